import { expect, it } from 'vitest';
import { ownScript } from '../../../bench/pages/page-trace.ts';

const event = (name: string, at: number, length: number, url?: string, tid = 1) => ({
  name,
  pid: 1,
  tid,
  ts: at * 1000,
  dur: length * 1000,
  ...(url && { args: { data: { url } } }),
});
const ours = 'chrome-extension://abc/content-scripts/content-script.js';
const theirs = 'https://news.example/app.js';

it('adds up the calls into the extension’s scripts, those within others once', () => {
  const events = [event('FunctionCall', 0, 10, ours), event('FunctionCall', 2, 3, ours), event('EvaluateScript', 20, 4, ours)];
  expect(ownScript([...events, event('FunctionCall', 40, 90, theirs)])).toEqual({ total: 14, longest: 10, longTasks: 0 });
});

it('blames the extension for a long task only where it took half of it, or 50 ms', () => {
  const tasks = [event('RunTask', 0, 100), event('RunTask', 200, 60), event('RunTask', 300, 200), event('RunTask', 600, 80, undefined, 2)];
  const calls = [event('FunctionCall', 0, 20, ours), event('FunctionCall', 200, 31, ours), event('FunctionCall', 300, 50, ours)];
  expect(ownScript([...tasks, ...calls]).longTasks).toBe(2);
});

/** What exceptions cover, and when they themselves are wrong. */
import { describe, expect, it } from 'vitest';
import { applyExceptions, type KeyedDiagnostic } from '../../../tools/knowledge/exceptions.ts';

const found = (rule: string, key?: string): KeyedDiagnostic => ({
  file: 'a.yaml',
  line: 1,
  rule,
  problem: 'p',
  fix: 'f',
  ...(key && { key }),
});
const file = { file: 'data/exceptions.yaml', lineOf: (...path: (string | number)[]) => path.length };
const group = (until: string, ...of: string[]) => ({ until, reason: 'looked at', of });
const apply = (all: KeyedDiagnostic[], exceptions: Record<string, ReturnType<typeof group>[]>, judged = ['title-known']) =>
  applyExceptions(all, { exceptions, file }, new Set(judged), '2026-06-15').map(({ rule, problem }) => `${rule}: ${problem}`);

describe('applyExceptions', () => {
  it('lets pass what is listed, and nothing else', () => {
    const all = [found('title-known', 'A'), found('title-known', 'B'), found('layout', 'A'), found('layout')];
    expect(apply(all, { 'title-known': [group('2027-01-01', 'A')] })).toEqual(['title-known: p', 'layout: p', 'layout: p']);
  });

  it('tells those that ran out, with what they covered', () => {
    expect(apply([found('title-known', 'A')], { 'title-known': [group('2026-06-14', 'A')] })).toEqual([
      'title-known: p',
      'exception: ran out on 2026-06-14',
    ]);
  });

  it('holds on its last day', () => {
    expect(apply([found('title-known', 'A')], { 'title-known': [group('2026-06-15', 'A')] })).toEqual([]);
  });

  it('tells those that nothing needs, if the rule could look', () => {
    const exceptions = { 'title-known': [group('2027-01-01', 'A')] };
    expect(apply([], exceptions)).toEqual(['exception: "A" needs no exception to "title-known"']);
    expect(apply([], exceptions, [])).toEqual([]);
  });
});

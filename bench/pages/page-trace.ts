/** What the extension's scripts cost a page, from a trace of its process. Times are of the clock, in milliseconds. */
import type { CDPSession } from 'playwright-core';

export interface OwnScript {
  /** All calls into the extension's scripts together, and the longest of them. */
  readonly total: number;
  readonly longest: number;
  /** Tasks over 50 ms of which the extension's scripts took half or more, or 50 ms. */
  readonly longTasks: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const longTask = 50;
const scriptCalls = new Set(['FunctionCall', 'EvaluateScript']);

/** Runs `work` and tells what the scripts of the extension did meanwhile. */
export async function traceOwnScript(session: CDPSession, work: () => Promise<void>): Promise<OwnScript> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: unknown[] }) => {
    for (const event of value as TraceEvent[]) if (event.name === 'RunTask' || scriptCalls.has(event.name)) events.push(event);
  };
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel'] },
  });
  await work();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', take);
  return ownScript(events);
}

export function ownScript(events: readonly TraceEvent[]): OwnScript {
  const isOurs = ({ name, args }: TraceEvent) =>
    scriptCalls.has(name) && /^chrome-extension:.*\/(content-script|card)\.js/.test(args?.data?.url ?? '');
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const calls = events.filter(isOurs);
  const threads = new Set(calls.map(threadOf));
  const spans = outermost(calls.map(spanOf));
  const tasks = events.filter((event) => event.name === 'RunTask' && threads.has(threadOf(event))).map(spanOf);
  const lengths = spans.map(({ from, to }) => to - from);
  return {
    total: sum(lengths),
    longest: Math.max(0, ...lengths),
    longTasks: tasks.filter((task) => {
      const [length, own] = [task.to - task.from, sum(spans.map((span) => overlap(span, task)))];
      return length > longTask && (own >= length / 2 || own >= longTask);
    }).length,
  };
}

const spanOf = ({ ts, dur = 0 }: TraceEvent): Span => ({ from: ts / 1000, to: (ts + dur) / 1000 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** Calls within calls are part of them. */
function outermost(spans: readonly Span[]): Span[] {
  let end = Number.NEGATIVE_INFINITY;
  return [...spans]
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

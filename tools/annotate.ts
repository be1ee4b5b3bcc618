/** `npm run --silent annotate -- [--json|--jsonl] [--date YYYY-MM-DD] [FILE|-]`: the mentions of an article, or of one per line. */
import * as v from 'valibot';
import { MentionFinder } from '../engine/find-mentions.ts';
import { entityKinds } from '../engine/gazetteer.ts';
import type { Mention } from '../engine/mention.ts';
import { readDate } from '../pack/edtf.ts';
import type { Pack } from '../pack/pack.ts';
import { bundledPack } from './bundled-pack.ts';
import { CommandError, readCommandLine, runCommand } from './command-line.ts';
import { readText } from './input.ts';
import { readPage } from './read-page.ts';

const usage = `Usage: npm run --silent annotate -- [--json|--jsonl] [--date YYYY-MM-DD] [FILE|-]

  FILE      an article as plain text, or as a page (.html); "-" or nothing reads standard input
  --date    the article's date; without it, the date that the page gives, if any
  --json    one JSON array of mentions
  --jsonl   each input line is {"doc_id", "text", "date"?}; one line of mentions for each`;

const lineSchema = v.object({ doc_id: v.union([v.string(), v.number()]), text: v.string(), date: v.optional(v.nullable(v.string())) });

await runCommand(async () => {
  const { values, files } = readCommandLine({ json: { type: 'boolean' }, jsonl: { type: 'boolean' }, date: { type: 'string' } }, usage);
  if (files.length > 1 || (values.json && values.jsonl)) throw new CommandError(`Give one file and one format.\n\n${usage}`, 2);
  const date = values.date === undefined ? undefined : String(values.date);
  if (date !== undefined && (date.length !== 10 || dayOf(date) === undefined))
    throw new CommandError(`--date: "${date}" is not a date. Write it as 2020-06-26.`, 2);
  const file = files[0] ?? '-';
  const input = await readText(file);
  const pack = await bundledPack();
  const finder = new MentionFinder(pack.gazetteer);
  if (values.jsonl) return annotateLines(input, finder, pack, date);
  const page = /\.html?$/i.test(file) ? readPage(input) : { text: input, date: undefined };
  const mentions = annotate(page.text, date ?? page.date, finder, pack);
  if (values.json) console.log(JSON.stringify(mentions, null, 2));
  else console.log(mentions.map(lineOf).join('\n') || 'No mentions.');
});

function annotateLines(input: string, finder: MentionFinder, pack: Pack, date: string | undefined): void {
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { doc_id, text, date: own } = readLine(line, index + 1);
    console.log(JSON.stringify({ doc_id, mentions: annotate(text, own ?? date, finder, pack) }));
  }
}

function readLine(line: string, number: number): v.InferOutput<typeof lineSchema> {
  try {
    return v.parse(lineSchema, JSON.parse(line));
  } catch (error) {
    throw new CommandError(
      `Line ${number}: ${error instanceof Error ? error.message : error}. Each line must be {"doc_id", "text", "date"?}.`,
      1,
    );
  }
}

function annotate(text: string, date: string | undefined, finder: MentionFinder, pack: Pack): Record<string, unknown>[] {
  const day = date === undefined ? undefined : dayOf(date);
  const { mentions } = finder.find({ blocks: [text], ...(day !== undefined && { day }) });
  return (mentions[0] ?? []).map((mention) => described(mention, text, pack));
}

/** The day of a date as articles have it: "2020-06-26", with or without a time, also "20200626". */
function dayOf(date: string): number | undefined {
  const plain = /^(\d{4})-?(\d\d)-?(\d\d)(?:\D|$)/.exec(date);
  return plain ? readDate(`${plain[1]}-${plain[2]}-${plain[3]}`)?.from : undefined;
}

function described(mention: Mention, text: string, pack: Pack): Record<string, unknown> {
  const { start, end, entity, how, confidence, possible, reason, standsFor } = mention;
  const record = pack.record(entity);
  return {
    start,
    end,
    surface: text.slice(start, end),
    id: record.id,
    title: record.title,
    qid: record.qid,
    kind: entityKinds[pack.gazetteer.kind[entity] ?? 0],
    how,
    confidence: Number(confidence.toFixed(3)),
    possible,
    name: record.name,
    reason,
    ...(standsFor !== undefined && { standsFor: pack.idOf(standsFor) }),
  };
}

function lineOf(mention: Record<string, unknown>): string {
  const { start, surface, name, how, confidence, possible, standsFor } = mention;
  const note = standsFor ? ` for ${standsFor}` : '';
  return `${String(start).padStart(6)}  ${String(surface).replaceAll(/\s+/g, ' ')}  →  ${name}${note}  (${possible ? 'possible, ' : ''}${how}, ${confidence})`;
}

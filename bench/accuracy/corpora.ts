/** The annotated corpora, and what may be asked of each. They are not part of the project; where absent, nothing is scored. */
import { readFile } from 'node:fs/promises';
import type { GoldDocument } from './score.ts';

export interface Corpus {
  readonly name: string;
  /** Annotated exhaustively, so that precision means something. */
  readonly exhaustive: boolean;
}

export const corpora: readonly Corpus[] = [
  { name: 'dwie', exhaustive: true },
  { name: 'news-fair-v2', exhaustive: true },
  { name: 'wiki-current-events', exhaustive: false },
  { name: 'aquaint-wned', exhaustive: false },
  { name: 'ace2004-wned', exhaustive: false },
  { name: 'reuters-128', exhaustive: true },
  { name: 'rss-500', exhaustive: false },
  { name: 'meantime-en', exhaustive: true },
  { name: 'geovirus', exhaustive: false },
];

/** Into how many parts the documents of each corpus are dealt, one after the other, where something is learned from them. */
export const folds = 5;

const folder = new URL('../../../shared/', import.meta.url);

/** The documents of a corpus, or undefined where it is not there. */
export async function readCorpus({ name }: Corpus): Promise<GoldDocument[] | undefined> {
  const lines = await readLines(`eval/dev/${name}.jsonl`);
  return lines?.map((line) => JSON.parse(line) as GoldDocument);
}

export async function readRedirects(): Promise<ReadonlyMap<string, string>> {
  const lines = (await readLines('kb/enwiki-redirects-2020.tsv')) ?? [];
  return new Map(lines.map((line) => line.split('\t')).filter((row) => row.length === 2) as [string, string][]);
}

async function readLines(path: string): Promise<string[] | undefined> {
  try {
    return (await readFile(new URL(path, folder), 'utf8')).split('\n').filter((line) => line.trim() !== '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Reads the outside tables that entries are checked against, where they are present. */
import { readFile } from 'node:fs/promises';
import type { Reference } from './rule.ts';

/** The tables of `folder`, or undefined when it is not there. */
export async function readReference(folder: URL): Promise<Reference | undefined> {
  try {
    const read = (name: string) => readFile(new URL(`${folder.href}/${name}`), 'utf8');
    const [titles, pairs] = await Promise.all([read('known-enwiki-titles.tsv'), read('qid-title-pairs.tsv')]);
    return {
      titles: new Set(rows(titles).map(([title]) => title ?? '')),
      titleOfId: new Map(rows(pairs).map(([id, title]) => [id ?? '', title ?? ''])),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function rows(table: string): string[][] {
  return table
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

// @vitest-environment node
/** The readers of page/ on real news pages, which lie outside the project: their texts belong to their publishers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticleMetadata } from '../../page/article-metadata.ts';
import { articleRoot, isOfArticle } from '../../page/article-text.ts';
import { holdsProse } from '../../page/prose.ts';
import { collectBlocks } from '../../page/text-blocks.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/eval/pages');
const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.html')) : [];

const KNOWN_DAYS: Readonly<Record<string, string>> = {
  '01': '2019-11-19',
  '02': '2019-11-18',
  '04': '2019-11-20',
  '07': '2019-11-20',
  '08': '2019-11-18',
  '10': '2019-11-20',
  '13': '2019-11-20',
  '15': '2019-11-19',
  '17': '2019-11-20',
  '12': '2019-11-20',
  '21': '2017-01-13',
  '22': '2015-03-18',
  '24': '2015-07-24',
  '26': '2017-11-16',
  '29': '2016-11-29',
  '30': '2022-10-11',
  '33': '2016-12-14',
  '35': '2014-12-18',
  '39': '2016-12-18',
};

function parse(name: string): Document {
  return parseHTML(readFileSync(join(FOLDER, name), 'utf8')).document as unknown as Document;
}

/** Letters and digits only: spaces, quotes and dashes are written differently in the two files. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]["”’]?)\s+|\n+/)
    .map(plain)
    .filter((sentence) => sentence.length > 15);
}

describe.skipIf(names.length === 0)('saved news pages (skipped where ../shared/eval/pages is absent)', () => {
  it.each(names)('%s', (name) => {
    const document = parse(name);
    const { date, isArticle, title } = readArticleMetadata(document, new Date('2026-11-22'));
    const day = KNOWN_DAYS[name.slice(0, 2)];
    if (day) expect(date).toBe(day);
    expect(isArticle).toBe(true);
    expect(title).not.toBeNull();
    if (isProbablyReaderable(document)) expect(holdsProse(document)).toBe(true);

    const body = join(FOLDER, name.replace('.html', '.body.txt'));
    if (!existsSync(body)) return;
    const blocks = collectBlocks(document, { rendered: false });
    const root = articleRoot(blocks);
    const read = blocks
      .filter((block) => isOfArticle(block, root ? [root] : []))
      .map(({ text }) => plain(text))
      .join('\n');
    const sentences = sentencesOf(readFileSync(body, 'utf8'));
    const missing = sentences.filter((sentence) => !read.includes(sentence));
    expect(missing.length / sentences.length, `${missing.length} of ${sentences.length} sentences not read`).toBeLessThanOrEqual(0.1);
  });
});

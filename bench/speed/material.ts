/**
 * What the measures run on. Text: the DWIE development articles beside the checkout or, where they are not there, the project's own
 * demo articles, repeated. Names: those of the bundled pack, in a seeded order, filled up by the generator.
 */
import { readdir, readFile } from 'node:fs/promises';
import { foldText } from '../../engine/fold.ts';
import { readContainer } from '../../pack/container.ts';
import { Pack } from '../../pack/pack.ts';
import { textAt } from '../../pack/text-table.ts';
import { bundledPackBytes } from '../../tools/bundled-pack.ts';
import { readPage } from '../../tools/read-page.ts';
import { SeededRandom } from '../seeded-random.ts';
import { NameGenerator } from './name-generator.ts';

const seed = 20201122;
/** As long as the development articles, about. */
const repeatedLength = 2_300_000;

/** Names held in memory; more are made anew when asked for, so that no collection of garbage has to go through a million strings. */
const kept = 100_000;

export interface Material {
  readonly source: string;
  readonly articles: readonly string[];
  /** All articles, joined. */
  readonly text: string;
  readonly pack: Pack;
  /** How many of all names are the pack's. */
  readonly packNames: number;
  /** The first `count` names; those of a smaller count begin those of a larger one. */
  names(count: number): readonly string[];
}

export async function readMaterial(mostNames: number): Promise<Material> {
  const { source, articles } = await readArticles();
  const bytes = await bundledPackBytes();
  const own = namesInPack(bytes);
  const first = fillUp(own, Math.min(mostNames, kept), mostNames);
  const names = (count: number) => {
    if (count > mostNames) throw new Error(`The bench was set up for ${mostNames} names, not ${count}.`);
    return count <= first.length ? first.slice(0, count) : fillUp(own, count, mostNames);
  };
  return { source, articles, text: articles.join('\n\n'), pack: new Pack(bytes, { verify: false }), packNames: own.length, names };
}

/** The names as they stand in the pack's search index: all but adjectives, peoples and titles of offices. */
function namesInPack(bytes: Uint8Array<ArrayBuffer>): string[] {
  const sections = readContainer(bytes, { verify: false });
  const table = { bytes: sections.u8('searchNameBytes'), offsets: sections.u32('searchNameOffsets') };
  const byFolded = new Map<string, string>();
  for (let index = 0; index < table.offsets.length - 1; index++) {
    const name = textAt(table, index);
    const folded = foldText(name);
    if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, name);
  }
  return [...byFolded.values()];
}

/** The first `count` of the `most` names there are to be. */
export function fillUp(own: readonly string[], count: number, most = count): string[] {
  const known = new SeededRandom(seed).shuffled(own);
  return [...known, ...new NameGenerator(seed, most).names(Math.max(0, count - known.length), known)].slice(0, count);
}

async function readArticles(): Promise<{ source: string; articles: string[] }> {
  const gold = await readFile(new URL('../../../shared/eval/dev/dwie.jsonl', import.meta.url), 'utf8').catch(() => undefined);
  if (gold !== undefined) {
    const articles = gold.split('\n').flatMap((line) => (line.trim() === '' ? [] : [(JSON.parse(line) as { text: string }).text]));
    return { source: `${articles.length} DWIE development articles`, articles };
  }
  const folder = new URL('../../demo/', import.meta.url);
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.html') && name !== 'index.html').sort();
  const texts = (await Promise.all(pages.map(async (name) => readPage(await readFile(new URL(name, folder), 'utf8')).text))).filter(
    Boolean,
  );
  const articles: string[] = [];
  for (let length = 0; length < repeatedLength; length += articles.at(-1)?.length ?? repeatedLength) {
    articles.push(texts[articles.length % texts.length] ?? '');
  }
  return { source: `${texts.length} demo articles, repeated`, articles };
}

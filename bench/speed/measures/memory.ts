/** A million names at rest: the bytes that finding them takes, and the time until they can be found. */
import { scanNames } from '../../../engine/name-automaton.ts';
import { tokenize } from '../../../engine/tokenize.ts';
import { readContainer } from '../../../pack/container.ts';
import { Pack } from '../../../pack/pack.ts';
import { buildTextTable } from '../../../pack/text-table.ts';
import { buildTrigramIndex } from '../../../pack/trigram-index.ts';
import { compareTimes } from '../compare-times.ts';
import type { Definition } from '../definition.ts';
import { type Measured, rounded } from '../result.ts';
import type { Workbench } from '../workbench.ts';

export function measureIndexSize({ names }: Definition, bench: Workbench): Measured {
  const sections = readContainer(bench.packOf(names), { verify: false });
  const { slotCheck, slotValue, filter } = bench.automaton(names);
  const used = slotValue.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
  const index = slotCheck.byteLength + slotValue.byteLength + filter.byteLength;
  const candidates =
    sections.u32('nameFirst').byteLength +
    sections.u32('nameEntity').byteLength +
    sections.u8('nameKind').byteLength +
    sections.u32('nameCase').byteLength +
    sections.u16('nameGuard').byteLength;
  const { grams, offsets, postings, sizes } = buildTrigramIndex(buildTextTable(bench.material.names(names)));
  const search = grams.byteLength + offsets.byteLength + postings.byteLength + sizes.byteLength;
  return {
    ours: index / names,
    notes: [
      `${used} prefixes in ${slotValue.length} slots, ${rounded((100 * used) / slotValue.length)} % full`,
      `apart from it: what names may mean ${rounded(candidates / names)}, search, once asked for, ${rounded(search / names)} bytes a name`,
    ],
    details: { index, candidates, search, prefixes: used, slots: slotValue.length },
  };
}

/** From bytes in memory to the names found in a first article, against the same names as JSON becoming an array, which finds nothing. */
export function measureLoad({ names }: Definition, bench: Workbench): Measured {
  const bytes = bench.packOf(names);
  const json = JSON.stringify(bench.material.names(names));
  const article = bench.material.articles[0] ?? '';
  const load = () => {
    const pack = new Pack(bytes, { verify: false });
    let count = 0;
    scanNames(tokenize(article), pack.gazetteer.names, () => {
      count++;
    });
    return count;
  };
  const { ours, peer } = compareTimes(load, () => (JSON.parse(json) as string[]).length);
  const megabytes = (size: number) => rounded(size / 1e6);
  return {
    ours: ours.median,
    peer: peer.median,
    samples: { ours: ours.samples, peer: peer.samples },
    notes: [`${megabytes(bytes.length)} MB of pack, texts included; ${megabytes(json.length)} million characters of JSON`],
    details: { packBytes: bytes.length, jsonCharacters: json.length, firstArticleMatches: ours.count },
  };
}

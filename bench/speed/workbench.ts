/** The material with what several measures need of it, made once: automata by number of names, and the pack of all names. */

import { nameKind } from '../../engine/gazetteer.ts';
import type { NameAutomaton } from '../../engine/name-automaton.ts';
import { buildNameAutomaton } from '../../engine/name-automaton.ts';
import { readContainer } from '../../pack/container.ts';
import { encodePack } from '../../pack/encode.ts';
import type { EntityRecord } from '../../pack/entity-record.ts';
import type { Material } from './material.ts';
import { isPlain } from './peer-finders.ts';

export class Workbench {
  readonly material: Material;
  private readonly automata = new Map<number, NameAutomaton>();
  private readonly packs = new Map<number, Uint8Array<ArrayBuffer>>();

  constructor(material: Material) {
    this.material = material;
  }

  automaton(names: number): NameAutomaton {
    const known = this.automata.get(names) ?? this.makeAutomaton(names);
    this.automata.set(names, known);
    return known;
  }

  /** A pack whose one entity has all these names: as much as loading and scanning them needs. */
  packOf(names: number): Uint8Array<ArrayBuffer> {
    const known = this.packs.get(names) ?? packOfNames(this.material.names(names));
    this.packs.set(names, known);
    return known;
  }

  /** Names of ASCII letters, digits and blanks, in the order of all names. */
  plainNames(count: number): string[] {
    const plain = this.material.names(Math.max(100_000, 4 * count)).filter(isPlain);
    if (plain.length < count) throw new Error(`Only ${plain.length} names are plain.`);
    return plain.slice(0, count);
  }

  articles(count: number): readonly string[] {
    return count === 0 ? this.material.articles : this.material.articles.slice(0, count);
  }

  private makeAutomaton(names: number): NameAutomaton {
    // Making one of a million takes its time, so it is taken from the pack that is needed anyhow.
    if (names < 1_000_000) return buildNameAutomaton(this.material.names(names)).automaton;
    const sections = readContainer(this.packOf(names), { verify: false });
    return { slotCheck: sections.u32('slotCheck'), slotValue: sections.u32('slotValue'), filter: sections.u32('filter') };
  }
}

const everybody: EntityRecord = {
  id: 'everybody',
  name: 'Everybody',
  kind: 'concept',
  title: null,
  qid: null,
  depth: 'brief',
  summary: '',
  asOf: '2020',
  facts: [],
  offices: [],
  headships: [],
  timeline: [],
  relations: [],
  disputed: [],
  coverage: [],
  sources: {},
};

function packOfNames(names: readonly string[]): Uint8Array<ArrayBuffer> {
  return encodePack({
    records: [everybody],
    priors: [0],
    standsFor: [-1],
    agencies: [false],
    addresses: [0],
    names: names.map((text) => ({ text, entity: 0, kind: nameKind.full })),
    words: [],
    offices: [],
    descriptions: [],
  });
}

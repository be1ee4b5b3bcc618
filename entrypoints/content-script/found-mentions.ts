/** What has been found on the page so far: blocks in reading order with their mentions, and the records of the entities. */

import type { EntityRecord } from '../../pack/entity-record.ts';
import { documentOrder } from '../../page/document-order.ts';
import type { TextBlock } from '../../page/text-blocks.ts';
import type { Annotation, MentionMessage } from '../../platform/messages.ts';

export interface Found {
  /** Stays the same while the page says the same. */
  readonly key: string;
  readonly block: TextBlock;
  readonly mention: MentionMessage;
  readonly surface: string;
  /** Number of the part of the article, counted by headings. */
  section: number;
}

interface Part {
  readonly block: TextBlock;
  readonly found: readonly Found[];
}

export class FoundMentions {
  readonly records: Map<string, EntityRecord> = new Map();
  /** Entities met in articles read before, if the reader wants to know. */
  readonly met: Set<string> = new Set();
  introduced: readonly string[] = [];
  #parts: Part[] = [];
  #nextKey = 0;

  /** Adds blocks with what the background found in them. */
  add(blocks: readonly TextBlock[], annotation: Annotation): void {
    for (const [id, record] of Object.entries(annotation.records)) this.records.set(id, record);
    for (const id of annotation.met) this.met.add(id);
    this.introduced = annotation.introduced;
    for (const [index, block] of blocks.entries()) {
      const found = (annotation.mentions[index] ?? []).map((mention) => ({
        key: String(this.#nextKey++),
        block,
        mention,
        surface: block.text.slice(mention.start, mention.end),
        section: 0,
      }));
      this.#parts.push({ block, found });
    }
    this.#parts = inReadingOrder(this.#parts);
    let section = 0;
    for (const { block, found } of this.#parts) {
      if (block.role === 'heading') section++;
      for (const each of found) each.section = section;
    }
  }

  /** Forgets blocks that the page has changed or that lie within `dirty`. */
  drop(dirty: readonly Element[]): void {
    this.#parts = this.#parts.filter(
      ({ block }) => !block.isStale() && !dirty.some((element) => element === block.element || element.contains(block.element)),
    );
  }

  clear(): void {
    this.#parts = [];
    this.introduced = [];
    this.records.clear();
    this.met.clear();
  }

  /** Everything found, in reading order. */
  all(): Found[] {
    return this.#parts.flatMap(({ found }) => found);
  }

  get(key: string): Found | undefined {
    return this.all().find((found) => found.key === key);
  }
}

/** Blocks without a range (a block of nothing but line breaks) come last; nothing is found in them. */
function inReadingOrder(parts: readonly Part[]): Part[] {
  const placed = parts.flatMap((part) => {
    const range = part.block.rangeOf(0, part.block.text.length) ?? part.block.rangeOf(0, 1);
    return range ? [{ part, range }] : [];
  });
  return documentOrder(placed).map(({ part }) => part);
}

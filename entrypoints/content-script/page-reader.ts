/**
 * Reads the page: its blocks go to the background in one message, what comes back is painted, nearest to the reader first, and
 * kept in step with the page while it changes.
 */

import type { EntityRecord } from '../../pack/entity-record.ts';
import { type ArticleMetadata, readArticleMetadata } from '../../page/article-metadata.ts';
import { articleRoot } from '../../page/article-text.ts';
import type { Marks } from '../../page/marks.ts';
import { sectionsOf } from '../../page/page-sections.ts';
import { collectBlocks, type TextBlock } from '../../page/text-blocks.ts';
import { nearestFirst } from '../../page/visible-first.ts';
import { watchDocument } from '../../page/watch.ts';
import { askBackground, isOrphaned } from '../../platform/ask.ts';
import { articleBlocks } from './article-blocks.ts';
import { chooseMarks, type MarkSettings } from './choose-marks.ts';
import { type Found, FoundMentions } from './found-mentions.ts';

export interface ReaderOptions {
  readonly marks: Marks;
  /** Read the page even if it does not look like an article: the reader has asked for it. */
  readonly asked: () => boolean;
  readonly isWanted: (match: { surface: string; id: string }) => boolean;
  /** Which mentions the reader likes to have marked. */
  readonly wanted: () => MarkSettings;
  /** A mark has been painted in this window. */
  readonly onPainted: (view: Window) => void;
  /** The extension has been removed or updated, and this script is left behind. */
  /** The page has been read as a whole. */
  readonly onRead: () => void;
  readonly onOrphaned: () => void;
  readonly signal: AbortSignal;
}

export class PageReader {
  state: 'reading' | 'no-article' | 'read' = 'reading';
  metadata: ArticleMetadata | undefined;
  readonly #options: ReaderOptions;
  readonly #found = new FoundMentions();
  /** What holds the article; none on a page where it cannot be told from the rest. */
  #roots: Node[] = [];
  /** Readings are put in a queue: one at a time, in order. */
  #queue: Promise<void> = Promise.resolve();

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Reads the page and goes on watching it until the signal. Never rejects; what goes wrong leaves the page unmarked. */
  start(): Promise<void> {
    const { signal } = this.#options;
    watchDocument(
      document,
      { onChange: (dirty) => this.#enqueue(() => this.#readAgain(dirty)), onNavigate: () => this.readAnew() },
      signal,
    );
    return this.readAnew();
  }

  /** Reads the page from the start. Never rejects. */
  readAnew(): Promise<void> {
    return this.#enqueue(() => this.#readPage());
  }

  /** Everything found that the reader wants, in reading order. */
  mentions(): Found[] {
    return this.#found.all().filter(({ surface, mention }) => this.#options.isWanted({ surface, id: mention.id }));
  }

  mention(key: string): Found | undefined {
    return this.#found.get(key);
  }

  get records(): ReadonlyMap<string, EntityRecord> {
    return this.#found.records;
  }

  /** Paints what is wanted and not painted yet, and takes away what is not wanted any more. */
  paint(): void {
    const { marks, onPainted, wanted } = this.#options;
    const kindOf = (id: string) => this.records.get(id)?.kind;
    const chosen = new Map(chooseMarks(this.mentions(), wanted(), kindOf, this.#found.met).map((found) => [found.key, found]));
    for (const key of marks.keys()) if (!chosen.has(key)) marks.remove(key);
    const missing = [...chosen.values()].filter(({ key }) => !marks.get(key));
    const byBlock = Map.groupBy(missing, ({ block }) => block);
    for (const block of nearestFirst([...byBlock.keys()], window)) {
      for (const { key, mention } of byBlock.get(block) ?? []) {
        const range = block.rangeOf(mention.start, mention.end);
        if (range) marks.add({ key, range, possible: mention.possible });
        onPainted(block.element.ownerDocument.defaultView ?? window);
      }
    }
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    const { signal, onOrphaned } = this.#options;
    this.#queue = this.#queue
      .then(() => (signal.aborted ? undefined : work()))
      .catch((error) => (isOrphaned() ? onOrphaned() : console.debug('Backstory:', error)));
    return this.#queue;
  }

  async #readPage(): Promise<void> {
    this.#options.marks.clear();
    this.#found.clear();
    this.metadata = readArticleMetadata(document);
    if (!this.metadata.isArticle && !this.#options.asked()) {
      this.state = 'no-article';
      return;
    }
    const blocks = await collectInSlices(document);
    const root = articleRoot(blocks);
    this.#roots = root ? [root] : [];
    await this.#annotate(blocks);
    this.state = 'read';
    this.#options.onRead();
    this.paint();
  }

  async #readAgain(dirty: readonly Element[]): Promise<void> {
    // A page may become an article only after it was first looked at.
    if (this.state === 'no-article') return this.#readPage();
    const blocks = dirty.filter((element) => element.isConnected).flatMap((element) => collectBlocks(element));
    const root = articleRoot(blocks);
    // The article has come late, or has been put into other elements.
    if (this.#roots.length > 0 ? !this.#roots.some(({ isConnected }) => isConnected) : root) return this.#readPage();
    // Another article, below the first.
    if (root && !this.#roots.some((known) => known.contains(root))) this.#roots.push(root);
    this.#options.marks.refresh();
    this.#found.drop(dirty);
    await this.#annotate(blocks);
    this.paint();
  }

  async #annotate(all: readonly TextBlock[]): Promise<void> {
    const blocks = articleBlocks(all, this.#roots);
    if (blocks.length === 0) return;
    const request = { blocks: blocks.map(({ text }) => text), date: this.metadata?.date ?? null, introduced: [...this.#found.introduced] };
    const [annotation] = await Promise.all([askBackground('annotate', request), askBackground('style', {}).catch(() => undefined)]);
    this.#found.add(
      blocks.filter((block) => !block.isStale()),
      blocks.some((block) => block.isStale())
        ? { ...annotation, mentions: annotation.mentions.filter((_, index) => !blocks[index]?.isStale()) }
        : annotation,
    );
  }
}

/** Reading goes on for no longer than this before the page gets its turn, in milliseconds. */
const sliceMs = 8;

/** All blocks of the page, read section by section, so that a huge page still scrolls while it is read. */
async function collectInSlices(document: Document): Promise<TextBlock[]> {
  const blocks: TextBlock[] = [];
  let started = performance.now();
  for (const section of document.body ? sectionsOf(document.body) : []) {
    blocks.push(...collectBlocks(section));
    if (performance.now() - started < sliceMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  }
  return blocks;
}

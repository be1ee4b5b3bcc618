/** A highlight registry for a DOM that has none: it remembers what a browser would paint, and like Firefox refuses to be iterated. */
export class FakeHighlight {
  priority = 0;
  readonly #ranges = new Set<AbstractRange>();
  add(range: AbstractRange): this {
    this.#ranges.add(range);
    return this;
  }
  delete(range: AbstractRange): boolean {
    return this.#ranges.delete(range);
  }
  has(range: AbstractRange): boolean {
    return this.#ranges.has(range);
  }
  clear(): void {
    this.#ranges.clear();
  }
  get size(): number {
    return this.#ranges.size;
  }
}

export class FakeRegistry {
  readonly #highlights = new Map<string, FakeHighlight>();
  get(name: string): FakeHighlight | undefined {
    return this.#highlights.get(name);
  }
  set(name: string, highlight: FakeHighlight): this {
    this.#highlights.set(name, highlight);
    return this;
  }
  delete(name: string): boolean {
    return this.#highlights.delete(name);
  }
  clear(): void {
    this.#highlights.clear();
  }
  get size(): number {
    return this.#highlights.size;
  }
}

/** Stories by the terms that they have. Most terms are of one story, which then stands without a set of its own. */
export class TermIndex {
  private readonly stories = new Map<string, string | Set<string>>();

  add(term: string, story: string): void {
    const known = this.stories.get(term);
    if (known === undefined) this.stories.set(term, story);
    else if (typeof known !== 'string') known.add(story);
    else if (known !== story) this.stories.set(term, new Set([known, story]));
  }

  drop(term: string, story: string): void {
    const known = this.stories.get(term);
    if (known === story) this.stories.delete(term);
    else if (typeof known === 'object') {
      known.delete(story);
      if (known.size === 0) this.stories.delete(term);
    }
  }

  with(term: string): Iterable<string> {
    const known = this.stories.get(term);
    return typeof known === 'string' ? [known] : (known ?? []);
  }
}

/** The outside tables in the form that lint rules look at. */
import type { ReferenceTables } from './reference-tables.ts';
import type { Reference } from './rule.ts';
import { sameTitles } from './verify/comparison.ts';

export function referenceOf(tables: ReferenceTables): Reference {
  const { titles, pairs, redirects, headings, aliases, leaders, congress, conflicts } = tables;
  const meanings = new Map<string, Map<string, number>>();
  for (const { title, surface, count } of aliases) {
    const meant = meanings.get(surface) ?? new Map<string, number>();
    meanings.set(surface, meant.set(title, (meant.get(title) ?? 0) + count));
  }
  const named = [...leaders, ...congress, ...conflicts].flatMap(({ title }) => title ?? []);
  return {
    titles: new Set([
      ...titles,
      ...pairs.map(([, title]) => title),
      ...redirects.values(),
      ...headings.keys(),
      ...aliases.map(({ title }) => title),
      ...named,
    ]),
    // Where the table has several spellings of a title, the first is the one that its page has.
    titleOfId: new Map([...pairs].reverse()),
    meanings,
    isSameTitle: sameTitles(tables),
  };
}

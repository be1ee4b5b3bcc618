/** The sources of an entry in reading order: Wikipedia first, with the address that follows from its title, then as the entry gives them. */
import type { CardModel } from '../../pack/card-model.ts';
import type { Work } from '../../pack/entity-record.ts';
import { entryWords } from '../words.ts';

export interface ListedSource {
  readonly key: string;
  readonly work: Work;
}

export function listSources({ title, sources }: Pick<CardModel, 'title' | 'sources'>): readonly ListedSource[] {
  const others = Object.entries(sources).filter(([key]) => key !== 'wikipedia' || title === null);
  const listed = others.map(([key, work]) => ({ key, work }));
  if (title === null) return listed;
  const work = { publisher: entryWords.wikipedia, title, url: wikipediaAddress(title) };
  return [{ key: 'wikipedia', work }, ...listed];
}

function wikipediaAddress(title: string): string {
  return `https://en.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_')).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

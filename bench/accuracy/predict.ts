/** What the engine says of a gold document. */
import type { Article, MentionFinder } from '../../engine/find-mentions.ts';
import { entityKinds } from '../../engine/gazetteer.ts';
import type { EntityIndex } from '../../engine/mention.ts';
import { readDate } from '../../pack/edtf.ts';
import type { Pack } from '../../pack/pack.ts';
import type { GoldDocument, Normalise, Predicted } from './score.ts';

export function articleOf({ text, date }: GoldDocument): Article {
  const plain = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(date ?? '');
  const day = plain ? readDate(`${plain[1]}-${plain[2]}-${plain[3]}`)?.from : undefined;
  return { blocks: [text], day };
}

export function predict(document: GoldDocument, finder: MentionFinder, pack: Pack): Predicted[] {
  const { mentions } = finder.find(articleOf(document));
  return (mentions[0] ?? []).map(({ start, end, entity, how, possible, confidence }) => ({
    start,
    end,
    how,
    possible,
    confidence,
    title: pack.titleOf(entity),
    kind: entityKinds[pack.gazetteer.kind[entity] ?? 0] ?? 'concept',
  }));
}

/** The titles that a pack has, in the form in which titles are compared. */
export function titlesOf(pack: Pack, normalise: Normalise): ReadonlySet<string> {
  const titles = new Set<string>();
  for (let entity = 0; entity < pack.entityCount; entity++) {
    const title = normalise(pack.titleOf(entity as EntityIndex));
    if (title) titles.add(title);
  }
  return titles;
}

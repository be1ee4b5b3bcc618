/**
 * Stories that people have put together: reports of Wikipedia's current events under the same first topic, two and more within
 * fourteen days. All other reports are distractors, topics that go on for longer among them.
 */

import type { MentionFinder } from '../../engine/find-mentions.ts';
import type { Pack } from '../../pack/pack.ts';
import type { UnderstoodItem } from '../../stories/news-item.ts';
import { understandItem } from '../../stories/understand-item.ts';
import { readCorpus } from '../accuracy/corpora.ts';
import type { GoldDocument } from '../accuracy/score.ts';

export interface GoldReport {
  readonly item: UnderstoodItem;
  /** The topic, where that is a story. */
  readonly story: string | null;
}

type Report = GoldDocument & { readonly topics?: readonly string[]; readonly sources?: readonly string[] };

const day = 86_400_000;
const longest = 14 * day;

/** All reports in order of their days, or undefined where the corpus is not there. */
export async function readGold(finder: MentionFinder, pack: Pack): Promise<GoldReport[] | undefined> {
  const documents = (await readCorpus({ name: 'wiki-current-events', exhaustive: false })) as Report[] | undefined;
  if (!documents) return undefined;
  const topics = Map.groupBy(documents, ({ topics }) => topics?.[0]);
  const isStory = (topic: string | undefined): topic is string => {
    const days = (topics.get(topic) ?? []).map(({ date }) => Date.parse(date ?? ''));
    return topic !== undefined && days.length >= 2 && Math.max(...days) - Math.min(...days) <= longest;
  };
  const reader = { finder, idOf: (entity: Parameters<Pack['idOf']>[0]) => pack.idOf(entity) };
  return documents
    .map(({ doc_id, text, date, topics: [topic] = [], sources = [] }) => ({
      item: understandItem(
        { id: doc_id, feed: '', outlet: sources[0] ?? '', url: '', title: '', summary: text, at: Date.parse(date ?? '') },
        reader,
      ),
      story: isStory(topic) ? topic : null,
    }))
    .sort((a, b) => a.item.at - b.item.at);
}

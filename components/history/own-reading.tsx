/**
 * What the reader has read about an entity, in its full entry: in how many articles it was met, and the latest of them. Takes no
 * room where there is nothing to tell, as with a history that is off.
 */
import { useEffect, useState } from 'react';
import type { Meetings } from '../../stories/history.ts';
import { formatDate, isoDay } from '../format-date.ts';
import { OutsideLink } from '../parts/outside-link.tsx';
import { Section } from '../parts/section.tsx';
import { historyWords } from '../words.ts';

interface OwnReadingProps {
  readonly entity: string;
  readonly name: string;
  /** Null where it was met in no other article. */
  readonly recall: (entity: string) => Promise<Meetings | null>;
}

/** To be given the entity as its key. */
export function OwnReading({ entity, name, recall }: OwnReadingProps) {
  const [meetings, setMeetings] = useState<Meetings | null>(null);
  useEffect(() => {
    // The entry does without it where the history cannot be read.
    recall(entity).then(setMeetings, () => undefined);
  }, [entity, recall]);
  return meetings && <MetBefore name={name} meetings={meetings} />;
}

export function MetBefore({ name, meetings: { articles, last, latest } }: { readonly name: string; readonly meetings: Meetings }) {
  return (
    <Section title={historyWords.onThis} level={2} className="own-reading">
      <p>{historyWords.met(articles, { name, day: formatDate(isoDay(last)) })}</p>
      <ul>
        {latest.map(({ address, title, site, at }) => (
          <li key={address}>
            <OutsideLink href={address}>{title}</OutsideLink>
            <span className="own-reading-when">{` ${site} · ${historyWords.readOn(formatDate(isoDay(at)))}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

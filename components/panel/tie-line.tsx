/** One tie in words: how, to whom, since when, who says so, and the source. */

import type { ReactNode } from 'react';
import type { Tie } from '../../pack/article-graph.ts';
import type { Work } from '../../pack/entity-record.ts';
import { formatDate } from '../format-date.ts';
import { english } from '../parts/english.ts';
import { OutsideLink } from '../parts/outside-link.tsx';
import { RelationNote } from '../parts/relation-chips.tsx';
import { textWords, whoWords } from '../words.ts';

interface TieLineProps {
  readonly tie: Tie;
  /** The entity on whose behalf it is told: its own name is not repeated in front. */
  readonly of?: string | undefined;
  readonly nameOf: (id: string) => string;
  readonly onChoose: (id: string) => void;
  readonly articleDate: string | null;
}

export function TieLine({ tie, of, nameOf, onChoose, articleDate }: TieLineProps) {
  const name = (id: string): ReactNode =>
    id === of ? (
      <b>{nameOf(id)}</b>
    ) : (
      <button type="button" className="link" onClick={() => onChoose(id)}>
        {nameOf(id)}
      </button>
    );
  return (
    <p className="tie-line">
      <bdi {...english}>
        {tie.from !== of && <>{name(tie.from)} </>}
        <span className="tie-label">{tie.label ?? whoWords.place}</span> {name(tie.to)}
      </bdi>
      <TieNote tie={tie} articleDate={articleDate} />
    </p>
  );
}

/** Since when and who says so, and the source. */
export function TieNote({ tie, articleDate }: Pick<TieLineProps, 'tie' | 'articleDate'>) {
  const { label, since, until, by, source } = tie;
  const relation = { to: { id: '', name: '', kind: 'concept' as const }, label: label ?? '' };
  return (
    <span className="tie-note">
      <RelationNote
        relation={{ ...relation, ...(since && { since }), ...(until && { until }), ...(by && { by }) }}
        articleDate={articleDate}
      />
      {source && <TieSource work={source} />}
    </span>
  );
}

function TieSource({ work: { publisher, title, date, url } }: { readonly work: Work }) {
  const text = [publisher, date && formatDate(date)].filter(Boolean).join(`${textWords.comma} `);
  return (
    <span className="tie-source" title={title}>
      {url && /^https?:/.test(url) ? <OutsideLink href={url}>{text}</OutsideLink> : text}
    </span>
  );
}

/**
 * How this entity stands to others, one chip for each, which opens that entity in place. What is alleged names who alleges
 * it, what is over says when.
 */
import { useState } from 'react';
import type { Relation } from '../../pack/entity-record.ts';
import { formatYears } from '../format-date.ts';
import { entryWords, textWords } from '../words.ts';
import { english } from './english.ts';
import { foldEnd } from './fold.ts';
import { MoreButton } from './more-button.tsx';
import { OpenLink } from './open-link.tsx';
import { variedRelations } from './varied-relations.ts';

interface RelationChipsProps {
  readonly relations: readonly Relation[];
  readonly limit?: number;
  readonly articleDate: string | null;
  readonly onOpen: (id: string) => void;
}

export function RelationChips({ relations, limit = 6, articleDate, onOpen }: RelationChipsProps) {
  const [open, setOpen] = useState(false);
  const { shown, hidden } = foldEnd(relations, limit);
  return (
    <div className="chips">
      {(open ? relations : shown).map((relation) => (
        <RelationChip key={relationKey(relation)} relation={relation} articleDate={articleDate} onOpen={onOpen} />
      ))}
      {hidden > 0 && (
        <MoreButton open={open} onToggle={setOpen} className="chip quiet">
          {open ? entryWords.fewer : <MoreCount many={hidden} />}
        </MoreButton>
      )}
    </div>
  );
}

interface ElsewhereChipsProps extends Omit<RelationChipsProps, 'limit'> {
  /** Shows all of them, where they can be read: in the full entry. */
  readonly onAll: () => void;
}

/** Relations to what the article does not mention: out of sight until asked for, and never among those that it does. */
export function ElsewhereChips(props: ElsewhereChipsProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className="elsewhere">
      <MoreButton open={open} onToggle={setOpen}>
        {entryWords.elsewhere(props.relations.length)}
      </MoreButton>
      {open && <ChosenChips {...props} limit={mostChips} />}
    </div>
  );
}

/** As many as a card can tell apart. */
const mostChips = 12;

/** No more than twelve, of as many kinds as there are; hundreds of chips would tell nobody anything. */
export function ChosenChips({ relations, articleDate, onOpen, onAll, limit }: ElsewhereChipsProps & Pick<RelationChipsProps, 'limit'>) {
  const chosen = variedRelations(relations, mostChips);
  return (
    <>
      <RelationChips relations={chosen} limit={limit ?? mostChips} articleDate={articleDate} onOpen={onOpen} />
      {relations.length > chosen.length && (
        <button type="button" className="link all-relations" onClick={onAll}>
          {entryWords.allRelations(relations.length)}
        </button>
      )}
    </>
  );
}

const relationKey = ({ label, to, since = '' }: Relation) => `${label} ${to.id} ${since}`;

export function MoreCount({ many }: { readonly many: number }) {
  return (
    <span>
      <bdi dir="ltr">+{many}</bdi>
      <span className="unseen"> {entryWords.more}</span>
    </span>
  );
}

type RelationChipProps = Pick<RelationChipsProps, 'articleDate' | 'onOpen'> & { readonly relation: Relation };

function RelationChip({ relation, articleDate, onOpen }: RelationChipProps) {
  return (
    <OpenLink id={relation.to.id} onOpen={onOpen} className="chip">
      <bdi {...english}>
        <span className="chip-label">{relation.label}</span> <span className="chip-name">{relation.to.name}</span>
      </bdi>
      <RelationNote relation={relation} articleDate={articleDate} />
    </OpenLink>
  );
}

/** Since when, until when, and who says so; what began after the article is set off as such. */
export function RelationNote({ relation: { since, until, by }, articleDate }: Pick<RelationChipProps, 'relation' | 'articleDate'>) {
  const years = formatYears(since, until);
  // EDTF text sorts by time, and a coarser date sorts before the days in it: "2020" is not after June 2020.
  const later = since !== undefined && articleDate !== null && since > articleDate;
  if (years === '' && by === undefined) return null;
  return (
    <span className="chip-note">
      {' '}
      {years !== '' && <span data-side={later ? 'since' : 'before'}>{years}</span>}
      {years !== '' && by !== undefined && `${textWords.comma} `}
      {by !== undefined && entryWords.accordingTo(by)}
    </span>
  );
}

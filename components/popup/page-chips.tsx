/** The entities of the page with how often each is mentioned, the most important first; all of them unfold, by kind. */
import { useState } from 'react';
import { english } from '../parts/english.ts';
import { foldEnd } from '../parts/fold.ts';
import { groupOfKind, kindGroups } from '../parts/kind-groups.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { OpenLink } from '../parts/open-link.tsx';
import { MoreCount } from '../parts/relation-chips.tsx';
import { entryWords, listWords, popupWords } from '../words.ts';
import type { PageEntity } from './popup-props.ts';

interface PageChipsProps {
  readonly entities: readonly PageEntity[];
  readonly limit?: number;
  readonly onOpen: (id: string) => void;
}

export function PageChips({ entities, limit = 6, onOpen }: PageChipsProps) {
  const [open, setOpen] = useState(false);
  const { shown, hidden } = foldEnd(entities, limit);
  const more = hidden > 0 && (
    <MoreButton open={open} onToggle={setOpen} className="chip quiet">
      {open ? entryWords.fewer : <MoreCount many={hidden} />}
    </MoreButton>
  );
  if (!open) {
    return (
      <div className="chips">
        <Chips entities={shown} onOpen={onOpen} />
        {more}
      </div>
    );
  }
  const groups = Map.groupBy(entities, ({ kind }) => groupOfKind(kind));
  return (
    <>
      {kindGroups.map((group) => {
        const members = groups.get(group);
        return (
          members && (
            <div key={group} className="chip-group">
              <h3>{listWords.groups[group]}</h3>
              <div className="chips">
                <Chips entities={members} onOpen={onOpen} />
              </div>
            </div>
          )
        );
      })}
      <div className="chips">{more}</div>
    </>
  );
}

function Chips({ entities, onOpen }: Pick<PageChipsProps, 'entities' | 'onOpen'>) {
  return entities.map(({ id, name, count }) => (
    <OpenLink key={id} id={id} onOpen={onOpen} className="chip">
      <bdi {...english}>{name}</bdi>{' '}
      <span className="chip-count">
        <span aria-hidden="true">{count}</span>
        <span className="unseen">{popupWords.times(count)}</span>
      </span>
    </OpenLink>
  ));
}

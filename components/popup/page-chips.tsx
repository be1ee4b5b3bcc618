/** The entities of the page with how often each is mentioned; the rest unfold. */
import { useState } from 'react';
import { english } from '../parts/english.ts';
import { foldEnd } from '../parts/fold.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { OpenLink } from '../parts/open-link.tsx';
import { MoreCount } from '../parts/relation-chips.tsx';
import { entryWords, popupWords } from '../words.ts';
import type { PageEntity } from './popup-props.ts';

interface PageChipsProps {
  readonly entities: readonly PageEntity[];
  readonly limit?: number;
  readonly onOpen: (id: string) => void;
}

export function PageChips({ entities, limit = 6, onOpen }: PageChipsProps) {
  const [open, setOpen] = useState(false);
  const { shown, hidden } = foldEnd(entities, limit);
  return (
    <div className="chips">
      {(open ? entities : shown).map(({ id, name, count }) => (
        <OpenLink key={id} id={id} onOpen={onOpen} className="chip">
          <bdi {...english}>{name}</bdi>{' '}
          <span className="chip-count">
            <span aria-hidden="true">{count}</span>
            <span className="unseen">{popupWords.times(count)}</span>
          </span>
        </OpenLink>
      ))}
      {hidden > 0 && (
        <MoreButton open={open} onToggle={setOpen} className="chip quiet">
          {open ? entryWords.fewer : <MoreCount many={hidden} />}
        </MoreButton>
      )}
    </div>
  );
}

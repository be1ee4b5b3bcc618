/** Everything that the article mentions, plainly: by kind, most spoken of first. */

import { useEffect, useRef } from 'react';
import type { ArticleEntity } from '../../pack/article-graph.ts';
import { english } from '../parts/english.ts';
import { groupOfKind, kindGroups } from '../parts/kind-groups.ts';
import { Section } from '../parts/section.tsx';
import { listWords, panelWords, popupWords } from '../words.ts';
import type { ArticleViewProps } from './who-view.tsx';

export function ListView({ article: { entities }, ...rest }: ArticleViewProps) {
  const groups = Map.groupBy(entities, ({ record }) => groupOfKind(record.kind));
  return (
    <>
      {kindGroups.map((group) => {
        const members = groups.get(group);
        return (
          members && (
            <Section key={group} title={`${listWords.groups[group]} · ${members.length}`} level={2}>
              <ul className="entities">
                {members.map((entity) => (
                  <EntityRow key={entity.record.id} entity={entity} {...rest} />
                ))}
              </ul>
            </Section>
          )
        );
      })}
    </>
  );
}

type EntityRowProps = Omit<ArticleViewProps, 'article'> & { readonly entity: ArticleEntity };

function EntityRow({ entity: { record, count }, chosen, onChoose, onShow, onOpen }: EntityRowProps) {
  const { id, name, flag, summary } = record;
  const row = useRef<HTMLLIElement>(null);
  const isChosen = id === chosen;
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isChosen]);
  const show = () => {
    onChoose(id);
    onShow(id);
  };
  return (
    <li ref={row} data-lit={isChosen || undefined}>
      <button type="button" className="entity-name" aria-pressed={isChosen} onClick={show}>
        {flag && <span aria-hidden="true">{flag} </span>}
        <bdi {...english}>{name}</bdi> <span className="chip-count">{popupWords.times(count)}</span>
      </button>
      <p className="entity-summary" {...english}>
        {summary}
      </p>
      <button type="button" className="link entity-more" onClick={() => onOpen(id)} aria-label={`${panelWords.openEntry}: ${name}`}>
        {panelWords.openEntry}
      </button>
    </li>
  );
}

/** All relations of an entity, gathered by kind, like the index of a book. */

import type { Relation } from '../../pack/entity-record.ts';
import { Cite } from '../parts/cite.tsx';
import { english } from '../parts/english.ts';
import { OpenLink } from '../parts/open-link.tsx';
import { RelationNote } from '../parts/relation-chips.tsx';

interface RelationIndexProps {
  readonly relations: readonly Relation[];
  readonly articleDate: string | null;
  readonly onOpen: (id: string) => void;
}

export function RelationIndex({ relations, articleDate, onOpen }: RelationIndexProps) {
  return (
    <dl className="relation-index">
      {[...Map.groupBy(relations, ({ label }) => label)].map(([label, group]) => (
        <div key={label}>
          <dt>
            <bdi {...english}>{label}</bdi>
          </dt>
          {group.map((relation) => (
            <dd key={`${relation.to.id} ${relation.since ?? ''}`}>
              <OpenLink id={relation.to.id} onOpen={onOpen}>
                {relation.to.name}
              </OpenLink>
              <RelationNote relation={relation} articleDate={articleDate} />
              <Cite source={relation.source} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

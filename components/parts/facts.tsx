/** Facts in brief, as labels and values. */

import type { Fact } from '../../pack/entity-record.ts';
import { Cite } from './cite.tsx';
import { english } from './english.ts';
import { When } from './when.tsx';

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={`${fact.label} ${fact.value}`}>
          <dt>
            <bdi {...english}>{fact.label}</bdi>
          </dt>
          <dd>
            <bdi {...english}>{fact.value}</bdi>
            {fact.when && (
              <span className="fact-when">
                {' '}
                (<When date={fact.when} />)
              </span>
            )}
            <Cite source={fact.source} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is disputed, by whom, and what they say. */

import type { Dispute } from '../../pack/entity-record.ts';
import { Cite } from './cite.tsx';
import { english } from './english.ts';
import { When } from './when.tsx';

export function Disputes({ disputed }: { readonly disputed: readonly Dispute[] }) {
  return (
    <ul className="disputes">
      {disputed.map((dispute) => (
        <li key={`${dispute.by} ${dispute.what}`}>
          <span className="dispute-what">
            <bdi {...english}>{dispute.what}</bdi>
          </span>
          <span className="dispute-says">
            <bdi {...english}>
              <b>{dispute.by}</b> {dispute.says}
            </bdi>
            {dispute.since && (
              <span className="dispute-since">
                {' '}
                (<When date={`${dispute.since}/..`} />)
              </span>
            )}
            <Cite source={dispute.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

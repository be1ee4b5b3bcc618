/** A source or a work to read: publisher, title, date, with a link where its address is known to be safe to follow. */
import type { Work } from '../../pack/entity-record.ts';
import { OutsideLink } from './outside-link.tsx';
import { When } from './when.tsx';

export function WorkLine({ work }: { readonly work: Work }) {
  return (
    <span className="work">
      <span className="work-publisher">
        <bdi>{work.publisher}</bdi>
      </span>{' '}
      {work.url && /^https?:/.test(work.url) ? (
        <OutsideLink href={work.url}>{work.title}</OutsideLink>
      ) : (
        <cite>
          <bdi>{work.title}</bdi>
        </cite>
      )}
      {work.date && (
        <span className="work-date">
          {' '}
          <When date={work.date} />
        </span>
      )}
    </span>
  );
}

/** What else belongs to this story: events to open here, works to read elsewhere, each told from before or since the article. */
import { OpenLink } from '../parts/open-link.tsx';
import { OutsideLink } from '../parts/outside-link.tsx';
import { popupWords } from '../words.ts';
import type { RelatedItem } from './popup-props.ts';

export function RelatedList({ items, onOpen }: { readonly items: readonly RelatedItem[]; readonly onOpen: (id: string) => void }) {
  return (
    <ul className="related">
      {items.map((item) => (
        <li key={`${item.id ?? item.url ?? ''} ${item.title}`}>
          <RelatedTitle item={item} onOpen={onOpen} />
          <p className="related-detail">
            {item.detail}
            {item.when && (
              <>
                {'\u00a0· '}
                <span data-side={item.when}>{popupWords.when[item.when === 'same-day' ? 'sameDay' : item.when]}</span>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function RelatedTitle({ item: { id, url, title }, onOpen }: { readonly item: RelatedItem; readonly onOpen: (id: string) => void }) {
  if (url && /^https?:/.test(url)) {
    return (
      <OutsideLink href={url} className="related-title">
        {title}
      </OutsideLink>
    );
  }
  if (id === undefined)
    return (
      <span className="related-title">
        <bdi>{title}</bdi>
      </span>
    );
  return (
    <OpenLink id={id} onOpen={onOpen} className="related-title">
      {title}
    </OpenLink>
  );
}

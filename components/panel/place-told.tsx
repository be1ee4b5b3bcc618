/** A place of the article in words: what of the article is there, and since the map cannot say all, the table of them all. */

import type { ArticlePlace, PlacedThing } from '../../pack/article-places.ts';
import { english } from '../parts/english.ts';
import { OpenLink } from '../parts/open-link.tsx';
import { When } from '../parts/when.tsx';
import { mapWords, panelWords } from '../words.ts';
import { FoldedTable } from './folded-table.tsx';

interface PlaceToldProps {
  readonly place: ArticlePlace;
  readonly onOpen: (id: string) => void;
  readonly onShow: (id: string) => void;
}

export function PlaceTold({ place: { id, name, mentioned, things }, onOpen, onShow }: PlaceToldProps) {
  return (
    <div className="place-told">
      <h2>
        <bdi {...english}>{name}</bdi>
      </h2>
      <p className="chosen-ways">
        <button type="button" className="link" onClick={() => onOpen(id)}>
          {panelWords.openEntry}
        </button>
        {mentioned ? (
          <button type="button" className="link" onClick={() => onShow(id)}>
            {panelWords.showInPage}
          </button>
        ) : (
          <span className="tie-label">{mapWords.notMentioned}</span>
        )}
      </p>
      <Things things={things} onOpen={onOpen} />
    </div>
  );
}

function Things({ things, onOpen }: { readonly things: readonly PlacedThing[]; readonly onOpen: (id: string) => void }) {
  if (things.length === 0) return null;
  return (
    <ul className="things">
      {things.map(({ id, name, when }) => (
        <li key={id}>
          <OpenLink id={id} onOpen={onOpen}>
            {name}
          </OpenLink>
          {when && (
            <span className="tie-label">
              {' '}
              <When date={when} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

export function PlaceTable({ places, onOpen }: { readonly places: readonly ArticlePlace[]; readonly onOpen: (id: string) => void }) {
  const { place, what } = mapWords.columns;
  return (
    <FoldedTable label={mapWords.asTable} caption={mapWords.tableCaption} columns={[place, what]}>
      {places.map(({ id, name, mentioned, things }) => (
        <tr key={id}>
          <th scope="row">
            <OpenLink id={id} onOpen={onOpen}>
              {name}
            </OpenLink>
          </th>
          <td>{things.length > 0 ? <Things things={things} onOpen={onOpen} /> : mentioned ? mapWords.mentioned : null}</td>
        </tr>
      ))}
    </FoldedTable>
  );
}

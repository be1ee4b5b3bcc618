/** Where the article plays: a map of its places and of those of its events, in words for what is pointed at, and as a table. */
import { useMemo, useState } from 'react';
import { articlePlaces } from '../../pack/article-places.ts';
import { ArticleMap } from '../map/article-map.tsx';
import type { World } from '../map/world.ts';
import { mapWords } from '../words.ts';
import { PlaceTable, PlaceTold } from './place-told.tsx';
import { useWidth } from './use-width.ts';
import type { ArticleViewProps } from './who-view.tsx';

export function MapView({ article, world, chosen, onChoose, onShow, onOpen }: ArticleViewProps & { readonly world: World | undefined }) {
  const [box, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<readonly string[]>();
  const { entities, elsewhere } = article;
  const places = useMemo(() => articlePlaces(entities, elsewhere), [entities, elsewhere]);
  const holding = places.find(({ id, things }) => id === chosen || things.some((thing) => thing.id === chosen));
  const told = pointed ?? (holding ? [holding.id] : undefined);
  const choose = (id: string) => {
    onChoose(id);
    const place = places.find((each) => each.id === id);
    const shown = place?.mentioned ? id : place?.things[0]?.id;
    if (shown !== undefined) onShow(shown);
  };
  if (places.length === 0) return <p className="quiet-line">{mapWords.none}</p>;
  return (
    <div ref={box}>
      {world ? (
        <ArticleMap {...{ world, places, width }} chosen={holding?.id} onPoint={setPointed} onChoose={choose} />
      ) : (
        <p className="quiet-line" role="status">
          {mapWords.loading}
        </p>
      )}
      <div className="told" aria-live="polite">
        {told ? (
          places.flatMap((place) => (told.includes(place.id) ? <PlaceTold key={place.id} {...{ place, onOpen, onShow }} /> : []))
        ) : (
          <p className="quiet-line">{mapWords.hint}</p>
        )}
      </div>
      <PlaceTable {...{ places, onOpen }} />
      <p className="quiet-line borders-note">{mapWords.borders}</p>
    </div>
  );
}

import type { CardModel } from '../../pack/card-model.ts';
import { formatDate } from '../format-date.ts';
import { entryWords } from '../words.ts';
import { OpenLink } from './open-link.tsx';

export function Deck({ model, onOpen }: { readonly model: CardModel; readonly onOpen: (id: string) => void }) {
  const when = model.when ? formatDate(model.when) : lifeInWords(model);
  if (!when && !model.where) return null;
  return (
    <p className="deck">
      {when}
      {when && model.where && ' · '}
      {model.where && (
        <OpenLink id={model.where.id} onOpen={onOpen}>
          {model.where.name}
        </OpenLink>
      )}
    </p>
  );
}

function lifeInWords({ life, kind }: CardModel): string {
  const year = (date: string) => formatDate(date, { finest: 'year' });
  const person = kind === 'person';
  if (life?.from && life.to) return formatDate(`${life.from}/${life.to}`, { finest: 'year' });
  if (life?.from) return (person ? entryWords.born : entryWords.founded)(year(life.from));
  if (life?.to) return (person ? entryWords.died : entryWords.dissolved)(year(life.to));
  return '';
}

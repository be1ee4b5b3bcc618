/** The line under a name: when and where an event was, or the years of a life or a body. */
import { useContext } from 'react';
import type { CardModel } from '../../pack/card-model.ts';
import { formatDate } from '../format-date.ts';
import { entryWords } from '../words.ts';
import { LocaleContext } from './locale.ts';
import { OpenLink } from './open-link.tsx';

export function Deck({ model, onOpen }: { readonly model: CardModel; readonly onOpen: (id: string) => void }) {
  const locale = useContext(LocaleContext);
  const when = model.when ? formatDate(model.when, { locale }) : lifeInWords(model, locale);
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

function lifeInWords({ life, kind }: CardModel, locale: string): string {
  const year = (date: string) => formatDate(date, { locale, finest: 'year' });
  const person = kind === 'person';
  if (life?.from && life.to) return formatDate(`${life.from}/${life.to}`, { locale, finest: 'year' });
  if (life?.from) return (person ? entryWords.born : entryWords.founded)(year(life.from));
  if (life?.to) return (person ? entryWords.died : entryWords.dissolved)(year(life.to));
  return '';
}

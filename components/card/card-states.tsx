/** The card while an entity is looked up, and where there is none. */
import { cardWords } from '../words.ts';
import { CardFrame } from './card-frame.tsx';
import type { CardChrome } from './card-props.ts';

/** Empty for a moment, so that an answer that comes at once is not announced by a flicker. */
export function CardLoading({ name, ...chrome }: CardChrome & { readonly name: string }) {
  return (
    <CardFrame {...chrome} subject={`loading ${name}`} label={cardWords.loading} name={name} busy>
      <div className="card-body loading" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </CardFrame>
  );
}

export function CardMissing({ name, ...chrome }: CardChrome & { readonly name: string }) {
  return (
    <CardFrame {...chrome} subject={`missing ${name}`} label={cardWords.noEntry} name={name}>
      <div className="card-body">
        <p className="summary">{cardWords.missing(name)}</p>
        <p className="undated">{cardWords.missingHint}</p>
      </div>
    </CardFrame>
  );
}

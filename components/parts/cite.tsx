/**
 * Numbered references from a statement to its source. Only a page has room for them: there it provides the numbers by the
 * key of the source; without a provider a statement stays without a number.
 */
import { createContext, useContext } from 'react';
import { entryWords } from '../words.ts';

export const CitationContext = createContext<ReadonlyMap<string, number>>(new Map());

export const sourceAnchor = (number: number) => `source-${number}`;

export function Cite({ source }: { readonly source: string | undefined }) {
  const number = useContext(CitationContext).get(source ?? '');
  if (number === undefined) return null;
  return (
    <sup className="cite">
      <a href={`#${sourceAnchor(number)}`} aria-label={entryWords.source(number)}>
        {number}
      </a>
    </sup>
  );
}

/** The kind of an entity in words; a country is told from other places by its flag. */
import type { CardModel } from '../../pack/card-model.ts';
import { kindWords } from '../words.ts';

export function kindInWords({ kind, flag }: Pick<CardModel, 'kind' | 'flag'>): string {
  return kindWords[kind === 'place' && flag ? 'country' : kind];
}

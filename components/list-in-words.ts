/** A list as the language of the interface writes it, without a word before its last item. */
import { interfaceLocale, isolated } from './words.ts';

export function listInWords(items: readonly string[]): string {
  return new Intl.ListFormat(interfaceLocale(), { type: 'conjunction', style: 'narrow' }).format(items.map(isolated));
}

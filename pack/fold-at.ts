/**
 * The folded text of many names in turn, as code units. Most names are plain ASCII and are folded from their bytes, without a string
 * being made of each: a third of the time where many are read for the first time.
 */
import { foldText } from '../engine/fold.ts';
import { type TextTable, textAt } from './text-table.ts';

const blank = 0x20;

/** Folded unit of each byte; 0 for those that need a closer look: apostrophes, points, and whatever is not ASCII. */
const plain = Uint8Array.from({ length: 0x100 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (byte >= 0x80 || "'`.".includes(character)) return 0;
  return /[a-z0-9]/i.test(character) ? character.toLowerCase().charCodeAt(0) : blank;
});

/** Where the last name was folded to. */
let scratch = new Uint16Array(0x400);

/** Valid until the next name is folded. */
export function foldAt(table: TextTable, index: number): { readonly units: Uint16Array; readonly length: number } {
  const { bytes, offsets } = table;
  const end = Math.min(offsets[index + 1] ?? 0, bytes.length);
  const start = offsets[index] ?? end;
  if (end - start > scratch.length) scratch = new Uint16Array(2 * (end - start));
  let length = 0;
  for (let at = start; at < end; at++) {
    const unit = plain[bytes[at] as number] as number;
    if (unit === 0) return unitsOf(foldText(textAt(table, index)));
    if (unit !== blank || (length > 0 && scratch[length - 1] !== blank)) scratch[length++] = unit;
  }
  return { units: scratch, length: length > 0 && scratch[length - 1] === blank ? length - 1 : length };
}

function unitsOf(text: string): { readonly units: Uint16Array; readonly length: number } {
  if (text.length > scratch.length) scratch = new Uint16Array(2 * text.length);
  for (let at = 0; at < text.length; at++) scratch[at] = text.charCodeAt(at);
  return { units: scratch, length: text.length };
}

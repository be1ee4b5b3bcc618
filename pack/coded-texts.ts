/**
 * Texts that share their words, such as the records: what is met more than once stands in a table, and a byte or two in its place.
 * The texts take half the place, at rest and compressed. Decoded one at a time, when asked for; a text of 500 bytes takes some microseconds.
 *
 *     0x00, 0x20–0x7f            the same byte of UTF-8
 *     0x01 b                     byte b of UTF-8, whatever it is
 *     0x02–0x1f, 0x80–0xbf       one of the first 94 words
 *     0xc0–0xff b                one of the next 16,384
 */
import { buildTextTable, type TextTable, textOf } from './text-table.ts';

export interface CodedTable {
  /** The coded texts. */
  readonly texts: TextTable;
  readonly words: TextTable;
}

const rawByte = 1;
const firstLow = 2;
const firstHigh = 0x80;
const firstOfTwo = 0xc0;
const lowCodes = 0x20 - firstLow;
const shortCodes = lowCodes + firstOfTwo - firstHigh;
const mostWords = shortCodes + (0x100 - firstOfTwo) * 0x100;

/** A word with the blank before it; what stands between two strings of a JSON list, and between its objects; any other character. */
const pieces = /"?\],\[\d+,"|","| ?\p{L}+|\P{L}/gsu;

/** The same texts give the same bytes: words stand in the order of how often they are met, and of their letters. */
export function buildCodedTable(given: readonly string[]): CodedTable {
  const cut = given.map((text) => text.match(pieces) ?? []);
  const counts = new Map<string, number>();
  for (const piece of cut.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const encoder = new TextEncoder();
  const repeated = [...counts].filter(([piece, count]) => count > 1 && encoder.encode(piece).length > 1);
  repeated.sort(([a, often], [b, other]) => other - often || (a < b ? -1 : 1));
  const words = repeated.slice(0, mostWords).map(([word]) => word);
  const codes = new Map(words.map((word, number) => [word, codeOf(number)]));
  const coded = (piece: string) =>
    codes.get(piece) ?? [...encoder.encode(piece)].flatMap((byte) => (isPlain(byte) ? byte : [rawByte, byte]));
  return { texts: buildTextTable(cut.map((text) => Uint8Array.from(text.flatMap(coded)))), words: buildTextTable(words) };
}

const isPlain = (byte: number) => byte === 0 || (byte >= firstLow + lowCodes && byte < firstHigh);

function codeOf(word: number): readonly number[] {
  if (word < lowCodes) return [firstLow + word];
  if (word < shortCodes) return [firstHigh + word - lowCodes];
  return [firstOfTwo + ((word - shortCodes) >>> 8), (word - shortCodes) & 0xff];
}

/** Text `index` of a table; empty past its end. A code without a word stands for nothing. */
export function codedTextAt({ texts, words }: CodedTable, index: number): string {
  const end = Math.min(texts.offsets[index + 1] ?? 0, texts.bytes.length);
  let length = 0;
  for (let at = texts.offsets[index] ?? end; at < end; ) {
    const byte = texts.bytes[at++] as number;
    if (isPlain(byte) || byte === rawByte) {
      length = put(isPlain(byte) ? byte : (texts.bytes[at++] ?? 0), length);
    } else {
      const word = byte < firstHigh ? byte - firstLow : byte - firstHigh + lowCodes;
      length = putWord(words, byte < firstOfTwo ? word : shortCodes + ((byte - firstOfTwo) << 8) + (texts.bytes[at++] ?? 0), length);
    }
  }
  return textOf(decoded.subarray(0, length));
}

/** Where a text is decoded to. Texts are decoded one at a time, so that one place serves all. */
let decoded = new Uint8Array(0x1000);

function put(byte: number, length: number): number {
  if (length === decoded.length) makeRoom(length + 1);
  decoded[length] = byte;
  return length + 1;
}

function putWord({ bytes, offsets }: TextTable, word: number, length: number): number {
  const end = Math.min(offsets[word + 1] ?? 0, bytes.length);
  const start = offsets[word] ?? end;
  if (start >= end) return length;
  if (length + end - start > decoded.length) makeRoom(length + end - start);
  for (let at = start; at < end; at++) decoded[length + at - start] = bytes[at] as number;
  return length + end - start;
}

function makeRoom(length: number): void {
  const larger = new Uint8Array(2 * length);
  larger.set(decoded);
  decoded = larger;
}

/** Many short texts in one section: UTF-8 bytes, and where each begins. Decoded one at a time, when asked for. */

export interface TextTable {
  readonly bytes: Uint8Array;
  /** Offsets into `bytes`, one more than there are texts. */
  readonly offsets: Uint32Array;
}

/** Of texts, or of what they are coded as. */
export function buildTextTable(texts: readonly (string | Uint8Array)[]): TextTable {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => (typeof text === 'string' ? encoder.encode(text) : text));
  const offsets = new Uint32Array(texts.length + 1);
  for (const [index, bytes] of encoded.entries()) offsets[index + 1] = (offsets[index] ?? 0) + bytes.length;
  const bytes = new Uint8Array(offsets[texts.length] ?? 0);
  for (const [index, each] of encoded.entries()) bytes.set(each, offsets[index]);
  return { bytes, offsets };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Text `index` of a table; empty past its end. */
export function textAt({ bytes, offsets }: TextTable, index: number): string {
  return textOf(bytes.subarray(offsets[index] ?? bytes.length, offsets[index + 1] ?? bytes.length));
}

export function allTexts(table: TextTable): string[] {
  return Array.from({ length: table.offsets.length - 1 }, (_, index) => textAt(table, index));
}

/** Many short texts in one section: UTF-8 bytes, and where each begins. Decoded one at a time, when asked for. */

export interface TextTable {
  readonly bytes: Uint8Array;
  /** Offsets into `bytes`, one more than there are texts. */
  readonly offsets: Uint32Array;
}

export function buildTextTable(texts: readonly string[]): TextTable {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const offsets = new Uint32Array(texts.length + 1);
  for (const [index, bytes] of encoded.entries()) offsets[index + 1] = (offsets[index] ?? 0) + bytes.length;
  const bytes = new Uint8Array(offsets[texts.length] ?? 0);
  for (const [index, each] of encoded.entries()) bytes.set(each, offsets[index]);
  return { bytes, offsets };
}

const decoder = new TextDecoder();

/** Text `index` of a table; empty past its end. */
export function textAt({ bytes, offsets }: TextTable, index: number): string {
  return decoder.decode(bytes.subarray(offsets[index] ?? bytes.length, offsets[index + 1] ?? bytes.length));
}

export function allTexts(table: TextTable): string[] {
  return Array.from({ length: table.offsets.length - 1 }, (_, index) => textAt(table, index));
}

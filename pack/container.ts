/**
 * The file that a pack is: a short JSON header and binary sections, each aligned to 8 bytes so that typed arrays are views
 * of the file and nothing is copied or parsed on load. Ascending numbers alone, such as offsets, are added up unless they
 * are very many: kept as differences they take a tenth of the place in a compressed file.
 *
 *     0    "BKSTORY" and a version byte
 *     8    u32 length of the header, u32 checksum of all that follows
 *     16   header: {"sections": {name: [kind, offset, count]}, …}, offsets from the first section
 *     …    sections
 */

export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array;
/** `d8` and `d16` are ascending u32 numbers, kept as the difference of each from the one before. */
type SectionKind = 'u8' | 'u16' | 'u32' | 'i32' | 'd8' | 'd16';

interface Header {
  readonly sections: Readonly<Record<string, readonly [SectionKind, number, number]>>;
}

const magic = 'BKSTORY';
const containerVersion = 5;

/** A pack that cannot be read: what is wrong, for the person who supplied it. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

export function writeContainer(sections: Readonly<Record<string, Section>>): Uint8Array<ArrayBuffer> {
  const table: Record<string, readonly [SectionKind, number, number]> = {};
  const stored = Object.entries(sections).map(([name, data]) => ({ name, ...storedForm(data) }));
  let size = 0;
  for (const { name, kind, data } of stored) {
    table[name] = [kind, size, data.length];
    size = aligned(size + data.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ sections: table } satisfies Header));
  const start = aligned(16 + header.length);
  const bytes = new Uint8Array(start + size);
  bytes.set(new TextEncoder().encode(magic));
  bytes[7] = containerVersion;
  bytes.set(header, 16);
  for (const { name, data } of stored) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), start + (table[name]?.[1] ?? 0));
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(8, header.length, true);
  view.setUint32(12, checksum(bytes.subarray(16)), true);
  return bytes;
}

/** Reads a container made by this version. Throws `PackError` for anything else; the checksum is tested only on request. */
export function readContainer(given: Uint8Array<ArrayBuffer>, options: { readonly verify: boolean }): SectionReader {
  // Views need their alignment: bytes that begin anywhere else are copied.
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  if (bytes.length < 16 || new TextDecoder().decode(bytes.subarray(0, 7)) !== magic)
    throw new PackError('This file is not a Backstory pack.');
  if (bytes[7] !== containerVersion)
    throw new PackError(`The pack is of format ${bytes[7]}; this version reads format ${containerVersion}.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const length = view.getUint32(8, true);
  const start = aligned(16 + length);
  if (start > bytes.length) throw new PackError('The pack is cut off.');
  const header = parseHeader(bytes.subarray(16, 16 + length));
  if (options.verify && view.getUint32(12, true) !== checksum(bytes.subarray(16)))
    throw new PackError('The pack is damaged: its checksum does not fit.');
  return new SectionReader(bytes, start, header);
}

function parseHeader(bytes: Uint8Array): Header {
  try {
    const header: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (
      typeof header === 'object' &&
      header !== null &&
      'sections' in header &&
      typeof header.sections === 'object' &&
      header.sections !== null
    )
      return header as Header;
  } catch {
    // Told below.
  }
  throw new PackError('The pack is damaged: its header cannot be read.');
}

/** Gives out the sections of a container as views of its bytes. */
export class SectionReader {
  private readonly bytes: Uint8Array<ArrayBuffer>;
  private readonly start: number;
  private readonly header: Header;

  constructor(bytes: Uint8Array<ArrayBuffer>, start: number, header: Header) {
    this.bytes = bytes;
    this.start = start;
    this.header = header;
  }

  u8(name: string): Uint8Array<ArrayBuffer> {
    const [at, count] = this.place(name, 'u8', 1);
    return new Uint8Array(this.bytes.buffer, at, count);
  }
  u16(name: string): Uint16Array<ArrayBuffer> {
    const [at, count] = this.place(name, 'u16', 2);
    return new Uint16Array(this.bytes.buffer, at, count);
  }
  u32(name: string): Uint32Array<ArrayBuffer> {
    const kind = this.header.sections[name]?.[0];
    if (kind === 'd8') return addedUp(new Uint8Array(this.bytes.buffer, ...this.place(name, 'd8', 1)));
    if (kind === 'd16') return addedUp(new Uint16Array(this.bytes.buffer, ...this.place(name, 'd16', 2)));
    const [at, count] = this.place(name, 'u32', 4);
    return new Uint32Array(this.bytes.buffer, at, count);
  }

  i32(name: string): Int32Array<ArrayBuffer> {
    const [at, count] = this.place(name, 'i32', 4);
    return new Int32Array(this.bytes.buffer, at, count);
  }

  private place(name: string, kind: SectionKind, width: number): readonly [number, number] {
    const entry = this.header.sections[name];
    if (!Array.isArray(entry) || entry[0] !== kind) throw new PackError(`The pack lacks the section "${name}".`);
    const [, offset, count] = entry as readonly [SectionKind, number, number];
    const fits = Number.isInteger(offset) && Number.isInteger(count) && offset >= 0 && count >= 0 && offset % 8 === 0;
    if (!fits || this.start + offset + count * width > this.bytes.length) throw new PackError('The pack is cut off.');
    return [this.bytes.byteOffset + this.start + offset, count];
  }
}

const aligned = (size: number) => (size + 7) & ~7;

/** Longer sections are used in place whatever they hold: adding up this many numbers takes about half a millisecond. */
const longestAddedUp = 0x40000;

/** How a section is kept: ascending numbers that lie close as differences, all else as it is. */
function storedForm(data: Section): { kind: SectionKind; data: Section } {
  if (data instanceof Uint8Array) return { kind: 'u8', data };
  if (data instanceof Uint16Array) return { kind: 'u16', data };
  if (data instanceof Int32Array) return { kind: 'i32', data };
  if (data.length > longestAddedUp) return { kind: 'u32', data };
  const differences = data.map((value, index) => value - (data[index - 1] ?? 0));
  const isAscending = data.every((value, index) => value >= (data[index - 1] ?? 0));
  const widest = differences.reduce((most, each) => Math.max(most, each), 0);
  if (!isAscending || widest > 0xffff) return { kind: 'u32', data };
  return widest > 0xff ? { kind: 'd16', data: Uint16Array.from(differences) } : { kind: 'd8', data: Uint8Array.from(differences) };
}

function addedUp(differences: Uint8Array | Uint16Array): Uint32Array<ArrayBuffer> {
  const values = new Uint32Array(differences.length);
  let sum = 0;
  for (let index = 0; index < differences.length; index++) {
    sum += differences[index] as number;
    values[index] = sum;
  }
  return values;
}

/** FNV-1a: guards against accident, not against intent. The bundled pack is guarded by the store. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return sum >>> 0;
}

/**
 * The file that a pack is: a short JSON header and binary sections, each aligned to 8 bytes so that typed arrays are views
 * of the file and nothing is copied or parsed on load.
 *
 *     0    "BKSTORY" and a version byte
 *     8    u32 length of the header, u32 checksum of all that follows
 *     16   header: {"sections": {name: [kind, offset, count]}, …}, offsets from the first section
 *     …    sections
 */

export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array;
type SectionKind = 'u8' | 'u16' | 'u32' | 'i32';

interface Header {
  readonly sections: Readonly<Record<string, readonly [SectionKind, number, number]>>;
}

const magic = 'BKSTORY';
const containerVersion = 2;

/** A pack that cannot be read: what is wrong, for the person who supplied it. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

export function writeContainer(sections: Readonly<Record<string, Section>>): Uint8Array<ArrayBuffer> {
  const table: Record<string, readonly [SectionKind, number, number]> = {};
  let size = 0;
  for (const [name, data] of Object.entries(sections)) {
    table[name] = [kindOf(data), size, data.length];
    size = aligned(size + data.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ sections: table } satisfies Header));
  const start = aligned(16 + header.length);
  const bytes = new Uint8Array(start + size);
  bytes.set(new TextEncoder().encode(magic));
  bytes[7] = containerVersion;
  bytes.set(header, 16);
  for (const [name, data] of Object.entries(sections)) {
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

function kindOf(data: Section): SectionKind {
  if (data instanceof Uint8Array) return 'u8';
  if (data instanceof Uint16Array) return 'u16';
  return data instanceof Uint32Array ? 'u32' : 'i32';
}

/** FNV-1a: guards against accident, not against intent. The bundled pack is guarded by the store. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return sum >>> 0;
}

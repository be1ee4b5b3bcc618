/** Numbers in LEB128: seven bits a byte, the lowest first, and the eighth where more follow. */

/** Bytes that a number takes. */
export function varintSize(value: number): number {
  let size = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) size++;
  return size;
}

/** Writes a number; returns where the next one goes. */
export function putVarint(bytes: { [at: number]: number }, start: number, value: number): number {
  let at = start;
  let rest = value;
  while (rest > 0x7f) {
    bytes[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

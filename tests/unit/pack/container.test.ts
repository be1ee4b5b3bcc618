import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError, readContainer, type Section, writeContainer } from '../../../pack/container.ts';
import { Pack } from '../../../pack/pack.ts';
import { newsWorldText } from '../news-world.ts';
import { packBytesOf } from '../small-world.ts';

const sections = {
  empty: new Uint8Array(0),
  bytes: Uint8Array.of(1, 2, 3),
  shorts: Uint16Array.of(1, 65_535),
  words: Uint32Array.of(0, 4_294_967_295, 7),
  days: Int32Array.of(-2_147_483_648, 17_594),
};

/** Reads everything that `sections` has. */
function readAll(bytes: Uint8Array<ArrayBuffer>): Record<string, Section> {
  const reader = readContainer(bytes, { verify: true });
  return {
    empty: reader.u8('empty'),
    bytes: reader.u8('bytes'),
    shorts: reader.u16('shorts'),
    words: reader.u32('words'),
    days: reader.i32('days'),
  };
}

/** A container with a header of its own. */
function withHeader(header: unknown): Uint8Array<ArrayBuffer> {
  const bytes = writeContainer({});
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const whole = new Uint8Array(Math.ceil((16 + text.length) / 8) * 8);
  whole.set(bytes.subarray(0, 16));
  whole.set(text, 16);
  new DataView(whole.buffer).setUint32(8, text.length, true);
  return whole;
}

describe('a container', () => {
  it('gives back what was written', () => {
    expect(readAll(writeContainer(sections))).toEqual(sections);
  });

  it('gives back any sections', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
          fc.uint8Array(),
        ),
        (any) => {
          const reader = readContainer(writeContainer(any), { verify: true });
          for (const [name, data] of Object.entries(any)) expect([...reader.u8(name)]).toEqual([...data]);
        },
      ),
    );
  });

  it('copies nothing', () => {
    const bytes = writeContainer(sections);
    expect(readContainer(bytes, { verify: false }).u32('words').buffer).toBe(bytes.buffer);
  });

  it('refuses a section that is missing or of another type', () => {
    const reader = readContainer(writeContainer(sections), { verify: true });
    expect(() => reader.u8('other')).toThrow(PackError);
    expect(() => reader.u8('words')).toThrow('lacks the section "words"');
    expect(() => reader.u8('toString')).toThrow(PackError);
  });
});

describe('bytes that are no container are refused', () => {
  const good = writeContainer(sections);
  const changed = (at: number, value: number) => good.with(at, value) as Uint8Array<ArrayBuffer>;

  it.each([
    ['nothing', new Uint8Array(0), 'not a Backstory pack'],
    ['something else', new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'not a Backstory pack'],
    ['another version', changed(7, 99), 'of format 99'],
    ['a changed byte in a section', changed(good.length - 8, 0x55), 'checksum'],
    ['a header longer than the file', changed(11, 0x10), 'cut off'],
    ['a header longer than any file', changed(11, 0xff), 'The pack is'],
    ['a header that is not JSON', withHeader('{"sections"'), 'header'],
    ['a header without sections', withHeader({}), 'header'],
    ['a header that is null', withHeader('null'), 'header'],
  ])('%s', (_, bytes, words) => {
    expect(() => readAll(bytes)).toThrow(PackError);
    expect(() => readAll(bytes)).toThrow(words);
  });

  it.each([
    ['sections that are null', { sections: null }],
    ['a section that is null', { sections: { empty: null } }],
    ['a section before the file', { sections: { empty: ['u8', -8, 4] } }],
    ['a section past the file', { sections: { empty: ['u8', 0, 4_000_000_000] } }],
    ['a section that is not aligned', { sections: { empty: ['u8', 1, 0] } }],
    ['a section without numbers', { sections: { empty: ['u8', 'a', {}] } }],
  ])('%s', (_, header) => {
    const checksumOfNothing = (bytes: Uint8Array<ArrayBuffer>) => readContainer(bytes, { verify: false }).u8('empty');
    expect(() => checksumOfNothing(withHeader(header))).toThrow(PackError);
  });
});

describe('a pack', () => {
  const good = packBytesOf(newsWorldText);

  it('is the same bytes from the same knowledge', () => {
    expect(packBytesOf(newsWorldText)).toEqual(good);
  });

  it('that is cut off is refused, wherever it was cut', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), (length) => {
        expect(() => new Pack(good.slice(0, length), { verify: true })).toThrow(PackError);
      }),
    );
  });

  it('with a byte changed is refused, or reads as before', { timeout: 300_000 }, () => {
    // Numbers of the header are where a change could go unnoticed, so half of the changes are made there.
    const header = 16 + new DataView(good.buffer).getUint32(8, true);
    const place = fc.oneof(fc.nat(header - 1), fc.nat(good.length - 1));
    const whole = (pack: Pack) => [pack.gazetteer.names, pack.gazetteer.candidates, pack.gazetteer.prior, pack.gazetteer.from];
    const before = JSON.stringify(whole(new Pack(good, { verify: true })));
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (at, flip) => {
        try {
          const pack = new Pack(good.with(at, (good[at] ?? 0) ^ flip) as Uint8Array<ArrayBuffer>, { verify: true });
          expect(JSON.stringify(whole(pack))).toBe(before);
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('may begin anywhere in a larger buffer', () => {
    const larger = new Uint8Array(good.length + 3);
    larger.set(good, 3);
    expect(new Pack(larger.subarray(3), { verify: true }).find('gru')).toBeDefined();
  });

  it('finds every entity by its id, and no other', () => {
    const pack = new Pack(good, { verify: true });
    for (let entity = 0; entity < pack.entityCount; entity++) expect(pack.find(pack.idOf(entity as never))).toBe(entity);
    for (const id of ['', 'a', 'zzz', 'gru-', 'toString']) expect(pack.find(id)).toBeUndefined();
  });

  it('tells the record, name and title of an entity', () => {
    const pack = new Pack(good, { verify: true });
    const russia = pack.find('russia') ?? (0 as never);
    expect(pack.record(russia)).toMatchObject({ id: 'russia', kind: 'place', depth: 'derived', flag: '🇷🇺' });
    expect([pack.nameOf(russia), pack.titleOf(russia)]).toEqual(['Russia', 'Russia']);
    expect(pack.titleOf(pack.find('gru') ?? russia)).toBeNull();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { Annotator } from '../../../entrypoints/background/annotator.ts';
import { newsWorld } from '../news-world.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: {} }));

const annotator = () => new Annotator(async () => newsWorld.pack);
const request = (blocks: readonly string[], date: string | null = null, introduced: readonly string[] = []) => ({
  blocks,
  date,
  introduced,
});

describe('annotate', () => {
  it('tells mentions by block with ids, and the records of all of them', async () => {
    const { mentions, records, introduced } = await annotator().annotate(request(['Sergei Skripal', '', 'Moscow said no.']));
    expect(mentions.map((list) => list.map(({ id, start, end }) => [id, start, end]))).toEqual([
      [['sergei-skripal', 0, 14]],
      [],
      [['moscow', 0, 6]],
    ]);
    expect(mentions[2]?.[0]?.standsFor).toBe('government-of-russia');
    expect(Object.keys(records).sort()).toEqual(['moscow', 'sergei-skripal']);
    expect(introduced).toEqual(expect.arrayContaining(['sergei-skripal', 'moscow']));
  });

  it('survives the way to the page', async () => {
    const answer = await annotator().annotate(request(['Sergei Skripal of the GRU'], '2020-06-26'));
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(structuredClone(answer)).toEqual(answer);
  });

  it('takes what was introduced before, and ignores ids of another pack', async () => {
    const { mentions } = await annotator().annotate(request(['Doctors saw Skripal.'], null, ['sergei-skripal', 'nobody']));
    expect(mentions[0]?.[0]?.id).toBe('sergei-skripal');
  });

  it.each([
    ['2020-06-26', 1],
    [null, 0],
    ['soon', 0],
  ])('names offices at the date %s: %i', async (date, count) => {
    const { mentions } = await annotator().annotate(request(['The Russian president spoke.'], date));
    expect(mentions.flat().filter(({ how }) => how === 'office')).toHaveLength(count);
  });
});

describe('the other answers', () => {
  it('give records by id, or none', async () => {
    expect((await annotator().record('gru'))?.name).toBe('Main Intelligence Directorate');
    expect(await annotator().record('nobody')).toBeNull();
  });

  it('search, with ranges past their last letter', async () => {
    const [hit] = await annotator().search('novichok', 1);
    expect(hit).toMatchObject({ id: 'novichok', name: 'Novichok', kind: 'weapon', ranges: [[0, 8]] });
    expect((await annotator().search('gru', 1))[0]?.ranges).toEqual([]);
  });

  it.each([
    ['novichok', false],
    ['novi', false],
    ['novichock', true],
    // Another name of it, spelt as it is.
    ['gru', false],
    ['Sergei Skirpal', true],
  ])('search, and tell whether %s is misspelt: %s', async (query, misspelt) => {
    expect((await annotator().search(query, 1))[0]?.misspelt).toBe(misspelt);
  });

  it('tell what a page is about', async () => {
    const mentions = [{ id: 'gru', how: 'acronym', inHeading: false } as const];
    const { entities } = await annotator().overview({ mentions, date: null });
    expect(entities).toEqual([{ id: 'gru', name: 'Main Intelligence Directorate', kind: 'organisation', count: 1 }]);
  });
});

describe('opening the pack', () => {
  it('is done once, and on first need', async () => {
    const open = vi.fn(async () => newsWorld.pack);
    const one = new Annotator(open);
    expect(open).not.toHaveBeenCalled();
    await Promise.all([one.record('gru'), one.search('gru', 1)]);
    expect(open).toHaveBeenCalledOnce();
  });

  it('is tried again after it failed', async () => {
    const open = vi.fn(async () => newsWorld.pack).mockRejectedValueOnce(new Error('The pack is cut off.'));
    const one = new Annotator(open);
    await expect(one.record('gru')).rejects.toThrow('The pack is cut off.');
    expect((await one.record('gru'))?.id).toBe('gru');
  });
});

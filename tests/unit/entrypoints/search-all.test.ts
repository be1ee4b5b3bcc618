import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { searchAll } from '../../../entrypoints/background/search-all.ts';
import type { SearchHit } from '../../../platform/messages.ts';
import type { OwnHit } from '../../../platform/search-messages.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const hits: readonly SearchHit[] = [{ id: 'nato', name: 'NATO', kind: 'organisation', summary: '', ranges: [], score: 1, misspelt: false }];
const own: readonly OwnHit[] = [
  {
    is: 'read',
    title: 'NATO meets',
    ranges: [],
    score: 1,
    misspelt: false,
    url: 'https://a.example/',
    source: 'a.example',
    at: 1,
    reports: 1,
  },
];
const late = <T>(milliseconds: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, milliseconds, value));
const failing = (milliseconds: number) => late(milliseconds, null).then(() => Promise.reject(new Error('It cannot be read.')));
type Names = () => Promise<readonly SearchHit[]>;
type Own = () => Promise<readonly OwnHit[]>;

describe('one answer for all', () => {
  it.each<[string, Names, Own, Awaited<ReturnType<typeof searchAll>>]>([
    ['both at once', () => late(1, hits), () => late(1, own), { hits, own }],
    ['names that come late, with the rest', () => late(300, hits), () => late(200, own), { hits, own }],
    ['names, where the rest takes long', () => late(1, hits), () => late(1000, own), { hits, own: null }],
    ['names, where the rest fails', () => late(1, hits), () => failing(5), { hits, own: [] }],
    ['the rest, where names fail', () => failing(5), () => late(1, own), { hits: [], own }],
  ])('has %s', async (_, names, rest, expected) => {
    const answer = searchAll(names(), rest());
    await vi.runAllTimersAsync();
    expect(await answer).toEqual(expected);
  });
});

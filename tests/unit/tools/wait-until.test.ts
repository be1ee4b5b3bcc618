import { expect, it } from 'vitest';
import { waitUntil, withTimeout } from '../../../tools/browsers/wait-until.ts';

const quick = { timeout: 60, interval: 5 };

it('gives the first answer there is', async () => {
  let asked = 0;
  expect(await waitUntil(() => (++asked === 3 ? 'there' : undefined), 'never', quick)).toBe('there');
});

it('bears errors on the way, and tells the last when nothing came', async () => {
  let asked = 0;
  const broken = new Error('gone');
  const ask = () => {
    if (++asked < 3) throw broken;
    return true;
  };
  expect(await waitUntil(ask, 'never', quick)).toBe(true);
  await expect(waitUntil(() => Promise.reject(broken), 'never', quick)).rejects.toMatchObject({ message: 'never', cause: broken });
});

it('makes its complaint when it is needed', async () => {
  let state = 'young';
  const ask = () => {
    state = 'old';
    return false;
  };
  await expect(waitUntil(ask, () => `still ${state}`, quick)).rejects.toThrow('still old');
});

it('gives up on work that takes too long', async () => {
  await expect(withTimeout(new Promise(() => undefined), 5, 'too long')).rejects.toThrow('too long');
  expect(await withTimeout(Promise.resolve(1), 1000, 'too long')).toBe(1);
});

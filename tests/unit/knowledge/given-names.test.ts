import { describe, expect, it } from 'vitest';
import { address } from '../../../engine/gazetteer.ts';
import { addressOfGivenNames } from '../../../tools/knowledge/given-names.ts';

describe('first names', () => {
  const byName = addressOfGivenNames();

  it.each([
    ['Hillary', address.ms],
    ['Bill', address.mr],
    ['Yulia', address.ms],
    // Men and women bear it; a family name put first says nothing.
    ['Robin', undefined],
    ['Xi', undefined],
  ])('%s', (name, form) => {
    expect(byName.get(name)).toBe(form);
  });
});

import { describe, expect, it } from 'vitest';
import { romanise } from '../../../pack/romanise.ts';

describe('romanise', () => {
  it.each([
    ['Скрипаль', 'Skripal'],
    ['Хрущёв', 'Khrushchev'],
    ['ЩУКА', 'ShchUKA'],
    ['Зеленський', 'Zelenskiy'],
    ['Юлія Тимошенко', 'Yuliya Timoshenko'],
    ['Putin 2018', 'Putin 2018'],
    ['京', '京'],
  ])('%s: %s', (text, expected) => {
    expect(romanise(text)).toBe(expected);
  });
});

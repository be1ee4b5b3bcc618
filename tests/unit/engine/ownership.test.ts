/** Short names of bodies beside the name of a country that has its own. */
import { describe, expect, it } from 'vitest';
import { newsWorld as world } from '../news-world.ts';

const senates = (text: string) => world.told(`${text} He spoke to an American.`).filter((told) => told.includes('Senate'));

describe('a body’s short name', () => {
  it.each([
    ['alone', 'Then the Senate met.', ['Senate = us-senate']],
    ['with its own country', 'Then America’s Senate met.', ['Senate = us-senate']],
    ['with its country in its name', 'Then the US Senate met.', ['US Senate = us-senate']],
    ['of its own country', 'Then the Senate of the United States met.', ['Senate = us-senate']],
    ['with another country’s adjective', 'Then the Finnish Senate met.', []],
    ['of another country', 'Then the Senate of Finland met.', []],
    ['with another country after a comma', 'In Finland, Senate leaders met.', ['Senate = us-senate']],
  ])('%s', (_, text, expected) => {
    expect(senates(text)).toEqual(expected);
  });
});

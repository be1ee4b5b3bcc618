import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openReaderDatabase } from '../../../platform/database.ts';
import { NameStore } from '../../../platform/name-store.ts';

let number = 0;
const pack = new Map([
  ['taliban', 'Taliban'],
  ['gru', 'GRU'],
]);

async function stores() {
  const database = await openReaderDatabase(`names-${number++}`);
  const look = vi.fn(
    async (ids: readonly string[]) => new Map(ids.flatMap((id) => (pack.has(id) ? [[id, `${pack.get(id)}`] as const] : []))),
  );
  return { look, of: (version: string) => new NameStore(async () => database, version, look) };
}

it('asks the knowledge base once for each name', async () => {
  const { look, of } = await stores();
  expect(await of('1').names(['taliban'])).toEqual(new Map([['taliban', 'Taliban']]));
  expect(await of('1').names(['gru', 'taliban'])).toEqual(pack);
  expect(look.mock.calls).toEqual([[['taliban']], [['gru']]]);
  expect(await of('1').names(['gru', 'taliban'])).toEqual(pack);
  expect(look).toHaveBeenCalledTimes(2);
});

it('believes no name of another version, and makes none up', async () => {
  const { look, of } = await stores();
  await of('1').names(['taliban']);
  expect(await of('2').names(['taliban', 'nobody'])).toEqual(new Map([['taliban', 'Taliban']]));
  expect(look).toHaveBeenLastCalledWith(['taliban', 'nobody']);
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../tools/run-script.ts';

const folder = join(repositoryRoot, 'docs/adr');
const names = await readdir(folder).catch((): string[] => []);
const records = names.filter((name) => /^\d{4}-.+\.md$/.test(name));

it('every decision is listed in docs/adr/README.md', async () => {
  const list = records.length > 0 ? await readFile(join(folder, 'README.md'), 'utf8') : '';
  expect(records.filter((name) => !list.includes(`(${name})`) && !list.includes(`(./${name})`))).toEqual([]);
});

it('every decision has a number of its own', () => {
  const numbers = records.map((name) => name.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTree } from '../../tools/check-imports/read-tree.ts';
import { repositoryRoot } from '../../tools/run-script.ts';

const tree = await readTree(repositoryRoot);

it('no file has more than 300 lines', () => {
  const long = [...tree].filter(([, { lines }]) => lines > 300).map(([path, { lines }]) => `${path}: ${lines} lines`);
  expect(long).toEqual([]);
});

it('no style sheet has more than 300 lines', () => {
  const sheets = globSync('{components,entrypoints}/**/*.css', { cwd: repositoryRoot });
  expect(sheets).not.toEqual([]);
  const long = sheets.filter((path) => readFileSync(join(repositoryRoot, path), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});

it('no function has more than 60 lines, but for the groups that tests stand in', () => {
  const long = [...tree]
    .filter(([path]) => !path.startsWith('tests/'))
    .flatMap(([path, { functions }]) =>
      functions.filter(({ lines }) => lines > 60).map(({ name, line, lines }) => `${path}:${line}: ${name}, ${lines} lines`),
    );
  expect(long).toEqual([]);
});

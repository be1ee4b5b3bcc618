import { access, constants, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../tools/run-script.ts';

const read = (path: string) => readFile(join(repositoryRoot, path), 'utf8');

/** A place to fetch packages from is each reader's own affair. */
const placeOfPackages = /\bregistry\s*=|--registry|registry\.|_authToken/i;

describe('lock file', () => {
  it('holds the hash of every package and the address of none', async () => {
    const lock: { packages: Record<string, { integrity?: string; resolved?: string; link?: boolean }> } = JSON.parse(
      await read('package-lock.json'),
    );
    const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });
});

describe('commands', () => {
  it('are set up by the file that any Node runs', async () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(await read('package.json'));
    expect(scripts).toMatchObject({ start: 'node bootstrap.mjs start', test: 'node bootstrap.mjs test' });
  });

  it('are named in the README', async () => {
    const readme = await read('README.md');
    expect(readme).toContain('npm start');
    expect(readme).toContain('npm test');
  });

  it('are run in full by .ci/run', async () => {
    await access(join(repositoryRoot, '.ci/run'), constants.X_OK);
    expect(await read('.ci/run')).toMatch(/^exec npm test$/m);
  });
});

it.each(['README.md', 'package.json', '.npmrc'])('%s says nothing of where packages come from', async (path) => {
  expect(await read(path)).not.toMatch(placeOfPackages);
});

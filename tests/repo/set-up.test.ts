import { access, constants, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../tools/run-script.ts';

const read = (path: string) => readFile(join(repositoryRoot, path), 'utf8');

/** A place to fetch packages from is each reader's own affair. */
const placeOfPackages = /\bregistry\s*=|--registry|registry\.|_authToken/i;

interface LockedPackage {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('lock file', async () => {
  const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(await read('package-lock.json'));
  const locked = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);

  it('holds the address of no package', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('holds the hash of every package, but for programs of other systems', () => {
    const isForOneSystem = ({ optional, os, cpu }: LockedPackage) => optional && (os ?? cpu) !== undefined;
    const bare = locked.filter(([, one]) => one.integrity === undefined && !isForOneSystem(one));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  // Where one is missing, be it for another system, `npm ci` refuses the whole file.
  it('holds every package that another one names', () => {
    const folders = (path: string): string[] => [
      path,
      ...(path === '' ? [] : folders(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))))),
    ];
    const isLocked = (from: string, name: string) =>
      folders(from).some((folder) => packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`] !== undefined);
    const missing = locked.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(path, name)),
    );
    expect(missing).toEqual([]);
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

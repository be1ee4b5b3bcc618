/** `data:lint`, `data:fix`, `data:new` and `data:collisions` as child processes. */
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDataFolder } from './data-folder.ts';
import { runCommand } from './run-command.ts';

const well = `name: Raid
kind: concept
summary: >-
  Something that was made up so that commands have an entry to look at.
asOf: 2021
sources:
  a: {publisher: Paper, title: Raids of our time, url: https://doi.org/10.1000/182}
`;
let data = '';
beforeAll(async () => {
  data = await makeDataFolder({
    'entities/concept/raid.yaml': well,
    'entities/concept/foray.yaml': well.replace('Raid\n', '"Foray"\n').replace('entry', 'other entry').replace('look', 'peer'),
    'exceptions.yaml': 'summary-near:\n  - until: 2999-01-01\n    reason: made up\n    of: [Raid]\n',
  });
});
afterAll(() => rm(dirname(data), { recursive: true }));

const command = (name: string, ...parameters: string[]) => runCommand(name, ['--data', data, ...parameters]);
const rulesTold = async (...parameters: string[]) => {
  const { stdout } = await command('lint', '--json', ...parameters);
  return (JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule);
};

describe('data commands', { timeout: 60_000 }, () => {
  it('lint tells what is wrong by file and line, and exceptions that nothing needs', async () => {
    const { code, stdout } = await command('lint');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^data\/entities\/concept\/foray\.yaml:1 {2}is not laid out as the others/m);
    expect(stdout).toMatch(/^data\/exceptions\.yaml:4 {2}"Raid" needs no exception to "summary-near"/m);
    expect(stdout).toMatch(/^2 entries \(0 full\), \d+ problems, /m);
  });

  it('lint tells only what was asked for', async () => {
    expect(await rulesTold('--rule', 'layout')).toEqual(['layout']);
    expect(await rulesTold(join(data, 'entities/concept/raid.yaml'))).not.toContain('layout');
  });

  it('fix says what it would do, does it, and has nothing left to do', async () => {
    expect(JSON.parse((await command('fix', '--dry', '--json')).stdout)).toEqual([
      { file: 'data/entities/concept/foray.yaml', done: ['layout'] },
    ]);
    expect(await command('fix')).toMatchObject({
      code: 0,
      stdout: 'data/entities/concept/foray.yaml: layout\n',
      stderr: '1 files changed\n',
    });
    expect(await command('fix')).toMatchObject({ code: 0, stdout: '', stderr: '0 files changed\n' });
    expect(await rulesTold('--rule', 'layout')).toEqual([]);
  });

  it('new writes an entry that lints but for its blanks, once', async () => {
    const { code, stdout } = await command('new', 'person', 'Ann Day');
    const file = join(data, 'entities/person/ann-day.yaml');
    expect([code, stdout.endsWith('entities/person/ann-day.yaml\n')]).toEqual([0, true]);
    expect(await readFile(file, 'utf8')).toMatch(/^name: Ann Day\nkind: person\n[\s\S]*\n# {3}- \{when: …, what: …, source: …\}\n/);
    expect(new Set(await rulesTold(file))).toEqual(new Set(['summary-length', 'source-present']));
    expect(await command('new', 'person', 'Ann Day')).toMatchObject({ code: 1, stderr: expect.stringContaining('has this id already') });
  });

  it('new tells of others that are called so', async () => {
    expect((await command('new', 'event', 'Raid', '--id', 'the-raid')).stderr).toContain('raid.yaml is called "Raid" too');
  });

  it('collisions tells names of several', async () => {
    expect(JSON.parse((await command('collisions', '--json', 'Raid')).stdout)).toMatchObject([{ name: 'Raid', bearers: [{}, {}] }]);
  });

  it.each([
    ['lint', ['--fast']],
    ['fix', ['nowhere.yaml']],
    ['new', ['animal', 'Cat']],
    ['new', ['person']],
    ['collisions', ['--loud']],
    ['links', ['--timeout', 'long']],
  ])('%s %j is answered with the usage', async (name, parameters) => {
    expect(await command(name, ...parameters)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(`Usage: npm run data:${name}`),
    });
  });

  it('refuse a folder that holds no entries', async () => {
    expect(await runCommand('lint', ['--data', '/nowhere'])).toMatchObject({
      code: 2,
      stderr: '/nowhere is not a data folder: it has no "entities".\n',
    });
  });
});

/** `data:verify` as a child process, on tables of the project's own. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

let folder = '';
const files: Readonly<Record<string, string>> = {
  'data/relations.yaml': 'part-of: { label: part of, inverse: includes }\n',
  'data/lexicon.yaml': 'attack: [attack, raid]\n',
  'data/offices/a.yaml': 'chief: { name: Chief, of: raid, titles: [chief] }\n',
  'data/entities/event/raid.yaml': 'name: Raid\nkind: event\nwikipedia: Raid\nsummary: A raid.\nasOf: 2021\nwhen: 2020-05-03\n',
  'tables/conflict-events.jsonl': '{"qid":"Q1","title":"Raid","label":"Raid","date":"2020-05-04"}\n',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backstory-verify-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

const verify = (...parameters: string[]) =>
  runCommand('verify', ['--data', join(folder, 'data'), '--tables', join(folder, 'tables'), ...parameters]);

describe('data:verify', { timeout: 60_000 }, () => {
  it('prints where entry and table disagree, with counts', async () => {
    const { code, stdout, stderr } = await verify();
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('conflicts: entry | statement | table says\n  raid | when: 2020-05-03 | 2020-05-04\n');
    expect(stdout).toMatch(/^conflicts +1 +1 +0$/m);
  });

  it('answers in JSON', async () => {
    expect(JSON.parse((await verify('--json', 'raid')).stdout)).toEqual([
      { table: 'conflicts', id: 'raid', statement: 'when: 2020-05-03', says: '2020-05-04', verdict: 'disagrees' },
    ]);
    expect((await verify('--json', '--table', 'leaders')).stdout).toBe('[]\n');
  });

  it('says so where the tables are absent', async () => {
    expect(await verify('--tables', join(folder, 'nowhere'))).toEqual({
      code: 0,
      stdout: 'The tables are not here; nothing was verified.\n',
      stderr: '',
    });
  });

  it.each([[['--fast']], [['--table', 'none']], [['nobody']]])('tells its usage for %j', async (parameters) => {
    expect(await verify(...parameters)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Usage: npm run data:verify'),
    });
  });
});

/** `lookup` and `entities` as child processes. */
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

interface Hit {
  readonly id: string;
  readonly title: string | null;
  readonly name: string;
  readonly score: number;
}

const lookup = (parameters: readonly string[], input?: string) => runCommand('lookup', parameters, input);

beforeAll(async () => {
  await lookup(['x']);
}, 120_000);

describe('lookup', { timeout: 300_000 }, () => {
  it.each<readonly [string, readonly string[], RegExp]>([
    ['nothing to look up', [], /What shall be looked up\?[\s\S]*Usage: npm run --silent lookup/],
    ['blanks', ['  '], /What shall be looked up\?/],
    ['an unknown option', ['--fast', 'x'], /Unknown option '--fast'[\s\S]*Usage:/],
    ['two formats', ['--json', '--jsonl'], /one format[\s\S]*Usage:/],
  ])('refuses %s', async (_, parameters, words) => {
    const ending = await lookup(parameters);
    expect(ending).toMatchObject({ code: 2, stdout: '' });
    expect(ending.stderr).toMatch(words);
    expect(ending.stderr).not.toMatch(/^ {4}at /m);
  });

  it('refuses a missing file', async () => {
    expect(await lookup(['--jsonl', '/nowhere/at-all'])).toEqual({
      code: 1,
      stdout: '',
      stderr: '/nowhere/at-all: there is no such file.\n',
    });
  });

  it('answers in JSON, best first', async () => {
    const { code, stdout, stderr } = await lookup(['--json', 'skripall']);
    const hits = JSON.parse(stdout) as Hit[];
    expect([code, stderr]).toEqual([0, '']);
    expect(hits[0]).toMatchObject({ id: 'sergei-skripal', title: 'Sergei Skripal', name: 'Sergei Skripal' });
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('takes several words for one query', async () => {
    const hits = JSON.parse((await lookup(['--json', 'helsinky', 'summit'])).stdout) as Hit[];
    expect(hits[0]?.id).toBe('helsinki-summit-2018');
  });

  it('answers in words, also when there is nothing', async () => {
    expect((await lookup(['skripall'])).stdout).toMatch(/^\d\.\d\d {2}Sergei Skripal {2}\(sergei-skripal\)\n/);
    expect(await lookup(['zzzzzzzz'])).toEqual({ code: 0, stdout: 'Nothing is called "zzzzzzzz".\n', stderr: '' });
    expect((await lookup(['--json', '…'])).stdout).toBe('[]\n');
  });

  it('answers each line with a line, blank ones too', async () => {
    const { code, stdout, stderr } = await lookup(['--jsonl'], 'skripall\n\nkremlim\r\n');
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Hit[]);
    expect([code, stderr]).toEqual([0, '']);
    expect(answers.map((hits) => hits[0]?.id)).toEqual(['sergei-skripal', undefined, 'moscow-kremlin']);
  });
});

describe('entities', { timeout: 300_000 }, () => {
  it('tells every entity once, one a line', async () => {
    const { code, stdout, stderr } = await runCommand('entities', ['--jsonl']);
    const entities = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect([code, stderr]).toEqual([0, '']);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    for (const entity of entities) {
      expect(Object.keys(entity)).toEqual(['id', 'title', 'qid', 'kind', 'name', 'depth']);
      expect(['brief', 'full', 'derived']).toContain(entity.depth);
    }
  });

  it('refuses an unknown option', async () => {
    expect(await runCommand('entities', ['--all'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/Usage:/) });
  });
});

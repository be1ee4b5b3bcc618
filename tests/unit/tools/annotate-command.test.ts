/** `annotate` as a child process: its answers on standard output and nothing else, its refusals in a line. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

interface Line {
  readonly doc_id: unknown;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly surface: string;
    readonly id: string;
    readonly how: string;
  }[];
}

const annotate = (parameters: readonly string[], input?: string | Uint8Array) => runCommand('annotate', parameters, input);
const jsonl = async (lines: readonly unknown[], ...parameters: string[]) => {
  const { stdout } = await annotate(['--jsonl', ...parameters], lines.map((line) => JSON.stringify(line)).join('\n'));
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
};

let folder = '';
const fileOf = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backstory-annotate-'));
  // The first call may have to compile the pack.
  await annotate([], 'x');
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

describe('refusals', { timeout: 300_000 }, () => {
  it.each<readonly [string, readonly string[], number, RegExp]>([
    ['an unknown option', ['--fast'], 2, /Unknown option '--fast'[\s\S]*Usage: npm run --silent annotate/],
    ['two formats', ['--json', '--jsonl'], 2, /one format[\s\S]*Usage:/],
    ['two files', ['a', 'b'], 2, /one file[\s\S]*Usage:/],
    ['an option without its value', ['--date'], 2, /--date[\s\S]*Usage:/],
    ['a date in words', ['--date', 'yesterday'], 2, /"yesterday" is not a date\. Write it as 2020-06-26\./],
    ['a month', ['--date', '2020-06'], 2, /is not a date/],
    ['a day that there is not', ['--date', '2020-06-31'], 2, /is not a date/],
    ['a month that there is not', ['--date', '2020-13-01'], 2, /is not a date/],
    ['a date with something behind it', ['--date', '2020-06-26x'], 2, /is not a date/],
    ['a missing file', ['/nowhere/at-all.txt'], 1, /^\/nowhere\/at-all\.txt: there is no such file\.\n$/],
    ['a folder', ['/'], 1, /this is a folder/],
  ])('%s', async (_, parameters, code, words) => {
    const ending = await annotate(parameters, 'Putin');
    expect(ending).toMatchObject({ code, stdout: '' });
    expect(ending.stderr).toMatch(words);
    expect(ending.stderr).not.toMatch(/^ {4}at /m);
  });

  it('a binary file', async () => {
    const ending = await annotate([await fileOf('binary.txt', Uint8Array.of(0x50, 0, 0x51))]);
    expect(ending).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/not a text file/) });
  });

  it.each([
    ['no JSON', '{"doc_id": 1', /^Line 2: .+Each line must be \{"doc_id", "text", "date"\?\}\.\n$/s],
    ['no text', '{"doc_id": 1}', /^Line 2: /],
    ['a number for a text', '{"doc_id": 1, "text": 7}', /^Line 2: /],
    ['null', 'null', /^Line 2: /],
  ])('a line of %s, after answering those before it', async (_, line, words) => {
    const ending = await annotate(['--jsonl'], `{"doc_id": 0, "text": "NATO"}\n${line}\n{"doc_id": 2, "text": ""}\n`);
    expect(ending.code).toBe(1);
    expect(
      ending.stdout
        .trimEnd()
        .split('\n')
        .map((each) => (JSON.parse(each) as Line).doc_id),
    ).toEqual([0]);
    expect(ending.stderr).toMatch(words);
    expect(ending.stderr).not.toMatch(/^ {4}at /m);
  });
});

describe('answers', { timeout: 300_000 }, () => {
  it('tells its usage when asked', async () => {
    expect(await annotate(['--help'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage:/), stderr: '' });
  });

  it.each([
    [[], 'No mentions.\n'],
    [['--json'], '[]\n'],
    [['--jsonl'], ''],
  ])('to an empty text with %j', async (parameters, stdout) => {
    expect(await annotate(parameters, '')).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('a line a mention', async () => {
    const ending = await annotate(['-'], 'Vladimir Putin met them.');
    expect(ending).toMatchObject({ code: 0, stderr: '' });
    expect(ending.stdout).toMatch(/^ {5}0 {2}Vladimir Putin {2}→ {2}Vladimir Putin {2}\(exact, [\d.]+\)\n$/);
  });

  it('JSON and nothing else, with all that a mention has', async () => {
    const { code, stdout, stderr } = await annotate(['--json', '--date', '2020-06-26'], 'Moscow said no.');
    expect([code, stderr]).toEqual([0, '']);
    const [mention] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(mention).toMatchObject({ start: 0, end: 6, surface: 'Moscow', id: 'moscow', title: 'Moscow', kind: 'place', how: 'metonym' });
    expect(mention).toMatchObject({ possible: false, standsFor: 'government-of-russia', confidence: expect.any(Number) });
    expect(mention).toHaveProperty('qid');
  });

  it('a line a document, with offsets into its text', async () => {
    const texts = ['\u{1F1F7}\u{1F1FA} and NATO', '', 'Vladimir\u00a0Putin\r\n\r\nNATO', 'ﬁrst NATO'];
    const lines = await jsonl(texts.map((text, doc_id) => ({ doc_id, text })));
    expect(lines.map(({ doc_id }) => doc_id)).toEqual([0, 1, 2, 3]);
    for (const [index, { mentions }] of lines.entries()) {
      for (const { start, end, surface } of mentions) expect(texts[index]?.slice(start, end)).toBe(surface);
    }
    expect(lines.map(({ mentions }) => mentions.length)).toEqual([1, 0, 2, 1]);
  });

  it('documents with their own date, or the one given, or none', async () => {
    const text = 'The Russian president spoke.';
    const documents = [
      { doc_id: 'a', text, date: '2020-06-26' },
      { doc_id: 'b', text },
      { doc_id: 'c', text, date: null },
    ];
    const offices = (lines: readonly Line[]) => lines.map(({ mentions }) => mentions.some(({ how }) => how === 'office'));
    expect(offices(await jsonl(documents))).toEqual([true, false, false]);
    expect(offices(await jsonl(documents, '--date', '2010-01-01'))).toEqual([true, true, true]);
  });

  it('takes lines that end as on Windows, and blank ones', async () => {
    const { code, stdout } = await annotate(['--jsonl'], '{"doc_id": 0, "text": ""}\r\n\r\n{"doc_id": 1, "text": ""}\r\n');
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, 2]);
  });

  it('a saved page, at the date that it gives', async () => {
    const page = `<!doctype html><html><head><title>T</title><meta property="article:published_time" content="2020-06-26T10:00:00Z"></head>
      <body><nav>NATO</nav><article><h1>A headline</h1><p>The Russian president spoke, and spoke at some length.</p></article></body></html>`;
    const { stdout } = await annotate(['--json', await fileOf('page.html', page)]);
    expect(stdout).toMatch(/"how": "office"/);
    expect((await annotate(['--json', '--date', '1950-01-01', await fileOf('page.html', page)])).stdout).not.toMatch(/"how": "office"/);
  });

  it('a text in an old encoding', async () => {
    const ending = await annotate(['--json', await fileOf('latin.txt', Buffer.from('Ang\u00e9la and NATO', 'latin1'))]);
    expect(ending.code).toBe(0);
    expect(ending.stdout).toMatch(/"surface": "NATO"/);
  });

  it('a thousand articles in seconds', async () => {
    const text = 'Vladimir Putin met Donald Trump in Helsinki. The Kremlin said that NATO was a threat to Russia. '.repeat(30);
    const documents = Array.from({ length: 1000 }, (_, doc_id) => ({ doc_id, text, date: '2018-07-17' }));
    expect(await jsonl(documents)).toHaveLength(1000);
  });
});

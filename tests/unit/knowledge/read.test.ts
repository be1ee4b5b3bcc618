/** Reading the knowledge base from files, good and bad: a diagnostic says where, what and what to do. */

import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compilePack } from '../../../tools/bundled-pack.ts';
import { readKnowledge } from '../../../tools/knowledge/read.ts';
import { parseYamlFile, yamlFilesBelow } from '../../../tools/knowledge/yaml-file.ts';

const good = `name: Thing
kind: concept
summary: A thing.
asOf: 2018
aliases:
  - Other
  - { text: Else, use: introduced }
timeline:
  - { when: 2018, what: It happens, source: wikipedia }
`;
const frame: Readonly<Record<string, string>> = {
  'relations.yaml': 'part-of: { label: part of, inverse: includes }\n',
  'lexicon.yaml': 'attack: [attack, raid]\n',
  'offices/a.yaml': 'chief: { name: Chief, of: thing, titles: [chief] }\n',
  'entities/concept/thing.yaml': good,
};

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'backstory-read-'));
});
afterAll(() => rm(root, { recursive: true }));

let folders = 0;
/** A data folder of the frame with some of its files replaced or added. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(root, String(folders++), 'data');
  for (const [name, text] of Object.entries({ ...frame, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const thing = (text: string) => ({ 'entities/concept/thing.yaml': text });

describe('readKnowledge', () => {
  it('reads what is well made', async () => {
    const { entities, offices, relationTypes, lexicon, diagnostics } = readKnowledge(await folderOf({}));
    expect(diagnostics).toEqual([]);
    expect(entities.get('thing')?.entity).toMatchObject({ name: 'Thing', asOf: '2018', timeline: [{ when: '2018' }] });
    expect([[...offices.keys()], Object.keys(relationTypes), [...lexicon.keys()]]).toEqual([['chief'], ['part-of'], ['attack']]);
  });

  it('knows on which line a part of an entry stands', async () => {
    const file = readKnowledge(await folderOf({})).entities.get('thing');
    expect([file?.lineOf('name'), file?.lineOf('aliases', 1), file?.lineOf('timeline', 0, 'what'), file?.lineOf('where')]).toEqual([
      1, 7, 9, 1,
    ]);
  });

  it.each<readonly [string, Readonly<Record<string, string>>, string, number, RegExp]>([
    ['a value with a colon', thing(`${good}when: a: b\n`), 'data/entities/concept/thing.yaml', 10, /mapping|compact/i],
    ['a bracket left open', thing(`${good}where: [a\n`), 'data/entities/concept/thing.yaml', 11, /./],
    ['a key given twice', thing(`${good}name: Thing\n`), 'data/entities/concept/thing.yaml', 10, /unique/i],
    ['an unknown key', thing(`${good}colour: red\n`), 'data/entities/concept/thing.yaml', 10, /colour/],
    ['an unknown kind', thing(good.replace('concept', 'thing')), 'data/entities/concept/thing.yaml', 2, /kind: must be one of person/],
    ['a missing part', thing(good.replace('summary: A thing.\n', '')), 'data/entities/concept/thing.yaml', 1, /summary/],
    ['an empty name', thing(good.replace('Thing', '""')), 'data/entities/concept/thing.yaml', 1, /name: must not be empty/],
    ['a part of a list', thing(good.replace('- Other', '- { tekst: Other }')), 'data/entities/concept/thing.yaml', 6, /aliases\.0/],
    ['an id that is none', thing(`${good}where: New York\n`), 'data/entities/concept/thing.yaml', 10, /where: must be lower-case/],
    ['an empty file', thing(''), 'data/entities/concept/thing.yaml', 1, /the file/],
    ['a list for an entry', thing('- a\n- b\n'), 'data/entities/concept/thing.yaml', 1, /./],
    [
      'an id taken',
      { 'entities/weapon/thing.yaml': good },
      'data/entities/weapon/thing.yaml',
      1,
      /"thing" is taken by data\/entities\/concept/,
    ],
    ['an office without titles', { 'offices/b.yaml': 'a: { name: A, of: b, titles: [] }\n' }, 'data/offices/b.yaml', 1, /titles/],
    [
      'an office defined twice',
      { 'offices/b.yaml': '# again\nchief: { name: A, of: b, titles: [c] }\n' },
      'data/offices/b.yaml',
      2,
      /"chief" is defined twice/,
    ],
    ['a lexicon of one word', { 'lexicon.yaml': 'attack: [attack]\n' }, 'data/lexicon.yaml', 1, /attack/],
    ['relations without an end', { 'relations.yaml': '\npart-of: { label: part of }\n' }, 'data/relations.yaml', 2, /inverse/],
  ])('tells %s', async (_, files, file, line, problem) => {
    const { diagnostics } = readKnowledge(await folderOf(files));
    const [first] = diagnostics;
    expect(first).toMatchObject({ file, line, problem: expect.stringMatching(problem) });
    expect(first?.fix).not.toBe('');
  });

  it('reads the rest of the files when one is bad', async () => {
    const { entities, diagnostics } = readKnowledge(await folderOf({ 'entities/concept/bad.yaml': 'name: [', 'entities/b.yaml': good }));
    expect([...entities.keys()].sort()).toEqual(['b', 'thing']);
    expect(diagnostics.every(({ file }) => file.endsWith('bad.yaml'))).toBe(true);
  });
});

describe('the two YAML parsers', () => {
  it('agree on every file of the knowledge base', () => {
    for (const path of yamlFilesBelow(fileURLToPath(new URL('../../../data', import.meta.url)))) {
      const text = readFileSync(path, 'utf8');
      expect(parseYamlFile(path, text, [])?.value, path).toEqual(parse(text));
    }
  });

  it.each<readonly [string, string]>([
    ['what only one of them takes', 'a: [\n  b,\n]\n'],
    ['dates', 'a: 2018-03-04\nb: 2018-03\nc: 2018\n'],
    ['words of older YAML', 'a: yes\nb: on\nc: NO\nd: 1_000\ne: 0x10\nf: 010\ng: 1:30\n'],
    ['no value', 'a:\nb: ~\nc: null\n'],
    ['folded text', 'a: >-\n  b\n  c\n\n  d\n'],
    ['quotes', "a: 'it''s'\nb: \"\\u00e9 \\\"\"\n"],
    ['a comment', '# first\na: b # second\n'],
  ])('agree on %s', (_, text) => {
    expect(parseYamlFile('x', text, [])?.value).toEqual(parse(text));
  });
});

describe('compilePack', () => {
  it('tells the first problems instead of compiling', async () => {
    await expect(compilePack(await folderOf(thing('name: [')))).rejects.toThrow(
      /cannot be compiled:\ndata\/entities\/concept\/thing\.yaml:\d+ {2}/,
    );
  });

  it('gives the same bytes twice', { timeout: 300_000 }, async () => {
    const folder = await folderOf({});
    expect(await compilePack(folder)).toEqual(await compilePack(folder));
  });
});

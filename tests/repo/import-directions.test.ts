import { describe, expect, it } from 'vitest';
import { checkCycles, checkDirections, type SourceTree } from '../../tools/check-imports/check-directions.ts';
import { readSource } from '../../tools/check-imports/source-file.ts';

function treeOf(files: Readonly<Record<string, string>>): SourceTree {
  return new Map(Object.entries(files).map(([path, text]) => [path, readSource(path, text)]));
}

const problemsOf = (file: string, text: string) => checkDirections(treeOf({ [file]: text })).map(({ problem }) => problem);

describe('directions', () => {
  it.each([
    ['engine/a.ts', `import { b } from './b.ts';`],
    ['engine/a.ts', `import Fuse from 'fuse.js';`],
    ['engine/a.ts', `import { stemmer } from '@orama/stemmers/english';`],
    ['pack/a.ts', `import type { Mention } from '../engine/mention.ts';`],
    ['components/card/a.tsx', `import type { CardModel } from '../../pack/card-model.ts';`],
    ['components/card/a.tsx', `import { useState } from 'react';`],
    ['platform/a.ts', `import { browser } from 'wxt/browser';`],
    ['entrypoints/content/a.ts', `import { marks } from '../../page/marks.ts'; import { send } from '../../platform/messages.ts';`],
    ['tools/a.ts', `import { parse } from 'yaml'; import { schema } from '../data/schema.ts';`],
    ['tests/unit/a.test.ts', `import { browser } from 'wxt/browser';`],
  ])('%s may say %s', (file, text) => {
    expect(problemsOf(file, text)).toEqual([]);
  });

  it.each([
    ['engine/a.ts', `import { pack } from '../pack/pack.ts';`, 'engine/ must not import pack/pack.ts'],
    ['engine/a.ts', `import type { Card } from '../components/card.tsx';`, 'engine/ must not import components/card.tsx'],
    ['engine/a.ts', `import { readFile } from 'node:fs/promises';`, 'engine/ must not import the package node:fs'],
    ['pack/a.ts', `export { useState } from 'react';`, 'pack/ must not import the package react'],
    ['pack/a.ts', `export * from '../page/marks.ts';`, 'pack/ must not import page/marks.ts'],
    ['stories/a.ts', `const { b } = await import('../platform/b.ts');`, 'stories/ must not import platform/b.ts'],
    ['page/a.ts', `import { Card } from '../components/card.tsx';`, 'page/ must not import components/card.tsx'],
    ['page/a.ts', `import '../platform/settings.ts';`, 'page/ must not import platform/settings.ts'],
    ['platform/a.ts', `import { marks } from '../page/marks.ts';`, 'platform/ must not import page/marks.ts'],
    ['components/a.tsx', `import css from '../page/a.css?inline';`, 'components/ must not import page/a.css'],
    ['components/a.tsx', `import { browser } from 'wxt/browser';`, 'only platform/ may import wxt/browser'],
    ['entrypoints/a.ts', `import type { Tabs } from 'webextension-polyfill';`, 'only platform/ may import webextension-polyfill'],
    ['tools/a.ts', `import popup from '../entrypoints/popup/main.tsx';`, 'tools/ must not import entrypoints/popup/main.tsx'],
  ])('%s must not say %s', (file, text, problem) => {
    expect(problemsOf(file, text)).toEqual([expect.stringContaining(problem)]);
  });

  it('tells the line', () => {
    const [problem] = checkDirections(treeOf({ 'engine/a.ts': `/** Words. */\n\nimport { x } from '../page/x.ts';` }));
    expect(problem).toMatchObject({ file: 'engine/a.ts', line: 3 });
  });
});

describe('circles', () => {
  it('finds one through several files, and tells it once', () => {
    const tree = treeOf({
      'page/a.ts': `import { b } from './b.ts';`,
      'page/b.ts': `import { c } from './deep/c.ts';`,
      'page/deep/c.ts': `import type { A } from '../a.ts';`,
      'page/d.ts': `import { a } from './a.ts';`,
    });
    expect(checkCycles(tree).map(({ problem }) => problem)).toEqual([
      'imports itself in a circle: page/a.ts → page/b.ts → page/deep/c.ts → page/a.ts',
    ]);
  });

  it('finds a file that imports itself', () => {
    expect(checkCycles(treeOf({ 'page/a.ts': `export * from './a.ts';` }))).toHaveLength(1);
  });

  it('takes two ways to the same file for none', () => {
    const tree = treeOf({
      'page/a.ts': `import './b.ts'; import './c.ts';`,
      'page/b.ts': `import './d.ts';`,
      'page/c.ts': `import './d.ts';`,
      'page/d.ts': '',
    });
    expect(checkCycles(tree)).toEqual([]);
  });
});

describe('readSource', () => {
  it('reads imports of every form, and none out of text', () => {
    const text = `import a, { b } from 'a'; import 'b'; export { c } from 'c'; await import('d'); const text = "import 'e'"; // import 'f'`;
    expect(readSource('x.ts', text).imports.map(({ specifier }) => specifier)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('measures functions', () => {
    const text = `function long() {\n  return 1;\n}\nconst short = () => 1;\nclass C {\n  method() {\n\n  }\n}\n`;
    expect(readSource('x.tsx', text).functions).toEqual([
      { name: 'long', line: 1, lines: 3 },
      { name: 'a function', line: 4, lines: 1 },
      { name: 'a function', line: 6, lines: 3 },
    ]);
  });

  it('refuses what cannot be parsed', () => {
    expect(() => readSource('x.ts', 'import from')).toThrow('x.ts');
  });
});

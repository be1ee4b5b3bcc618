/** Coverage of gold by titles, on documents made up here, and its command as a person calls it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../bench/accuracy/coverage.ts';
import { type GoldDocument, titleNormaliser } from '../../../bench/accuracy/score.ts';

const documentOf = (doc_id: string, ...mentions: readonly [surface: string, title: string | null, more?: object][]): GoldDocument => {
  let text = '';
  const placed = mentions.map(([surface, title, more]) => {
    const start = text.length;
    text += `${surface} `;
    return { start, end: start + surface.length, title, ...more };
  });
  return { doc_id, text, mentions: placed };
};

const corpora = new Map([
  [
    'one',
    [documentOf('1', ['Kiev', 'Kiev'], ['Ford', 'Ford Motor'], ['Ford Motor', 'Ford Motor'], ['a summit', 'Summit', { named: false }])],
  ],
  ['two', [documentOf('1', ['Ford', 'Ford Motor'], ['Nobody', null]), documentOf('2', ['Bonn', 'Bonn'])]],
]);
const coverage = coverageOf(corpora, new Set(['Kyiv']), titleNormaliser(new Map([['Kiev', 'Kyiv']])));

describe('coverageOf', () => {
  it('counts named mentions with a title, redirects as the same', () => {
    expect(coverage.corpora).toEqual([
      { corpus: 'one', documents: 1, mentions: 3, covered: 1, share: 0.3333 },
      { corpus: 'two', documents: 2, mentions: 2, covered: 0, share: 0 },
    ]);
  });

  it('tells what is missing over all corpora, the commonest first', () => {
    expect(coverage.missing).toEqual([
      { title: 'Ford Motor', mentions: 3, documents: 2, surfaces: ['Ford', 'Ford Motor'] },
      { title: 'Bonn', mentions: 1, documents: 1, surfaces: ['Bonn'] },
    ]);
  });
});

describe('data:coverage', () => {
  const file = fileURLToPath(new URL('../../../bench/accuracy/coverage-command.ts', import.meta.url));
  const run = (...parameters: string[]) => spawnSync(process.execPath, [file, ...parameters], { encoding: 'utf8' });

  it.each([[['--top', 'many']], [['--corpus', 'none']], [['one']], [['--fast']]])('tells its usage for %j', (parameters) => {
    const { status, stderr, stdout } = run(...parameters);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: npm run data:coverage');
  });

  it('answers in JSON, also where no corpus is at hand', () => {
    const { status, stdout } = run('--json', '--top', '3', '--corpus', 'rss-500');
    const answer = JSON.parse(stdout) as { entities: number; missing: unknown[] };
    expect(status).toBe(0);
    expect(answer.entities).toBeGreaterThan(0);
    expect(answer.missing.length).toBeLessThanOrEqual(3);
  });
});

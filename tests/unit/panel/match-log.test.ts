/** The match log outside the browser: rows by the reader's settings, the table for spreadsheets, the patch for maintainers. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { speak } from '../../../components/translate.ts';
import { explanationOf } from '../../../entrypoints/background/explanation.ts';
import { correctionsPatch } from '../../../entrypoints/sidepanel/corrections-patch.ts';
import { logRows } from '../../../entrypoints/sidepanel/log-rows.ts';
import { cell, fileName, logTsv } from '../../../entrypoints/sidepanel/log-tsv.ts';
import type { LogBlock, PageText } from '../../../platform/log-messages.ts';
import { parseSettings, type ReaderSettings } from '../../../platform/reader-settings.ts';
import { messagesOf } from '../../../tools/locales/read-catalogue.ts';
import { newsWorld } from '../news-world.ts';
import { dayOf } from '../small-world.ts';

vi.mock('@wxt-dev/browser', () => ({ browser: {} }));

speak(messagesOf('en'));
const usual = parseSettings({});
const site = 'paper.example';

const block = (text: string, role: LogBlock['role'] = 'body', section = 0): LogBlock => ({ text, role, section });

function pageOf(blocks: readonly LogBlock[], here: PageText['here'] = []): PageText {
  return { blocks, title: 'Talks = talks', date: '2018-06-01', here };
}

function rowsOf(page: PageText, settings: Partial<ReaderSettings> = {}) {
  const fates = newsWorld.finder.explain({ blocks: page.blocks.map(({ text }) => text), day: dayOf(page.date ?? undefined) });
  return logRows(
    { page, explanation: { ...explanationOf(fates, newsWorld.pack), met: ['sergei-skripal'] }, site },
    { ...usual, ...settings },
  );
}

const told = (page: PageText, settings: Partial<ReaderSettings> = {}) =>
  rowsOf(page, settings).map(({ surface, entity, fate }) => `${surface} = ${entity?.id ?? 'a title'}: ${fate.is}`);

describe('rows', () => {
  const page = pageOf([
    block('NATO meets', 'heading', 1),
    block('Then NATO met Sergei Skripal, and NATO left.', 'body', 1),
    block('A Russian spoke.', 'body', 2),
  ]);

  it('say what is marked, and what is not marked again', () => {
    expect(told(page)).toEqual([
      'NATO = nato: heading',
      'NATO = nato: marked',
      'Sergei Skripal = sergei-skripal: marked',
      'Skripal = sergei-skripal: overlapped',
      'NATO = nato: seen',
      'Russian = russia: off',
    ]);
  });

  it.each([
    ['every mention', { density: 'every' }, 'NATO = nato: seen', false],
    ['what is switched on', { howsOff: [] }, 'Russian = russia: marked', true],
    ['what was met before', { density: 'new' }, 'Sergei Skripal = sergei-skripal: met', true],
    ['what is switched off', { kindsOff: ['person'] }, 'Sergei Skripal = sergei-skripal: off', true],
    ['what is muted', { muted: ['nato'] }, 'NATO = nato: muted', true],
    ['what was called wrong', { corrections: [{ surface: 'nato', id: 'nato', site: null }] }, 'NATO = nato: corrected', true],
    ['what was called wrong here', { corrections: [{ surface: 'nato', id: 'nato', site }] }, 'NATO = nato: corrected', true],
    [
      'not what was called wrong elsewhere',
      { corrections: [{ surface: 'nato', id: 'nato', site: 'b.org' }] },
      'NATO = nato: corrected',
      false,
    ],
  ] as const)('follow the settings: %s', (_, settings, row, isThere) => {
    expect(told(page, settings).includes(row)).toBe(isThere);
  });

  it('know corrections that hold for the page alone', () => {
    const [, row] = rowsOf(
      pageOf([block('Then NATO met.', 'heading'), block('Then NATO met.')], [{ surface: 'nato', id: 'nato', site: null }]),
    );
    expect(row?.fate).toMatchObject({ is: 'corrected', scope: 'here' });
  });

  it('show the sentence around a name, and no other', () => {
    const [row] = rowsOf(pageOf([block('It rained. Then NATO met. It was over.')]));
    expect([row?.before, row?.surface, row?.after]).toEqual(['Then ', 'NATO', ' met.']);
  });
});

describe('the table for spreadsheets', () => {
  it('has a line for each row, with as many cells as there are columns', () => {
    const page = pageOf([block('Then Sergei Skripal met NATO.\nA Russian spoke.')]);
    const lines = logTsv(rowsOf(page), page).trimEnd().split('\n');
    expect(lines).toHaveLength(rowsOf(page).length + 1);
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([11]));
  });

  it('has no cell that a spreadsheet would take for a formula, or for two', () => {
    const risky = fc.array(fc.constantFrom('=', '+', '-', '@', ' ', '\t', '\n', '\r', 'a', "'", '"', '\u00a0'), { maxLength: 8 });
    fc.assert(
      fc.property(risky, (parts) => {
        const safe = cell(parts.join(''));
        expect(safe).not.toMatch(/^\s*[=+\-@]|[\t\n\r]/);
      }),
    );
    expect(cell('=1+1')).toBe("'=1+1");
    expect(cell('NATO')).toBe('NATO');
  });

  it.each([
    ['Talks: “Day 2” begins', '2020-06-26', 'backstory-log-talks-day-2-begins-2020-06-26.tsv'],
    ['Война и мир', null, 'backstory-log-война-и-мир-undated.tsv'],
    ['../../etc/passwd', '2020-06-26', 'backstory-log-etc-passwd-2020-06-26.tsv'],
    ['…', '2020-06-26', 'backstory-log-page-2020-06-26.tsv'],
    [null, null, 'backstory-log-page-undated.tsv'],
  ])('%s of %s has a file name of its own', (title, date, expected) => {
    expect(fileName('log', { title, date }, 'tsv')).toBe(expected);
  });
});

describe('the patch', () => {
  const corrected = {
    corrections: [
      { surface: 'nato', id: 'nato', site: null },
      { surface: 'helsinki', id: 'helsinki', site },
    ],
  };
  const text = 'He said: "NATO met." Then NATO left for Helsinki. Then Sergei Skripal came.';

  it('proposes what the reader called wrong, with its sentences, in the shape of entries', () => {
    const page = pageOf([block(text)]);
    const patch = correctionsPatch(rowsOf(page, corrected), page);
    const items = parse(patch) as readonly Record<string, unknown>[];
    expect(items.map(({ file, surface, reader, matched }) => [file, surface, reader, matched])).toEqual([
      ['data/entities/organisation/nato.yaml', 'NATO', 'never meant by these words', 'acronym'],
      ['data/places.yaml', 'Helsinki', 'not meant on this site', 'exact'],
    ]);
    expect(items[0]?.['sentences']).toEqual(['He said: "NATO met."', 'Then NATO left for Helsinki.']);
    expect(JSON.stringify(items[0]?.['choose'])).toContain('"aliases":[{"text":"NATO","near":["…"]}]');
  });

  it('is nothing but a comment where nothing was called wrong', () => {
    const page = pageOf([block(text)]);
    expect(parse(correctionsPatch(rowsOf(page), page))).toBeNull();
  });

  it('can be read whatever the article says', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (noise) => {
        const page = { ...pageOf([block(`${noise} NATO ${noise}`)]), title: noise };
        const rows = rowsOf(page, corrected);
        const items = (parse(correctionsPatch(rows, page)) ?? []) as readonly Record<string, unknown>[];
        expect(items.every(({ id }) => id === 'nato')).toBe(true);
        expect(items.length).toBe(rows.some(({ fate }) => fate.is === 'corrected') ? 1 : 0);
      }),
    );
  });
});

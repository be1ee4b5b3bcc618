/** The catalogues of the interface's words: complete, with the plural forms of their languages, all said, and nothing said without them. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { speak } from '../../components/translate.ts';
import { counting, groups as groupPaths } from '../../components/word-paths.ts';
import { entryWords, historyWords } from '../../components/words.ts';
import { hardCodedText } from '../../tools/locales/hard-coded-text.ts';
import { catalogueLanguages, messagesOf, readCatalogue } from '../../tools/locales/read-catalogue.ts';
import { isSaid, sectionsOf, usedKeys } from '../../tools/locales/used-keys.ts';

const english = readCatalogue('en');
const isForm = (key: string) => /\.(zero|one|two|few|many|other)$/.test(key) && english.has(key.replace(/\w+$/, 'one'));
const groupOf = (key: string) => key.replace(/\.\w+$/, '');
const plainKeys = (catalogue: ReadonlyMap<string, string>) => [...catalogue.keys()].filter((key) => !isForm(key)).sort();
const groups = [...new Set([...english.keys()].filter(isForm).map(groupOf))].sort();
const placeholders = (text = '') => [...new Set(text.match(/\{[^}]*\}|%s|\$\w+/g))].sort();

test('there are catalogues for the seven languages', () => {
  expect(catalogueLanguages().sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ru', 'uk']);
});

describe.each(catalogueLanguages())('%s', (language) => {
  const catalogue = readCatalogue(language);

  test('says which language it is, in a form that Intl knows', () => {
    expect(catalogue.get('language')).toBe(language);
    expect(Intl.DateTimeFormat.supportedLocalesOf(catalogue.get('locale') ?? '')).toHaveLength(1);
    expect(catalogue.get('direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  test('has the keys of English', () => {
    expect(plainKeys(catalogue)).toEqual(plainKeys(english));
    expect([...new Set([...catalogue.keys()].filter(isForm).map(groupOf))].sort()).toEqual(groups);
  });

  test('has the placeholders of English', () => {
    for (const key of plainKeys(english)) expect([key, placeholders(catalogue.get(key))]).toEqual([key, placeholders(english.get(key))]);
  });

  test('has each plural form of its language, and says the number wherever a form holds for several', () => {
    const rules = new Intl.PluralRules(catalogue.get('locale'));
    const forms = Map.groupBy(
      Array.from({ length: 1001 }, (_, n) => n),
      (n) => rules.select(n),
    );
    const wanted = [...new Set([...forms.keys(), 'other'])].sort();
    for (const group of groups) {
      const has = [...catalogue.keys()].filter((key) => groupOf(key) === group).map((key) => key.slice(group.length + 1));
      expect([group, has.sort()]).toEqual([group, wanted]);
      for (const form of wanted) {
        const needed = placeholders(english.get(`${group}.other`)).filter(
          (each) => each !== '{count}' || (forms.get(form as never)?.length ?? 0) > 1,
        );
        const given = placeholders(catalogue.get(`${group}.${form}`)).filter((each) => each !== '{count}' || needed.includes(each));
        expect([group, form, given]).toEqual([group, form, needed]);
      }
    }
  });

  test('has no message that is empty, or begins or ends with a space', () => {
    for (const [key, text] of catalogue) expect([key, text.trim()]).toEqual([key, text.trim() === '' ? 'something' : text]);
  });
});

/** 1, 2, 5, 11, 21, 100. */
const counted: Readonly<Record<string, readonly string[]>> = {
  en: ['1 source', '2 sources', '5 sources', '11 sources', '21 sources', '100 sources'],
  de: ['1 Quelle', '2 Quellen', '5 Quellen', '11 Quellen', '21 Quellen', '100 Quellen'],
  fr: ['1 source', '2 sources', '5 sources', '11 sources', '21 sources', '100 sources'],
  es: ['1 fuente', '2 fuentes', '5 fuentes', '11 fuentes', '21 fuentes', '100 fuentes'],
  ru: ['1 источник', '2 источника', '5 источников', '11 источников', '21 источник', '100 источников'],
  uk: ['1 джерело', '2 джерела', '5 джерел', '11 джерел', '21 джерело', '100 джерел'],
  ar: ['مصدر واحد', 'مصدران', '5 مصادر', '11 مصدرًا', '21 مصدرًا', '100 مصدر'],
};

test.each(Object.entries(counted))('counts in %s', (language, told) => {
  speak(messagesOf(language));
  expect([1, 2, 5, 11, 21, 100].map((count) => entryWords.sourceCount(count))).toEqual(told);
});

test('a number is written as the language writes it, and other values stay as they are', () => {
  speak(messagesOf('de'));
  expect(historyWords.met(12_345, { name: '{day}', day: '4. März 2018' })).toMatch(/12\.345.*4\. März 2018/);
  expect(historyWords.met(12_345, { name: '{day}', day: '4. März 2018' })).toContain('{day}');
});

test('the paths that hold more are known', () => {
  const above = [...english.keys()]
    .filter((key) => !key.startsWith('extension.'))
    .flatMap((key) => key.split('.').map((_, at, path) => path.slice(0, at).join('.')))
    .filter((path) => path.includes('.'));
  expect([...counting].sort()).toEqual(groups);
  expect([...groupPaths].sort()).toEqual([...new Set(above)].filter((path) => !groups.includes(path)).sort());
});

const files = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'], { exclude: ['components/gallery/**'] }).sort();
const sections = sectionsOf(readFileSync('components/words.ts', 'utf8'));

test('every message is said somewhere', () => {
  const used = new Set(files.flatMap((file) => [...usedKeys(file, readFileSync(file, 'utf8'), sections)]));
  for (const [, key = ''] of readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)) used.add(key.replaceAll('_', '.'));
  for (const [, key = ''] of readFileSync('components/translate.ts', 'utf8').matchAll(/messages\('(\w+)'\)/g)) used.add(key);
  const unused = [...english.keys()].filter((key) => !isSaid(key, used));
  expect(unused).toEqual([]);
});

test('what is said is found under other names, in parts and in whole', () => {
  const source = `
    import { popupWords, optionsWords as words, whoWords } from '../words.ts';
    const { sample } = words;
    const { from: first, to } = whoWords.columns;
    export const all = () => [popupWords.title, words.reach[reach], sample.start, first, to(1), message('extension.name')];
    export { popupWords };`;
  expect([...usedKeys('a.ts', source, sections)].sort()).toEqual(
    ['extension.name', 'options.reach.*', 'options.sample.start', 'popup.title', 'who.columns.from', 'who.columns.to'].sort(),
  );
});

test('no text stands in the markup itself', () => {
  const found = files
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => hardCodedText(file, readFileSync(file, 'utf8')).map(({ line, text }) => `${file}:${line} ${text}`));
  expect(found).toEqual([]);
});

test('the pages of the extension hold no text but its name', () => {
  for (const page of globSync('entrypoints/*/index.html')) {
    const text = readFileSync(page, 'utf8')
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .trim();
    expect([page, text]).toEqual([page, 'Backstory']);
  }
});

test.each([
  ['between tags', '<p>Nothing here</p>', ['Nothing here']],
  ['in one language only', '<p>Ничего</p>', ['Ничего']],
  ['in braces', "<p>{'Nothing'}</p>", ['Nothing']],
  ['in a template', '<p>{`Hello there`}</p>', ['Hello there']],
  ['in a choice', "<p>{open ? 'Fewer' : words.more}</p>", ['Fewer']],
  ['behind a condition', "<p>{open && 'Open'}</p>", ['Open']],
  ['in a label', '<button aria-label="Close" />', ['Close']],
  ['in a label that is chosen', "<input placeholder={a ? 'Name' : undefined} />", ['Name']],
  ['in a fragment', '<>Loose</>', ['Loose']],
])('text %s is found', (_, source, texts) => {
  expect(hardCodedText('a.tsx', `const a = ${source};`).map(({ text }) => text)).toEqual(texts);
});

test.each([
  '<p className="state">{words.title} · {count}</p>',
  '<p>{site} – {date}.</p>',
  "<i>{kind === 'place' && words.place}</i>",
  "<Row key={id + ' foot'} role='group' hidden={view === 'list'} />",
])('%s holds no text', (source) => {
  expect(hardCodedText('a.tsx', `const a = ${source};`)).toEqual([]);
});

test('every catalogue opens with a word on its language', () => {
  for (const language of catalogueLanguages()) {
    const text = readFileSync(`locales/${language}.yaml`, 'utf8');
    expect(text).toMatch(/^# /);
    expect(parse(text).language).toBe(language);
  }
});

/** Forms of names: which meet the name that is listed, and which are another word. */
import { describe, expect, it } from 'vitest';
import { inflectionOf } from '../../../engine/inflection.ts';
import type { Language } from '../../../engine/language.ts';
import { buildNameAutomaton } from '../../../engine/name-automaton.ts';
import { tokenizeIn } from '../../../engine/name-keys.ts';
import { scanForms } from '../../../engine/scan-forms.ts';

/** Whether the whole of `form` is met as a form of `name`. */
function isForm(language: Language, name: string, form: string, declined = true): boolean {
  const { automaton } = buildNameAutomaton([{ text: name, language, declined }]);
  const tokens = tokenizeIn(form, language);
  let met = false;
  scanForms(
    tokens,
    automaton,
    language,
    (at) => inflectionOf(language).readings(tokens, at),
    (_, first, last) => {
      met ||= first === 0 && last === tokens.count - 1;
    },
  );
  return met;
}

const words = (text: string): string[] => text.split(',').map((word) => word.trim());

describe.each<readonly [Language, string, string, string]>([
  ['ru', 'Скрипаль', 'Скрипаля, Скрипалю, Скрипалем, Скрипале', 'Скрипач, Скрип'],
  ['ru', 'Лавров', 'Лаврова, Лаврову, Лавровым, Лаврове', 'Лавр, Лавра, Лаврентий'],
  ['ru', 'Навальный', 'Навального, Навальному, Навальным, Навальном', 'Навал, Навали'],
  ['ru', 'Политковская', 'Политковской, Политковскую', 'Политковский'],
  ['ru', 'Россия', 'России, Россию, Россией', 'Росс, Росса, Россини'],
  ['ru', 'Нигер', 'Нигера, Нигеру, Нигером, Нигере', 'Нигерия, Нигерии'],
  ['ru', 'Нигерия', 'Нигерии, Нигерию, Нигерией', 'Нигер, Нигера'],
  ['ru', 'Мали', 'Мали', 'Малый, Малая, Малой, Мале, Малю'],
  ['ru', 'Владимир Путин', 'Владимира Путина, Владимиру Путину, Владимиром Путиным', 'Владимир, Владимира, Путина'],
  ['ru', 'Российская Федерация', 'Российской Федерации, Российскую Федерацию', 'Российский'],
  ['ru', 'Соединённые Штаты', 'Соединенных Штатов, Соединённым Штатам, Соединёнными Штатами', 'Соединение'],
  ['ru', 'Павел', 'Павла, Павлу, Павлом', 'Пав, Павелец'],
  ['uk', 'Скрипаль', 'Скрипаля, Скрипалю, Скрипалеві, Скрипалем', 'Скрипка'],
  ['uk', 'Київ', 'Києва, Києву, Києвом, Києві', 'Кий, Кия'],
  ['uk', 'Харків', 'Харкова, Харкову, Харковом, Харкові', 'Харка'],
  ['uk', 'Порошенко', 'Порошенка, Порошенку, Порошенком, Порошенкові', 'Порошок, Порошку'],
  ['uk', 'Росія', 'Росії, Росію, Росією', 'Роса, Роси'],
  ['uk', 'Прага', 'Праги, Празі, Прагу, Прагою', 'Праг'],
  ['uk', 'Зеленський', 'Зеленського, Зеленському, Зеленським', 'Зелений, Зелень'],
  ['uk', 'Російська Федерація', 'Російської Федерації, Російській Федерації, Російську Федерацію', 'Росія'],
  ['uk', 'Сполучені Штати', 'Сполучених Штатів, Сполученим Штатам, Сполученими Штатами, Сполучених Штатах', 'Сполучник'],
  ['de', 'Russland', 'Russlands', 'Russe, Russlan'],
  ['de', 'Vereinte Nationen', 'Vereinten Nationen, Vereinter Nationen', 'Vereint, Nationen'],
  ['de', 'Weißes Haus', 'Weißen Hauses, Weiße Haus, Weißem Haus', 'Weiß'],
  ['de', 'Hans', 'Hans', 'Han, Hanse'],
  ['fr', "Côte d'Ivoire", 'Côte d’Ivoire', 'Côte'],
  ['ar', 'الصين', 'بالصين, والصين, للصين, وبالصين', 'صين'],
  ['ar', 'روسيا', 'وروسيا, لروسيا, بروسيا, فروسيا', 'روسي'],
  ['zh', '安东尼·布林肯', '安东尼•布林肯, 安东尼・布林肯', '安东尼, 布林肯, 安东尼·布林'],
])('%s %s', (language, name, forms, others) => {
  it.each([name, ...words(forms)])('%s is a form', (form) => {
    expect(isForm(language, name, form)).toBe(true);
  });
  it.each(words(others))('%s is not', (form) => {
    expect(isForm(language, name, form)).toBe(false);
  });
});

describe('persons in German', () => {
  it.each([
    ['Peter Maier', 'Peter Maiers', true],
    ['Peter Maier', 'Pete Maier', false],
  ])('%s, %s: %s', (name, form, expected) => {
    expect(isForm('de', name, form, false)).toBe(expected);
  });
});

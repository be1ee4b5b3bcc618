import { describe, expect, it } from 'vitest';
import { detectLanguages } from '../../../engine/detect-language.ts';
import { tokenize } from '../../../engine/tokenize.ts';

const detect = (...blocks: string[]) =>
  detectLanguages(blocks.map(tokenize)).map(({ main, others }) => (others.length > 0 ? `${main}+${others.join('+')}` : main));

describe('detectLanguages', () => {
  it.each([
    ['The minister said that he would not resign.', 'en'],
    ['Der Minister hat gesagt, dass er nicht zurücktreten will.', 'de'],
    ['Le ministre a dit qu’il ne voulait pas démissionner.', 'fr'],
    ['El ministro ha dicho que no quiere dimitir.', 'es'],
    ['Министр сказал, что не уйдёт в отставку.', 'ru'],
    ['Міністр сказав, що не піде у відставку.', 'uk'],
    ['قال الوزير إنه لن يستقيل.', 'ar'],
    ['部长说他不会辞职。', 'zh'],
  ])('%s %s', (text, language) => {
    expect(detect(text)).toEqual([language]);
  });

  it.each([
    ['nothing to go by', [''], ['en']],
    ['names only', ['Angela Merkel, Wladimir Putin'], ['en']],
    [
      'a short block is in the language of the article',
      ['Merkel trifft Putin', 'Das war in der Stadt, die er nicht kannte.'],
      ['de', 'de'],
    ],
    ['a quotation keeps its own', ['Das ist nicht das, was er sagte.', 'This is not what he said to them.'], ['de', 'en']],
    ['a name of another script', ['The father of Sergei Skripal (Сергей Скрипаль) was there.'], ['en+ru+uk']],
    ['a foreign name in Cyrillic', ['Компания Microsoft объявила об этом вчера.'], ['ru']],
    ['Cyrillic without a letter that tells', ['Киев.'], ['ru+uk']],
    ['Cyrillic that the article tells', ['Киев.', 'Це було вчора ввечері, і його бачили.'], ['uk', 'uk']],
    ['Belarusian is neither', ['Ён быў у горадзе ўвесь дзень, і гэта праўда.'], ['en']],
    ['Japanese is not Chinese', ['東京で会議が開かれた。'], ['en']],
    ['Persian is not Arabic', ['او گفت که به تهران می‌رود.'], ['en']],
    ['Chinese with Latin names', ['微软Microsoft公司在北京宣布了这个消息。'], ['zh']],
  ])('%s', (_, blocks, expected) => {
    expect(detect(...blocks)).toEqual(expected);
  });
});

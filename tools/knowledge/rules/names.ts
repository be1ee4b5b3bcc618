import { type Kind, type Language, languages } from '../../../data/schema.ts';
import { freeNames } from '../free-names.ts';
import { entryRule, type Rule } from '../rule.ts';

/** No two entities of a kind have the same name. */
export const uniqueNames: Rule = {
  name: 'name-unique',
  *check({ entities }) {
    const seen = new Map<string, string>();
    for (const file of entities.values()) {
      const key = `${file.entity.kind} ${file.entity.name.toLowerCase()}`;
      const other = seen.get(key);
      if (other)
        yield {
          entity: file,
          at: ['name'],
          problem: `${other} is a ${file.entity.kind} of the same name`,
          fix: 'merge them, or tell them apart in the name',
        };
      seen.set(key, file.id);
    }
  },
};

/** An alias is written once. */
export const distinctAliases = entryRule('alias-distinct', function* ({ entity }) {
  const seen = new Set<string>();
  for (const [index, alias] of (entity.aliases ?? []).entries()) {
    const key = typeof alias === 'string' ? alias : alias.text;
    if (typeof alias === 'string' ? seen.has(key) || key === entity.name : false)
      yield { at: ['aliases', index], problem: `"${key}" is given twice`, fix: 'remove one' };
    seen.add(key);
  }
});

/** Numbers, ordinary words and one-letter names mean their entity only in context. */
export const guardedAliases = entryRule('alias-guarded', function* ({ entity }, { ordinaryWords }) {
  for (const { at, text } of freeNames(entity)) {
    const fix = 'add "after", "before", "near" or "use: introduced"';
    if (/^[\d\W]+$/u.test(text) && !/\p{L}/u.test(text))
      yield { at, problem: `the number "${text}" means this only in context`, fix, key: text };
    else if (/^\p{Ll}+$/u.test(text)) yield { at, problem: `"${text}" is an ordinary word`, fix, key: text };
    else if (text.length < 2) yield { at, problem: `"${text}" is too short`, fix, key: text };
    else if (/^(the|a|an) /i.test(text) && text !== entity.name)
      yield { at, problem: `"${text}" begins with an article`, fix: 'leave the article out', key: text };
    else if (/^\p{Lu}\p{Ll}+$/u.test(text) && !(at[0] === 'name' && isThing(entity.kind)) && ordinaryWords.has(text.toLowerCase()))
      yield { at, problem: `"${text}" is also an ordinary word, which a sentence may begin with`, fix, key: text };
  }
});

/** What the word means, or where it comes from: "communism", "cologne". */
const isThing = (kind: Kind): boolean => kind === 'concept' || kind === 'place';

/** What a name in a language is written with, and letters that only another language has. */
const writing: Readonly<Record<Language, { readonly has: RegExp; readonly not: RegExp }>> = {
  de: { has: /[\p{Script=Latin}\d]/u, not: /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/u },
  fr: { has: /[\p{Script=Latin}\d]/u, not: /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/u },
  es: { has: /[\p{Script=Latin}\d]/u, not: /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/u },
  ru: { has: /\p{Script=Cyrillic}/u, not: /[іїєґ]/i },
  uk: { has: /\p{Script=Cyrillic}/u, not: /[ыэъё]/i },
  ar: { has: /\p{Script=Arabic}/u, not: /\p{Script=Cyrillic}/u },
  zh: { has: /\p{Script=Han}/u, not: /[\p{Script=Cyrillic}\p{Script=Hiragana}]/u },
};

/** Names in other languages are in the letters of the language, each written once. */
export const localNames = entryRule('name-language', function* ({ entity }) {
  for (const language of languages) {
    const value = entity.names?.[language];
    const seen = new Set<string>();
    for (const [index, name] of (Array.isArray(value) ? value : [value]).entries()) {
      if (name === undefined) continue;
      const text = typeof name === 'string' ? name : name.text;
      const at = ['names', language, ...(Array.isArray(value) ? [index] : [])];
      const { has, not } = writing[language];
      if (!has.test(text) || not.test(text))
        yield { at, problem: `"${text}" is not written as "${language}" is`, fix: 'put it under its own language' };
      if (seen.has(text)) yield { at, problem: `"${text}" is given twice`, fix: 'remove one' };
      seen.add(text);
    }
  }
});

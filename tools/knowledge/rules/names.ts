import type { Kind } from '../../../data/schema.ts';
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

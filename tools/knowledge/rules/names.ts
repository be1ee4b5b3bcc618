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
export const guardedAliases = entryRule('alias-guarded', function* ({ entity }) {
  for (const [index, alias] of (entity.aliases ?? []).entries()) {
    const { text, guarded } =
      typeof alias === 'string'
        ? { text: alias, guarded: false }
        : { text: alias.text, guarded: Boolean(alias.use ?? alias.after ?? alias.before ?? alias.near) };
    if (guarded) continue;
    const fix = 'add "after", "before", "near" or "use: introduced"';
    if (/^[\d\W]+$/u.test(text) && !/\p{L}/u.test(text))
      yield { at: ['aliases', index], problem: `the number "${text}" means this only in context`, fix };
    else if (/^\p{Ll}+$/u.test(text)) yield { at: ['aliases', index], problem: `"${text}" is an ordinary word`, fix };
    else if (text.length < 2) yield { at: ['aliases', index], problem: `"${text}" is too short`, fix };
    else if (/^(the|a|an) /i.test(text))
      yield { at: ['aliases', index], problem: `"${text}" begins with an article`, fix: 'leave the article out' };
  }
});

/** Wikipedia titles and Wikidata ids are ones that the reference tables know. */
export const confirmedIds = entryRule('wikidata-confirmed', function* ({ entity }, { reference }) {
  if (!reference || !entity.wikidata) return;
  const title = reference.titleOfId.get(entity.wikidata);
  if (!title) yield { at: ['wikidata'], problem: `no table confirms ${entity.wikidata}`, fix: 'leave it out' };
  else if (entity.wikipedia && title !== entity.wikipedia)
    yield { at: ['wikidata'], problem: `${entity.wikidata} is "${title}"`, fix: 'correct the id or the title' };
});

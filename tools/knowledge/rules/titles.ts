import { entryRule, type Rule, withReference } from '../rule.ts';

/** Wikidata ids are ones that the reference tables know, of this title. */
export const confirmedIds = withReference(
  entryRule('wikidata-confirmed', function* ({ entity }, { reference }) {
    if (!reference || !entity.wikidata) return;
    const title = reference.titleOfId.get(entity.wikidata);
    const at = ['wikidata'];
    if (!title) yield { at, problem: `no table confirms ${entity.wikidata}`, fix: 'leave it out' };
    else if (entity.wikipedia && !reference.isSameTitle(title, entity.wikipedia))
      yield { at, problem: `${entity.wikidata} is "${title}"`, fix: 'correct the id or the title' };
  }),
);

/** A Wikipedia title is one that exists, as far as the tables know, or one that somebody has looked at. */
export const knownTitles = withReference(
  entryRule('title-known', function* ({ entity }, { reference }) {
    if (!reference || !entity.wikipedia || reference.titles.has(entity.wikipedia)) return;
    const fix = 'correct the title, or list it in data/exceptions.yaml once it is seen to exist';
    yield { at: ['wikipedia'], problem: `no table knows the title "${entity.wikipedia}"`, fix, key: entity.wikipedia };
  }),
);

/** Two entries do not stand for one article. */
export const distinctTitles: Rule = {
  name: 'title-distinct',
  *check({ entities }) {
    const seen = new Map<string, string>();
    for (const file of entities.values()) {
      const title = file.entity.wikipedia;
      if (!title) continue;
      const other = seen.get(title);
      if (other)
        yield {
          entity: file,
          at: ['wikipedia'],
          problem: `${other} has the same Wikipedia title`,
          fix: 'merge them, or correct one title',
        };
      seen.set(title, file.id);
    }
  },
};

import { entryRule, type LintSubject } from '../rule.ts';

/** Relations that cannot lead back to where they began. */
const onward = new Set(['part-of', 'located-in', 'successor-of']);

/** Nothing is a part of itself by way of others. */
export const noCircles = entryRule('relation-circle', function* ({ id, entity }, subject) {
  for (const [index, { to, as }] of (entity.relations ?? []).entries()) {
    if (!onward.has(as)) continue;
    const way = wayBack(to, id, as, subject);
    // Told once, by the first of the circle.
    if (way?.every((other) => id <= other)) {
      const fix = 'turn round or remove one of them';
      yield { at: ['relations', index], problem: `"${as}" leads in a circle: ${[id, ...way].join(', ')}`, fix };
    }
  }
});

/** The ids from `from` to `goal` along one kind of relation, or undefined. */
function wayBack(from: string, goal: string, as: string, { entities }: LintSubject): string[] | undefined {
  const open: string[][] = [[from]];
  const seen = new Set([from]);
  for (let way = open.pop(); way; way = open.pop()) {
    const last = way.at(-1) ?? '';
    if (last === goal) return way;
    for (const relation of entities.get(last)?.entity.relations ?? []) {
      if (relation.as !== as || seen.has(relation.to)) continue;
      seen.add(relation.to);
      open.push([...way, relation.to]);
    }
  }
  return undefined;
}

/** "Related to" is for what nothing else says: not beside a relation that says how, told from either side. */
export const saysHow = entryRule('relation-general', function* ({ id, entity }, subject) {
  for (const [index, { to, as, by, since }] of (entity.relations ?? []).entries()) {
    if (as !== 'related-to' || by || since) continue;
    const own = entity.relations?.find((other) => other.to === to && other.as !== as);
    const back = subject.entities.get(to)?.entity.relations?.find((other) => other.to === id && other.as !== as);
    const better = own ?? back;
    if (better)
      yield {
        at: ['relations', index],
        problem: `${own ? 'the entry' : to} tells how the two are related ("${better.as}")`,
        fix: 'remove it; the other side follows',
      };
  }
});

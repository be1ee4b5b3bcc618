import { foldText } from '../../../engine/fold.ts';
import { surnames } from '../compile-names.ts';
import { freeNames, freeNamesOfPlace } from '../free-names.ts';
import type { EntityFile } from '../read.ts';
import { entryRule, type Finding, type LintSubject, type Rule, withReference } from '../rule.ts';

interface Bearer {
  readonly id: string;
  readonly text: string;
  readonly isItsName: boolean;
  /** Nothing for what comes from packages. */
  readonly file?: EntityFile;
  readonly at?: readonly (string | number)[];
}

/** "WHO" and "who" are two names, since they are told apart by their capitals. */
const keyOf = (text: string): string => (text === text.toUpperCase() ? `${foldText(text)} capitals` : foldText(text));

/** Every free name, by what it is compared by, with those who bear it. */
function bearersByName({ entities, places }: LintSubject): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  const add = (bearer: Bearer) => {
    const key = keyOf(bearer.text);
    const list = bearers.get(key) ?? [];
    if (!list.some(({ id }) => id === bearer.id)) bearers.set(key, [...list, bearer]);
  };
  for (const place of places) {
    if (entities.has(place.id)) continue;
    for (const text of freeNamesOfPlace(place)) add({ id: place.id, text, isItsName: text === place.name });
  }
  for (const file of entities.values()) {
    for (const { at, text } of freeNames(file.entity)) add({ id: file.id, text, isItsName: at[0] === 'name', file, at });
  }
  return bearers;
}

/** A free name is one entity's: of two that bear it, articles would have neither, or the wrong one. */
export const oneBearer: Rule = {
  name: 'alias-collision',
  *check(subject) {
    for (const bearers of bearersByName(subject).values()) {
      if (bearers.length < 2) continue;
      const owner = bearers.find(({ isItsName }) => isItsName) ?? bearers[0];
      for (const bearer of bearers) if (owner && bearer !== owner) yield* collision(bearer, owner);
    }
  },
};

function* collision({ text, file, at }: Bearer, owner: Bearer): Iterable<Finding> {
  if (!file || !at) return;
  const problem = `"${text}" is also ${owner.isItsName ? 'the name' : 'a name'} of ${owner.id}, and neither needs more than the name`;
  yield { entity: file, at, problem, fix: 'remove it here, or add "after", "before", "near" or "use: introduced"', key: text };
}

/** A bare first name or surname that others have too means one of them only in context; of a family, introductions tell. */
export const wholeNames: Rule = {
  name: 'alias-part-of-name',
  *check({ entities }) {
    const bearers = new Map<string, EntityFile[]>();
    const people = [...entities.values()].filter(({ entity }) => entity.kind === 'person');
    for (const file of people) {
      const parts = new Set([file.entity.name.split(' ')[0] ?? '', ...surnames(file.entity.name)]);
      for (const part of parts) bearers.set(part, [...(bearers.get(part) ?? []), file]);
    }
    for (const file of people) {
      for (const { at, text } of freeNames(file.entity)) {
        const others = (bearers.get(text) ?? []).filter((other) => other !== file && other.entity.name !== text && !areFamily(file, other));
        if (others.length === 0 || text === file.entity.name) continue;
        const problem = `"${text}" is also a part of the name of ${others
          .map(({ id }) => id)
          .slice(0, 3)
          .join(', ')}`;
        yield {
          entity: file,
          at,
          problem,
          fix: 'leave it out, since surnames count once the person is introduced; or guard it',
          key: text,
        };
      }
    }
  },
};

function areFamily(a: EntityFile, b: EntityFile): boolean {
  const tells = (one: EntityFile, other: EntityFile) =>
    one.entity.relations?.some(({ to, as }) => to === other.id && as === 'family-of') ?? false;
  return tells(a, b) || tells(b, a);
}

/** A name by which newsrooms mostly mean another needs a guard. A place keeps its name, whatever clubs and teams are called by it. */
export const meantByNewsrooms = withReference(
  entryRule('alias-meant', function* ({ entity }, { reference }) {
    if (!reference || !entity.wikipedia) return;
    const names = freeNames(entity);
    const own = new Set(names.map(({ text }) => foldText(text)));
    for (const { at, text } of names) {
      const meanings = reference.meanings.get(text);
      if (!meanings || (entity.kind === 'place' && at[0] === 'name')) continue;
      // A title that is one of its other names is an older title of the same.
      const isOurs = (title: string) => reference.isSameTitle(title, entity.wikipedia ?? '') || own.has(foldText(title));
      const rows = [...meanings].map(([title, count]) => ({ title, count, isOurs: isOurs(title) }));
      const sum = (counted: typeof rows) => counted.reduce((total, { count }) => total + count, 0);
      const [total, ours] = [sum(rows), sum(rows.filter(({ isOurs }) => isOurs))];
      if (total < seldom || ours / total >= enough) continue;
      const mostly = rows.filter(({ isOurs }) => !isOurs).sort((a, b) => b.count - a.count)[0];
      const problem = `of ${total} times that newsrooms write "${text}" they mean this ${ours} times, and ${mostly?.count} times ${mostly?.title}`;
      yield { at, problem, fix: 'guard it, or leave it out', key: text };
    }
  }),
);

/** Fewer mentions prove nothing. */
const seldom = 8;
/** The share of mentions from which a name may go unguarded. */
const enough = 0.4;

/** A lint rule is a value: a name, and a function from the knowledge base to what is wrong with it. */
import type { EntityFile, Knowledge } from './read.ts';

/** What rules may look at: the knowledge base, the ids that come from packages, and reference tables where present. */
export interface LintSubject extends Knowledge {
  readonly derivedIds: ReadonlySet<string>;
  readonly reference?: Reference;
}

/** Outside tables to check against; absent on machines that do not have them. */
export interface Reference {
  readonly titles: ReadonlySet<string>;
  /** Wikidata id to Wikipedia title. */
  readonly titleOfId: ReadonlyMap<string, string>;
}

export interface Finding {
  readonly entity: EntityFile;
  readonly at: readonly (string | number)[];
  /** Where it is not the line of `at`. */
  readonly line?: number;
  readonly problem: string;
  readonly fix: string;
}

export interface Rule {
  readonly name: string;
  check(subject: LintSubject): Iterable<Finding>;
}

/** A rule that looks at one entry at a time. */
export function entryRule(name: string, check: (file: EntityFile, subject: LintSubject) => Iterable<Omit<Finding, 'entity'>>): Rule {
  return {
    name,
    *check(subject) {
      for (const entity of subject.entities.values()) {
        for (const finding of check(entity, subject)) yield { entity, ...finding };
      }
    },
  };
}

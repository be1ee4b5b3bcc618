/** A lint rule is a value: a name, and a function from the knowledge base to what is wrong with it. */
import type { DerivedPlace } from './derived-places.ts';
import type { EntityFile, Knowledge } from './read.ts';
import type { YamlFile } from './yaml-file.ts';

/** What rules may look at: the knowledge base, what comes from packages, and reference tables where present. */
export interface LintSubject extends Knowledge {
  readonly derivedIds: ReadonlySet<string>;
  readonly places: readonly DerivedPlace[];
  /** English words that are mostly written without a capital. */
  readonly ordinaryWords: ReadonlySet<string>;
  readonly reference?: Reference;
}

/** Outside tables to check against; absent on machines that do not have them. */
export interface Reference {
  readonly titles: ReadonlySet<string>;
  /** Wikidata id to Wikipedia title. */
  readonly titleOfId: ReadonlyMap<string, string>;
  /** What articles mean by a name: how often, by title. */
  readonly meanings: ReadonlyMap<string, ReadonlyMap<string, number>>;
  isSameTitle(a: string, b: string): boolean;
}

export interface Finding {
  /** The file that is at fault. */
  readonly entity: Pick<YamlFile, 'file' | 'lineOf'>;
  readonly at: readonly (string | number)[];
  /** Where it is not the line of `at`. */
  readonly line?: number;
  readonly problem: string;
  readonly fix: string;
  /** By which data/exceptions.yaml may let it pass. */
  readonly key?: string;
}

export interface Rule {
  readonly name: string;
  /** Says nothing where the reference tables are absent. */
  readonly needsReference?: true;
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

/** A rule that says nothing where the reference tables are absent. */
export const withReference = (rule: Rule): Rule => ({ ...rule, needsReference: true });

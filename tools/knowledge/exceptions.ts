/**
 * What the linter lets pass for a time: data/exceptions.yaml lists, by rule, what was looked at, until when that holds, and why. An
 * exception that has run out, or that nothing needs any more, is itself a problem, so that the list stays short and true.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkShape } from './check-shape.ts';
import type { Diagnostic } from './diagnostic.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

const text = v.pipe(v.string('must be text'), v.nonEmpty('must not be empty'));
const group = v.strictObject({
  until: v.pipe(text, v.isoDate('must be a day such as 2027-06-30')),
  reason: text,
  /** What is let pass: a title, an alias. */
  of: v.pipe(v.array(v.union([text, v.pipe(v.number(), v.transform(String))])), v.minLength(1)),
});

const exceptionsSchema = v.record(text, v.array(group));
type Exceptions = v.InferOutput<typeof exceptionsSchema>;

export interface ExceptionFile {
  readonly exceptions: Exceptions;
  readonly file: Pick<YamlFile, 'file' | 'lineOf'>;
}

/** A diagnostic with what it is about, by which it may be let pass. */
export interface KeyedDiagnostic extends Diagnostic {
  readonly key?: string;
}

/**
 * The diagnostics that no exception covers, and what is wrong with the exceptions. `judged` are the rules that could look; those that
 * lack their tables say nothing about what is needed.
 */
export function applyExceptions(
  found: readonly KeyedDiagnostic[],
  { exceptions, file }: ExceptionFile,
  judged: ReadonlySet<string>,
  today: string,
): Diagnostic[] {
  const left = new Set(found);
  const problems: Diagnostic[] = [];
  for (const [rule, groups] of Object.entries(exceptions)) {
    const byKey = Map.groupBy(
      found.filter((each) => each.rule === rule),
      ({ key }) => key ?? '',
    );
    for (const [index, { until, of }] of groups.entries()) {
      const at = (...path: (string | number)[]) => ({ file: file.file, line: file.lineOf(rule, index, ...path), rule: 'exception' });
      if (until < today) {
        problems.push({ ...at('until'), problem: `ran out on ${until}`, fix: 'look again, and set a new date or remove it' });
        continue;
      }
      for (const [place, key] of of.entries()) {
        for (const covered of byKey.get(key) ?? []) left.delete(covered);
        if (judged.has(rule) && !byKey.has(key))
          problems.push({ ...at('of', place), problem: `"${key}" needs no exception to "${rule}"`, fix: 'remove it' });
      }
    }
  }
  return [...[...left].map(({ key: _, ...diagnostic }) => diagnostic), ...problems];
}

/** The exceptions of a data folder; none where it has no such file. */
export function readExceptions(root: string): { readonly exceptions: ExceptionFile; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const path = join(root, 'exceptions.yaml');
  const file = existsSync(path) ? readYamlFile(root, path, diagnostics) : undefined;
  const exceptions = (file && checkShape(file, exceptionsSchema, diagnostics)) ?? {};
  return { exceptions: { exceptions, file: file ?? { file: 'data/exceptions.yaml', lineOf: () => 1 } }, diagnostics };
}

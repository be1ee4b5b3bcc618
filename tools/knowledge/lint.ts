/** All lint rules, run over the knowledge base. A new rule is a value in one of rules/ and a line here. */
import type { Diagnostic } from './diagnostic.ts';
import type { LintSubject, Rule } from './rule.ts';
import * as dates from './rules/dates.ts';
import * as layout from './rules/layout.ts';
import * as links from './rules/links.ts';
import * as names from './rules/names.ts';
import * as prose from './rules/prose.ts';
import * as sources from './rules/sources.ts';

export const rules: readonly Rule[] = [layout, dates, links, names, prose, sources].flatMap((group) => Object.values(group));

/** Every diagnostic of the knowledge base, by file and line. */
export function lintKnowledge(subject: LintSubject): Diagnostic[] {
  const found = rules.flatMap((rule) =>
    [...rule.check(subject)].map(({ entity, at, line, problem, fix }) => ({
      file: entity.file,
      line: line ?? entity.lineOf(...at),
      rule: rule.name,
      problem,
      fix,
    })),
  );
  return [...subject.diagnostics, ...found].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}

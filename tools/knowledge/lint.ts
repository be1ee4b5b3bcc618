/** All lint rules, run over the knowledge base. A new rule is a value in one of rules/ and a line here. */
import type { KeyedDiagnostic } from './exceptions.ts';
import type { LintSubject, Rule } from './rule.ts';
import * as collisions from './rules/collisions.ts';
import * as dates from './rules/dates.ts';
import * as layout from './rules/layout.ts';
import * as links from './rules/links.ts';
import * as names from './rules/names.ts';
import * as prose from './rules/prose.ts';
import * as relations from './rules/relations.ts';
import * as sources from './rules/sources.ts';
import * as terms from './rules/terms.ts';
import * as titles from './rules/titles.ts';

export const rules: readonly Rule[] = [layout, dates, links, relations, terms, names, collisions, titles, prose, sources].flatMap((group) =>
  Object.values(group),
);

/** Every diagnostic of the knowledge base, by file and line. */
export function lintKnowledge(subject: LintSubject): KeyedDiagnostic[] {
  const found = rules.flatMap((rule) =>
    [...rule.check(subject)].map(({ entity, at, line, problem, fix, key }) => ({
      file: entity.file,
      line: line ?? entity.lineOf(...at),
      rule: rule.name,
      problem,
      fix,
      ...(key !== undefined && { key }),
    })),
  );
  return [...subject.diagnostics, ...found].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}

/** The rules that can judge `subject`: all, or without reference tables those that need none. */
export const rulesFor = ({ reference }: LintSubject): Set<string> =>
  new Set(rules.filter(({ needsReference }) => reference || !needsReference).map(({ name }) => name));

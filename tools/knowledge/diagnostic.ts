/** What a lint rule has to say: where, what is wrong and what to do about it. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly problem: string;
  readonly fix: string;
}

/** The one-line form that editors and people can follow: `file:line  problem — fix  (rule)`. */
export function formatDiagnostic(d: Diagnostic): string {
  return `${d.file}:${d.line}  ${d.problem} — ${d.fix}  (${d.rule})`;
}

/** Imports that the rules forbid: from a folder to another, of a package, or in a circle. Pure: files come in as text already read. */
import { posix } from 'node:path';
import { importRules, reservedPackages } from './import-rules.ts';
import type { Import, SourceFile } from './source-file.ts';

/** By path from the root of the repository, with forward slashes. */
export type SourceTree = ReadonlyMap<string, SourceFile>;

export interface ImportProblem {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
}

export function checkDirections(tree: SourceTree): ImportProblem[] {
  return [...tree].flatMap(([file, { imports }]) =>
    imports.flatMap((one) => {
      const target = targetOf(file, one);
      const problem = target === undefined ? packageProblem(file, one.specifier) : folderProblem(file, target);
      return problem === undefined ? [] : [{ file, line: one.line, problem }];
    }),
  );
}

/** The path of the project's own file, or undefined for a package. */
function targetOf(file: string, { specifier }: Import): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

/** The top folder; empty for files at the root. */
const folderOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');

function folderProblem(file: string, target: string): string | undefined {
  const from = folderOf(file);
  const to = folderOf(target);
  const rule = importRules.get(from);
  if (!rule || from === to || rule.folders.includes(to)) return undefined;
  return `${from}/ must not import ${target}; it may import ${rule.folders.map((folder) => `${folder}/`).join(', ') || 'nothing outside it'}`;
}

function packageProblem(file: string, specifier: string): string | undefined {
  const from = folderOf(file);
  const name = packageOf(specifier);
  const owner = reservedPackages.get(specifier) ?? reservedPackages.get(name);
  if (owner !== undefined && importRules.has(from) && from !== owner) return `only ${owner}/ may import ${specifier}`;
  const { packages } = importRules.get(from) ?? {};
  if (!packages || packages.includes(name)) return undefined;
  return `${from}/ must not import the package ${name}; it may import ${packages.join(', ') || 'none'}`;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Each circle once, told at the file that comes first by name. Types count: a circle of them hides what depends on what. */
export function checkCycles(tree: SourceTree): ImportProblem[] {
  const done = new Set<string>();
  const problems: ImportProblem[] = [];
  for (const file of [...tree.keys()].sort()) visit(file, []);
  return problems;

  function visit(file: string, way: readonly string[]): void {
    const start = way.indexOf(file);
    if (start >= 0) problems.push(circle([...way.slice(start), file]));
    if (start >= 0 || done.has(file)) return;
    for (const one of tree.get(file)?.imports ?? []) {
      const target = targetOf(file, one);
      if (target !== undefined && tree.has(target)) visit(target, [...way, file]);
    }
    done.add(file);
  }
}

function circle(way: readonly string[]): ImportProblem {
  return { file: way[0] ?? '', line: 1, problem: `imports itself in a circle: ${way.join(' → ')}` };
}

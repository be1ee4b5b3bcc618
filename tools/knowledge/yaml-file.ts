/**
 * A YAML file of the knowledge base. Its value is read by a fast parser; the one that knows where everything stands is asked
 * only for files with something to report, and has the last word where the fast one refuses. A test holds both to the same
 * values on every file. Cost: a tenth of a millisecond a file, ten times that where a line is asked for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load } from 'js-yaml';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';

export interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** The line of the deepest part on `path` that is there; 1 when none is. */
  lineOf(...path: (string | number)[]): number;
}

interface Located {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** All YAML files below `folder`, sorted. */
export function yamlFilesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** The file at `path`, named relative to the folder that holds `root`; undefined, with diagnostics, when it is not YAML. */
export function readYamlFile(root: string, path: string, diagnostics: Diagnostic[]): YamlFile | undefined {
  return parseYamlFile(relative(join(root, '..'), path), readFileSync(path, 'utf8'), diagnostics);
}

export function parseYamlFile(file: string, text: string, diagnostics: Diagnostic[]): YamlFile | undefined {
  let located: Located | undefined;
  const locate = () => {
    located ??= locatedDocument(text);
    return located;
  };
  const lineOf = (...path: (string | number)[]) => lineAt(locate(), path);
  try {
    return { file, text, value: load(text), lineOf };
  } catch {
    const { document, lines } = locate();
    diagnostics.push(...document.errors.map((error) => syntaxError(file, lines.linePos(error.pos[0]).line, error.message)));
    return document.errors.length > 0 ? undefined : { file, text, value: document.toJS(), lineOf };
  }
}

function syntaxError(file: string, line: number, problem: string): Diagnostic {
  return { file, line, rule: 'yaml', problem, fix: 'quote values that hold ": ", "#" or a leading special character' };
}

function locatedDocument(text: string): Located {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

function lineAt({ document, lines }: Located, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** What the checks of the repository need to know of a source file, read by a real parser. */
import { parseSync, Visitor } from 'oxc-parser';

export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** Gone after compiling: `import type`, `export type … from`. */
  readonly typeOnly: boolean;
}

export interface FunctionSpan {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

export interface SourceFile {
  readonly imports: readonly Import[];
  readonly functions: readonly FunctionSpan[];
  readonly lines: number;
}

/** Throws where the text cannot be parsed. `path` tells the language by its ending. */
export function readSource(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const lineOf = lineCounter(text);
  const found = (specifier: string, start: number, typeOnly: boolean): Import => ({ specifier, line: lineOf(start), typeOnly });
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries, start }) =>
      found(moduleRequest.value, start, entries.length > 0 && entries.every(({ isType }) => isType)),
    ),
    ...module.staticExports.flatMap(({ entries, start }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [found(moduleRequest.value, start, isType)] : [])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest, start }) => {
      const specifier = /^(['"])(.*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2];
      return specifier === undefined ? [] : [found(specifier, start, false)];
    }),
  ];
  return { imports, functions: functionSpans(program, lineOf), lines: lineOf(text.trimEnd().length) };
}

function functionSpans(program: ReturnType<typeof parseSync>['program'], lineOf: (offset: number) => number): FunctionSpan[] {
  const spans: FunctionSpan[] = [];
  const add = (node: { readonly start: number; readonly end: number; readonly id?: { readonly name: string } | null }) => {
    const line = lineOf(node.start);
    spans.push({ name: node.id?.name ?? 'a function', line, lines: lineOf(node.end) - line + 1 });
  };
  new Visitor({ FunctionDeclaration: add, FunctionExpression: add, ArrowFunctionExpression: add }).visit(program);
  return spans;
}

/** The line, from 1, of an offset. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => starts.filter((start) => start <= offset).length;
}

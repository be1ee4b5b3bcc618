/** Source files as syntax trees, walked from the top. */
import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export function syntaxOf(name: string, text = readFileSync(name, 'utf8')): Node {
  const { program, errors } = parseSync(name, text);
  if (errors[0]) throw new Error(`${name}: ${errors[0].message}`);
  return program as unknown as Node;
}

export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const field of Object.values(node)) {
    for (const below of Array.isArray(field) ? field : [field]) if (isNode(below)) yield* nodesOf(below);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

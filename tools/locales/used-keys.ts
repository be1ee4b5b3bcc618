/**
 * Which messages the source says, as paths: `popup.hints.off`, or `popup.hints` where any below may be meant, and `welcome.choices.*.name`
 * where it is decided later. Followed are the
 * sections of `components/words.ts` under whatever name they are imported, what is taken out of them, and `message('…')`.
 */
import { isNode, type Node, nodesOf, syntaxOf } from './syntax.ts';

/** Whether one of the paths says a message. */
export function isSaid(key: string, paths: Iterable<string>): boolean {
  const parts = key.split('.');
  return [...paths].some((path) => path.split('.').every((part, at) => part === '*' || part === parts[at]));
}

/** The section that each name stands for, as `words.ts` exports it. */
export function sectionsOf(wordsModule: string): ReadonlyMap<string, string> {
  const found = [...wordsModule.matchAll(/export const (\w+) = words\('([\w.]+)'\)/g)];
  return new Map(found.map(([, name = '', section = '']) => [name, section]));
}

export function usedKeys(name: string, source: string, sections: ReadonlyMap<string, string>): Set<string> {
  const program = syntaxOf(name, source);
  const roots = importedSections(program, sections);
  const nodes = [...nodesOf(program)];
  // What is part of a longer path, or only gives a part of it a name.
  const passed = new Set<unknown>(nodes.flatMap((node) => (node.type === 'MemberExpression' ? [node.object] : [])));
  for (const node of nodes) for (const taken of takenIn(node, roots)) passed.add(taken);
  return new Set(nodes.flatMap((node) => (passed.has(node) ? [] : keysOf(node, roots))));
}

function keysOf(node: Node, roots: ReadonlyMap<string, string>): string[] {
  if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.name === 'message') return messageKeys(node);
  const path = pathOf(node, roots);
  // A section by its bare name says nothing: that is its import, its export or its declaration.
  return path === undefined || (node.type === 'Identifier' && !path.includes('.')) ? [] : [path];
}

function importedSections(program: Node, sections: ReadonlyMap<string, string>): Map<string, string> {
  const roots = new Map<string, string>();
  for (const node of nodesOf(program)) {
    if (node.type !== 'ImportSpecifier') continue;
    const section = sections.get((node.imported as { name: string }).name);
    if (section !== undefined) roots.set((node.local as { name: string }).name, section);
  }
  return roots;
}

/** `const { sample } = words` and `const { from, to } = words.columns` make names for what is below; told are the nodes that do so. */
function takenIn({ type, id, init }: Node, roots: Map<string, string>): Node[] {
  if (type !== 'VariableDeclarator' || !isNode(id) || id.type !== 'ObjectPattern' || !isNode(init)) return [];
  const path = pathOf(init, roots);
  if (path === undefined) return [];
  for (const { key, value } of id.properties as { key: { name: string }; value: { name: string } }[]) {
    roots.set(value.name, `${path}.${key.name}`);
  }
  return [init, ...nodesOf(id)];
}

/** The path that a member expression or a name stands for, as far as it is written out. */
function pathOf(node: Node, roots: ReadonlyMap<string, string>): string | undefined {
  if (node.type === 'Identifier') return roots.get(String(node.name));
  if (node.type !== 'MemberExpression' || !isNode(node.object) || !isNode(node.property)) return undefined;
  const path = pathOf(node.object, roots);
  if (path === undefined) return undefined;
  return `${path}.${node.computed ? '*' : String(node.property.name)}`;
}

function messageKeys({ arguments: given }: Node): string[] {
  const [key] = given as Node[];
  return key?.type === 'Literal' ? [String(key.value)] : [];
}

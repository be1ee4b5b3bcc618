/**
 * The tree that Chromium gives to assistive technology, as text: a line for each node with its role, name and state. What changes with
 * the knowledge base and is no matter of structure is left out: figures, running text, and all but the first of many alike.
 */
import type { AccessibleNode } from '../../tools/browsers/chromium-page.ts';

export interface TreeOptions {
  /** Only what is in the first node of this role. */
  readonly within?: string;
  /** Running text too, where all of it is the interface's own. */
  readonly withText?: boolean;
}

/** Of how many siblings of one role no more than the first are told, and how many those are. */
const many = 4;
const told = 2;

/** Kinds of things that there are as many of as the knowledge base and the article bring. */
const countless = new Set(['listitem', 'option', 'row', 'button', 'link', 'graphics-symbol']);

/** Of no meaning to whoever listens. */
const formless = new Set(['none', 'generic', 'presentation', 'LabelText', 'Legend', 'Figcaption']);
/** Nothing without its text. */
const empty = new Set(['paragraph', 'time']);

/** Told where they are so, and where they could be but are not. */
const states = new Set(['checked', 'expanded', 'pressed', 'selected']);
/** Told only where they are so. */
const marks = new Set(['focused', 'disabled', 'modal', 'required', 'multiselectable']);

interface Line {
  readonly role: string;
  readonly text: string;
  readonly children: readonly Line[];
}

export function treeAsText(nodes: readonly AccessibleNode[], { within, withText = false }: TreeOptions = {}): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const linesOf = (node: AccessibleNode): Line[] => {
    const role = String(node.role?.value ?? '');
    if (role === 'InlineTextBox' || role === 'ListMarker' || role === 'LineBreak') return [];
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? linesOf(child) : [];
    });
    const name = withoutFigures(String(node.name?.value ?? ''));
    if (node.ignored || formless.has(role)) return children;
    if (role === 'StaticText') return withText ? [{ role, text: `text "${name}"`, children: [] }] : [];
    // What has the text for its name need not have it again.
    const inner = children.filter((child) => child.role !== 'StaticText' || ![name, ...namesIn(children)].some(has(child)));
    if (empty.has(role) && name === '' && inner.length === 0) return [];
    return [{ role, text: [role, ...(name ? [`"${shortened(name)}"`] : []), ...stateOf(node)].join(' '), children: inner }];
  };
  const root = nodes.find((node) => (within ? node.role?.value === within : node.role?.value === 'RootWebArea'));
  if (!root) throw new Error(`Nothing has the role ${within ?? 'RootWebArea'}.`);
  return `${written(linesOf(root), '').join('\n')}\n`;
}

const namesIn = (lines: readonly Line[]) => lines.filter(({ role }) => role !== 'StaticText').map(({ text }) => text);
const has = (line: Line) => (name: string) => name.includes(line.text.slice('text "'.length, -1));

const withoutFigures = (name: string) =>
  name
    .replaceAll(/\d[\d,.\u00a0\u202f]*/g, '#')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Some have all that they say for their name. */
const shortened = (name: string) => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

function stateOf({ role, properties = [] }: AccessibleNode): string[] {
  return properties.flatMap(({ name, value: { value } }) => {
    if (name === 'level') return role?.value === 'heading' ? [`level=${value}`] : [];
    if (states.has(name)) return [`${name}=${value}`];
    return marks.has(name) && value === true ? [name] : [];
  });
}

function written(lines: readonly Line[], indent: string): string[] {
  const counts = new Map<string, number>();
  for (const { role } of lines) counts.set(role, (counts.get(role) ?? 0) + 1);
  const seen = new Map<string, number>();
  return lines.flatMap(({ role, text, children }) => {
    const at = (seen.get(role) ?? 0) + 1;
    seen.set(role, at);
    if (countless.has(role) && (counts.get(role) ?? 0) > many && at > told && !text.endsWith(' focused')) {
      return at === told + 1 ? [`${indent}… more of ${role}`] : [];
    }
    return [indent + text, ...written(children, `${indent}  `)];
  });
}

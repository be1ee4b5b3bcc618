/** Text in markup that no translation reaches: words between tags, and in attributes that are shown or read out. */
import { isNode, type Node, nodesOf, syntaxOf } from './syntax.ts';

const shown: ReadonlySet<unknown> = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'label',
  'placeholder',
  'title',
]);

export interface HardCoded {
  readonly line: number;
  readonly text: string;
}

export function hardCodedText(name: string, source: string): HardCoded[] {
  return [...nodesOf(syntaxOf(name, source))].flatMap((node) =>
    textsOf(node)
      .filter((text) => /\p{L}/u.test(text))
      .map((text) => ({ line: source.slice(0, node.start).split('\n').length, text: text.trim() })),
  );
}

function textsOf(node: Node): string[] {
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type === 'JSXAttribute') return isNode(node.name) && shown.has(node.name.name) ? literalsOf(node.value) : [];
  // In an attribute, an expression is its attribute's matter.
  return node.type === 'JSXElement' || node.type === 'JSXFragment' ? (node.children as Node[]).flatMap(expressionTexts) : [];
}

const expressionTexts = (child: Node): string[] => (child.type === 'JSXExpressionContainer' ? literalsOf(child) : []);

/** What an expression may come out as, of what is written in it as text. */
function literalsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as Node[]).map(({ value }) => String((value as { cooked?: unknown }).cooked ?? ''));
    case 'JSXExpressionContainer':
      return literalsOf(node.expression);
    case 'ConditionalExpression':
      return [...literalsOf(node.consequent), ...literalsOf(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return isComparison(node.operator) ? [] : [...literalsOf(node.left), ...literalsOf(node.right)];
    default:
      return [];
  }
}

const isComparison = (operator: unknown) => typeof operator === 'string' && /^([=!]==?|[<>]=?|in|instanceof)$/.test(operator);

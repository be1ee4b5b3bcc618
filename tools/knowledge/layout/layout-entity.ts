/**
 * The one layout of an entry: fields in the order of the schema, a statement a line, summaries folded. A function of the values and
 * comments alone, so that reading what it wrote and writing it again changes nothing. Cost: some ten microseconds.
 */
import { entitySchema } from '../../../data/schema.ts';
import { type Comments, commentsOf, noComments } from './comments.ts';
import { type FieldOrder, fieldOrderOf, inOrder, noOrder } from './field-order.ts';
import { scalarText } from './scalar.ts';

const width = 120;
/** Written as a paragraph. */
const folded = new Set(['summary']);
/** Lists that take one line where they fit. */
const short = new Set(['aliases', 'at']);
/** Lists whose items hold lists of many words, a word a line. */
const deep = new Set(['described']);

const order = fieldOrderOf(entitySchema);

/** An entry as it should be written. `text`, if given, is where its comments are taken from. */
export function layoutEntity(value: object, text = ''): string {
  const comments = commentsOf(text);
  const lines = [...(comments.at.get('')?.above ?? [])];
  for (const [key, field] of inOrder(value, order)) {
    const above = comments.at.get(key)?.above ?? [];
    const own = fieldLines(key, field, order.fields.get(key) ?? noOrder, comments);
    lines.push(...above, ...own);
  }
  return `${[...lines, ...comments.below].join('\n')}\n`;
}

function fieldLines(key: string, value: unknown, fieldOrder: FieldOrder, comments: Comments): string[] {
  const beside = besideOf(comments, key);
  if (folded.has(key) && typeof value === 'string' && isFoldable(value)) return [`${key}: >-`, ...fold(value)];
  if (Array.isArray(value)) {
    const line = `${key}: ${flow(value, fieldOrder)}`;
    const isShort = short.has(key) && line.length <= width && !hasComments(comments, key);
    if (isShort || value.length === 0) return [line + beside];
    return [`${key}:${beside}`, ...value.flatMap((item, index) => itemLines(item, `${key}/${index}`, deep.has(key), fieldOrder, comments))];
  }
  if (typeof value !== 'object' || value === null) return [`${key}: ${scalarText(value, 'block')}${beside}`];
  const entries = inOrder(value, fieldOrder);
  if (!fieldOrder.items || entries.length === 0) return [`${key}: ${flow(value, fieldOrder)}${beside}`];
  const lines = entries.flatMap(([name, each]) => [
    ...(comments.at.get(`${key}/${name}`)?.above ?? []).map((comment) => `  ${comment}`),
    `  ${scalarText(name, 'block')}: ${flow(each, fieldOrder.items ?? noOrder)}${besideOf(comments, `${key}/${name}`)}`,
  ]);
  return [`${key}:${beside}`, ...lines];
}

function itemLines(item: unknown, path: string, isDeep: boolean, { items = noOrder }: FieldOrder, comments: Comments): string[] {
  const above = (comments.at.get(path)?.above ?? []).map((comment) => `  ${comment}`);
  const isBlock = isDeep && typeof item === 'object' && item !== null && !Array.isArray(item);
  const text = isScalarValue(item) ? scalarText(item, 'block') : flow(item, items);
  if (!isBlock) return [...above, `  - ${text}${besideOf(comments, path)}`];
  const lines = inOrder(item, items).flatMap(([key, value]) => {
    const isList = Array.isArray(value) && key === 'words';
    return isList ? [`${key}:`, ...value.map((word) => `  - ${scalarText(word, 'block')}`)] : [`${key}: ${flow(value, noOrder)}`];
  });
  return [...above, ...lines.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`)];
}

const isScalarValue = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** A value on one line. */
function flow(value: unknown, fieldOrder: FieldOrder): string {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, fieldOrder.items ?? noOrder)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalarText(value, 'flow');
  const entries = inOrder(value, fieldOrder).map(
    ([key, each]) => `${scalarText(key, 'flow')}: ${flow(each, fieldOrder.fields.get(key) ?? noOrder)}`,
  );
  return `{${entries.join(', ')}}`;
}

/** Only single blanks between words come back out of a folded paragraph. */
const isFoldable = (text: string): boolean => /^\S+( \S+)*$/.test(text);

function fold(text: string): string[] {
  const lines: string[] = [];
  let line = ' ';
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > width && line !== ' ') {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

function besideOf(comments: Comments, path: string): string {
  const beside = comments.at.get(path)?.beside;
  return beside === undefined ? '' : ` ${beside}`;
}

const hasComments = (comments: Comments, key: string): boolean =>
  comments !== noComments && [...comments.at.keys()].some((path) => path.startsWith(`${key}/`) && commentCount(comments, path) > 0);

function commentCount(comments: Comments, path: string): number {
  const found = comments.at.get(path);
  return (found?.above.length ?? 0) + Number(found?.beside !== undefined);
}

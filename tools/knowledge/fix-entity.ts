/** An entry's file, mended and laid out anew. It is left alone where that would change a value that no repair meant, or lose a comment. */
import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from './diagnostic.ts';
import { commentLines } from './layout/comments.ts';
import { layoutEntity } from './layout/layout-entity.ts';
import { repairEntry } from './repair.ts';
import { parseYamlFile } from './yaml-file.ts';

export interface FixedEntity {
  readonly text: string;
  readonly done: readonly string[];
}

export function fixEntity(file: string, text: string, diagnostics: Diagnostic[]): FixedEntity | undefined {
  const parsed = parseYamlFile(file, text, diagnostics);
  if (!parsed || typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) return undefined;
  // A comment belongs to a place in its list, so that lists with comments are not put in order.
  const hasComments = commentLines(text).length > 0;
  const { entry, done } = hasComments ? { entry: parsed.value, done: [] } : repairEntry({ ...parsed.value });
  const laidOut = layoutEntity(entry, text);
  const again = parseYamlFile(file, laidOut, [])?.value;
  if (!isDeepStrictEqual(again, entry) || !isDeepStrictEqual(commentLines(laidOut), commentLines(text))) {
    const fix = 'write comments on lines of their own, above a field or an item of a list';
    diagnostics.push({ file, line: 1, rule: 'layout', problem: 'cannot be laid out without loss', fix });
    return undefined;
  }
  return { text: laidOut, done: layoutEntity(parsed.value, text) === text ? done : ['layout', ...done] };
}

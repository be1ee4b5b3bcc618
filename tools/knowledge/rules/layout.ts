import { layoutEntity } from '../layout/layout-entity.ts';
import type { Rule } from '../rule.ts';

/** A file is written as `data:fix` writes it, so that a difference between two versions is one of substance. */
export const oneLayout: Rule = {
  name: 'layout',
  *check({ entities }) {
    for (const entity of entities.values()) {
      const { value, text } = entity;
      if (typeof value !== 'object' || value === null) continue;
      const laidOut = layoutEntity(value, text);
      if (laidOut === text) continue;
      const line = firstDifference(text, laidOut);
      const problem = `is not laid out as the others; here would stand "${excerpt(laidOut, line)}"`;
      yield { entity, at: [], line, problem, fix: 'run npm run data:fix' };
    }
  },
};

function firstDifference(text: string, other: string): number {
  const [ours, theirs] = [text.split('\n'), other.split('\n')];
  return ours.findIndex((line, index) => line !== theirs[index]) + 1 || ours.length;
}

function excerpt(text: string, line: number): string {
  const found = text.split('\n')[line - 1]?.trim() ?? '';
  return found.length > 60 ? `${found.slice(0, 60)}…` : found;
}

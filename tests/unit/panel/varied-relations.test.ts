import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { variedRelations } from '../../../components/parts/varied-relations.ts';
import type { Relation } from '../../../pack/entity-record.ts';

const relation = (label: string, id: string): Relation => ({ label, to: { id, name: id, kind: 'place' } });

describe('a few of many relations', () => {
  const anyRelations = fc
    .array(fc.constantFrom('in', 'part of', 'ally of', 'member of', 'led by'), { maxLength: 60 })
    .map((labels) => labels.map((label, at) => relation(label, `e${at}`)));
  const anyMost = fc.integer({ min: 1, max: 20 });

  test('are as many as may be, in their own order, of as many kinds as there is room for', () => {
    fc.assert(
      fc.property(anyRelations, anyMost, (relations, most) => {
        const chosen = variedRelations(relations, most);
        expect(chosen).toHaveLength(Math.min(most, relations.length));
        expect(relations.filter((each) => chosen.includes(each))).toEqual(chosen);
        const kinds = (of: readonly Relation[]) => new Set(of.map(({ label }) => label)).size;
        expect(kinds(chosen)).toBe(Math.min(most, kinds(relations)));
      }),
    );
  });

  test('begin with what is told first within a kind', () => {
    const many = Array.from({ length: 40 }, (_, at) => relation('has within it', `town${at}`));
    const chosen = variedRelations([...many, relation('has as its capital', 'capital'), relation('member of', 'union')], 4);
    expect(chosen.map(({ to }) => to.id)).toEqual(['town0', 'town1', 'capital', 'union']);
  });
});

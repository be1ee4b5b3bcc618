import { describe, expect, test } from 'vitest';
import { type ArticleEntity, articleEdges, articleGraph } from '../../../pack/article-graph.ts';
import type { EntityRecord } from '../../../pack/entity-record.ts';
import { linkOf, recordOf } from './records.ts';

const entity = (id: string, given: Partial<EntityRecord> = {}, count = 1): ArticleEntity => ({
  record: recordOf({ id, name: id, ...given }),
  count,
});
const to = (id: string, label = 'knows') => ({ to: linkOf(id), label });
const paper = { publisher: 'A paper', title: 'On the matter' };

describe('ties', () => {
  test('are told once, from the end that gives the source', () => {
    const edges = articleEdges([
      entity('a', { relations: [{ ...to('b', 'includes'), since: '2019' }] }),
      entity('b', { relations: [{ ...to('a', 'part of'), since: '2019', source: 's' }], sources: { s: paper } }),
    ]);
    expect(edges).toEqual([{ a: 'a', b: 'b', ties: [{ from: 'b', to: 'a', label: 'part of', since: '2019', source: paper }] }]);
  });

  test('take a source from the other end where only that has it', () => {
    const [edge] = articleEdges([
      entity('a', {
        relations: [
          { ...to('b', 'one'), source: 's' },
          { ...to('b', 'two'), since: '2020' },
        ],
        sources: { s: paper },
      }),
      entity('b', { relations: [to('a', 'eno'), { ...to('a', 'owt'), since: '2020', source: 't' }], sources: { t: paper } }),
    ]);
    expect(edge?.ties.map(({ label, source }) => [label, source?.publisher])).toEqual([
      ['one', 'A paper'],
      ['two', 'A paper'],
    ]);
  });

  test('include offices and where things are, but nothing outside the article', () => {
    const [edge, ...others] = articleEdges([
      entity('b'),
      entity('a', {
        offices: [{ office: 'head of B', of: linkOf('b'), from: '2017', to: '2021', source: 's' }],
        where: linkOf('b', 'place'),
        relations: [to('nowhere')],
        sources: { s: paper },
      }),
    ]);
    expect(edge?.ties).toEqual([
      { from: 'a', to: 'b', label: 'head of B', since: '2017', until: '2021', source: paper },
      { from: 'a', to: 'b', label: null },
    ]);
    expect(others).toEqual([]);
  });
});

describe('the graph', () => {
  test('keeps those who are connected and counts those who are not', () => {
    const graph = articleGraph([entity('a', { relations: [to('b')] }), entity('b'), entity('c')], 10);
    expect(graph.nodes.map(({ id, degree }) => [id, degree])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect([graph.leftOut, graph.alone]).toEqual([0, 1]);
  });

  test('of many names keeps the best connected, and says how many it leaves out', () => {
    const leaves = Array.from({ length: 60 }, (_, at) => entity(`leaf-${at}`, { relations: [to('hub')] }));
    const ring = ['x', 'y', 'z'].map((id, at) => entity(id, { relations: [to('hub'), to(['y', 'z', 'x'][at] ?? '')] }));
    const graph = articleGraph([...leaves, ...ring, entity('hub')], 10);
    expect(graph.nodes).toHaveLength(10);
    expect(graph.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['x', 'y', 'z', 'hub']));
    expect(graph.leftOut).toBe(54);
    for (const { a, b } of graph.edges) expect(graph.nodes.some(({ id }) => id === a) && graph.nodes.some(({ id }) => id === b)).toBe(true);
  });

  test('of an article without ties is empty', () => {
    expect(articleGraph([entity('a'), entity('b')], 5)).toEqual({ nodes: [], edges: [], leftOut: 0, alone: 2 });
  });
});

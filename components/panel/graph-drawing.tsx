/** The graph as a drawing. Everything has its place before it is drawn; what is pointed at or chosen stands out with its ties. */
import { Fragment } from 'react';
import type { GraphEdge } from '../../pack/article-graph.ts';
import { useRoving } from '../parts/use-roving.ts';
import { widthOf } from '../parts/wrap-name.ts';
import { kindWords, whoWords } from '../words.ts';
import { type GraphLayout, lineHeight, nameSize, type PlacedNode } from './graph-layout.ts';
import { Sign, shapeOf } from './sign.tsx';

export type Pointed = { readonly node: string } | { readonly edge: GraphEdge } | undefined;

interface GraphDrawingProps {
  readonly layout: GraphLayout;
  readonly edges: readonly GraphEdge[];
  readonly articleDate: string | null;
  readonly chosen: string | undefined;
  readonly pointed: Pointed;
  readonly onPoint: (pointed: Pointed) => void;
  readonly onChoose: (id: string) => void;
}

export function GraphDrawing({ layout, edges, articleDate, chosen, pointed, onPoint, onChoose }: GraphDrawingProps) {
  const { width, height, nodes } = layout;
  const at = new Map(nodes.map((node) => [node.id, node]));
  const lit = litBy(pointed ?? (chosen !== undefined && at.has(chosen) ? { node: chosen } : undefined), edges);
  const roving = useRoving(nodes, chosen, onChoose);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      className="graph"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="group"
      aria-label={whoWords.drawing({ names: whoWords.names(nodes.length), ties: whoWords.ties(edges.length) })}
      data-lit={lit !== undefined || undefined}
      onPointerLeave={() => onPoint(undefined)}
    >
      {edges.map((edge) => (
        <EdgeLine
          key={`${edge.a} ${edge.b}`}
          edge={edge}
          at={at}
          lit={lit?.edges.has(edge) ?? false}
          later={articleDate !== null && edge.ties.every(({ since }) => since !== undefined && since > articleDate)}
          onPoint={onPoint}
        />
      ))}
      {nodes.map((node) => (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no button
        <g
          key={node.id}
          {...roving(node.id)}
          className="node"
          role="button"
          aria-label={`${node.name}, ${kindWords[node.kind]}, ${whoWords.ties(node.degree)}`}
          aria-pressed={node.id === chosen}
          data-lit={lit?.nodes.has(node.id) || undefined}
          onPointerEnter={() => onPoint({ node: node.id })}
          onClick={() => onChoose(node.id)}
        >
          <NodeMark node={node} />
        </g>
      ))}
      {pointed && 'edge' in pointed && <EdgePlate edge={pointed.edge} at={at} width={width} />}
    </svg>
  );
}

/** What stands out: a node with its neighbours, or an edge with its ends. */
function litBy(pointed: Pointed, edges: readonly GraphEdge[]) {
  if (!pointed) return undefined;
  const litEdges = 'edge' in pointed ? [pointed.edge] : edges.filter(({ a, b }) => a === pointed.node || b === pointed.node);
  const nodes = new Set(litEdges.flatMap(({ a, b }) => [a, b]));
  if ('node' in pointed) nodes.add(pointed.node);
  return { edges: new Set(litEdges), nodes };
}

function NodeMark({ node: { x, y, radius, kind, lines } }: { readonly node: PlacedNode }) {
  const half = Math.max(radius, widthOf(lines, nameSize) / 2);
  return (
    <>
      <rect className="reach" x={x - half} y={y - radius} width={2 * half} height={2 * radius + 3 + lines.length * lineHeight} />
      <Sign shape={shapeOf(kind)} x={x} y={y} radius={radius} />
      <text x={x} y={y + radius + lineHeight - 1}>
        {lines.map((line, row) => (
          <Fragment key={line}>
            {row > 0 && ' '}
            <tspan x={x} dy={row === 0 ? 0 : lineHeight}>
              {line}
            </tspan>
          </Fragment>
        ))}
      </text>
    </>
  );
}

interface EdgeProps {
  readonly edge: GraphEdge;
  readonly at: ReadonlyMap<string, PlacedNode>;
}

function EdgeLine({ edge, at, lit, later, onPoint }: EdgeProps & Pick<GraphDrawingProps, 'onPoint'> & { lit: boolean; later: boolean }) {
  const [a, b] = [at.get(edge.a), at.get(edge.b)];
  if (!a || !b) return null;
  const ends = { x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  return (
    <g className="edge" data-lit={lit || undefined} data-side={later ? 'since' : undefined}>
      <line className="edge-line" {...ends} />
      <line className="edge-reach" {...ends} onPointerEnter={() => onPoint({ edge })} />
    </g>
  );
}

/** The kind of the tie, written on it. */
function EdgePlate({ edge, at, width }: EdgeProps & { readonly width: number }) {
  const [a, b] = [at.get(edge.a), at.get(edge.b)];
  const label = edge.ties[0]?.label ?? whoWords.place;
  if (!a || !b) return null;
  const text = edge.ties.length > 1 ? `${label} +${edge.ties.length - 1}` : label;
  const half = widthOf([text], nameSize) / 2 + 8;
  const x = Math.min(Math.max((a.x + b.x) / 2, half), width - half);
  const y = (a.y + b.y) / 2;
  return (
    <g className="plate">
      <rect x={x - half} y={y - 11} width={2 * half} height={22} rx={11} />
      <text x={x} y={y + 4}>
        {text}
      </text>
    </g>
  );
}

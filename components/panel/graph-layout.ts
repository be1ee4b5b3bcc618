/**
 * Where the nodes of a graph stand: forces pull what belongs together and push the rest apart, then names are moved off one another.
 * Computed to the end before anything is drawn, and the same every time for the same graph and width.
 */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { ArticleGraph, GraphNode } from '../../pack/article-graph.ts';
import { type Area, anyOverlap, separate } from '../parts/place-boxes.ts';
import { widthOf, wrapName } from '../parts/wrap-name.ts';

export interface PlacedNode extends GraphNode {
  /** The middle of its sign. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lines: readonly string[];
}

export interface GraphLayout extends Area {
  readonly nodes: readonly PlacedNode[];
}

export const nameSize = 12;
export const lineHeight = 14;
const gap = 5;
/** Signs with corners reach a little beyond their radius. */
const margin = 4;
const ticks = 260;

/** How many nodes a drawing of this width can hold and still be read. */
export const nodesFor = (width: number): number => Math.max(8, Math.min(40, Math.round(width / 14)));

export function layoutGraph({ nodes, edges }: Pick<ArticleGraph, 'nodes' | 'edges'>, width: number): GraphLayout {
  const letters = width < 330 ? 13 : 16;
  const signs = nodes.map((node) => signOf(node, letters));
  const room = signs.reduce((sum, { boxWidth, boxHeight }) => sum + (boxWidth + 2 * gap) * (boxHeight + 2 * gap), 0);
  const { height, middles } = roomy(Math.max(160, (1.4 * room) / width), (taller) => {
    const area = { width: width - 2 * margin, height: taller - 2 * margin };
    const spread = spreadOut(nodes, edges, area);
    const boxes = signs.map(({ boxWidth, boxHeight }, at) => ({ ...(spread[at] ?? { x: 0, y: 0 }), width: boxWidth, height: boxHeight }));
    const middles = separate(boxes, area, gap);
    return { height: taller, middles, isFree: !anyOverlap(boxes.map((box, at) => ({ ...box, ...middles[at] }))) };
  });
  const placed = signs.map(({ node, radius, lines, boxHeight }, at): PlacedNode => {
    const { x, y } = middles[at] ?? { x: 0, y: 0 };
    return { ...node, x: x + margin, y: y + margin - boxHeight / 2 + radius, radius, lines };
  });
  return { width, height, nodes: placed };
}

/** The first layout without overlap, of ever taller ones. */
function roomy<T extends { readonly isFree: boolean }>(height: number, layout: (height: number) => T): T {
  let answer = layout(Math.round(height));
  for (let taller = height; !answer.isFree && taller < 3 * height; taller *= 1.15) answer = layout(Math.round(taller));
  return answer;
}

function signOf(node: GraphNode, letters: number) {
  const radius = Math.min(17, 6 + 2.2 * Math.log2(1 + node.count) + 0.5 * node.degree);
  const lines = wrapName(node.name, letters);
  const boxWidth = Math.max(2 * radius, widthOf(lines, nameSize));
  return { node, radius, lines, boxWidth, boxHeight: 2 * radius + 3 + lines.length * lineHeight };
}

/** The forces' answer, stretched to fill the area. */
function spreadOut(nodes: ArticleGraph['nodes'], edges: ArticleGraph['edges'], { width, height }: Area): { x: number; y: number }[] {
  const aspect = height / width;
  const bodies = nodes.map(({ id }): SimulationNodeDatum & { id: string } => ({ id }));
  const links = edges.map(({ a, b }) => ({ source: a, target: b }));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<(typeof bodies)[number], (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(60),
    )
    .force('charge', forceManyBody().strength(-260))
    .force('x', forceX(0).strength(0.06 * Math.max(1, aspect)))
    .force('y', forceY(0).strength(0.06 * Math.max(1, 1 / aspect)))
    .stop()
    .tick(ticks);
  const xs = bodies.map(({ x = 0 }) => x);
  const ys = bodies.map(({ y = 0 }) => y);
  const stretch = (values: readonly number[], length: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const inset = Math.min(50, length / 6);
    return (value: number) => (high === low ? length / 2 : inset + ((value - low) / (high - low)) * (length - 2 * inset));
  };
  const [toX, toY] = [stretch(xs, width), stretch(ys, height)];
  return bodies.map(({ x = 0, y = 0 }) => ({ x: toX(x), y: toY(y) }));
}

/** Who is who in this article: the names and what ties them together, as a drawing, in words for what is pointed at, and as a table. */

import { useMemo, useState } from 'react';
import { type ArticleGraph, articleEdges, articleGraph, type GraphEdge } from '../../pack/article-graph.ts';
import { english } from '../parts/english.ts';
import { whoWords } from '../words.ts';
import { ChosenHead } from './chosen-head.tsx';
import { GraphDrawing, type Pointed } from './graph-drawing.tsx';
import { layoutGraph, nodesFor } from './graph-layout.ts';
import type { PanelArticle, PanelProps } from './panel-props.ts';
import { Sign, shapeOf } from './sign.tsx';
import { TieLine } from './tie-line.tsx';
import { TieTable } from './tie-table.tsx';
import { useWidth } from './use-width.ts';

export type ArticleViewProps = Pick<PanelProps, 'chosen' | 'onChoose' | 'onShow' | 'onOpen'> & { readonly article: PanelArticle };

export function WhoView({ article, chosen, onChoose, onShow, onOpen }: ArticleViewProps) {
  const { entities, articleDate } = article;
  const [box, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<Pointed>();
  const graph = useMemo(() => articleGraph(entities, nodesFor(width)), [entities, width]);
  const layout = useMemo(() => layoutGraph(graph, width), [graph, width]);
  const edges = useMemo(() => articleEdges(entities), [entities]);
  const names = new Map(entities.map(({ record }) => [record.id, record.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const choose = (id: string) => {
    onChoose(id);
    onShow(id);
  };
  const edge = pointed && 'edge' in pointed ? pointed.edge : undefined;
  const told = pointed && 'node' in pointed ? pointed.node : chosen;
  return (
    <div ref={box}>
      {graph.nodes.length === 0 ? (
        <p className="quiet-line">{whoWords.none}</p>
      ) : (
        <>
          <GraphDrawing {...{ layout, articleDate, chosen, pointed }} edges={graph.edges} onPoint={setPointed} onChoose={choose} />
          <Legend graph={graph} />
          <div className="told at-foot" aria-live="polite">
            {edge ? (
              <Ties {...{ edges: [edge], nameOf, articleDate }} of={undefined} onChoose={choose} />
            ) : told !== undefined && names.has(told) ? (
              <>
                <ChosenHead record={entities.find(({ record }) => record.id === told)?.record} onShow={onShow} onOpen={onOpen} />
                <Ties
                  edges={edges.filter(({ a, b }) => a === told || b === told)}
                  {...{ nameOf, articleDate }}
                  of={told}
                  onChoose={choose}
                />
              </>
            ) : (
              <Hubs graph={graph} onChoose={choose} />
            )}
          </div>
          <LeftOut graph={graph} />
          <TieTable edges={edges} {...{ nameOf, articleDate }} onChoose={choose} />
        </>
      )}
    </div>
  );
}

/** While nothing is chosen: what to do, and the names that most ties meet in. */
function Hubs({ graph: { nodes }, onChoose }: { readonly graph: ArticleGraph; readonly onChoose: (id: string) => void }) {
  const hubs = [...nodes].sort((one, other) => other.degree - one.degree).slice(0, 5);
  return (
    <>
      <p className="quiet-line">{whoWords.hint}</p>
      <div className="chips">
        {hubs.map(({ id, name, degree }) => (
          <button key={id} type="button" className="chip" onClick={() => onChoose(id)}>
            <bdi {...english}>{name}</bdi> <span className="chip-count">{whoWords.ties(degree)}</span>
          </button>
        ))}
      </div>
    </>
  );
}

interface TiesProps {
  readonly edges: readonly GraphEdge[];
  readonly of: string | undefined;
  readonly nameOf: (id: string) => string;
  readonly articleDate: string | null;
  readonly onChoose: (id: string) => void;
}

function Ties({ edges, ...line }: TiesProps) {
  return (
    <ul className="ties">
      {edges.flatMap(({ ties }) =>
        ties.map((tie) => (
          <li key={`${tie.from} ${tie.to} ${tie.label} ${tie.since} ${tie.by}`}>
            <TieLine tie={tie} {...line} />
          </li>
        )),
      )}
    </ul>
  );
}

function LeftOut({ graph: { leftOut, alone } }: { readonly graph: ArticleGraph }) {
  if (leftOut + alone === 0) return null;
  return (
    <p className="quiet-line left-out">
      {leftOut > 0 && whoWords.leftOut(leftOut)} {alone > 0 && whoWords.alone(alone)}
    </p>
  );
}

/** The signs that the drawing uses, each with its word. */
function Legend({ graph }: { readonly graph: ArticleGraph }) {
  const shapes = [...new Set(graph.nodes.map(({ kind }) => shapeOf(kind)))];
  return (
    <ul className="legend" aria-label={whoWords.legend}>
      {shapes.map((shape) => (
        <li key={shape}>
          <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true">
            <Sign shape={shape} x={7} y={7} radius={5.2} />
          </svg>
          {whoWords.shapes[shape]}
        </li>
      ))}
    </ul>
  );
}

/** The graph as a table, folded until asked for. */
import { useState } from 'react';
import type { GraphEdge } from '../../pack/article-graph.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { whoWords } from '../words.ts';
import { TieNote } from './tie-line.tsx';

interface TieTableProps {
  readonly edges: readonly GraphEdge[];
  readonly nameOf: (id: string) => string;
  readonly articleDate: string | null;
  readonly onChoose: (id: string) => void;
}

export function TieTable({ edges, nameOf, articleDate, onChoose }: TieTableProps) {
  const [open, setOpen] = useState(false);
  const { columns } = whoWords;
  const name = (id: string) => (
    <button type="button" className="link" onClick={() => onChoose(id)}>
      {nameOf(id)}
    </button>
  );
  return (
    <>
      <MoreButton open={open} onToggle={setOpen}>
        {whoWords.asTable}
      </MoreButton>
      {open && (
        <table className="plain-table">
          <caption className="unseen">{whoWords.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.from}</th>
              <th scope="col">{columns.to}</th>
              <th scope="col">{columns.told}</th>
            </tr>
          </thead>
          <tbody>
            {edges.flatMap(({ ties }) =>
              ties.map((tie) => (
                <tr key={`${tie.from} ${tie.to} ${tie.label} ${tie.since} ${tie.by}`}>
                  <th scope="row">{name(tie.from)}</th>
                  <td>
                    <span className="tie-label">{tie.label ?? whoWords.place}</span> {name(tie.to)}
                  </td>
                  <td>
                    <TieNote tie={tie} articleDate={articleDate} />
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </>
  );
}

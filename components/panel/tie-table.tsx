/** The graph as a table, folded until asked for. */

import type { GraphEdge } from '../../pack/article-graph.ts';
import { english } from '../parts/english.ts';
import { whoWords } from '../words.ts';
import { FoldedTable } from './folded-table.tsx';
import { TieNote } from './tie-line.tsx';

interface TieTableProps {
  readonly edges: readonly GraphEdge[];
  readonly nameOf: (id: string) => string;
  readonly articleDate: string | null;
  readonly onChoose: (id: string) => void;
}

export function TieTable({ edges, nameOf, articleDate, onChoose }: TieTableProps) {
  const { from, to, told } = whoWords.columns;
  const name = (id: string) => (
    <button type="button" className="link" onClick={() => onChoose(id)}>
      {nameOf(id)}
    </button>
  );
  return (
    <FoldedTable label={whoWords.asTable} caption={whoWords.tableCaption} columns={[from, to, told]}>
      {edges.flatMap(({ ties }) =>
        ties.map((tie) => (
          <tr key={`${tie.from} ${tie.to} ${tie.label} ${tie.since} ${tie.by}`}>
            <th scope="row" {...english}>
              {name(tie.from)}
            </th>
            <td>
              <bdi {...english}>
                <span className="tie-label">{tie.label ?? whoWords.place}</span> {name(tie.to)}
              </bdi>
            </td>
            <td>
              <TieNote tie={tie} articleDate={articleDate} />
            </td>
          </tr>
        )),
      )}
    </FoldedTable>
  );
}

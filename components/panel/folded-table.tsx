/** What a drawing shows as a table, folded until asked for. */
import { type ReactNode, useState } from 'react';
import { MoreButton } from '../parts/more-button.tsx';

interface FoldedTableProps {
  /** Of the button that unfolds it. */
  readonly label: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

export function FoldedTable({ label, caption, columns, children }: FoldedTableProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <MoreButton open={open} onToggle={setOpen}>
        {label}
      </MoreButton>
      {open && (
        <table className="plain-table">
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      )}
    </>
  );
}

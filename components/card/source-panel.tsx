/** The sources of the entry, and works to read, unfolded above the foot of the card. */
import { useId } from 'react';
import type { Work } from '../../pack/entity-record.ts';
import type { ListedSource } from '../parts/list-sources.ts';
import { WorkLine } from '../parts/work-line.tsx';
import { entryWords } from '../words.ts';

interface SourcePanelProps {
  readonly id: string;
  readonly sources: readonly ListedSource[];
  readonly coverage: readonly Work[];
}

export function SourcePanel({ id, sources, coverage }: SourcePanelProps) {
  const readingId = useId();
  return (
    <section className="foot-panel" id={id} aria-label={entryWords.sources}>
      <ol className="works">
        {sources.map(({ key, work }) => (
          <li key={key}>
            <WorkLine work={work} />
          </li>
        ))}
      </ol>
      {coverage.length > 0 && (
        <>
          <p className="label" id={readingId}>
            {entryWords.furtherReading}
          </p>
          <ul className="works" aria-labelledby={readingId}>
            {coverage.map((work) => (
              <li key={`${work.publisher} ${work.title}`}>
                <WorkLine work={work} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

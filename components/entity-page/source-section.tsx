import type { CardModel } from '../../pack/card-model.ts';
import { formatDate } from '../format-date.ts';
import { sourceAnchor } from '../parts/cite.tsx';
import type { ListedSource } from '../parts/list-sources.ts';
import { Section } from '../parts/section.tsx';
import { WorkLine } from '../parts/work-line.tsx';
import { entryWords } from '../words.ts';

export function SourceSection({ model, sources }: { readonly model: CardModel; readonly sources: readonly ListedSource[] }) {
  return (
    <>
      {sources.length > 0 && (
        <Section title={entryWords.sources} level={2}>
          <ol className="works numbered">
            {sources.map(({ key, work }, at) => (
              <li key={key} id={sourceAnchor(at + 1)}>
                <WorkLine work={work} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {model.coverage.length > 0 && (
        <Section title={entryWords.furtherReading} level={2}>
          <ul className="works">
            {model.coverage.map((work) => (
              <li key={`${work.publisher} ${work.title}`}>
                <WorkLine work={work} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className="holds">{entryWords.holdsAsOf(formatDate(model.asOf))}</p>
    </>
  );
}

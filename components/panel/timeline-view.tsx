/** What led to the article and what has happened since, for all of it or for one of its names. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { articleTimeline, weightiest } from '../../pack/article-timeline.ts';
import { readDate } from '../../pack/edtf.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { timeWords } from '../words.ts';
import { RowList } from './row-list.tsx';
import { TimeStrip } from './time-strip.tsx';
import { useWidth } from './use-width.ts';
import type { ArticleViewProps } from './who-view.tsx';

/** How many rows tell the story at a glance. */
const glance = 26;

export function TimelineView({ article: { entities, articleDate }, chosen, onChoose, onOpen }: ArticleViewProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const [all, setAll] = useState(false);
  const [pointed, setPointed] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const filterId = useId();
  const rows = useMemo(() => articleTimeline(entities, articleDate), [entities, articleDate]);
  const told = useMemo(() => new Set(rows.flatMap(({ about }) => about.map(({ id }) => id))), [rows]);
  const about = chosen !== undefined && told.has(chosen) ? chosen : undefined;
  const matching = about === undefined ? rows : rows.filter((row) => row.about.some(({ id }) => id === about));
  const shown = all ? matching : weightiest(matching, glance);
  const [picked, setPicked] = useState<string>();
  useEffect(() => {
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(({ dataset: { key } }) => key === picked);
    row?.scrollIntoView?.({ block: 'center' });
  }, [picked]);
  if (rows.length === 0) return <p className="quiet-line">{timeWords.none}</p>;
  return (
    <div ref={box}>
      <p className="filter">
        <label htmlFor={filterId}>{timeWords.filter}</label>
        <select id={filterId} value={about ?? ''} onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}>
          <option value="">{timeWords.everything}</option>
          {entities.map(
            ({ record: { id, name } }) =>
              told.has(id) && (
                <option key={id} value={id}>
                  {name}
                </option>
              ),
          )}
        </select>
      </p>
      <TimeStrip
        rows={shown}
        articleDay={articleDate === null ? undefined : readDate(articleDate)?.from}
        {...{ width, pointed }}
        onPoint={setPointed}
        onPick={setPicked}
      />
      {articleDate === null && <p className="quiet-line">{timeWords.undated}</p>}
      <div ref={list}>
        <RowList rows={shown} {...{ articleDate, about, pointed, onOpen }} onPoint={setPointed} />
      </div>
      {matching.length > glance && (
        <MoreButton open={all} onToggle={setAll}>
          {all ? timeWords.fewer : timeWords.all(matching.length)}
        </MoreButton>
      )}
    </div>
  );
}

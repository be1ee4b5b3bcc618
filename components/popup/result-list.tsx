/** What a search found, by where it comes from, best first. Always in the page, so that the field can name it; empty until something is typed. */
import { type PointerEvent, useEffect, useId, useRef } from 'react';
import { english } from '../parts/english.ts';
import { MatchedName } from '../parts/matched-name.tsx';
import { searchWords } from '../words.ts';
import type { FoundGroup, FoundItem, PopupProps } from './popup-props.ts';

interface ResultListProps extends Pick<PopupProps, 'onPick'> {
  readonly id: string;
  readonly query: string;
  readonly isSearched: boolean;
  readonly groups: readonly FoundGroup[];
  /** The chosen one, counted through all groups. */
  readonly active: number;
  readonly optionId: (listId: string, at: number) => string;
  readonly onChoose: (at: number) => void;
}

export function ResultList({ id, query, isSearched, groups, active, optionId, onChoose, onPick }: ResultListProps) {
  const labelId = useId();
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { items }) => sum + items.length, 0));
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  // A lone group of names needs no heading.
  const isPlain = groups.length === 1 && groups[0]?.is === 'entities';
  return (
    <>
      <div className="results" role="listbox" id={id} aria-label={searchWords.results} hidden={count === 0}>
        {groups.map(({ is, items }, group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no field set
          <div key={is} role="group" className="result-group" data-of={is} aria-labelledby={`${labelId}-${is}`}>
            <p className={isPlain ? 'unseen' : 'label'} id={`${labelId}-${is}`} aria-hidden="true">
              {searchWords.groups[is]}
            </p>
            {items.map((item, index) => {
              const at = (starts[group] ?? 0) + index;
              return (
                <ResultOption
                  key={Object.values(item.opens).join()}
                  id={optionId(id, at)}
                  item={item}
                  chosen={at === active}
                  onChoose={() => onChoose(at)}
                  onPick={onPick}
                />
              );
            })}
          </div>
        ))}
      </div>
      {isSearched && count === 0 && (
        <div className="state">
          <p>{searchWords.noneOfAll(query.trim())}</p>
          <p className="state-hint">{searchWords.noneHint}</p>
        </div>
      )}
      <p className="unseen" role="status">
        {isSearched && count > 0 && searchWords.found(count)}
      </p>
    </>
  );
}

interface ResultOptionProps extends Pick<ResultListProps, 'onPick'> {
  readonly id: string;
  readonly item: FoundItem;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** Reached by the arrows of the field, so it takes no focus of its own. */
function ResultOption({ id, item, chosen, onChoose, onPick }: ResultOptionProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen]);
  // A list that scrolls beneath a resting pointer does not choose.
  const onPointerMove = ({ movementX, movementY }: PointerEvent) => {
    if (!chosen && (movementX !== 0 || movementY !== 0)) onChoose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    <div
      className="result"
      role="option"
      id={id}
      ref={row}
      tabIndex={-1}
      aria-selected={chosen}
      onPointerMove={onPointerMove}
      onClick={() => onPick(item)}
    >
      <span className="result-name">
        <MatchedName name={item.title} ranges={item.ranges} isOwn={'noteOn' in item.opens} />
      </span>
      {item.note && <span className="result-kind">{item.note}</span>}
      <span className="result-summary" {...('id' in item.opens && english)}>
        {item.detail}
      </span>
    </div>
  );
}

/** Whether settings and feeds are kept the same in all of the reader's browsers, what that is, and how it fares. */
import { useId } from 'react';
import { optionsWords as words } from '../words.ts';

interface SyncSwitchProps {
  /** `none`: the browser offers nothing of the kind. */
  readonly is: 'none' | 'off' | 'on';
  readonly problem: 'full' | 'failed' | null;
  readonly onSwitch: (on: boolean) => void;
}

export function SyncSwitch({ is, problem, onSwitch }: SyncSwitchProps) {
  const id = useId();
  if (is === 'none') return <p className="quiet-line">{words.syncNone}</p>;
  return (
    <div className="sync">
      <label className="options-check">
        <input type="checkbox" checked={is === 'on'} aria-describedby={id} onChange={(event) => onSwitch(event.target.checked)} />
        {words.sync}
      </label>
      <p className="quiet-line" id={id}>
        {words.syncWhat}
      </p>
      <p role="status">{problem && words.syncProblem[problem]}</p>
    </div>
  );
}

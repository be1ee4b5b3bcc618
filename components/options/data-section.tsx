/** Taking the reader's data along, bringing it back, deleting it. Deleting asks once more, in place, until the reader turns to anything else. */
import { useEffect, useRef, useState } from 'react';
import { optionsWords as words } from '../words.ts';
import type { Notice, OptionsProps } from './options-props.ts';
import { OptionsSection } from './options-section.tsx';

export function DataSection({ notice, sync, onExport, onImport, onDelete }: OptionsProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <OptionsSection title={words.data}>
      <p>{words.dataLead}</p>
      {sync}
      <div className="options-buttons">
        <button type="button" className="button plain" onClick={() => onExport(false)}>
          {words.exportOwn}
        </button>
        <button type="button" className="button plain" onClick={() => onExport(true)}>
          {words.exportAll}
        </button>
        <button type="button" className="button plain" onClick={() => picker.current?.click()}>
          {words.importAll}
        </button>
        <input
          ref={picker}
          className="unseen"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-label={words.importAll}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file) onImport(file);
          }}
        />
        <Deletion onDelete={onDelete} />
      </div>
      <p role="status" className="options-notice">
        {notice && told(notice)}
      </p>
    </OptionsSection>
  );
}

/** The first click puts "Keep" where it was made, with the focus, so that a second one in haste deletes nothing. */
function Deletion({ onDelete }: Pick<OptionsProps, 'onDelete'>) {
  const [isAsking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const isGivingBack = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (isGivingBack.current) start.current?.focus();
    isGivingBack.current = false;
  }, [isAsking]);
  const end = () => {
    isGivingBack.current = true;
    setAsking(false);
  };
  const remove = () => {
    end();
    onDelete();
  };
  if (!isAsking) {
    return (
      <button ref={start} type="button" className="button plain" onClick={() => setAsking(true)}>
        {words.deleteAll}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its buttons leave over
    <div
      className="options-buttons"
      // A click between its buttons keeps the focus, also where a browser gives buttons none.
      onMouseDown={(event) => event.preventDefault()}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || setAsking(false)}
      onKeyDown={({ key }) => key === 'Escape' && end()}
    >
      <button ref={keep} type="button" className="button plain" onClick={end}>
        {words.keep}
      </button>
      <button type="button" className="button" onClick={remove}>
        {words.deleteSure}
      </button>
    </div>
  );
}

function told(notice: Notice): string {
  if (notice.is !== 'imported') return words.notices[notice.is];
  const { feeds, articles, notes, reports, leftOut } = notice;
  const brought = words.notices.imported({ feeds, articles, notes, reports });
  return leftOut > 0 ? `${brought} ${words.notices.leftOut(leftOut)}` : brought;
}

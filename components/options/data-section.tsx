/** Taking the reader's data along, bringing it back, deleting it. Deleting asks once more, in place. */
import { useRef, useState } from 'react';
import { optionsWords as words } from '../words.ts';
import type { Notice, OptionsProps } from './options-props.ts';
import { OptionsSection } from './options-section.tsx';

export function DataSection({ notice, sync, onExport, onImport, onDelete }: OptionsProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [isAsking, setAsking] = useState(false);
  const remove = () => {
    setAsking(false);
    onDelete();
  };
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
        {isAsking ? (
          <>
            <button type="button" className="button" onClick={remove}>
              {words.deleteSure}
            </button>
            <button type="button" className="button plain" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
          </>
        ) : (
          <button type="button" className="button plain" onClick={() => setAsking(true)}>
            {words.deleteAll}
          </button>
        )}
      </div>
      <p role="status" className="options-notice">
        {notice && told(notice)}
      </p>
    </OptionsSection>
  );
}

function told(notice: Notice): string {
  if (notice.is !== 'imported') return words.notices[notice.is];
  const { feeds, articles, notes, reports, leftOut } = notice;
  const brought = words.notices.imported({ feeds, articles, notes, reports });
  return leftOut > 0 ? `${brought} ${words.notices.leftOut(leftOut)}` : brought;
}

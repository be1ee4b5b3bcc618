/** Taking feeds over from another reader, and out to one, as OPML. */
import { type ChangeEvent, useId } from 'react';
import { feedWords } from '../words.ts';
import type { NamedFeed } from './feed-props.ts';

interface OpmlExchangeProps {
  /** Feeds of a file that was read and that the reader does not have yet; null before. */
  readonly offered: readonly NamedFeed[] | null;
  /** What is wrong with the file, in words. */
  readonly error: string | null;
  readonly onRead: (text: string) => void;
  /** Called within the click, as browsers require for asking permission. */
  readonly onAdd: (feeds: readonly NamedFeed[]) => void;
  readonly onExport: () => void;
}

export function OpmlExchange({ offered, error, onRead, onAdd, onExport }: OpmlExchangeProps) {
  const id = useId();
  const read = (event: ChangeEvent<HTMLInputElement>) => {
    event.target.files?.[0]?.text().then(onRead);
  };
  return (
    <div className="opml">
      <label htmlFor={id}>{feedWords.importFile}</label>
      <input id={id} type="file" accept=".opml,.xml,text/x-opml,text/xml" onChange={read} />
      <div role="status">
        {error !== null && <p>{error}</p>}
        {offered !== null && <p>{offered.length === 0 ? feedWords.offeredNone : feedWords.offered(offered.length)}</p>}
      </div>
      {offered !== null && offered.length > 0 && (
        <button type="button" className="button" onClick={() => onAdd(offered)}>
          {feedWords.addAll}
        </button>
      )}
      <button type="button" className="button plain" onClick={onExport}>
        {feedWords.exportFile}
      </button>
    </div>
  );
}

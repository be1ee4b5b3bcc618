/** Adding a feed by its address, or by that of a site that names its feeds. */
import { type FormEvent, useId, useState } from 'react';
import { feedWords } from '../words.ts';
import type { NamedFeed, Search } from './feed-props.ts';
import { problemInWords } from './problem-in-words.ts';

interface AddFeedProps {
  readonly search: Search;
  /** An address of the web, made whole. Called within the click, as browsers require for asking permission. */
  readonly onSearch: (address: string) => void;
  readonly onAdd: (feed: NamedFeed) => void;
}

export function AddFeed({ search, onSearch, onAdd }: AddFeedProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = wholeAddress(typed);
    setWrong(address === undefined);
    if (address !== undefined) onSearch(address);
  };
  return (
    <form className="add-feed" onSubmit={submit}>
      <label htmlFor={id}>{feedWords.address}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={`${id}-answer`}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button" disabled={search.is === 'looking' || search.is === 'asking'}>
        {feedWords.look}
      </button>
      <div id={`${id}-answer`} role="status">
        {isWrong ? <p>{feedWords.noAddress}</p> : <Answer search={search} onAdd={onAdd} />}
      </div>
    </form>
  );
}

function Answer({ search, onAdd }: Pick<AddFeedProps, 'search' | 'onAdd'>) {
  switch (search.is) {
    case 'idle':
      return null;
    case 'asking':
      return <p>{feedWords.asking}</p>;
    case 'looking':
      return <p>{feedWords.looking}</p>;
    case 'none':
      return <p>{feedWords.noFeeds}</p>;
    case 'refused':
      return <p>{feedWords.refused}</p>;
    case 'problem':
      return <p>{problemInWords(search.problem)}</p>;
    case 'found':
      return (
        <ul className="found-feeds">
          {search.feeds.map((feed) => (
            <li key={feed.address}>
              <span>{feed.title}</span>
              <button type="button" className="button" aria-label={feedWords.addOf(feed.title)} onClick={() => onAdd(feed)}>
                {feedWords.add}
              </button>
            </li>
          ))}
        </ul>
      );
  }
}

/** What is typed without a scheme is taken for a secure address. */
export function wholeAddress(typed: string): string | undefined {
  const text = typed.trim().replace(/^feed:(\/\/)?/i, '');
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*:\d/.test(text) ? text : `https://${text}`;
  if (text === '' || !URL.canParse(whole)) return undefined;
  const { protocol, hostname, href } = new URL(whole);
  return /^https?:$/.test(protocol) && /\.|^localhost$/.test(hostname) ? href : undefined;
}

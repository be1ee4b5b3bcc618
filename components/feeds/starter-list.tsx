/** Well-known feeds to begin with, by language. None is on until it is chosen. */
import { useState } from 'react';
import { feedWords, interfaceLocale } from '../words.ts';
import type { NamedFeed } from './feed-props.ts';

interface StarterListProps {
  /** By the code of a language. */
  readonly starters: Readonly<Record<string, readonly NamedFeed[]>>;
  /** Addresses of feeds that the reader has. */
  readonly followed: ReadonlySet<string>;
  /** Called within the click, as browsers require for asking permission. */
  readonly onAdd: (feeds: readonly NamedFeed[]) => void;
}

export function StarterList({ starters, followed, onAdd }: StarterListProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const names = new Intl.DisplayNames(interfaceLocale(), { type: 'language' });
  const toggle = (address: string, on: boolean) =>
    setChosen((before) => new Set(on ? [...before, address] : [...before].filter((other) => other !== address)));
  const feeds = Object.values(starters)
    .flat()
    .filter(({ address }) => chosen.has(address) && !followed.has(address));
  return (
    <div className="starters">
      {Object.entries(starters).map(([language, list]) => (
        <fieldset key={language}>
          <legend>{names.of(language)}</legend>
          {list.map(({ address, title }) => (
            <label key={address} title={address}>
              <input
                type="checkbox"
                checked={followed.has(address) || chosen.has(address)}
                disabled={followed.has(address)}
                onChange={(event) => toggle(address, event.target.checked)}
              />
              {title}
            </label>
          ))}
        </fieldset>
      ))}
      <button type="button" className="button" disabled={feeds.length === 0} onClick={() => onAdd(feeds)}>
        {feeds.length === 0 ? feedWords.addNone : feedWords.addChosen(feeds.length)}
      </button>
    </div>
  );
}

/** Sites whose articles are not kept. */
import { type FormEvent, useId, useState } from 'react';
import { historyWords } from '../words.ts';

interface LeftOutSitesProps {
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
}

export function LeftOutSites({ sites, onChange }: LeftOutSitesProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const site = typed
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/[/:].*$/, '');
    if (!site.includes('.') || sites.includes(site)) return;
    onChange([...sites, site]);
    setTyped('');
  };
  return (
    <form className="left-out" onSubmit={add}>
      <label htmlFor={id}>{historyWords.leaveOut}</label>
      <input id={id} type="text" inputMode="url" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <button type="submit" className="button plain">
        {historyWords.add}
      </button>
      <ul>
        {sites.map((site) => (
          <li key={site}>
            {site}
            <button
              type="button"
              className="button plain"
              aria-label={historyWords.takeBackOf(site)}
              onClick={() => onChange(sites.filter((other) => other !== site))}
            >
              {historyWords.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

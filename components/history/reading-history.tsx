/**
 * Reading history: off until turned on; what is kept, for how long, without which sites; searched and forgotten. While it is off and
 * nothing is kept there is nothing to manage, and only the switch is shown.
 */
import { useId } from 'react';
import type { HistoryPart, HistorySettings, ReadArticle } from '../../stories/history.ts';
import { formatDate, isoDay } from '../format-date.ts';
import { OutsideLink } from '../parts/outside-link.tsx';
import { quantity } from '../quantity.ts';
import { historyWords } from '../words.ts';
import { LeftOutSites } from './left-out-sites.tsx';

export interface ReadingHistoryProps {
  readonly settings: HistorySettings;
  /** For `query`, the latest first. */
  readonly articles: readonly ReadArticle[];
  readonly query: string;
  /** Milliseconds since 1970-01-01. */
  readonly now: number;
  readonly onSettings: (settings: HistorySettings) => void;
  readonly onQuery: (query: string) => void;
  readonly onForget: (what: HistoryPart) => void;
}

const hour = 3_600_000;
const periods = [30, 90, 365, null] as const;

export function ReadingHistory(props: ReadingHistoryProps) {
  const { settings, onSettings } = props;
  const keep = useId();
  const isEmpty = props.articles.length === 0 && props.query === '';
  return (
    <div className="history">
      <label>
        <input type="checkbox" checked={settings.on} onChange={() => onSettings({ ...settings, on: !settings.on })} />
        {historyWords.turnOn}
      </label>
      <p className="state-hint">{historyWords.what}</p>
      {(settings.on || !isEmpty) && (
        <>
          <label htmlFor={keep}>{historyWords.keep}</label>
          <select
            id={keep}
            value={String(settings.keepDays)}
            onChange={(event) => onSettings({ ...settings, keepDays: event.target.value === 'null' ? null : Number(event.target.value) })}
          >
            {[...new Set([...periods, settings.keepDays])].map((days) => (
              <option key={days} value={String(days)}>
                {days === null ? historyWords.always : days === 365 ? quantity(1, 'year') : quantity(days, 'day')}
              </option>
            ))}
          </select>
          <LeftOutSites sites={settings.sitesOff} onChange={(sitesOff) => onSettings({ ...settings, sitesOff })} />
          {isEmpty ? <p role="status">{historyWords.none}</p> : <Articles {...props} />}
        </>
      )}
    </div>
  );
}

function Articles({ articles, query, now, onQuery, onForget }: ReadingHistoryProps) {
  return (
    <>
      <input
        type="search"
        placeholder={historyWords.search}
        aria-label={historyWords.search}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
      <div className="history-actions">
        <button type="button" className="button plain" onClick={() => onForget({ is: 'since', time: now - hour })}>
          {historyWords.forgetHour}
        </button>
        <button type="button" className="button plain" onClick={() => onForget({ is: 'since', time: now - 24 * hour })}>
          {historyWords.forgetDay}
        </button>
        <button type="button" className="button plain" onClick={() => onForget({ is: 'all' })}>
          {historyWords.forgetAll}
        </button>
      </div>
      <p role="status">{articles.length === 0 ? historyWords.none : historyWords.found(articles.length)}</p>
      <ul className="history-list">
        {articles.map((article) => (
          <li key={article.address}>
            <OutsideLink href={article.address}>{article.title}</OutsideLink>
            <p>{`${article.site} · ${historyWords.readOn(formatDate(isoDay(article.at)))}`}</p>
            <button
              type="button"
              className="button plain"
              aria-label={historyWords.forgetOf(article.title)}
              onClick={() => onForget({ is: 'article', address: article.address })}
            >
              {historyWords.forget}
            </button>
            <button type="button" className="button plain" onClick={() => onForget({ is: 'site', site: article.site })}>
              {historyWords.forgetSite(article.site)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

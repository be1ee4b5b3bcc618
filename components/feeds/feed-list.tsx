/** The reader's feeds and how each fares: when it was last asked, what is wrong with it, and what to do about it. */
import { formatDate, isoDay } from '../format-date.ts';
import { feedWords } from '../words.ts';
import type { FeedHealth, FeedRow } from './feed-props.ts';
import { problemInWords } from './problem-in-words.ts';

interface FeedListProps {
  readonly feeds: readonly FeedRow[];
  readonly onRemove: (address: string) => void;
  /** Ask a feed again now. */
  readonly onRetry: (address: string) => void;
  /** Ask the browser for the feed's site. Called within the click, as browsers require. */
  readonly onGrant: (address: string) => void;
}

export function FeedList({ feeds, ...actions }: FeedListProps) {
  if (feeds.length === 0) return <p className="state-hint">{feedWords.none}</p>;
  return (
    <ul className="feeds">
      {feeds.map((feed) => (
        <FeedItem key={feed.address} feed={feed} {...actions} />
      ))}
    </ul>
  );
}

function FeedItem({ feed, onRemove, onRetry, onGrant }: Omit<FeedListProps, 'feeds'> & { readonly feed: FeedRow }) {
  const { address, title, problem, movedTo } = feed;
  return (
    <li data-health={problem === null ? 'well' : problem.is}>
      <b className="feed-title">
        <bdi>{title}</bdi>
      </b>
      <p className="feed-address">
        <bdi dir="ltr">{address}</bdi>
      </p>
      <p className="feed-health" role={problem === null ? undefined : 'status'}>
        {problem === null ? wellBeing(feed) : problemInWords(problem)}
        {movedTo !== null && ` ${feedWords.movedTo(movedTo)}`}
      </p>
      <div className="feed-actions">
        {problem?.is === 'not-allowed' ? (
          <button type="button" className="button" onClick={() => onGrant(address)}>
            {feedWords.grant(hostOf(address))}
          </button>
        ) : (
          <button type="button" className="button plain" aria-label={feedWords.retryOf(title)} onClick={() => onRetry(address)}>
            {feedWords.retry}
          </button>
        )}
        <button type="button" className="button plain" aria-label={feedWords.removeOf(title)} onClick={() => onRemove(address)}>
          {feedWords.remove}
        </button>
      </div>
    </li>
  );
}

function wellBeing({ checkedAt, newAt }: FeedHealth): string {
  if (checkedAt === null) return feedWords.notYet;
  const day = formatDate(isoDay(checkedAt));
  return newAt === null ? feedWords.checkedNoNews(day) : feedWords.checked({ day, news: formatDate(isoDay(newAt)) });
}

const hostOf = (address: string) => new URL(address).hostname;

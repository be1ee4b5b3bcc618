/** The reader's feeds in the settings: what is typed and clicked goes to the background, and its answers are shown. */
import { useEffect, useState } from 'react';
import { AddFeed } from '../../components/feeds/add-feed.tsx';
import { FeedList } from '../../components/feeds/feed-list.tsx';
import type { NamedFeed, Search } from '../../components/feeds/feed-props.ts';
import { OpmlExchange } from '../../components/feeds/opml-exchange.tsx';
import { StarterList } from '../../components/feeds/starter-list.tsx';
import { feedWords } from '../../components/words.ts';
import { askBackground } from '../../platform/ask.ts';
import { askToPersist, mayFetch, requestFeeds } from '../../platform/feed-access.ts';
import type { FeedLine } from '../../platform/feed-messages.ts';
import { saveFile } from '../../platform/reader-data.ts';

export function OwnFeeds() {
  const [feeds, setFeeds] = useState<readonly FeedLine[]>([]);
  const [starters, setStarters] = useState<Readonly<Record<string, readonly NamedFeed[]>>>({});
  const [search, setSearch] = useState<Search>({ is: 'idle' });
  const [offered, setOffered] = useState<readonly NamedFeed[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    askBackground('feeds', {}).then(setFeeds, () => undefined);
    askBackground('starter-feeds', {}).then(setStarters, () => undefined);
  }, []);
  const followed = new Set(feeds.map(({ address }) => address));

  // The browser asks within the click, so nothing may be waited for before.
  const add = async (chosen: readonly NamedFeed[]) => {
    if (!(await requestFeeds(chosen.map(({ address }) => address)))) return setSearch({ is: 'refused' });
    setFeeds(await askBackground('add-feeds', { feeds: chosen }));
    await askToPersist();
    setOffered(null);
    setSearch({ is: 'idle' });
  };
  const look = async (address: string) => {
    const granted = requestFeeds([address]);
    setSearch({ is: (await mayFetch(address)) ? 'looking' : 'asking' });
    if (!(await granted)) return setSearch({ is: 'refused' });
    setSearch({ is: 'looking' });
    const found = await askBackground('find-feeds', { address });
    setSearch(found.is === 'feeds' ? { is: 'found', feeds: found.feeds } : found);
  };
  const readOpml = (text: string) =>
    askBackground('read-opml', { text }).then(
      (listed) => {
        setError(null);
        setOffered(listed.filter(({ address }) => !followed.has(address)));
      },
      () => setError(feedWords.noOpml),
    );
  return (
    <div className="own-feeds">
      <FeedList
        feeds={feeds}
        onRemove={async (address) => setFeeds(await askBackground('remove-feed', { address }))}
        onRetry={async (address) => setFeeds(await askBackground('poll-feeds', { addresses: [address] }))}
        onGrant={async (address) => {
          if (await requestFeeds([address])) setFeeds(await askBackground('poll-feeds', { addresses: [address] }));
        }}
      />
      <AddFeed search={search} onSearch={look} onAdd={(feed) => add([feed])} />
      <StarterList starters={starters} followed={followed} onAdd={add} />
      <OpmlExchange
        offered={offered}
        error={error}
        onRead={readOpml}
        onAdd={add}
        onExport={async () => saveFile('backstory-feeds.opml', [await askBackground('write-opml', {})], 'text/x-opml')}
      />
    </div>
  );
}

/** Reading history in the settings: off until it is turned on, searched and forgotten here. */
import { useEffect, useState } from 'react';
import { ReadingHistory } from '../../components/history/reading-history.tsx';
import { askBackground } from '../../platform/ask.ts';
import { askToPersist } from '../../platform/feed-access.ts';
import type { HistorySettings, ReadArticle } from '../../stories/history.ts';

const shown = 100;

/** `onKept`: told whether history is kept, as soon as that is known and whenever it changes. */
export function OwnHistory({ onKept }: { readonly onKept: (on: boolean) => void }) {
  const [settings, setSettings] = useState<HistorySettings>();
  const [articles, setArticles] = useState<readonly ReadArticle[]>([]);
  const [query, setQuery] = useState('');
  const refresh = (wanted: string) => askBackground('history', { query: wanted, limit: shown }).then(setArticles, () => undefined);
  useEffect(() => {
    askBackground('history-settings', {}).then(setSettings, () => undefined);
  }, []);
  const isOn = settings?.on;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is told is the same, made anew
  useEffect(() => {
    if (isOn !== undefined) onKept(isOn);
  }, [isOn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for each query
  useEffect(() => {
    refresh(query);
  }, [query]);
  if (!settings) return null;
  return (
    <ReadingHistory
      settings={settings}
      articles={articles}
      query={query}
      now={Date.now()}
      onSettings={async (changed) => {
        setSettings(await askBackground('set-history', changed));
        if (changed.on) await askToPersist();
      }}
      onQuery={setQuery}
      onForget={async (what) => {
        await askBackground('forget-history', what);
        await refresh(query);
      }}
    />
  );
}

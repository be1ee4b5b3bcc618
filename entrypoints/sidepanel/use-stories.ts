/** Stories and articles that belong to the page, asked for when they are looked at first. */
import { useEffect, useState } from 'react';
import type { PanelPage, PanelReport, PanelStories } from '../../components/panel/panel-props.ts';
import { askBackground } from '../../platform/ask.ts';
import { askPage } from '../../platform/ask-page.ts';
import type { RelatedReading, ReportLine, StoryLine } from '../../platform/feed-messages.ts';
import type { Tab } from '../../platform/tabs.ts';

/** Undefined while they are looked for. */
export function useStories(tab: Tab | undefined, page: PanelPage, isWanted: boolean): PanelStories | undefined {
  const [known, setKnown] = useState<{ readonly page: PanelPage; readonly stories: PanelStories }>();
  const isMissing = isWanted && page.is === 'read' && known?.page !== page;
  useEffect(() => {
    if (!isMissing || !tab) return;
    let current = true;
    look(tab).then(
      (stories) => current && setKnown({ page, stories }),
      () => current && setKnown({ page, stories: nothing }),
    );
    return () => {
      current = false;
    };
  }, [tab, page, isMissing]);
  return known?.page === page ? known.stories : undefined;
}

const nothing: PanelStories = { hasFeeds: true, stories: [], read: [] };

async function look(tab: Tab): Promise<PanelStories> {
  const { date, mentions, title } = await askPage(tab.id, 'page-state', {});
  const [{ stories, read }, feeds] = await Promise.all([
    askBackground('related-reading', { date, mentions, title, address: tab.url ?? null }),
    askBackground('feeds', {}),
  ]);
  return { hasFeeds: feeds.length > 0, stories: stories.map(storyOf), read: read.map(readingOf) };
}

const storyOf = ({ id, outlets, shares, daysApart, reports }: StoryLine) => ({
  ...{ id, outlets, shares, daysApart },
  reports: reports.map(reportOf),
});

const reportOf = ({ at, ...report }: ReportLine): PanelReport => ({ ...report, day: dayOf(at) });

const readingOf = ({ title, address, site, at, shares }: RelatedReading['read'][number]) => ({
  ...{ title, url: address, site, shares },
  day: dayOf(at),
});

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

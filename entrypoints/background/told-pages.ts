/**
 * What the popup tells of a page, put together in one answer and kept for the page's tab, so that the next popup there has it at once.
 * Also made when an article has been read, while the background is running anyway. Never kept of a private window.
 */
import type { RelatedReading } from '../../platform/feed-messages.ts';
import { type KeptPages, pageMark } from '../../platform/kept-pages.ts';
import type { BackgroundMessages, PageOverview, PageReport, PageTold } from '../../platform/messages.ts';

type Subject = Omit<BackgroundMessages['page-told']['request'], 'tab'>;

export interface ToldPagesPorts {
  readonly overview: (subject: Subject) => Promise<PageOverview>;
  readonly related: (subject: Subject) => Promise<RelatedReading>;
  /** Addresses of the reader's feeds. */
  readonly followed: () => Promise<readonly string[]>;
  /** What the page in a tab says of itself. */
  readonly report: (tab: number) => Promise<PageReport>;
  readonly kept: Pick<KeptPages, 'keep' | 'drop' | 'clear'>;
}

/** A line names no more of them; one more outlet tells that there are more. */
const most = { outlets: 4, shares: 3 };

export class ToldPages {
  private readonly ports: ToldPagesPorts;
  /** Counts up whenever all is forgotten: what was put together before is not kept after. */
  private forgotten = 0;

  constructor(ports: ToldPagesPorts) {
    this.ports = ports;
  }

  /** `tab`: where it is to be kept. Only the overview must succeed. */
  async tell({ tab, ...subject }: BackgroundMessages['page-told']['request']): Promise<PageTold> {
    const { overview, related, followed, kept } = this.ports;
    const { forgotten } = this;
    const [entities, reading, feeds] = await Promise.all([
      overview(subject),
      // What the reader's own database cannot answer takes nothing away from the rest.
      related(subject).catch(() => undefined),
      followed().catch(() => undefined),
    ]);
    const told = { overview: entities, ...lines(reading), followed: feeds ?? [] };
    const isWhole = reading !== undefined && feeds !== undefined;
    if (tab !== null && isWhole && forgotten === this.forgotten) {
      await kept.keep(tab, { page: pageMark(subject), told }).catch((error) => console.debug('Backstory:', error));
    }
    return told;
  }

  /** An article has been read in a tab. */
  async read(tab: number, page: { readonly address: string; readonly isPrivate: boolean }): Promise<void> {
    if (page.isPrivate) return;
    const { state, date, mentions, title } = await this.ports.report(tab);
    if (state === 'read' && mentions.length > 0) await this.tell({ tab, date, mentions, title, address: page.address });
  }

  /** A tab is gone. */
  drop(tab: number): Promise<void> {
    return this.ports.kept.drop(tab);
  }

  /** Something that was told may be no more: the reader has removed or forgotten something. */
  forget(): Promise<void> {
    this.forgotten++;
    return this.ports.kept.clear();
  }
}

function lines(reading: RelatedReading = { stories: [], read: [] }): Pick<PageTold, 'stories' | 'read'> {
  return {
    stories: reading.stories.map(({ title, url, outlets, reports, latest, shares, when }) => ({
      ...{ title, url, latest, when, reports: reports.length },
      ...{ outlets: outlets.slice(0, most.outlets), shares: shares.slice(0, most.shares) },
    })),
    read: reading.read.map(({ title, address, site, date, at, shares }) => ({
      ...{ title, address, site, date, at, shares: shares.slice(0, most.shares) },
    })),
  };
}

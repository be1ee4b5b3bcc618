/** The match log of the page at hand: read when it is opened, and again when the page or what the reader wants has changed. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { LogRow, LogState } from '../../components/log/log-props.ts';
import type { PanelLog, PanelPage } from '../../components/panel/panel-props.ts';
import { askBackground } from '../../platform/ask.ts';
import { askPage } from '../../platform/ask-page.ts';
import { loadMatchLog } from '../../platform/page-scripts.ts';
import { saveFile } from '../../platform/reader-data.ts';
import { type ReaderSettings, readSettings, watchSettings } from '../../platform/reader-settings.ts';
import { siteOf } from '../../platform/site-of.ts';
import type { Tab } from '../../platform/tabs.ts';
import { correctionsPatch } from './corrections-patch.ts';
import { type LogSource, logRows } from './log-rows.ts';
import { fileName, logTsv } from './log-tsv.ts';

type Read = { readonly is: 'loading' } | { readonly is: 'failed' } | { readonly is: 'read'; readonly source: LogSource };

/** `page`: another object whenever the page says something else. */
export function useMatchLog(tab: Tab | undefined, page: PanelPage): { readonly log: PanelLog | undefined; readonly onLog: () => void } {
  const [isOpen, setOpen] = useState(false);
  const [changed, setChanged] = useState(false);
  const [isAway, setAway] = useState(false);
  const settings = useSettings(isOpen);
  const { read, again } = useRead(isOpen ? tab : undefined, page, settings?.density === 'new');
  const rows = useMemo(() => (read.is === 'read' && settings ? logRows(read.source, settings) : undefined), [read, settings]);
  const tabId = tab?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins without its log
  useEffect(() => {
    setOpen(false);
    setAway(false);
  }, [tabId, tab?.url]);
  const onLog = useCallback(() => {
    setChanged(false);
    setOpen(true);
  }, []);
  if (!isOpen || tabId === undefined) return { log: undefined, onLog };
  const show = async ({ block, start, end }: LogRow) => {
    const shown = await askPage(tabId, 'show-words', { block, start, end }).catch(() => false);
    setChanged(!shown);
    if (shown) setAway(true);
    else again();
  };
  const giveBack = () => {
    setAway(false);
    askPage(tabId, 'show-reading', {}).catch(() => undefined);
  };
  const said = read.is === 'read' ? read.source.page : undefined;
  const tsv = () => (said && rows ? logTsv(rows, said) : '');
  const log: PanelLog = {
    log: stateOf(read, rows, changed),
    isAway,
    onShowRow: show,
    onReturn: giveBack,
    onBack: () => setOpen(false),
    onCopy: () =>
      navigator.clipboard.writeText(tsv()).then(
        () => true,
        () => false,
      ),
    onSave: () => said && saveFile(fileName('log', said, 'tsv'), [tsv()], 'text/tab-separated-values'),
    onSavePatch: () => said && rows && saveFile(fileName('corrections', said, 'yaml'), [correctionsPatch(rows, said)], 'application/yaml'),
  };
  return { log, onLog };
}

function stateOf(read: Read, rows: readonly LogRow[] | undefined, changed: boolean): LogState {
  if (read.is === 'failed') return { is: 'failed' };
  return rows ? { is: 'ready', rows, changed } : { is: 'loading' };
}

/** What the page says and what the engine makes of it. An answer for a page that is not in front any more is dropped. */
function useRead(tab: Tab | undefined, page: PanelPage, asksWhatWasMet: boolean): { readonly read: Read; readonly again: () => void } {
  const [read, setRead] = useState<Read>({ is: 'loading' });
  const [times, setTimes] = useState(0);
  const tabId = tab?.id;
  const site = siteOf(tab?.url);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the page has changed, or when asked to
  useEffect(() => {
    if (!tab) return;
    let current = true;
    readLog(tab).then(
      (source) => current && setRead({ is: 'read', source }),
      () => current && setRead({ is: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [tabId, site, page, times, asksWhatWasMet]);
  return { read, again: () => setTimes((before) => before + 1) };
}

async function readLog({ id, url = '', isPrivate = false }: Tab): Promise<LogSource> {
  const site = siteOf(url);
  if (site === undefined) throw new Error('The browser does not tell the address of this page.');
  await loadMatchLog(id);
  const page = await askPage(id, 'page-text', {});
  const blocks = page.blocks.map(({ text }) => text);
  const explanation = await askBackground('explain', { blocks, date: page.date, page: { address: url, isPrivate } });
  return { page, explanation, site };
}

function useSettings(isWanted: boolean): ReaderSettings | undefined {
  const [settings, setSettings] = useState<ReaderSettings>();
  useEffect(() => {
    if (!isWanted) return;
    const ending = new AbortController();
    readSettings().then((read) => ending.signal.aborted || setSettings(read));
    watchSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, [isWanted]);
  return settings;
}

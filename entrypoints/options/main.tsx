/** The settings page: shows what is stored, writes what is chosen, and follows what other pages change. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Options } from '../../components/options/options.tsx';
import type { Notice } from '../../components/options/options-props.ts';
import '../../components/options/options.css';
import { dressPage } from '../../components/dress-page.ts';
import { speak } from '../../components/translate.ts';
import { optionsWords } from '../../components/words.ts';
import { askBackground } from '../../platform/ask.ts';
import { browserMessages } from '../../platform/catalogue.ts';
import { exportOwn, forgetEverything, importOwn } from '../../platform/reader-data.ts';
import { changeSettings, type ReaderSettings, readSettings, switchSite, watchSettings } from '../../platform/reader-settings.ts';
import { openWelcome } from '../../platform/tabs.ts';
import { namesOf } from './names-of.ts';
import { OwnFeeds } from './own-feeds.tsx';
import { OwnHistory } from './own-history.tsx';
import { type Access, readAccess } from './read-access.ts';
import { SyncChoice } from './sync-choice.tsx';

interface Shown {
  readonly settings: ReaderSettings;
  readonly access: Access;
  readonly names: ReadonlyMap<string, string>;
  readonly entries: number;
}

function OptionsApp({ first, version }: { readonly first: Shown; readonly version: string }) {
  const [shown, setShown] = useState(first);
  const [notice, setNotice] = useState<Notice>();
  const [historyOn, setHistoryOn] = useState<boolean>();
  useEffect(() => {
    const life = new AbortController();
    watchSettings(async (settings) => {
      const names = await namesOf(settings);
      setShown((before) => ({ ...before, settings, names }));
    }, life.signal);
    return () => life.abort();
  }, []);
  const { settings, access, names, entries } = shown;
  const nameOf = (id: string) => names.get(id) ?? id;
  const keyOf = ({ surface, id, site }: ReaderSettings['corrections'][number]) => `${surface}\n${id}\n${site}`;
  return (
    <Options
      reach={access.reach}
      sitesOn={access.sites}
      sitesOff={settings.sitesOff}
      choices={settings}
      corrections={settings.corrections.map((each) => ({ ...each, key: keyOf(each), name: nameOf(each.id) }))}
      muted={settings.muted.map((id) => ({ id, name: nameOf(id) }))}
      historyOn={historyOn}
      notice={notice}
      version={version}
      entries={entries}
      feeds={<OwnFeeds />}
      history={<OwnHistory onKept={setHistoryOn} />}
      sync={<SyncChoice />}
      onChoose={(choices) => {
        // Shown at once; storing takes a moment.
        setShown((before) => ({ ...before, settings: { ...before.settings, ...choices } }));
        changeSettings((before) => ({ ...before, ...choices }));
      }}
      onReach={openWelcome}
      onSiteOn={(site) => switchSite(site, true)}
      onForget={(key) => changeSettings((before) => ({ ...before, corrections: before.corrections.filter((each) => keyOf(each) !== key) }))}
      onUnmute={(id) => changeSettings((before) => ({ ...before, muted: before.muted.filter((each) => each !== id) }))}
      onExport={exportOwn}
      onImport={async (file) => setNotice(await importOwn(file))}
      onDelete={async () => {
        await forgetEverything();
        setNotice({ is: 'deleted' });
      }}
    />
  );
}

async function start(): Promise<void> {
  const settings = await readSettings();
  const [access, names, about] = await Promise.all([readAccess(), namesOf(settings), askBackground('about', {})]);
  const first = { settings, access, names, entries: about.entries };
  createRoot(document.getElementById('root') as HTMLElement).render(<OptionsApp first={first} version={about.version} />);
}

speak(browserMessages);
dressPage(document, optionsWords.pageTitle);
start();

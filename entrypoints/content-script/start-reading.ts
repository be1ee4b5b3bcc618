/** Starts on this page, and stops and starts again as the reader switches the site off and on. */
import { answerInPage } from '../../platform/answer-page.ts';
import { type ReaderSettings, readSettings, watchSettings } from '../../platform/reader-settings.ts';
import { siteOf } from '../../platform/site-of.ts';
import { ReadingSession } from './reading-session.ts';

/** Returns at once, with the means to read the page anew. */
export function startReading(life: AbortController): () => void {
  const { signal } = life;
  const site = siteOf(location.href) ?? location.hostname;
  let session: ReadingSession | undefined;
  let settings: ReaderSettings | undefined;
  const apply = (changed: ReaderSettings) => {
    const before = settings;
    settings = changed;
    if (changed.sitesOff.includes(site)) {
      session?.stop();
      session = undefined;
    } else if (session) {
      // What was met before has to be asked for.
      if (changed.density === 'new' && before?.density !== 'new') session.readAnew();
      else session.repaint();
    } else session = new ReadingSession(site, () => settings ?? changed, life);
  };
  watchSettings(apply, signal);
  answerInPage(
    {
      'page-state': () => session?.report() ?? { state: settings ? 'off' : 'reading', date: null, mentions: [], title: null },
      'show-mention': ({ id }) => session?.showMention(id) ?? false,
      'step-mention': ({ by }) => session?.step(by) ?? false,
    },
    signal,
  );
  readSettings().then(apply);
  return () => session?.readAnew();
}

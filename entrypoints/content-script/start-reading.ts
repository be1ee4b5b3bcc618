/** Starts on this page, and stops and starts again as the reader switches the site off and on. */
import { answerInPage } from '../../platform/answer-page.ts';
import { readSettings, watchSettings } from '../../platform/reader-settings.ts';
import { siteOf } from '../../platform/site-of.ts';
import { ReadingSession } from './reading-session.ts';

export async function startReading(life: AbortController): Promise<void> {
  const { signal } = life;
  const site = siteOf(location.href) ?? location.hostname;
  let settings = await readSettings();
  let session: ReadingSession | undefined;
  const apply = () => {
    if (settings.sitesOff.includes(site)) {
      session?.stop();
      session = undefined;
    } else if (session) session.repaint();
    else session = new ReadingSession(site, () => settings, life);
  };
  watchSettings((changed) => {
    settings = changed;
    apply();
  }, signal);
  answerInPage(
    {
      'page-state': () => session?.report() ?? { state: 'off', date: null, mentions: [] },
      'show-mention': ({ id }) => session?.showMention(id) ?? false,
      'step-mention': ({ by }) => session?.step(by) ?? false,
    },
    signal,
  );
  apply();
}

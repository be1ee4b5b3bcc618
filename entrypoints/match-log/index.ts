/**
 * The match log's script: reads the page as the content script does, for the side panel, and shows stretches of it. Put into a page
 * only when the reader opens the log, into the world of the content script, which is spared all of this.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSpotlight } from '../../page/spotlight.ts';
import { answerAs, type Checks } from '../../platform/answer-page.ts';
import type { LogMessages } from '../../platform/log-messages.ts';
import { sharedHere } from '../card/card-contract.ts';
import { readLogText } from './read-log-text.ts';

const place = Symbol.for('backstory.match-log');
const isNumber = (value: unknown) => typeof value === 'number';

const checks: Checks<LogMessages> = {
  'page-text': () => true,
  'show-words': ({ block, start, end }) => isNumber(block) && isNumber(start) && isNumber(end),
  'show-reading': () => true,
};

export default defineUnlistedScript(() => {
  const world = globalThis as { [place]?: true };
  if (world[place]) return;
  world[place] = true;
  const spotlight = createSpotlight();
  let read = readLogText(document);
  let reading: number | undefined;
  answerAs<LogMessages>(
    {
      'page-text': () => {
        read = readLogText(document);
        return { ...read.text, here: sharedHere() };
      },
      'show-words': ({ block, start, end }) => {
        const range = read.blocks[block]?.rangeOf(start, end);
        if (!range) return false;
        reading ??= scrollY;
        spotlight.show(range);
        return true;
      },
      'show-reading': () => {
        spotlight.clear();
        if (reading !== undefined) scrollTo({ top: reading, behavior: 'instant' });
        reading = undefined;
        return true;
      },
    },
    checks,
    new AbortController().signal,
  );
});

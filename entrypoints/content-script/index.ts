/**
 * The content script: small, without React. Reads the page, paints marks, opens the card, and answers the popup. It is an
 * unlisted script, registered while running for the sites that the reader has granted; the manifest names none.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from './start-reading.ts';

const running = Symbol.for('backstory.content');

export default defineUnlistedScript(() => {
  // Registered and injected at once, or injected again, the script would run twice.
  const world = globalThis as { [running]?: true };
  if (world[running]) return;
  world[running] = true;
  startReading(new AbortController());
});

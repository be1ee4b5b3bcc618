/**
 * The content script: small, without React. Reads the page, paints marks, opens the card, and answers the popup. It is an
 * unlisted script, registered while running for the sites that the reader has granted; the manifest names none.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from './start-reading.ts';

const running = Symbol.for('backstory.content');

export default defineUnlistedScript(() => {
  const world = globalThis as { [running]?: () => void };
  // Registered and injected at once, the script would run twice; injected again, it is asked to read the page after all.
  if (world[running]) world[running]();
  else world[running] = startReading(new AbortController());
});

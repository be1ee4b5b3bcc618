/** The shapes of the world's countries, as they ship with the extension, 1 : 50 million. */
import { browser } from 'wxt/browser';

/** A topology as `world-atlas` publishes it, for `readWorld`. */
export async function fetchWorldFile(): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL('/world.json' as never));
  if (!response.ok) throw new Error('The map that came with Backstory cannot be read. Reinstalling the extension puts it back.');
  return response.json();
}

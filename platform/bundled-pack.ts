/** The pack that ships with the extension. */
import { browser } from 'wxt/browser';
import { Pack } from '../pack/pack.ts';

/** Fetches and opens it. Cost: reading the file; nothing is parsed but its rules. */
export async function openBundledPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL('/backstory.pack' as never));
  if (!response.ok) throw new Error('The knowledge base that came with Backstory cannot be read. Reinstalling the extension puts it back.');
  return new Pack(new Uint8Array(await response.arrayBuffer()), { verify: false });
}

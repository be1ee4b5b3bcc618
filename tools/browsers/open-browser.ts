/** Opens either browser with the extension at work in it, installing the browser first if need be. */
import { launchChromium } from './chromium.ts';
import { ensureBrowser } from './ensure-browser.ts';
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { launchFirefox } from './firefox.ts';
import { waitForRegistration } from './registration.ts';

export async function openBrowser(browser: BrowserName, options: Omit<LaunchOptions, 'executable'>): Promise<ExtensionBrowser> {
  const launch = browser === 'chromium' ? launchChromium : launchFirefox;
  const opened = await launch({ ...options, executable: await ensureBrowser(browser) });
  try {
    await waitForRegistration(opened);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

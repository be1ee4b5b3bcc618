/** Where the browser lets the extension read pages, asked anew each time: any grant may be missing or taken back. */
import { browser } from 'wxt/browser';

const everySite = '*://*/*';

/** Match patterns of one site with its subdomains. */
const patternsOf = (site: string) => [site, `*.${site}`].map((host) => `*://${host}/*`);

export async function isGranted(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`*://${site}/*`] });
}

/** Asks the reader. Must be called from within a click; resolves to what the reader answered. */
export async function requestSite(site: string): Promise<boolean> {
  // An address by number has no subdomains.
  return browser.permissions.request({ origins: /^[\d.]+$|^localhost$/.test(site) ? [`*://${site}/*`] : patternsOf(site) });
}

export async function requestEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [everySite] });
}

/** What the manifest asks for at installation: the news sites. */
export function manifestOrigins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

export async function requestNewsSites(): Promise<boolean> {
  return browser.permissions.request({ origins: manifestOrigins() });
}

async function newsSitesGranted(): Promise<boolean> {
  return browser.permissions.contains({ origins: manifestOrigins() });
}

/** Takes back every site, the manifest's as far as the browser allows. */
export async function dropSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({ origins });
}

/** All origins granted at the moment. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** How far the reader lets the extension reach: news sites, all sites, or only where it is called. */
export type Reach = 'news' | 'all' | 'click';

export async function grantedReach(): Promise<Reach> {
  if ((await grantedOrigins()).includes(everySite)) return 'all';
  return (await newsSitesGranted()) ? 'news' : 'click';
}

export function watchAccess(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

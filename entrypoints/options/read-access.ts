/** Where the browser lets the extension read, as a reader would say it. */
import { everySite, grantedOrigins, manifestOrigins, newsSitesGranted } from '../../platform/site-access.ts';

export interface Access {
  readonly reach: 'news' | 'all' | 'click';
  /** Sites granted one by one. */
  readonly sites: readonly string[];
}

export async function readAccess(): Promise<Access> {
  const origins = await grantedOrigins();
  if (origins.includes(everySite)) return { reach: 'all', sites: [] };
  const known = new Set(manifestOrigins());
  const sites = origins
    .filter((origin) => !known.has(origin))
    .flatMap((origin) => /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(origin)?.[1] ?? []);
  return { reach: (await newsSitesGranted()) ? 'news' : 'click', sites: [...new Set(sites)].sort() };
}

/** Where the browser lets the extension read, as a reader would say it. */
import { grantedOrigins, grantedReach, manifestOrigins, type Reach } from '../../platform/site-access.ts';

export interface Access {
  readonly reach: Reach;
  /** Sites granted one by one. */
  readonly sites: readonly string[];
}

export async function readAccess(): Promise<Access> {
  const reach = await grantedReach();
  if (reach === 'all') return { reach, sites: [] };
  const known = new Set(manifestOrigins());
  const sites = (await grantedOrigins())
    .filter((origin) => !known.has(origin))
    .flatMap((origin) => /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(origin)?.[1] ?? []);
  return { reach, sites: [...new Set(sites)].sort() };
}

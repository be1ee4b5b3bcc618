/** Sites as readers speak of them. */

/** The host name of a page that can be read at all, as a reader would say it; undefined for the browser's own pages. */
export function siteOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : undefined;
}

/** Parameters that tell where a reader came from, never what the page is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs\w+|at_(?:medium|campaign|link_\w+)|ns_\w+|ocid|cmpid|cmp|icid|smid|sref|ref_src|ref_url|__twitter_impression|guccounter|guce_\w+|oc)$/i;

/**
 * An article's address without what differs from reader to reader: tracking parameters, fragment, default port,
 * capitals of the host.
 * @throws TypeError where it is no address
 */
export function canonicalUrl(address: string): string {
  const url = new URL(address);
  url.hash = '';
  // Rebuilt only where something goes: rebuilding changes how the rest is escaped.
  const names = [...url.searchParams.keys()];
  for (const name of names.filter((known) => TRACKING.test(known))) url.searchParams.delete(name);
  return url.href;
}

/**
 * The address that a page gives itself, where it is credible: on the same site, and not the front page, which careless
 * templates name on every page.
 * @param found where the page was found
 */
export function credibleCanonical(claimed: string | undefined, found: string): string {
  const place = canonicalUrl(found);
  if (!claimed || !URL.canParse(claimed, found)) return place;
  const claim = new URL(canonicalUrl(new URL(claimed, found).href));
  const here = new URL(place);
  const isWeb = claim.protocol === 'https:' || claim.protocol === 'http:';
  const isFrontPage = claim.pathname === '/' && claim.search === '' && place !== claim.href;
  return isWeb && sameSite(claim.href, here.href) && !isFrontPage ? claim.href : place;
}

/** Whether two addresses belong to one site, as far as names tell: `amp.example.com` and `www.example.com` do. */
export function sameSite(one: string, other: string): boolean {
  return siteOf(new URL(one)) === siteOf(new URL(other));
}

/** Last two labels of the host, three under the second-level domains of countries (`co.uk`, `com.ua`, `go.kr`). */
function siteOf({ hostname, port }: URL): string {
  if (/^[\d.]+$|^\[/.test(hostname)) return `${hostname}:${port}`;
  const labels = hostname.split('.');
  const countrySecondLevel = /^(?:com?|org|net|gov|go|gob|ac|edu|or|ne|in|kiev|kyiv)$/.test(
    labels.at(-2) ?? '',
  );
  return labels.slice(countrySecondLevel ? -3 : -2).join('.');
}

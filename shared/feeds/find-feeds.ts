import { Parser } from 'htmlparser2';

/** A feed that a page names as its own. */
export interface NamedFeed {
  readonly url: string;
  /** As the page calls it; empty where it does not. */
  readonly title: string;
}

/** Media types of feeds; a page names its other languages by `alternate` as well, without them. */
const TYPES = /^(?:application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json|xml)|text\/xml)\b/i;
/** A page names some; hundreds are a catalogue. */
const MOST = 50;

/**
 * The feeds that a web page names: `<link rel="alternate" type="application/rss+xml" href="…">` (RSS Autodiscovery).
 * @param url where the page was found
 */
export function feedsNamedBy(html: string, url: string): NamedFeed[] {
  const found = new Map<string, NamedFeed>();
  let base = url;
  const parser: Parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '', title = '' }) {
      if (name === 'base' && URL.canParse(href, url)) base = new URL(href, url).href;
      if (name !== 'link' || !/(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel) || !TYPES.test(type.trim()))
        return;
      if (!URL.canParse(href, base)) return;
      const feed = { url: new URL(href, base).href, title: title.trim() };
      if (/^https?:/.test(feed.url) && !found.has(feed.url)) found.set(feed.url, feed);
      if (found.size >= MOST) parser.pause();
    },
  });
  parser.write(html);
  return [...found.values()];
}

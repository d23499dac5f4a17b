import { doctypeAt } from './doctype.ts';
import type { RawFeed, RawItem } from './raw-feed.ts';

/**
 * Character steps that rss-parser's quadratic stripping of HTML may take: 10 million are some 30 ms,
 * 80 kB of `x<p` need a thousand million.
 */
const MOST_STEPS = 10_000_000;

/**
 * Whether a document is the plain RSS 2.0 that rss-parser reads well: no prefix on RSS's own elements, no DOCTYPE
 * (it does not expand its entities), no `xml:base`, and nothing that its stripping of HTML hangs on.
 */
export function isPlainRss(xml: string): boolean {
  return (
    /<rss\s[^>]{0,2000}\bversion\s*=/.test(xml.slice(0, ROOT_WITHIN)) &&
    doctypeAt(xml) < 0 &&
    !xml.includes('xml:base') &&
    strippingSteps(xml) <= MOST_STEPS
  );
}

/** The root element follows at most a declaration, comments and style sheets. */
const ROOT_WITHIN = 10_000;

/**
 * Steps that `/<(?:.|\n)*?>([^\n])/` takes over the document: from each `<`, plain or escaped, to the next `>`
 * before something else than a line break.
 */
function strippingSteps(xml: string): number {
  const text = xml.replace(/&(?:amp;)?(?:lt|#60|#x3c);/gi, '<').replace(/&(?:amp;)?(?:gt|#62|#x3e);/gi, '>');
  let steps = 0;
  let end = text.length;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === '>' && text[at + 1] !== '\n') end = at;
    else if (text[at] === '<') steps += end - at;
  }
  return steps;
}

/**
 * Whether one reading of a feed says all that another says: as many items, and no field shorter. rss-parser drops
 * markup that is not escaped, repeated fields and what other vocabularies add.
 */
export function saysAsMuch(one: RawFeed, other: RawFeed): boolean {
  return (
    one.items.length === other.items.length &&
    one.items.every((item, at) => {
      const beside = other.items[at];
      return beside !== undefined && coversItem(item, beside);
    })
  );
}

const FIELDS = ['guid', 'title', 'summary', 'content', 'published', 'updated', 'outlet'] as const;

function coversItem(one: RawItem, other: RawItem): boolean {
  return (
    one.links.length === other.links.length &&
    one.links.every((link, at) => link.href.trim() === other.links[at]?.href) &&
    FIELDS.every((field) => (one[field]?.trim() ?? '') === (other[field]?.trim() ?? ''))
  );
}

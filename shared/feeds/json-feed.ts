import * as v from 'valibot';
import { FeedUnreadable } from './feed-errors.ts';
import { MOST_READ } from './namespace-reader.ts';
import { LONGEST_FIELD, type RawFeed, type RawItem } from './raw-feed.ts';
import { MAX_DEPTH } from './survey.ts';

/** A field of another shape than JSON Feed has counts as not there. */
const Words = v.fallback(
  v.nullish(
    v.pipe(
      v.union([v.string(), v.number()]),
      v.transform((value) => String(value)),
    ),
  ),
  null,
);
const Item = v.object({
  id: Words,
  url: Words,
  external_url: Words,
  title: Words,
  content_html: Words,
  content_text: Words,
  summary: Words,
  date_published: Words,
  date_modified: Words,
});
const Feed = v.object({
  version: v.pipe(v.string(), v.regex(/jsonfeed\.org/i)),
  title: Words,
  home_page_url: Words,
  // Not v.array: it would copy millions of them.
  items: v.custom<readonly unknown[]>(Array.isArray),
});

export function isJson(text: string): boolean {
  return text.startsWith('{');
}

/**
 * Reads JSON Feed 1.0 and 1.1 (jsonfeed.org/version/1.1).
 * @throws FeedUnreadable where it is no JSON, or another one
 */
export function readJsonFeed(text: string, feedUrl: string): RawFeed {
  const feed = v.safeParse(Feed, parsed(text, feedUrl));
  if (!feed.success) throw new FeedUnreadable(feedUrl, 'is JSON, but not a JSON Feed (jsonfeed.org)');
  const { title, home_page_url, items } = feed.output;
  return {
    title: escaped(title),
    ttl: null,
    isWhole: items.length <= MOST_READ,
    links: home_page_url ? [{ href: home_page_url, rel: 'alternate', base: null }] : [],
    items: items.slice(0, MOST_READ).flatMap((item) => {
      const read = v.safeParse(Item, item);
      return read.success ? [rawItem(read.output)] : [];
    }),
  };
}

function parsed(text: string, feedUrl: string): unknown {
  if (isNestedTooDeep(text)) throw new FeedUnreadable(feedUrl, `is JSON nested more than ${MAX_DEPTH} deep`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FeedUnreadable(feedUrl, 'is broken JSON', { cause: error });
  }
}

function rawItem(item: v.InferOutput<typeof Item>): RawItem {
  const { id, url, external_url, title, summary, content_html, content_text } = item;
  const href = url ?? external_url;
  return {
    guid: id ?? null,
    guidMayLink: true,
    guidBase: null,
    links: href ? [{ href, rel: 'alternate', base: null }] : [],
    title: escaped(title),
    summary: escaped(summary),
    content: content_html?.slice(0, LONGEST_FIELD) ?? escaped(content_text)?.replaceAll('\n', '<br>') ?? null,
    published: item.date_published ?? item.date_modified ?? null,
    updated: item.date_modified ?? null,
    outlet: null,
  };
}

/** Looks at brackets outside strings: the parser itself goes as deep as a document has characters. */
function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length && depth <= MAX_DEPTH; at++) {
    const character = text[at];
    if (inString && character === '\\') at++;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === '[' || character === '{')) depth++;
    else if (!inString && (character === ']' || character === '}')) depth--;
  }
  return depth > MAX_DEPTH;
}

/** All but `content_html` is plain text. */
function escaped(text: string | null | undefined): string | null {
  return text?.slice(0, LONGEST_FIELD).replaceAll('&', '&amp;').replaceAll('<', '&lt;') ?? null;
}

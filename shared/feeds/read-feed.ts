import { createHash } from 'node:crypto';
import { isAmbiguous, readDate } from './dates.ts';
import { type Base, baseResolver } from './element-stream.ts';
import { FeedUnreadable } from './feed-errors.ts';
import { type FeedDocument, type FeedItem, LONGEST_CONTENT, LONGEST_SUMMARY } from './feed-item.ts';
import { isJson, readJsonFeed } from './json-feed.ts';
import { readByNamespace } from './namespace-reader.ts';
import { isPlainRss } from './plain-rss.ts';
import { plainText, tidy } from './plain-text.ts';
import type { RawFeed, RawItem } from './raw-feed.ts';
import { readStrictly } from './strict-reader.ts';
import { TooMuchMarkup } from './survey.ts';

/** The newest of a feed; GDELT gives at most 250, archives some hundreds. */
export const MOST_ITEMS = 1_000;
/** Of more, the newest are made sense of; doubles among them leave as many as are kept. */
const MOST_CONSIDERED = 2 * MOST_ITEMS;
/** Characters of a text that are read of its markup: somewhat more than are kept of the longest. */
const LONGEST_READ = 1.5 * LONGEST_CONTENT;
/** Headlines end well before; what is longer is a text in the wrong place. */
const LONGEST_TITLE = 500;
/** DynamoDB keys end at 1024 bytes. */
const LONGEST_ID = 512;
/** A day: as for max-age, a longer ttl is a slip. */
const LONGEST_TTL_MINUTES = 24 * 60;

export interface ReadFeedOptions {
  /** Where the feed came from, after redirects: relative links start there. */
  readonly feedUrl: string;
  /** ISO 8601: dates after it become it. */
  readonly now: string;
}

/**
 * Reads RSS of every version, RDF, Atom and JSON Feed: plain RSS 2.0 by rss-parser, the rest, and whatever rss-parser
 * rejects or would read less of, by the namespaces of its elements. Each is parsed once.
 * @param text decoded, see {@link decodeText}
 * @throws FeedUnreadable where it is no feed, or nested or strewn with elements beyond all measure
 */
export async function readFeed(text: string, { feedUrl, now }: ReadFeedOptions): Promise<FeedDocument> {
  const raw = await readRaw(text.replace(/^[\s\uFEFF]+/, ''), feedUrl);
  const baseOf = baseResolver(siteOf(raw, feedUrl));
  const items = newest(datedItems(raw, now), MOST_CONSIDERED).map((item) => feedItem(item, baseOf));
  return {
    title: plainText(raw.title ?? '', LONGEST_READ).slice(0, LONGEST_TITLE),
    items: newest(withOwnIds(items), MOST_ITEMS),
    ttlMinutes: ttlOf(raw.ttl),
    remarks: remarksOn(raw),
  };
}

function remarksOn({ items }: RawFeed): string[] {
  const dates = items.flatMap(({ published }) => (isAmbiguous(published) ? [published] : []));
  if (dates.length === 0) return [];
  const [first] = dates;
  return [
    `${dates.length} of ${items.length} dates can be read two ways, such as "${first}"; they count as missing`,
  ];
}

async function readRaw(text: string, feedUrl: string): Promise<RawFeed> {
  if (text === '') throw new FeedUnreadable(feedUrl, 'is empty');
  if (isJson(text)) return readJsonFeed(text, feedUrl);
  const plain = isPlainRss(text) ? await readStrictly(text).catch(rejected) : null;
  if (plain !== null) return plain;
  const feed = readXml(text, feedUrl);
  if (feed !== null) return feed;
  throw new FeedUnreadable(feedUrl, /<html[\s>]/i.test(text) ? 'is a web page, not a feed' : 'is not a feed');
}

function readXml(xml: string, feedUrl: string): RawFeed | null {
  try {
    return readByNamespace(xml);
  } catch (error) {
    if (error instanceof TooMuchMarkup) {
      throw new FeedUnreadable(feedUrl, `has ${error.message}`, { cause: error });
    }
    throw error;
  }
}

/** rss-parser rejects a whole feed for one flaw; the namespace reader has the last word on what can be read. */
function rejected(): null {
  return null;
}

interface Dated {
  readonly published: string | null;
  readonly updated: string | null;
}

interface DatedItem extends Dated {
  readonly raw: RawItem;
}

function datedItems({ items }: RawFeed, now: string): DatedItem[] {
  return items.map((raw) => {
    const published = readDate(raw.published, now);
    return {
      raw,
      published,
      updated: raw.updated === raw.published ? published : readDate(raw.updated, now),
    };
  });
}

/**
 * Of more than can be kept, as feeds that add at their end would never show news otherwise; of those without a date,
 * the ones that stand first.
 */
function newest<Item extends Dated>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const dateOf = ({ published, updated }: Dated): string => updated ?? published ?? '';
  const later = (one: Dated, other: Dated): number => {
    if (dateOf(one) === dateOf(other)) return 0;
    return dateOf(one) < dateOf(other) ? 1 : -1;
  };
  const kept = new Set(items.toSorted(later).slice(0, most));
  return items.filter((item) => kept.has(item));
}

/** Where relative links start from: the site that the feed names, as feeds are served from elsewhere; else the feed. */
function siteOf(raw: RawFeed, feedUrl: string): string {
  const link = raw.links.find(({ rel }) => rel === 'alternate');
  const base = link === undefined ? null : webAddress(link.href.trim(), baseResolver(feedUrl)(link.base));
  return base ?? feedUrl;
}

type BaseOf = (base: Base | null) => string;

function feedItem({ raw, published, updated }: DatedItem, baseOf: BaseOf): FeedItem {
  const title = clip(plainText(raw.title ?? '', LONGEST_READ).replaceAll('\n', ' '), LONGEST_TITLE);
  const content = plainText(raw.content ?? '', LONGEST_READ);
  const summary = plainText(raw.summary ?? '', LONGEST_READ) || content;
  const url = urlOf(raw, baseOf);
  return {
    id: idOf(guidOf(raw, baseOf) || url || hash(`${title}\n${summary}`)),
    url,
    title,
    summary: clip(summary, LONGEST_SUMMARY),
    ...(content === '' || (content === summary && content.length <= LONGEST_SUMMARY)
      ? {}
      : { content: clip(content, LONGEST_CONTENT) }),
    published,
    updated,
    outlet: plainText(raw.outlet ?? '', LONGEST_READ).slice(0, LONGEST_TITLE) || null,
  };
}

/** An Atom id is an address (RFC 4287, 4.2.6), and one without a host starts from the base where it stands. */
function guidOf({ guid, guidBase }: RawItem, baseOf: BaseOf): string {
  const id = tidy(guid ?? '');
  const isRelative = guidBase !== null ? !/^[a-z][\w+.-]*:/i.test(id) : id.startsWith('/');
  return id !== '' && isRelative ? (webAddress(id, baseOf(guidBase)) ?? id) : id;
}

/** Relations by which an item names its page, the surest first. */
const PAGE_RELATIONS = ['original', 'alternate', 'related'];

/** The item's page: what its links call so, else a guid that is an address. */
function urlOf(raw: RawItem, baseOf: BaseOf): string | null {
  for (const relation of PAGE_RELATIONS) {
    // RSS repeats its link where the later one corrects the earlier; Atom's alternates are other formats.
    const link = raw.links.findLast(({ rel }) => rel === relation);
    const found = link === undefined ? null : webAddress(link.href.trim(), baseOf(link.base));
    if (found !== null) return found;
  }
  return raw.guid && raw.guidMayLink ? webAddress(raw.guid.trim(), null) : null;
}

function webAddress(href: string, base: string | null): string | null {
  const url = URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/**
 * Some feeds give every item the same guid, or none and the same address. Items of one id and other addresses or words
 * go by those, each of them, so that none hides another; true doubles are dropped.
 */
function withOwnIds(items: readonly FeedItem[]): FeedItem[] {
  const places = grouped(items, ({ id }) => id, placeOf);
  const words = grouped(items, (item) => `${item.id}\n${placeOf(item)}`, wordsOf);
  const seen = new Map<string, FeedItem>();
  for (const item of items) {
    const place = placeOf(item);
    const isShared = (words.get(`${item.id}\n${place}`)?.size ?? 0) > 1;
    const isElsewhere = (places.get(item.id)?.size ?? 0) > 1;
    const own = isShared ? `${place}#${wordsOf(item)}` : place;
    const id = isShared || isElsewhere ? idOf(own) : item.id;
    if (!seen.has(id)) seen.set(id, { ...item, id });
  }
  return [...seen.values()];
}

const placeOf = ({ url, ...item }: FeedItem): string => url ?? wordsOf({ url, ...item });

const wordsOf = ({ title, summary }: FeedItem): string => hash(`${title}\n${summary}`);

function grouped(
  items: readonly FeedItem[],
  key: (item: FeedItem) => string,
  value: (item: FeedItem) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const item of items) groups.set(key(item), (groups.get(key(item)) ?? new Set()).add(value(item)));
  return groups;
}

function idOf(name: string): string {
  return name.length <= LONGEST_ID ? name : hash(name);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest - 1);
  return `${text.slice(0, end > longest / 2 ? end : longest - 1)}…`;
}

function ttlOf(ttl: string | null): number | null {
  const minutes = /^\d{1,6}$/.test(ttl?.trim() ?? '') ? Number(ttl) : 0;
  return minutes > 0 ? Math.min(minutes, LONGEST_TTL_MINUTES) : null;
}

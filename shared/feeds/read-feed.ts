import { createHash } from 'node:crypto';
import { readDate } from './dates.ts';
import { FeedUnreadable } from './feed-errors.ts';
import { type FeedDocument, type FeedItem, LONGEST_SUMMARY } from './feed-item.ts';
import { obstacleIn } from './feed-survey.ts';
import { plainText, tidy } from './plain-text.ts';
import type { RawFeed, RawItem } from './raw-feed.ts';
import { readStrictly } from './strict-reader.ts';
import { TooMuchMarkup } from './survey.ts';
import { readTolerantly } from './tolerant-reader.ts';

/** The newest of a feed; GDELT gives at most 250, archives some hundreds. */
export const MOST_ITEMS = 1_000;
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
 * Reads RSS 2.0 and 0.9x, RSS 1.0 and Atom: by rss-parser where it is safe and able, else by the tolerant reader.
 * @param text decoded, see {@link decodeText}
 * @throws FeedUnreadable where it is no feed, or nested or strewn with elements beyond all measure
 */
export async function readFeed(text: string, { feedUrl, now }: ReadFeedOptions): Promise<FeedDocument> {
  const raw = await readRaw(text, feedUrl);
  const items = raw.items.slice(0, MOST_ITEMS).map((item) => feedItem(item, feedUrl, now));
  return {
    title: plainText(raw.title ?? '').slice(0, LONGEST_TITLE),
    items: withOwnIds(items),
    ttlMinutes: ttlOf(raw.ttl),
  };
}

async function readRaw(text: string, feedUrl: string): Promise<RawFeed> {
  const xml = text.replace(/^[\s\uFEFF]+/, '');
  if (xml === '') throw new FeedUnreadable(feedUrl, 'is empty');
  try {
    const strict = obstacleIn(xml) === null ? await readStrictly(xml).catch(rejected) : null;
    const raw = strict ?? readTolerantly(xml);
    if (raw) return raw;
  } catch (error) {
    if (error instanceof TooMuchMarkup)
      throw new FeedUnreadable(feedUrl, `has ${error.message}`, { cause: error });
    throw error;
  }
  throw new FeedUnreadable(feedUrl, /<html[\s>]/i.test(xml) ? 'is a web page, not a feed' : 'is not a feed');
}

/** rss-parser rejects a whole feed for one flaw; the tolerant reader has the last word on what can be read. */
function rejected(): null {
  return null;
}

function feedItem(raw: RawItem, feedUrl: string, now: string): FeedItem {
  const title = clip(plainText(raw.title ?? '').replaceAll('\n', ' '), LONGEST_TITLE);
  const summary = clip(plainText(raw.summary ?? '') || plainText(raw.content ?? ''), LONGEST_SUMMARY);
  const url = urlOf(raw, feedUrl);
  return {
    id: idOf(tidy(raw.guid ?? '') || url || hash(`${title}\n${summary}`)),
    url,
    title,
    summary,
    published: readDate(raw.published, now),
    updated: readDate(raw.updated, now),
    outlet: plainText(raw.outlet ?? '').slice(0, LONGEST_TITLE) || null,
  };
}

/** The item's page: its alternate link, else any that is not for machines, else a guid that is an address. */
function urlOf(raw: RawItem, feedUrl: string): string | null {
  const base =
    raw.base !== null && URL.canParse(raw.base, feedUrl) ? new URL(raw.base, feedUrl).href : feedUrl;
  const links = raw.links.filter((link) => link.href.trim() !== '');
  const link = links.find(({ rel }) => rel === 'alternate') ?? links.find(({ rel }) => rel === 'related');
  const href = link?.href.trim() ?? null;
  const found = href === null ? null : webAddress(href, base);
  if (found) return found;
  return raw.guid && (raw.guidMayLink || raw.links.length === 0) ? webAddress(raw.guid.trim(), null) : null;
}

function webAddress(href: string, base: string | null): string | null {
  const url = URL.canParse(href, base ?? undefined) ? new URL(href, base ?? undefined) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/**
 * Some feeds give every item the same guid. Items of one guid and different addresses go by their address, each of
 * them, so that their ids do not depend on which of them are in the feed together; true doubles are dropped.
 */
function withOwnIds(items: readonly FeedItem[]): FeedItem[] {
  const contents = new Map<string, Set<string>>();
  for (const item of items) contents.set(item.id, (contents.get(item.id) ?? new Set()).add(ownName(item)));
  const seen = new Map<string, FeedItem>();
  for (const item of items) {
    const id = (contents.get(item.id)?.size ?? 0) > 1 ? idOf(ownName(item)) : item.id;
    if (!seen.has(id)) seen.set(id, { ...item, id });
  }
  return [...seen.values()];
}

function ownName(item: FeedItem): string {
  return item.url ?? hash(`${item.title}\n${item.summary}`);
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

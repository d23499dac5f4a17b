import * as v from 'valibot';
import { READ_FROM, type ReadFrom } from '../articles/article.ts';
import { ARRIVALS, type Arrival } from '../changes/change.ts';
import {
  expiry,
  getItem,
  getItems,
  type Item,
  isExpired,
  parseItem,
  putItem,
  putVersion,
  queryItems,
  readable,
  type Table,
} from './items.ts';
import { articleKey, type Column } from './keys.ts';
import { SeriesSchema } from './schemas.ts';
import { TABLE } from './table.ts';

/** A figure of an article, by where it is kept. */
export interface FigureReference extends Column {
  readonly id: string;
  /** ISO 8601 date on which it was heard of; absent in articles of shape 1. */
  readonly heard?: string;
}

/** What is kept of an article that was read; never its text. Written by `read` alone. */
export interface StoredArticle {
  readonly story: string;
  /** What its item is known by: its canonical address, or its id where it has none. */
  readonly identity: string;
  readonly arrival: Arrival;
  /**
   * `reading`: its figures are being written; those listed may not all be there yet.
   * `withdrawn`: taken away, or retracted.
   */
  readonly state: 'reading' | 'read' | 'withdrawn';
  readonly readFrom: ReadFrom;
  /** ISO 8601 UTC. */
  readonly published: string;
  /** ISO 8601 UTC: when it was first fetched. */
  readonly firstRead: string;
  /** ISO 8601 UTC: when the present version was fetched. */
  readonly fetchedAt: string;
  /** Hash of the title and text that were read: the same ones make no new figures. */
  readonly content: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Every figure that it may have in the store; what it no longer says is marked there as withdrawn. */
  readonly figures: readonly FigureReference[];
  /** Characters of the text that was read: a page that suddenly says far less is not believed. */
  readonly characters: number;
  /** ISO 8601 UTC: when its text was last seen to change; its first reading counts. */
  readonly changedAt: string;
  /** Whether its page says that it grows while it is read. */
  readonly isLive: boolean;
  /** Times that it was looked at again. */
  readonly looks: number;
  /** ISO 8601 UTC: when to look at it again; null where no look is due. */
  readonly lookAt: string | null;
  /** The message it came in, to look at it again; see functions/article-message.ts. */
  readonly message: Item;
  /** Counts the writes of this item; 0 before the first. */
  readonly version: number;
}

const Schema: v.GenericSchema<unknown, StoredArticle> = v.object({
  story: v.string(),
  identity: v.string(),
  arrival: v.picklist(ARRIVALS),
  state: v.picklist(['reading', 'read', 'withdrawn']),
  readFrom: v.picklist(READ_FROM),
  published: v.string(),
  firstRead: v.string(),
  fetchedAt: v.string(),
  content: v.string(),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  figures: v.array(
    v.object({
      series: SeriesSchema,
      claimant: v.string(),
      id: v.string(),
      heard: v.exactOptional(v.string()),
    }),
  ),
  characters: v.optional(v.number(), 0),
  changedAt: v.optional(v.string(), ''),
  isLive: v.optional(v.boolean(), false),
  looks: v.optional(v.number(), 0),
  lookAt: v.optional(v.nullable(v.string()), null),
  message: v.record(v.string(), v.unknown()),
  version: v.number(),
});

const parseArticle = (item: Item): StoredArticle => parseItem(Schema, item);

/** Days for which an article without figures is remembered. */
const REMEMBERED_DAYS = 400;

/** Most articles that one gathering of looks brings: each is a page to fetch. */
const LOOKS_AT_ONCE = 200;

/**
 * The article, as the last answered write left it, or null. One that cannot be read is told, and taken for forgotten:
 * it is read anew, and makes the same figures.
 * @param now ISO 8601 UTC
 */
export async function getArticle(
  table: Table,
  story: string,
  identity: string,
  now: string,
): Promise<StoredArticle | null> {
  const key = articleKey(story, identity);
  const item = await getItem(table, key, true);
  if (item === null || isExpired(item, now)) return null;
  const [article = null] = readable(table, [item], parseArticle);
  if (article === null) await putItem(table, key, { [TABLE.timeToLive]: 0 });
  return article;
}

/**
 * Several articles by their identities, asked for at once; those that cannot be read are not among them, and are left
 * to {@link getArticle}.
 * @param now ISO 8601 UTC
 */
export async function getArticles(
  table: Table,
  story: string,
  identities: readonly string[],
  now: string,
): Promise<Map<string, StoredArticle | null>> {
  const keys = identities.map((identity) => articleKey(story, identity));
  const items = new Map((await getItems(table, keys)).map((item) => [item.pk, item]));
  const articles = new Map<string, StoredArticle | null>();
  identities.forEach((identity, place) => {
    const item = items.get(keys[place]?.pk);
    const parsed = item === undefined || isExpired(item, now) ? null : v.safeParse(Schema, item);
    if (parsed === null) articles.set(identity, null);
    else if (parsed.success) articles.set(identity, parsed.output);
  });
  return articles;
}

/**
 * Writes an article over the version that was read (`article.version`).
 * @returns it with its new version, or null where another worker has written meanwhile
 */
export async function putArticle(table: Table, article: StoredArticle): Promise<StoredArticle | null> {
  const { lookAt, version, ...rest } = article;
  const item = {
    ...rest,
    ...(lookAt === null ? {} : { lookAt, [TABLE.indexes.looks.partitionKey]: article.story }),
    ...(article.figures.length === 0
      ? { [TABLE.timeToLive]: expiry(article.fetchedAt, REMEMBERED_DAYS) }
      : {}),
  };
  const key = articleKey(article.story, article.identity);
  const written =
    version === 0
      ? await putItem(table, key, { ...item, version: 1 }, isForgotten(article.fetchedAt))
      : await putVersion(table, key, item, version);
  return written ? { ...article, version: version + 1 } : null;
}

/** Nothing is there, or what is past its time: the engine takes that away when it comes to it. */
const isForgotten = (now: string) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR #expiry <= :now',
  ExpressionAttributeNames: { '#expiry': TABLE.timeToLive },
  ExpressionAttributeValues: { ':now': Math.floor(Date.parse(now) / 1000) },
});

/** Articles of a story that are due for another look, soonest first. @param now ISO 8601 UTC */
export async function articlesToLookAt(table: Table, story: string, now: string): Promise<StoredArticle[]> {
  return readable(table, await looksIn(table, story, '<=', now, LOOKS_AT_ONCE), parseArticle);
}

/** When the first article is due that is not yet, in ISO 8601 UTC; null for none. @param now ISO 8601 UTC */
export async function nextLookAfter(table: Table, story: string, now: string): Promise<string | null> {
  const [next] = await looksIn(table, story, '>', now, 1);
  return typeof next?.lookAt === 'string' ? next.lookAt : null;
}

function looksIn(
  table: Table,
  story: string,
  comparison: '<=' | '>',
  now: string,
  most: number,
): Promise<Item[]> {
  const { name, partitionKey, sortKey } = TABLE.indexes.looks;
  return queryItems(
    table,
    {
      IndexName: name,
      KeyConditionExpression: `#story = :story AND #at ${comparison} :now`,
      ExpressionAttributeNames: { '#story': partitionKey, '#at': sortKey },
      ExpressionAttributeValues: { ':story': story, ':now': now },
      Limit: most,
    },
    most,
  );
}

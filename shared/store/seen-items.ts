import * as v from 'valibot';
import {
  expiry,
  getItems,
  type Item,
  isExpired,
  parseItem,
  putOf,
  readable,
  type Table,
  writeItems,
} from './items.ts';
import { itemKey } from './keys.ts';
import { TABLE } from './table.ts';

/** An item of a feed that is safely queued: written by `fetch` alone. */
export interface SeenItem {
  readonly story: string;
  /** What the item is known by: its canonical address, or its id where it has none. */
  readonly identity: string;
  /** Of what each feed showed, by the hash of its address: a feed that shows another one has an edited item. */
  readonly fingerprints: Readonly<Record<string, string>>;
  /** By the same hash: which item of the feed the page was first shown by, where several may link to it. */
  readonly owners: Readonly<Record<string, Owner>>;
  /** Times that its page was read again for no more than a hint of the feed's. */
  readonly wakes: number;
  /** ISO 8601 UTC. */
  readonly seenAt: string;
}

export interface Owner {
  readonly name: string;
  /** ISO 8601 UTC; null where the feed does not tell. */
  readonly published: string | null;
}

const Schema: v.GenericSchema<unknown, SeenItem> = v.object({
  story: v.string(),
  identity: v.string(),
  fingerprints: v.record(v.string(), v.string()),
  owners: v.optional(
    v.record(v.string(), v.object({ name: v.string(), published: v.nullable(v.string()) })),
    {},
  ),
  wakes: v.optional(v.number(), 0),
  seenAt: v.string(),
});

const parseSeen = (item: Item): SeenItem => parseItem(Schema, item);

/** Days for which an item is remembered; feeds list the last weeks, and reading it again changes nothing. */
const REMEMBERED_DAYS = 400;

/** Those of `identities` that were seen, by identity. @param now ISO 8601 UTC */
export async function getSeenItems(
  table: Table,
  story: string,
  identities: readonly string[],
  now: string,
): Promise<Map<string, SeenItem>> {
  const keys = [...new Set(identities)].map((identity) => itemKey(story, identity));
  const items = (await getItems(table, keys)).filter((item) => !isExpired(item, now));
  return new Map(readable(table, items, parseSeen).map((seen) => [seen.identity, seen]));
}

/** Remembers items as seen, each once. Call it only once they are safely queued. */
export async function putSeenItems(table: Table, seen: readonly SeenItem[]): Promise<void> {
  const writes = seen.map((one) =>
    putOf(itemKey(one.story, one.identity), {
      ...one,
      [TABLE.timeToLive]: expiry(one.seenAt, REMEMBERED_DAYS),
    }),
  );
  await writeItems(table, writes);
}

import {
  BatchGetCommand,
  BatchWriteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  type PutCommandInput,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { Key } from './keys.ts';
import { ITEM_BYTES, TABLE } from './table.ts';

/** The table that items are kept in: a document client, and the table's name. */
export interface Table {
  readonly client: DynamoDBDocumentClient;
  readonly name: string;
  /** Told of each item that cannot be read, and is passed over. */
  readonly onUnreadable?: (error: StoredItemError) => void;
}

/** Version of the shapes of items: what is written carries it, and what carries an older one is brought up to date when it is read. */
export const SHAPE = 2;

export type Item = Record<string, unknown>;

/** Most keys that one BatchGetItem takes (DynamoDB API reference). */
const BATCH_KEYS = 100;

/** Most writes that one BatchWriteItem takes (DynamoDB API reference). */
const BATCH_WRITES = 25;

/** Rounds of a batch whose rest stays unprocessed before it is an error: a throttled table. */
const BATCH_ROUNDS = 8;

/** An item in the table that is not what its writer promised. */
export class StoredItemError extends Error {
  readonly key: Key;

  constructor(key: Key, problem: string) {
    super(`The stored item ${key.pk} / ${key.sk} cannot be read: ${problem}`);
    this.name = 'StoredItemError';
    this.key = key;
  }
}

/** An item too large for DynamoDB. */
export class ItemTooLargeError extends Error {
  readonly key: Key;
  readonly bytes: number;

  constructor(key: Key, bytes: number) {
    super(`The item ${key.pk} / ${key.sk} has ${bytes} bytes; DynamoDB keeps ${ITEM_BYTES} at most.`);
    this.name = 'ItemTooLargeError';
    this.key = key;
    this.bytes = bytes;
  }
}

/** @throws StoredItemError where `item` is not of the schema */
export function parseItem<T>(schema: v.GenericSchema<unknown, T>, item: Item): T {
  const parsed = v.safeParse(schema, item);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new StoredItemError(
    { pk: String(item.pk), sk: String(item.sk) },
    `${v.getDotPath(issue) ?? 'item'}: ${issue.message}`,
  );
}

/** What can be read of items; the rest is told, and passed over. */
export function readable<T>(table: Table, items: readonly Item[], read: (item: Item) => T): T[] {
  return items.flatMap((item) => {
    try {
      return [read(item)];
    } catch (error) {
      if (!(error instanceof StoredItemError)) throw error;
      table.onUnreadable?.(error);
      return [];
    }
  });
}

/** One item, or null. @param consistent sees every write that was answered before */
export async function getItem(table: Table, key: Key, consistent = false): Promise<Item | null> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: key, ConsistentRead: consistent }),
  );
  return Item ?? null;
}

/** The items of these keys that exist, in no order. */
export async function getItems(table: Table, keys: readonly Key[]): Promise<Item[]> {
  const items: Item[] = [];
  // The API rejects a list with a key twice.
  const distinct = [...new Map(keys.map(({ pk, sk }) => [`${pk}\n${sk}`, { pk, sk }])).values()];
  for (let start = 0; start < distinct.length; start += BATCH_KEYS) {
    let wanted: Item[] = distinct.slice(start, start + BATCH_KEYS);
    for (let round = 0; wanted.length > 0; round++) {
      if (round === BATCH_ROUNDS)
        throw new Error(`${wanted.length} items stayed unread: the table is throttled.`);
      const answer = await table.client.send(
        new BatchGetCommand({ RequestItems: { [table.name]: { Keys: wanted, ConsistentRead: true } } }),
      );
      items.push(...(answer.Responses?.[table.name] ?? []));
      wanted = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
    }
  }
  return items;
}

/**
 * Writes an item.
 * @param condition an expression with its names and values; without one the write is unconditional
 * @returns whether it was written: false where the condition did not hold
 * @throws ItemTooLargeError
 */
export async function putItem(
  table: Table,
  key: Key,
  item: Item,
  condition: Pick<
    PutCommandInput,
    'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
  > = {},
): Promise<boolean> {
  const written = { shape: SHAPE, ...item, ...key };
  const bytes = bytesOf(written);
  if (bytes > ITEM_BYTES) throw new ItemTooLargeError(key, bytes);
  return holds(table.client.send(new PutCommand({ TableName: table.name, Item: written, ...condition })));
}

/** Bytes of a number at the most, and of a list or map beside what it holds (DynamoDB guide, "Item sizes and formats"). */
const NUMBER_BYTES = 21;
const NESTING_BYTES = 3;

/** What DynamoDB counts of an attribute's value, in bytes, on the safe side. */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (value instanceof Uint8Array) return value.byteLength;
  if (typeof value === 'number') return NUMBER_BYTES;
  if (typeof value !== 'object' || value === null) return 1;
  return Object.entries(value).reduce(
    (sum, [name, part]) => sum + (Array.isArray(value) ? 1 : Buffer.byteLength(name)) + bytesOf(part),
    NESTING_BYTES,
  );
}

/** A write of a batch: it holds on no condition. */
export type Write =
  | { readonly PutRequest: { readonly Item: Item } }
  | { readonly DeleteRequest: { readonly Key: Item } };

/** Makes writes to different items, in no order. @throws where some of them stay undone */
export async function writeItems(
  table: Pick<Table, 'client' | 'name'>,
  writes: readonly Write[],
): Promise<void> {
  for (let start = 0; start < writes.length; start += BATCH_WRITES) {
    let left: readonly object[] = writes.slice(start, start + BATCH_WRITES);
    for (let round = 0; left.length > 0; round++) {
      if (round === BATCH_ROUNDS)
        throw new Error(`${left.length} items stayed unwritten: the table is throttled.`);
      const answer = await table.client.send(
        new BatchWriteCommand({ RequestItems: { [table.name]: [...left] } }),
      );
      left = answer.UnprocessedItems?.[table.name] ?? [];
    }
  }
}

/** The write that puts an item over whatever is there. */
export const putOf = (key: Key, item: Item): Write => ({
  PutRequest: { Item: { shape: SHAPE, ...item, ...key } },
});

/** Writes an item where none is. @returns whether it was written */
export const putIfAbsent = (table: Table, key: Key, item: Item): Promise<boolean> =>
  putItem(table, key, item, { ConditionExpression: 'attribute_not_exists(pk)' });

/** Writes a versioned item over the version that was read: 0 where none was. @returns whether it was written */
export const putVersion = (table: Table, key: Key, item: Item, read: number): Promise<boolean> =>
  putItem(
    table,
    key,
    { ...item, version: read + 1 },
    read === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : { ConditionExpression: 'version = :read', ExpressionAttributeValues: { ':read': read } },
  );

/** Whether a conditional write went through. @throws whatever else went wrong */
export async function holds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
    throw error;
  }
}

/** Every item of a query, page by page. @param limit most items to give */
export async function queryItems(
  table: Table,
  query: Omit<QueryCommandInput, 'TableName'>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Item[]> {
  const items: Item[] = [];
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await table.client.send(
      new QueryCommand({ ...query, TableName: table.name, ExclusiveStartKey: start }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined && items.length < limit);
  return items.slice(0, limit);
}

/** The first items of a query: its pages are asked for as many as are still missing. @param limit most items to give */
export async function queryPage(
  table: Table,
  query: Omit<QueryCommandInput, 'TableName'>,
  limit: number,
): Promise<Item[]> {
  const items: Item[] = [];
  let start: QueryCommandInput['ExclusiveStartKey'];
  do {
    const page = await table.client.send(
      new QueryCommand({
        ...query,
        TableName: table.name,
        Limit: limit - items.length,
        ExclusiveStartKey: start,
      }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined && items.length < limit);
  return items;
}

/** Every item of a partition. */
export const queryPartition = (table: Table, pk: string, consistent: boolean): Promise<Item[]> =>
  queryItems(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk },
    ConsistentRead: consistent,
  });

/** `expiresAt` so many days after `now` (ISO 8601 UTC), in epoch seconds. */
export const expiry = (now: string, days: number): number =>
  Math.floor(Date.parse(now) / 1000) + days * 86_400;

/** Whether an item is past its time though still there: neither DynamoDB nor dynalite hides it at once. */
export function isExpired(item: Item, now: string): boolean {
  const expires = item[TABLE.timeToLive];
  return typeof expires === 'number' && expires <= Date.parse(now) / 1000;
}

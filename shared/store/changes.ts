import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { StoredChange } from '../changes/change.ts';
import {
  getItem,
  getItems,
  holds,
  type Item,
  parseItem,
  putItem,
  queryItems,
  readable,
  SHAPE,
  type Table,
} from './items.ts';
import {
  type Column,
  changeKey,
  changesPartition,
  firstChangeKey,
  type Key,
  SHORT_ID,
  seriesPartition,
} from './keys.ts';
import { StoredChangeSchema } from './schemas.ts';
import { TABLE } from './table.ts';

/** A change as it was read, with the count of its writes: 0 before the first. */
export interface KeptChange {
  readonly change: StoredChange;
  readonly revision: number;
}

const Revision = v.object({ revision: v.optional(v.number(), 0) });

/** Reads a change out of its item, also one of shape 1: that had every source of a change, and no count of them. */
export function changeOf(item: Item): StoredChange {
  const { shape, sources } = item;
  const isFirst = shape === undefined && Array.isArray(sources);
  return parseItem(StoredChangeSchema, isFirst ? { sourceCount: sources.length, ...item } : item);
}

const keptOf = (item: Item): KeptChange => ({
  change: changeOf(item),
  revision: parseItem<v.InferOutput<typeof Revision>>(Revision, item).revision,
});

/** Sort key of a change in the indexes by day: its claimed day, then its id. */
export const placeOf = ({ claimedOn, id }: Pick<StoredChange, 'claimedOn' | 'id'>): string =>
  `${claimedOn}#${id}`;

/** A change as an item with the keys of the indexes that it is in. @param revision the count of its writes, this one included */
export function changeItem(change: StoredChange, revision: number): Item {
  const { timeline, pending, looks } = TABLE.indexes;
  const place = placeOf(change);
  return {
    ...change,
    revision,
    ...(change.superseded
      ? {}
      : {
          ...{ [timeline.partitionKey]: change.story, [timeline.sortKey]: place },
          ...{ [looks.partitionKey]: seriesPartition(change), [looks.sortKey]: place },
        }),
    ...(change.alert.state === 'pending'
      ? { [pending.partitionKey]: change.story, [pending.sortKey]: change.seenAt }
      : {}),
  };
}

/**
 * Writes a change over the revision that was read.
 * @param revision 0 where there was none
 * @returns whether it was written: false where another worker, or the mark of its alert, came first
 */
export function putChange(table: Table, change: StoredChange, revision: number): Promise<boolean> {
  return putItem(
    table,
    changeKey(change.id),
    changeItem(change, revision + 1),
    revision === 0
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : { ConditionExpression: 'revision = :revision', ExpressionAttributeValues: { ':revision': revision } },
  );
}

/** What the mark of a sent alert says. */
export interface Sent {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Id of the message that it went out in. */
  readonly message?: string;
}

/** Marks the alert of a change as sent, where it is not yet. */
export async function markChangeSent(table: Table, id: string, { at, message }: Sent): Promise<void> {
  const { partitionKey, sortKey } = TABLE.indexes.pending;
  const mark = (key: Key): Promise<boolean> =>
    holds(
      table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: { ...key },
          UpdateExpression: 'SET #alert = :alert ADD revision :one REMOVE #pendingOf, #pendingSince',
          ConditionExpression: 'attribute_exists(pk) AND #alert.#state <> :sent',
          ExpressionAttributeNames: {
            ...{ '#alert': 'alert', '#state': 'state', '#pendingOf': partitionKey, '#pendingSince': sortKey },
          },
          ExpressionAttributeValues: {
            ...{
              ':alert': { state: 'sent', at, ...(message === undefined ? {} : { message }) },
              ':sent': 'sent',
              ':one': 1,
            },
          },
        }),
      ),
    );
  if (!(await mark(changeKey(id)))) await mark(firstChangeKey(id));
}

/** Those of the changes that still lie where shape 1 had them. */
export async function getFirstChanges(table: Table, ids: readonly string[]): Promise<StoredChange[]> {
  return ids.length === 0 ? [] : readable(table, await getItems(table, ids.map(firstChangeKey)), changeOf);
}

/** Changes as the last answered write left them. */
export interface ChangesKept {
  readonly changes: readonly KeptChange[];
  /** Ids of those that are there and cannot be read. */
  readonly unreadable: readonly string[];
}

export async function getChanges(table: Table, ids: readonly string[]): Promise<ChangesKept> {
  const items = ids.length === 0 ? [] : await getItems(table, ids.map(changeKey));
  const changes = readable(table, items, keptOf);
  const read = new Set(changes.map(({ change }) => change.id));
  return { changes, unreadable: items.map(({ sk }) => String(sk)).filter((id) => !read.has(id)) };
}

/** Ids of a claimant's changes on a series that are claimed on a day (ISO 8601 date) or later; a moment behind what is written. */
export async function changeIdsSince(
  table: Table,
  { series, claimant }: Column,
  since: string,
): Promise<string[]> {
  const { name, partitionKey, sortKey } = TABLE.indexes.looks;
  const { first, last } = placesIn({ since });
  const items = await queryItems(table, {
    IndexName: name,
    KeyConditionExpression: '#of = :of AND #at BETWEEN :first AND :last',
    FilterExpression: 'claimant = :claimant',
    ProjectionExpression: 'id',
    ExpressionAttributeNames: { '#of': partitionKey, '#at': sortKey },
    ExpressionAttributeValues: {
      ...{ ':of': seriesPartition(series), ':first': first, ':last': last, ':claimant': claimant },
    },
  });
  return items.map(({ id }) => String(id));
}

/** A change by its id, or null. */
export async function getChange(table: Table, id: string): Promise<StoredChange | null> {
  const found = await changesByShortId(table, id);
  return found.find((change) => change.id === id) ?? null;
}

/**
 * The changes whose id begins so, whole or shortened; none for less than {@link SHORT_ID} characters.
 * One query, however many changes there are.
 */
export async function changesByShortId(table: Table, id: string): Promise<StoredChange[]> {
  if (id.length < SHORT_ID) return [];
  const items = await queryItems(table, {
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :id)',
    ExpressionAttributeValues: { ':pk': changesPartition(id), ':id': id },
    ConsistentRead: true,
  });
  const found = readable(table, items, changeOf);
  if (found.length > 0) return found;
  const first = await getItem(table, firstChangeKey(id), true);
  return first === null ? [] : readable(table, [first], changeOf);
}

/** Reads a change out of the item's image, as a stream of the table brings it; null for another kind of item. */
export function changeOfImage(item: Item): StoredChange | null {
  return item.shape === SHAPE && String(item.pk).startsWith('CHANGE#') ? changeOf(item) : null;
}

/** ISO 8601 dates or their beginnings, both included. */
export interface Period {
  readonly since?: string;
  readonly until?: string;
}

/** Sort keys of the changes of a period in the indexes by day. */
export const placesIn = ({ since = '0', until = '9999' }: Period): { first: string; last: string } => ({
  first: since,
  // `~` follows every character of a date and an id: the whole of the last day, month or year is in.
  last: `${until}~`,
});

/** A story's changes by the day they were claimed; superseded ones are not among them. */
export async function changesOf(table: Table, story: string, period: Period = {}): Promise<StoredChange[]> {
  const { name, partitionKey, sortKey } = TABLE.indexes.timeline;
  const { first, last } = placesIn(period);
  const items = await queryItems(table, {
    IndexName: name,
    KeyConditionExpression: '#story = :story AND #at BETWEEN :first AND :last',
    ExpressionAttributeNames: { '#story': partitionKey, '#at': sortKey },
    ExpressionAttributeValues: { ':story': story, ':first': first, ':last': last },
  });
  return readable(table, items, changeOf);
}

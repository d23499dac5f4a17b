import type { StoredChange } from '../changes/change.ts';
import { getItem, type Item, parseItem, putItem, queryItems, type Table } from './items.ts';
import { changeKey } from './keys.ts';
import { StoredChangeSchema } from './schemas.ts';
import { TABLE } from './table.ts';

/**
 * Changes in items of their own: copies of what the ledgers hold, there to be listed and to wake the alerts.
 * What became of an alert is decided in the ledger alone.
 */

/**
 * Copies a change into its item. A copy of an older version of its ledger never overwrites one of a newer.
 * @param version of the ledger that it was taken from
 */
export async function copyChange(table: Table, change: StoredChange, version: number): Promise<void> {
  const { timeline, pending } = TABLE.indexes;
  const item: Item = {
    ...change,
    ledgerVersion: version,
    [timeline.partitionKey]: change.story,
    [timeline.sortKey]: `${change.claimedOn}#${change.id}`,
    ...(change.alert.state === 'pending'
      ? { [pending.partitionKey]: change.story, [pending.sortKey]: change.seenAt }
      : {}),
  };
  await putItem(table, changeKey(change.id), item, {
    ConditionExpression: 'attribute_not_exists(pk) OR ledgerVersion <= :version',
    ExpressionAttributeValues: { ':version': version },
  });
}

/** A change by its id, or null. */
export async function getChange(table: Table, id: string): Promise<StoredChange | null> {
  const item = await getItem(table, changeKey(id), true);
  return item === null ? null : parseItem(StoredChangeSchema, item);
}

/** Reads a change out of the item's image, as a stream of the table brings it; null for another kind of item. */
export function changeOfImage(item: Item): StoredChange | null {
  return item.sk === changeKey('').sk ? parseItem(StoredChangeSchema, item) : null;
}

/** Changes of a story whose alert is still to be sent, those seen first first. */
export async function pendingChanges(table: Table, story: string): Promise<StoredChange[]> {
  const { name, partitionKey } = TABLE.indexes.pending;
  const items = await queryItems(table, {
    IndexName: name,
    KeyConditionExpression: '#story = :story',
    ExpressionAttributeNames: { '#story': partitionKey },
    ExpressionAttributeValues: { ':story': story },
  });
  return items.map((item) => parseItem(StoredChangeSchema, item));
}

/** ISO 8601 dates, both included. */
export interface Period {
  readonly since?: string;
  readonly until?: string;
}

/** A story's changes by the day they were claimed, superseded ones included. */
export async function changesOf(table: Table, story: string, period: Period = {}): Promise<StoredChange[]> {
  const { name, partitionKey, sortKey } = TABLE.indexes.timeline;
  const items = await queryItems(table, {
    IndexName: name,
    KeyConditionExpression: '#story = :story AND #at BETWEEN :since AND :until',
    ExpressionAttributeNames: { '#story': partitionKey, '#at': sortKey },
    ExpressionAttributeValues: {
      ':story': story,
      ':since': period.since ?? '0',
      // `$` follows `#`: everything claimed on the last day is in.
      ':until': `${period.until ?? '9999-12-31'}$`,
    },
  });
  return items.map((item) => parseItem(StoredChangeSchema, item));
}

import type { StoredChange } from '../changes/change.ts';
import { grouped } from '../changes/grouped.ts';
import { changeOf, getChanges, getFirstChanges, markChangeSent, type Sent } from './changes.ts';
import { queryItems, readable, type Table } from './items.ts';
import { TABLE } from './table.ts';

/** What of a claimant is still to be told. */
export interface PendingGroup {
  readonly claimant: string;
  /** Those seen first first. */
  readonly changes: readonly StoredChange[];
  /** ISO 8601 UTC: when the first of them was seen. */
  readonly since: string;
}

/** Changes of a story whose alert is still to be sent, those seen first first; a moment behind what is written. */
export async function pendingChanges(table: Table, story: string): Promise<StoredChange[]> {
  const { name, partitionKey } = TABLE.indexes.pending;
  const items = await queryItems(table, {
    IndexName: name,
    KeyConditionExpression: '#story = :story',
    ExpressionAttributeNames: { '#story': partitionKey },
    ExpressionAttributeValues: { ':story': story },
  });
  return readable(table, items, changeOf);
}

/** The same by claimant; who waits longest comes first. */
export async function pendingByClaimant(table: Table, story: string): Promise<PendingGroup[]> {
  const groups = grouped(await pendingChanges(table, story), ({ claimant }) => claimant);
  return [...groups.entries()].flatMap(([claimant, changes]) => {
    const [first] = changes;
    return first === undefined ? [] : [{ claimant, changes, since: first.seenAt }];
  });
}

/** Those of the changes that are still to be told, as the last answered write left them: to be asked right before they are. */
export async function stillPending(
  table: Table,
  changes: readonly Pick<StoredChange, 'id'>[],
): Promise<StoredChange[]> {
  const ids = [...new Set(changes.map(({ id }) => id))];
  const { changes: read } = await getChanges(table, ids);
  const kept = new Map(read.map(({ change }) => [change.id, change]));
  for (const change of await getFirstChanges(
    table,
    ids.filter((id) => !kept.has(id)),
  )) {
    kept.set(change.id, change);
  }
  return ids.flatMap((id) => {
    const change = kept.get(id);
    return change?.alert.state === 'pending' ? [change] : [];
  });
}

/**
 * Marks changes as told, also those that a reading silenced while their message went out: what people got is what is
 * kept. What was marked before stays as it was marked first.
 */
export async function markSent(table: Table, ids: readonly string[], sent: Sent): Promise<void> {
  await Promise.all(ids.map((id) => markChangeSent(table, id, sent)));
}

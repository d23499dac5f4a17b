import type { StoredChange } from '../../shared/changes/change.ts';
import type { Table } from '../../shared/store/items.ts';
import { markSent, pendingByClaimant } from '../../shared/store/pending.ts';
import { CANARY } from '../../shared/story/canary.ts';

/**
 * Takes note of the canary's changes, which are told to nobody.
 * @param changes of any story
 * @param now ISO 8601 UTC
 * @returns how many of them are the canary's
 */
export async function hearCanary(
  changes: readonly (StoredChange | null)[],
  table: Table,
  now: string,
): Promise<number> {
  const heard = changes.filter((change) => change?.story === CANARY.id).length;
  if (heard === 0) return 0;
  const pending = (await pendingByClaimant(table, CANARY.id)).flatMap((group) => group.changes);
  await markSent(
    table,
    pending.map(({ id }) => id),
    { at: now, message: 'canary' },
  );
  return heard;
}

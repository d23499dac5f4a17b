import type { StoredChange } from '../changes/change.ts';
import { markSent as markedSent } from '../changes/reconcile.ts';
import { getChange, pendingChanges } from './changes.ts';
import type { Table } from './items.ts';
import { type Column, ledgerKey } from './keys.ts';
import { getLedgers, type KeptLedger } from './ledgers.ts';
import { writeLedger } from './write-ledger.ts';

/** What one claimant has said that is still to be told. */
export interface PendingGroup {
  readonly claimant: string;
  /** Those seen first first. */
  readonly changes: readonly StoredChange[];
  /** ISO 8601 UTC: when the oldest was seen. */
  readonly since: string;
}

/** Times that a mark is tried while other workers write the same ledger. */
const ATTEMPTS = 20;

/** Longest wait before the next attempt, in milliseconds. */
const PAUSE_MS = 40;

/** A message went out, and the ledger could not be told; it may go out once more. */
export class SentUnmarked extends Error {
  readonly changes: readonly string[];

  constructor(changes: readonly string[]) {
    super(
      `The message of ${changes.join(', ')} was sent, and could not be marked as sent; it may come once more.`,
    );
    this.name = 'SentUnmarked';
    this.changes = changes;
  }
}

/** What is still to be told of a story, by claimant, who waits longest first. */
export async function pendingByClaimant(table: Table, story: string): Promise<PendingGroup[]> {
  const groups = new Map<string, StoredChange[]>();
  for (const change of await pendingChanges(table, story)) {
    groups.set(change.claimant, [...(groups.get(change.claimant) ?? []), change]);
  }
  return [...groups].flatMap(([claimant, changes]) => {
    const [oldest] = changes;
    return oldest === undefined ? [] : [{ claimant, changes, since: oldest.seenAt }];
  });
}

/** Those of the changes that are still to be told, as they are now; read consistently, right before they are told. */
export async function stillPending(
  table: Table,
  changes: readonly { readonly id: string }[],
): Promise<StoredChange[]> {
  const found: StoredChange[] = [];
  for (const { kept, ids } of await ledgersOfChanges(
    table,
    changes.map(({ id }) => id),
  )) {
    const current = kept.ledger?.changes.filter(({ id }) => ids.includes(id)) ?? [];
    found.push(...current.filter(({ alert }) => alert.state === 'pending'));
    // Of what was dealt with since, the copy may say otherwise.
    const stale = current.filter(({ alert }) => alert.state !== 'pending').map(({ id }) => id);
    if (kept.ledger === null || stale.length === 0) continue;
    await writeLedger(table, { ...kept, uncopied: [...new Set([...kept.uncopied, ...stale])] }, kept.ledger);
  }
  return found;
}

/**
 * Notes the message that changes went out in, also of one that a reading silenced meanwhile; what was told before stays
 * as it was first marked.
 * @throws SentUnmarked where others write the same ledgers all the time
 */
export async function markSent(
  table: Table,
  ids: readonly string[],
  told: { readonly at: string; readonly message: string },
): Promise<void> {
  for (let attempt = 1, left = ids; left.length > 0; attempt++) {
    if (attempt > ATTEMPTS) throw new SentUnmarked(left);
    const again: string[] = [];
    for (const { kept, ids: own } of await ledgersOfChanges(table, left)) {
      if (kept.ledger === null) continue;
      if ((await writeLedger(table, kept, markedSent(kept.ledger, own, told))) === null) again.push(...own);
    }
    left = again;
    if (left.length > 0) await new Promise((done) => setTimeout(done, Math.random() * PAUSE_MS));
  }
}

/** The ledgers that changes stand in, with the ids of those that stand in each. */
async function ledgersOfChanges(
  table: Table,
  ids: readonly string[],
): Promise<{ readonly kept: KeptLedger; readonly ids: readonly string[] }[]> {
  const columns = new Map<string, { column: Column; ids: string[] }>();
  for (const id of ids) {
    const change = await getChange(table, id);
    if (change === null) continue;
    const { story, force, metric, theatre, claimant } = change;
    const column = { series: { story, force, metric, theatre }, claimant };
    const key = JSON.stringify(ledgerKey(column));
    const known = columns.get(key) ?? { column, ids: [] };
    columns.set(key, { column, ids: [...known.ids, id] });
  }
  const wanted = [...columns.values()];
  const kept = await getLedgers(
    table,
    wanted.map(({ column }) => column),
  );
  return kept.map((ledger, n) => ({ kept: ledger, ids: wanted[n]?.ids ?? [] }));
}

import type { StoredLedger } from '../changes/change.ts';
import { copyChange } from './changes.ts';
import type { Table } from './items.ts';
import { type KeptLedger, markCopied, putLedger } from './ledgers.ts';

/**
 * Writes a new version of a ledger, then copies its changes that are new or other than before into their own items.
 * The ledger notes them first, so that after a crash the next one who writes or repairs it copies them.
 * @param kept as it was read
 * @returns the ledger as it is kept now, or null where another worker wrote it meanwhile
 */
export async function writeLedger(
  table: Table,
  kept: KeptLedger,
  next: StoredLedger,
): Promise<KeptLedger | null> {
  if (next === kept.ledger) return copyChanges(table, kept);
  const before = new Map(kept.ledger?.changes.map((change) => [change.id, JSON.stringify(change)]));
  const moved = next.changes.filter((change) => before.get(change.id) !== JSON.stringify(change));
  const uncopied = [...new Set([...kept.uncopied, ...moved.map((change) => change.id)])];
  const written: KeptLedger = { ...kept, ledger: next, uncopied };
  if (!(await putLedger(table, written))) return null;
  return copyChanges(table, written);
}

async function copyChanges(table: Table, kept: KeptLedger): Promise<KeptLedger> {
  const { ledger, uncopied } = kept;
  if (ledger === null || uncopied.length === 0) return kept;
  for (const change of ledger.changes) {
    if (uncopied.includes(change.id)) await copyChange(table, change, ledger.version);
  }
  await markCopied(table, kept, ledger.version);
  return { ...kept, uncopied: [] };
}

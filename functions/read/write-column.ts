import { isDeepStrictEqual } from 'node:util';
import type { StoredChange } from '../../shared/changes/change.ts';
import { withNumber } from '../../shared/changes/numbers-given.ts';
import { canMove, dayOfClaim } from '../../shared/changes/recorded-figure.ts';
import { putChange } from '../../shared/store/changes.ts';
import { type CheckpointReference, putCheckpoint } from '../../shared/store/checkpoints.ts';
import type { Table } from '../../shared/store/items.ts';
import { getHeads, isSameLedger, type Ledger, type LedgerHead, putHead } from '../../shared/store/ledgers.ts';
import type { FoldedColumn } from './fold-column.ts';

export interface Written {
  /** Whether the claimant gave a number that the head did not know. */
  readonly isNumberNew: boolean;
}

/** Most checkpoints that a head names. */
const MOST_CHECKPOINTS = 16;

/**
 * Writes what a column came to, where it differs from what is kept.
 *
 * New changes are named in the head before they are written, so that none is ever in the store without a fold knowing
 * of it; what is written over, is written before the head. Either way whoever loses the race for the head, or for a
 * change, folds again, and whoever dies leaves what the next fold sets right.
 * @param changes those of the ledger as they are to be, entry by entry, then those that are no more
 * @returns null where another worker wrote meanwhile, and it has to be folded anew
 */
export async function writeColumn(
  table: Table,
  head: LedgerHead,
  column: FoldedColumn,
  changes: readonly StoredChange[],
): Promise<Written | null> {
  const kept = new Map(column.kept.changes.map((one) => [one.change.id, one]));
  const moved = changes.filter((change) => !isDeepStrictEqual(change, kept.get(change.id)?.change));
  const ledger = await ledgerOf(table, head, column, changes);
  const written = { isNumberNew: !isDeepStrictEqual(head.ledger.given, ledger.given) };
  if (moved.length === 0 && head.state === 'kept' && isSameLedger(head.ledger, ledger)) return written;
  const putAll = async (): Promise<boolean> => {
    const writes = moved.map((change) => putChange(table, change, kept.get(change.id)?.revision ?? 0));
    return (await Promise.all(writes)).every((written) => written);
  };
  const isNew = moved.some(({ id }) => !kept.has(id));
  if (!isNew) return (await putAll()) && (await putHead(table, head, ledger)) !== null ? written : null;
  const put = await putHead(table, head, ledger);
  if (put === null || !(await putAll())) return null;
  const [now] = await getHeads(table, [head]);
  return now?.version === put.version ? written : null;
}

async function ledgerOf(
  table: Table,
  head: LedgerHead,
  { folded, kept, own, checkpoints, closed }: FoldedColumn,
  changes: readonly StoredChange[],
): Promise<Ledger> {
  const { entries, position } = folded.ledger;
  const done = new Set(folded.closed);
  const made =
    folded.checkpoint === null
      ? []
      : [await putCheckpoint(table, head, { checkpoint: folded.checkpoint, changes: closed + done.size })];
  const open = changes.filter((change, place) => {
    const entry = entries[place];
    return entry === undefined ? change.claimedOn > (folded.checkpoint?.day ?? '') : !done.has(entry);
  });
  const read = new Set([...kept.changes.map(({ change }) => change.id), ...kept.unreadable]);
  // Another worker may be about to write them.
  const coming = folded.checkpoint === null ? head.ledger.recent.filter((id) => !read.has(id)) : [];
  const days = [
    ...entries.map(({ claimedOn }) => claimedOn),
    ...(closed === 0 ? [] : [head.ledger.lastDay ?? '']),
  ];
  return {
    position,
    checkpoints: spaced([...made, ...checkpoints]),
    recent: [...new Set([...open.map(({ id }) => id), ...coming])],
    given: own
      .filter(canMove)
      .reduce((given, figure) => withNumber(given, figure, dayOfClaim(figure)), head.ledger.given),
    changes: closed + entries.length,
    lastDay: days.sort().at(-1) ?? null,
  };
}

/**
 * Of too many checkpoints the one is left out whose neighbours lie closest together for their age: a late article finds
 * one that lies little further back than it has to.
 */
function spaced(checkpoints: readonly CheckpointReference[]): CheckpointReference[] {
  const kept = [...checkpoints];
  while (kept.length > MOST_CHECKPOINTS) {
    const gaps = kept.slice(1, -1).map((_, place) => gap(kept, place + 1));
    kept.splice(gaps.indexOf(Math.min(...gaps)) + 1, 1);
  }
  return kept;
}

function gap(checkpoints: readonly CheckpointReference[], place: number): number {
  const day = (at: number): number => Date.parse(checkpoints[at]?.day ?? '') || 0;
  const age = day(0) - day(place);
  return (day(place - 1) - day(place + 1)) / Math.max(age, 1);
}

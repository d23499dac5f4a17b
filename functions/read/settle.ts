import { sharesText } from '../../shared/articles/signature.ts';
import {
  REPORTED,
  type RecordedFigure,
  type StoredChange,
  type StoredLedger,
} from '../../shared/changes/change.ts';
import { fold } from '../../shared/changes/fold.ts';
import { numberKey } from '../../shared/changes/quantity.ts';
import { reconcile } from '../../shared/changes/reconcile.ts';
import { namesInFront } from '../../shared/changes/standing-for.ts';
import { columnOf, isSameSeries } from '../../shared/store/figures.ts';
import type { Table } from '../../shared/store/items.ts';
import type { Column } from '../../shared/store/keys.ts';
import { getLedgers, type KeptLedger } from '../../shared/store/ledgers.ts';
import { writeLedger } from '../../shared/store/write-ledger.ts';
import type { Story } from '../../shared/story/story.ts';
import { foldedFigures } from '../folded-figures.ts';

export interface SettleContext {
  readonly table: Table;
  readonly story: Story;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** The numbers that came or went, as `numberKey` has them; only they can tell a claim on another series as garbled. */
  readonly numbers: ReadonlySet<string>;
}

/** Times that a ledger is folded anew because another worker wrote it meanwhile, before the message goes back. */
const ATTEMPTS = 20;

/** Longest wait before the next attempt, in milliseconds: about what a fold and a write take. */
const PAUSE_MS = 40;

/** Too many workers wrote one ledger at once; the message is delivered again. */
export class LedgerContended extends Error {
  readonly column: Column;

  constructor(column: Column) {
    const { force, metric, theatre } = column.series;
    super(
      `The ledger of ${column.claimant} on ${force} ${metric} ${theatre} was written by others ${ATTEMPTS} times.`,
    );
    this.name = 'LedgerContended';
    this.column = column;
  }
}

/**
 * Brings the ledgers of these columns to what their figures come to, and those of columns beside them whose reading
 * depends on the same figures. Running it again, or in two workers at once, ends in the same ledgers.
 * @returns changes that were not in the ledger before
 * @throws LedgerContended
 */
export async function settle(columns: readonly Column[], context: SettleContext): Promise<StoredChange[]> {
  const settled = new Map<string, Column>();
  const fresh: StoredChange[] = [];
  let wanted = columns;
  // The columns themselves, then those beside them; what lies beside those was not touched.
  for (const follow of [true, false]) {
    const beside: Column[] = [];
    for (const column of wanted) {
      const name = JSON.stringify(column);
      if (settled.has(name)) continue;
      settled.set(name, column);
      const result = await settleColumn(column, context);
      fresh.push(...result.fresh);
      if (follow) beside.push(...result.beside);
    }
    wanted = beside;
  }
  return fresh;
}

interface Settled {
  readonly fresh: readonly StoredChange[];
  readonly beside: readonly Column[];
}

async function settleColumn(column: Column, context: SettleContext): Promise<Settled> {
  const { table, story, now } = context;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    // The ledger before the figures: whoever writes a figure after this query finds a newer ledger than we do.
    const [kept, ...general] = await getLedgers(table, [column, ...generalColumns(column, story)]);
    if (kept === undefined) throw new TypeError('getLedgers answers for each column.');
    const { own, beside, named } = await foldedFigures(column, table, story);
    if (own.length === 0 && kept.ledger === null) return { fresh: [], beside: [] };
    const ledger = fold(own, { beside, named, sharesText });
    // Everything is published; the filters of the subscriptions leave war totals out unless they are asked for.
    const next = reconcile(kept.ledger, ledger, { now, seenAt: now, subscribed: () => true });
    const written = await writeLedger(table, kept, next);
    if (written !== null) {
      return {
        fresh: added(kept.ledger, next),
        beside: [...sharingNumber(column, beside, context), ...general.filter(isUntold)],
      };
    }
    await new Promise((done) => setTimeout(done, Math.random() * PAUSE_MS));
  }
  throw new LedgerContended(column);
}

/** Names under which outlets may tell the column's claims as well: nobody's, or its country's. */
function generalColumns({ series, claimant }: Column, story: Story): Column[] {
  if (claimant === REPORTED) return [];
  return [REPORTED, ...namesInFront(claimant, story)].map((name) => ({ series, claimant: name }));
}

/** One number on two series may be one claim, garbled: the other columns of the claimant that have it. */
function sharingNumber(
  { series }: Column,
  beside: readonly RecordedFigure[],
  { numbers }: SettleContext,
): Column[] {
  return beside
    .filter((figure) => !isSameSeries(figure.series, series) && numbers.has(numberKey(figure)))
    .map(columnOf);
}

/** Whether a ledger has what is still to be told: it may be the claim that has now come with its name. */
function isUntold({ ledger }: KeptLedger): boolean {
  return ledger?.changes.some((change) => change.alert.state === 'pending') ?? false;
}

function added(before: StoredLedger | null, after: StoredLedger): StoredChange[] {
  const known = new Set(before?.changes.map((change) => change.id));
  return after.changes.filter((change) => !known.has(change.id));
}

import { REPORTED, type StoredChange } from '../../shared/changes/change.ts';
import { GARBLED_DAYS } from '../../shared/changes/doubt.ts';
import { numberKey } from '../../shared/changes/quantity.ts';
import { reconcile } from '../../shared/changes/reconcile.ts';
import { namesBehind, namesInFront } from '../../shared/changes/standing-for.ts';
import { addDays } from '../../shared/changes/time.ts';
import { getChanges } from '../../shared/store/changes.ts';
import { columnOf } from '../../shared/store/figures.ts';
import { upgradeColumn } from '../../shared/store/first-shape.ts';
import type { Table } from '../../shared/store/items.ts';
import type { Column } from '../../shared/store/keys.ts';
import { getHeads, type LedgerHead } from '../../shared/store/ledgers.ts';
import type { Story } from '../../shared/story/story.ts';
import { type FoldedColumn, foldColumn } from './fold-column.ts';
import { writeColumn } from './write-column.ts';

/** A column of which figures came or went. */
export interface TouchedColumn extends Column {
  /**
   * ISO 8601 date: the first day on which one of those figures was heard of, by `heardOn`. Where it is unknown all of the
   * column is folded.
   */
  readonly heard?: string;
}

export interface SettleContext {
  readonly table: Table;
  readonly story: Story;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** The numbers that came or went, as `numberKey` has them; only they can tell a claim on another series as garbled. */
  readonly numbers: ReadonlySet<string>;
  /**
   * Ends when the figures that came are written; heads are read meanwhile. Where absent they are there already. Only for
   * whoever settles alone, as one machine does: a worker beside could take the figures in without moving the head.
   */
  readonly written?: Promise<unknown>;
  /** Told of each column that had to be folded from further back than its latest checkpoint. */
  readonly onRefold?: (column: Column) => void;
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
export async function settle(
  columns: readonly TouchedColumn[],
  context: SettleContext,
): Promise<StoredChange[]> {
  const settled = new Set<string>();
  const fresh: StoredChange[] = [];
  let wanted = columns;
  // The columns themselves, then those beside them; what lies beside those was not touched.
  for (const follow of [true, false]) {
    const own = wanted.filter((column) => {
      const name = JSON.stringify([column.series, column.claimant]);
      const isFirst = !settled.has(name);
      settled.add(name);
      return isFirst;
    });
    const results = await Promise.all(own.map((column) => settleColumn(column, context)));
    fresh.push(...results.flatMap((result) => result.fresh));
    wanted = follow ? results.flatMap((result) => result.beside) : [];
  }
  return fresh;
}

interface Settled {
  readonly fresh: readonly StoredChange[];
  readonly beside: readonly TouchedColumn[];
}

async function settleColumn(touched: TouchedColumn, context: SettleContext): Promise<Settled> {
  const { table, story, now } = context;
  const { heard, ...column } = touched;
  const met = new Set<string>();
  const fresh = new Map<string, StoredChange>();
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    // The head before the figures: whoever writes a figure after that query finds a newer head than we do.
    const [head] = await getHeads(table, [column]);
    if (head === undefined) throw new TypeError('getHeads answers for each column.');
    await context.written;
    if (head.state === 'first') {
      await upgradeColumn(table, column);
      continue;
    }
    const folded = await foldColumn({ head, heard, met }, context);
    const { own, kept, checkpoints } = folded;
    if (own.length === 0 && head.state === 'none') return { fresh: [], beside: [] };
    if (checkpoints[0]?.content !== head.ledger.checkpoints[0]?.content) context.onRefold?.(column);
    const before = kept.changes.map(({ change }) => change);
    const { changes } = reconcile(
      { version: head.version, position: head.ledger.position, changes: before },
      folded.folded.ledger,
      // Everything is published; the filters of the subscriptions leave war totals out unless they are asked for.
      { now, seenAt: now, subscribed: () => true, taken: kept.unreadable },
    );
    const known = new Set(before.map(({ id }) => id));
    for (const change of changes) {
      if (known.has(change.id)) continue;
      met.add(change.id);
      fresh.set(change.id, change);
    }
    const written = await writeColumn(table, head, folded, changes);
    // What stands under a country's name, or nobody's, is looked at once more: who gave it may have come meanwhile.
    const isSure = !isGeneral(column, story) || changes.every(({ id }) => known.has(id));
    if (written !== null && isSure) {
      const untold = written.isNumberNew ? await untoldInFront(column, context) : [];
      return {
        fresh: [...fresh.values()].filter(({ id }) => changes.some((change) => change.id === id)),
        beside: [...sharingNumber(column, folded, context, heard), ...untold],
      };
    }
    if (written !== null) continue;
    await new Promise((done) => setTimeout(done, Math.random() * PAUSE_MS));
  }
  throw new LedgerContended(column);
}

/**
 * Columns of the names under which outlets may tell the column's claims as well, nobody's or its country's, that have
 * what is still to be told: it may be the claim that has now come with its name.
 */
async function untoldInFront(column: Column, { table, story }: SettleContext): Promise<TouchedColumn[]> {
  const heads = await getHeads(table, generalColumns(column, story));
  const untold = await Promise.all(
    heads.map(async (head) => ((await isUntold(table, head)) ? [{ ...columnIn(head), heard: ALWAYS }] : [])),
  );
  return untold.flat();
}

/** Later than every day: nothing came to a column that its checkpoints do not know. */
const ALWAYS = '9999';

const columnIn = ({ series, claimant }: Column): Column => ({ series, claimant });

function isGeneral({ claimant }: Column, story: Story): boolean {
  return claimant === REPORTED || namesBehind(claimant, story).length > 0;
}

function generalColumns({ series, claimant }: Column, story: Story): Column[] {
  if (claimant === REPORTED) return [];
  return [REPORTED, ...namesInFront(claimant, story)].map((name) => ({ series, claimant: name }));
}

async function isUntold(table: Table, { ledger }: LedgerHead): Promise<boolean> {
  if (ledger.recent.length === 0) return false;
  const { changes } = await getChanges(table, ledger.recent);
  return changes.some(({ change }) => change.alert.state === 'pending');
}

/** One number on two series may be one claim, garbled: the other columns of the claimant that have it. */
function sharingNumber(
  { series, claimant }: Column,
  { beside, toldBeside }: FoldedColumn,
  { numbers }: SettleContext,
  heard: string | undefined,
): TouchedColumn[] {
  const told = toldBeside
    .filter(({ key }) => numbers.has(key))
    .map(({ metric, theatre }) => ({ series: { ...series, metric, theatre }, claimant }));
  const read = beside.filter((figure) => numbers.has(numberKey(figure))).map(columnOf);
  const reach = heard === undefined ? {} : { heard: addDays(heard, -GARBLED_DAYS) };
  return [...told, ...read].map((column) => ({ ...column, ...reach }));
}

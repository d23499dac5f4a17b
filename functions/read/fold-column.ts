import { sharesText } from '../../shared/articles/signature.ts';
import { REPORTED, type RecordedFigure } from '../../shared/changes/change.ts';
import type { Checkpoint, ToldBeside } from '../../shared/changes/checkpoint.ts';
import { type FoldContext, type FoldedOn, foldOn } from '../../shared/changes/fold.ts';
import { cutsFor } from '../../shared/changes/make-checkpoint.ts';
import { FoldReachesBack } from '../../shared/changes/reaches-back.ts';
import { addDays } from '../../shared/changes/time.ts';
import { type ChangesKept, changeIdsSince, getChanges } from '../../shared/store/changes.ts';
import { type CheckpointReference, getCheckpoint } from '../../shared/store/checkpoints.ts';
import { figuresOfClaimant, isSameSeries } from '../../shared/store/figures.ts';
import type { Table } from '../../shared/store/items.ts';
import type { Column } from '../../shared/store/keys.ts';
import { givenOnSeries, type LedgerHead } from '../../shared/store/ledgers.ts';
import type { Story } from '../../shared/story/story.ts';
import { givenByNames } from '../given-numbers.ts';

/** What a column came to. */
export interface FoldedColumn {
  readonly folded: FoldedOn;
  /** What of it may be in the store already. */
  readonly kept: ChangesKept;
  /** The claimant's figures on the series that were read. */
  readonly own: readonly RecordedFigure[];
  /** The claimant's figures on other series that were read. */
  readonly beside: readonly RecordedFigure[];
  /** Checkpoints that still hold, the latest first: the fold began with the first of them. */
  readonly checkpoints: readonly CheckpointReference[];
  /** Changes that were done with at that one. */
  readonly closed: number;
  /** Other series on which the claimant gave one of the numbers, and of which nothing was read. */
  readonly toldBeside: readonly ToldBeside[];
}

export interface FoldInput {
  readonly head: LedgerHead;
  /** ISO 8601 date: the first day on which something was heard of that the head does not know; unknown where absent. */
  readonly heard: string | undefined;
  /** Ids of changes that were met in the store, and that the head does not tell of. */
  readonly met: ReadonlySet<string>;
}

/** Days (ISO 8601 dates) for which a checkpoint is tried after a fold, before it is left to a later one. */
const CUTS_TRIED = 3;

/** Folds a column from the latest checkpoint that holds, with everything that was heard of since; reads, and writes nothing. */
export async function foldColumn(
  { head, heard, met }: FoldInput,
  { table, story }: { readonly table: Table; readonly story: Story },
): Promise<FoldedColumn> {
  const { series, claimant, ledger } = head;
  let checkpoints = ledger.checkpoints.filter(({ day }) => heard !== undefined && day < heard);
  for (;;) {
    const [reference] = checkpoints;
    const [start, figures, recent] = await Promise.all([
      reference === undefined ? null : getCheckpoint(table, head, reference),
      figuresOfClaimant(table, series.story, series.force, claimant, {
        ...(reference && { since: addDays(reference.day, 1) }),
      }),
      getChanges(table, [...new Set([...ledger.recent, ...met])]),
    ]);
    if (reference !== undefined && start === null) {
      checkpoints = checkpoints.slice(1);
      continue;
    }
    const checkpoint = start?.checkpoint ?? null;
    const own = figures.filter((figure) => isSameSeries(figure.series, series));
    const beside = figures.filter((figure) => !isSameSeries(figure.series, series));
    try {
      const folded = await foldWith(head, checkpoint, { own, beside }, { table, story });
      const isLatest = reference?.content === ledger.checkpoints[0]?.content && head.state !== 'damaged';
      const kept = isLatest ? recent : await withOlder(table, head, checkpoint, recent);
      return {
        ...{ folded, kept, own, beside, checkpoints },
        ...{ closed: start?.changes ?? 0, toldBeside: checkpoint?.beside ?? [] },
      };
    } catch (error) {
      if (!(error instanceof FoldReachesBack) || reference === undefined) throw error;
      checkpoints = checkpoints.slice(1).filter(({ day }) => day < error.day);
    }
  }
}

/** Folds, and leaves off at a checkpoint where one spares the next fold enough. */
async function foldWith(
  column: Column,
  checkpoint: Checkpoint | null,
  { own, beside }: Pick<FoldedColumn, 'own' | 'beside'>,
  { table, story }: { readonly table: Table; readonly story: Story },
): Promise<FoldedOn> {
  const context: FoldContext = { beside, sharesText, given: await givenByNames(column, table, story) };
  const [first = null, ...others] = cutsFor(checkpoint, own).slice(0, CUTS_TRIED);
  let folded = foldOn(checkpoint, own, context, first);
  // Named claimants matter only where outlets agree on a number without a name.
  if (column.claimant === REPORTED && folded.ledger.entries.length > 0) {
    const given = await givenOnSeries(table, column.series);
    folded = foldOn(checkpoint, own, { ...context, given }, first);
    return folded;
  }
  for (const cut of others) {
    if (folded.checkpoint !== null) break;
    folded = foldOn(checkpoint, own, context, cut);
  }
  return folded;
}

/** The changes that a fold from further back may come to as well. */
async function withOlder(
  table: Table,
  column: Column,
  checkpoint: Checkpoint | null,
  recent: ChangesKept,
): Promise<ChangesKept> {
  const open = [checkpoint?.position, ...(checkpoint?.held ?? [])].flatMap((entry) => entry?.claimedOn ?? []);
  const [since = '0'] = checkpoint === null ? [] : [checkpoint.day, ...open].sort();
  const read = new Set([...recent.changes.map(({ change }) => change.id), ...recent.unreadable]);
  const older = (await changeIdsSince(table, column, since)).filter((id) => !read.has(id));
  const { changes, unreadable } = await getChanges(table, older);
  return {
    changes: [...recent.changes, ...changes],
    unreadable: [...recent.unreadable, ...unreadable],
  };
}

import { sharesText } from '../shared/articles/signature.ts';
import { REPORTED, type RecordedFigure, type StoredChange, type Verdict } from '../shared/changes/change.ts';
import type { Checkpoint } from '../shared/changes/checkpoint.ts';
import { foldOn } from '../shared/changes/fold.ts';
import type { NumbersGiven } from '../shared/changes/numbers-given.ts';
import { FoldReachesBack } from '../shared/changes/reaches-back.ts';
import { addDays } from '../shared/changes/time.ts';
import { checkpointBefore } from '../shared/store/checkpoints.ts';
import { figuresOfChange, isSameSeries, seriesOfChange, someFigures } from '../shared/store/figures.ts';
import type { Table } from '../shared/store/items.ts';
import { givenOnSeries } from '../shared/store/ledgers.ts';
import type { Story } from '../shared/story/story.ts';
import { givenByNames } from './given-numbers.ts';

/** What a change rests on, and what was said around it. */
export interface FoldedAround {
  /** The figures that carry it, and the claimant's others on the series in the days around. */
  readonly figures: readonly RecordedFigure[];
  /** What the fold makes of them; empty where that cannot be told without reading much more. */
  readonly verdicts: readonly Verdict[];
}

/** Days behind a change in which the claimant's other figures on the series are looked at. */
const DAYS_BEHIND = 14;

/** Most figures of the claimant that are read for one change, of all series. */
const MOST_READ = 400;

/** The figures of a change and around it, folded from the checkpoint before it: the same cost in the tenth year as in the first. */
export async function foldedAround(change: StoredChange, table: Table, story: Story): Promise<FoldedAround> {
  const column = { series: seriesOfChange(change), claimant: change.claimant };
  const [checkpoint, carrying] = await Promise.all([
    checkpointBefore(table, column, change.claimedOn),
    figuresOfChange(table, change),
  ]);
  const [read, given] = await Promise.all([
    someFigures(
      table,
      column,
      {
        ...(checkpoint && { since: addDays(checkpoint.day, 1) }),
        until: addDays(change.claimedOn, DAYS_BEHIND),
      },
      MOST_READ,
    ),
    column.claimant === REPORTED ? givenOnSeries(table, column.series) : givenByNames(column, table, story),
  ]);
  const own = read.filter((figure) => isSameSeries(figure.series, column.series));
  const beside = read.filter((figure) => !isSameSeries(figure.series, column.series));
  const figures = [...new Map([...carrying, ...own].map((figure) => [figure.id, figure])).values()];
  return { figures, verdicts: verdictsOn(checkpoint, own, beside, given) };
}

function verdictsOn(
  checkpoint: Checkpoint | null,
  own: readonly RecordedFigure[],
  beside: readonly RecordedFigure[],
  given: NumbersGiven,
): readonly Verdict[] {
  try {
    return foldOn(checkpoint, own, { beside, given, sharesText }).ledger.verdicts;
  } catch (error) {
    if (error instanceof FoldReachesBack) return [];
    throw error;
  }
}

import { sharesText } from '../shared/articles/signature.ts';
import { REPORTED, type RecordedFigure } from '../shared/changes/change.ts';
import { fold } from '../shared/changes/fold.ts';
import { namesBehind } from '../shared/changes/standing-for.ts';
import { figuresOfClaimant, figuresOfColumn, isSameSeries } from '../shared/store/figures.ts';
import type { Table } from '../shared/store/items.ts';
import type { Column } from '../shared/store/keys.ts';
import { claimantsOf } from '../shared/store/ledgers.ts';
import type { Story } from '../shared/story/story.ts';

/** What a column is folded from. */
export interface FoldedFigures {
  /** The claimant's figures on the series. */
  readonly own: readonly RecordedFigure[];
  /** As the fold's context has them. */
  readonly beside: readonly RecordedFigure[];
  readonly named: readonly RecordedFigure[];
}

/** The column's figures, and those that the fold looks at beside them; read consistently. */
export async function foldedFigures(column: Column, table: Table, story: Story): Promise<FoldedFigures> {
  const { series, claimant } = column;
  const onSeries = async (names: readonly string[]): Promise<RecordedFigure[]> =>
    (await Promise.all(names.map((name) => figuresOfColumn(table, { series, claimant: name })))).flat();
  if (claimant === REPORTED) {
    const own = await figuresOfColumn(table, column);
    // Named claimants matter only where outlets agree on a number without a name.
    if (fold(own, { sharesText }).entries.length === 0) return { own, beside: [], named: [] };
    const names = (await claimantsOf(table, series)).filter((name) => name !== REPORTED);
    return { own, beside: [], named: await onSeries(names) };
  }
  const beside = await figuresOfClaimant(table, series.story, series.force, claimant);
  const own = beside.filter((figure) => isSameSeries(figure.series, series));
  return { own, beside, named: await onSeries(namesBehind(claimant, story)) };
}

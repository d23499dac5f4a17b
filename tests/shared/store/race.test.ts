import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settle } from '../../../functions/read/settle.ts';
import { sharesText } from '../../../shared/articles/signature.ts';
import type { RecordedFigure } from '../../../shared/changes/change.ts';
import { numberKey } from '../../../shared/changes/quantity.ts';
import { putFigure, referenceOf } from '../../../shared/store/figures.ts';
import { positionsOf } from '../../../shared/store/ledgers.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { foldAll } from '../../fixtures/fold-all.ts';
import { keptChanges } from '../../fixtures/kept-changes.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { told } from '../changes/told.ts';

let store: TestTable;
beforeEach(async () => {
  store = await openTestTable();
});
afterEach(() => store.close());

const NOW = '2024-12-31T08:00:00.000Z';

/** One claimant's rising toll, each number in two outlets, and a correction's worth of echoes. */
const FIGURES: readonly RecordedFigure[] = [100, 200, 300, 400, 500, 600].flatMap((number, day) =>
  ['Ledger', 'Courier'].map((outlet) =>
    told({ number: `${number}`, published: `2024-12-${20 + day}`, claimedOn: `2024-12-${20 + day}`, outlet }),
  ),
);

/** What a worker does with one article's figure. */
async function work(figure: RecordedFigure): Promise<void> {
  await putFigure(store.table, figure);
  await settle([referenceOf(figure)], {
    table: store.table,
    story: KURSK,
    now: NOW,
    numbers: new Set([numberKey(figure)]),
  });
}

describe('two workers on one series', () => {
  it.each([
    [
      'at once, each its own half',
      (): Promise<unknown> => {
        const half = (odd: number) => FIGURES.filter((_, n) => n % 2 === odd);
        const worker = async (figures: readonly RecordedFigure[]) => {
          for (const figure of figures) await work(figure);
        };
        return Promise.all([worker(half(0)), worker(half(1).reverse())]);
      },
    ],
    [
      'at once, both everything',
      async (): Promise<unknown> => {
        const worker = async (figures: readonly RecordedFigure[]) => {
          for (const figure of figures) await work(figure);
        };
        return Promise.all([worker(FIGURES), worker([...FIGURES].reverse())]);
      },
    ],
    ['all articles at the same moment', (): Promise<unknown> => Promise.all(FIGURES.map(work))],
  ])('%s: nothing lost, nothing double', async (_, run) => {
    await run();
    const [figure] = FIGURES;
    if (figure === undefined) throw new Error('no figures');
    const kept = await keptChanges(store.table);
    const standing = kept
      .filter((change) => change.superseded === undefined)
      .sort((a, b) => (a.claimedOn < b.claimedOn ? -1 : 1));
    const [expected] = foldAll(FIGURES, sharesText);
    const said = (entries: readonly { kind: string; to: unknown; claimedOn: string }[] | undefined) =>
      entries?.map(({ kind, to, claimedOn }) => ({ kind, to, claimedOn }));
    expect(said(standing)).toEqual(said(expected?.ledger.entries));
    expect(await positionsOf(store.table, figure.series.story)).toEqual([expected?.ledger.position]);
  });
});

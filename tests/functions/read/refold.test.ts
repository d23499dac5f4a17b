import { afterEach, beforeEach, expect, it } from 'vitest';
import { refold } from '../../../functions/read/refold.ts';
import { settle } from '../../../functions/read/settle.ts';
import type { StoredChange } from '../../../shared/changes/change.ts';
import { numberKey } from '../../../shared/changes/quantity.ts';
import { columnOf, putFigure } from '../../../shared/store/figures.ts';
import { bringUpToDate } from '../../../shared/store/first-shape.ts';
import type { Column } from '../../../shared/store/keys.ts';
import { pendingChanges } from '../../../shared/store/pending.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { everyItem, keptChanges, replaceChanges } from '../../fixtures/kept-changes.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { storedLine, told } from '../../shared/changes/told.ts';

let store: TestTable;
let column: Column;
beforeEach(async () => {
  store = await openTestTable();
  await bringUpToDate(store.table, KURSK.id);
  for (const given of [
    { number: '120', published: '2024-12-17' },
    { number: '310', published: '2024-12-28' },
  ]) {
    const figure = told(given);
    const ours = { ...figure, series: { ...figure.series, story: KURSK.id } };
    column = columnOf(ours);
    await putFigure(store.table, ours);
    const context = { table: store.table, story: KURSK, now: '2024-12-28T12:00:00Z' };
    await settle([column], { ...context, numbers: new Set([numberKey(ours)]) });
  }
});
afterEach(() => store.close());

/** Leaves the ledger as other rules had made it. */
const underOtherRules = (
  replace: (changes: readonly StoredChange[]) => readonly StoredChange[],
): Promise<void> =>
  replaceChanges(store.table, (changes) =>
    replace([...changes].sort((a, b) => (a.claimedOn < b.claimedOn ? -1 : 1))),
  );

const lines = async (): Promise<string[]> =>
  (await keptChanges(store.table)).filter(({ superseded }) => superseded === undefined).map(storedLine);
const run = (write: boolean) =>
  refold({ table: store.table, story: KURSK, now: '2025-01-05T12:00:00Z', write });

it('finds nothing to do where the rules are the same', async () => {
  expect(await run(true)).toEqual({ appeared: [], disappeared: [] });
});

it('shows what the present rules find besides, and tells nobody', async () => {
  await underOtherRules((changes) => changes.slice(0, 1));
  const pending = (await pendingChanges(store.table, KURSK.id)).length;
  const { appeared, disappeared } = await run(true);
  expect(appeared.map(storedLine)).toEqual(['raised 120 → 310: replayed']);
  expect(disappeared).toEqual([]);
  expect(await lines()).toContain('raised 120 → 310: replayed');
  expect((await pendingChanges(store.table, KURSK.id)).length).toBeLessThanOrEqual(pending);
  expect(await run(true)).toEqual({ appeared: [], disappeared: [] });
});

it('shows what they no longer find, and keeps it for the record', async () => {
  await underOtherRules((changes) =>
    changes.map((change) => ({ ...change, kind: 'withdrawn', figures: ['gone'] })),
  );
  const { appeared, disappeared } = await run(true);
  expect(disappeared.map(({ kind }) => kind)).toEqual(['withdrawn', 'withdrawn']);
  expect(appeared.map(storedLine)).toEqual(['first – → 120: replayed', 'raised 120 → 310: replayed']);
  const kept = await keptChanges(store.table);
  expect(kept.filter(({ superseded }) => superseded)).toHaveLength(2);
});

it('only shows the difference where it is not to write', async () => {
  await underOtherRules(() => []);
  const before = await everyItem(store.table);
  expect((await run(false)).appeared).toHaveLength(2);
  expect(await everyItem(store.table)).toEqual(before);
});

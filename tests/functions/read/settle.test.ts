import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settle } from '../../../functions/read/settle.ts';
import { numberKey } from '../../../shared/changes/quantity.ts';
import { changesOf } from '../../../shared/store/changes.ts';
import { columnOf, putFigure } from '../../../shared/store/figures.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { storedLine, type Told, told } from '../../shared/changes/told.ts';

let store: TestTable;
beforeEach(async () => {
  store = await openTestTable();
});
afterEach(() => store.close());

const NOW = '2025-01-07T12:00:00Z';

/** Lets figures come in one after the other, and says how every change then stands. */
async function settled(...figures: readonly Told[]): Promise<Record<string, string>> {
  for (const figure of figures.map(told)) {
    await putFigure(store.table, figure);
    const numbers = new Set([numberKey(figure)]);
    await settle([columnOf(figure)], { table: store.table, story: KURSK, now: NOW, numbers });
  }
  const [first] = figures;
  if (first === undefined) return {};
  const changes = await changesOf(store.table, told(first).series.story);
  return Object.fromEntries(
    changes.map((change) => [`${change.claimant} ${change.metric}`, storedLine(change)]),
  );
}

const published = '2025-01-07T08:00:00Z';
const nis: Told = { number: '600', published };

describe('settling one column settles those that depend on it', () => {
  it.each<{ name: string; told: Told[]; changes: Record<string, string> }>([
    {
      name: "a country's number is its service's, whichever comes first",
      told: [{ ...nis, claimant: 'South Korea', outlet: 'Wire' }, nis],
      changes: { 'South Korea killed': 'first – → 600: echo', 'NIS killed': 'first – → 600: pending' },
    },
    {
      name: 'outlets that name nobody repeat whoever is named',
      told: [{ ...nis, claimant: null, outlet: 'Wire' }, { ...nis, claimant: null, outlet: 'Post' }, nis],
      changes: { 'reported killed': 'first – → 600: echo', 'NIS killed': 'first – → 600: pending' },
    },
    {
      name: 'deaths in the number of all casualties fall into doubt when those come in',
      told: [nis, { ...nis, metric: 'casualties', outlet: 'Wire' }],
      changes: { 'NIS killed': 'first – → 600: disputed', 'NIS casualties': 'first – → 600: pending' },
    },
    {
      name: 'another number of the service leaves the country its own',
      told: [
        { ...nis, claimant: 'South Korea', outlet: 'Wire' },
        { ...nis, number: '900' },
      ],
      changes: { 'South Korea killed': 'first – → 600: pending', 'NIS killed': 'first – → 900: pending' },
    },
  ])('$name', async ({ told: figures, changes }) => {
    expect(await settled(...figures)).toEqual(changes);
  });
});

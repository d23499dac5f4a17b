import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { alertLine, type Comparison, compareAlerts } from '../../replay/compare.ts';
import { play } from '../../replay/play.ts';
import { newsYear, type Year } from '../../replay/year.ts';

/** The long one is `npm run replay`. */
describe('a small year of news, replayed', () => {
  const year: Year = newsYear({ seed: 3, articles: 160, columns: 3 });
  let store: TestTable;
  let comparison: Comparison;
  beforeAll(async () => {
    store = await openTestTable();
    comparison = compareAlerts(year.expected, await play(year.arrivals, store.table));
  }, 300_000);
  afterAll(() => store.close());

  it('has changes, echoes, late articles and edits enough to try', () => {
    expect(year.expected.length).toBeGreaterThan(20);
    expect(year.arrivals.filter(({ late }) => late).length).toBeGreaterThanOrEqual(10);
    expect(year.arrivals.filter(({ edited }) => edited).length).toBeGreaterThanOrEqual(8);
  });

  it('tells every true change once', () => {
    expect(comparison.missed).toEqual([]);
    expect(comparison.repeated.map(({ change }) => alertLine(change))).toEqual([]);
  });

  it('tells nothing else', () => {
    expect(comparison.false.map(({ change }) => alertLine(change))).toEqual([]);
  });
});

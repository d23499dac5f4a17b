import { describe, expect, it } from 'vitest';
import { textSignature } from '../../../shared/articles/signature.ts';
import { REPORTED, type RecordedFigure, type StoredLedger } from '../../../shared/changes/change.ts';
import { seriesKey } from '../../../shared/changes/ledger-series.ts';
import { reconcile } from '../../../shared/changes/reconcile.ts';
import { recordFigures } from '../../../shared/changes/record.ts';
import { EXTRACTOR_VERSION, readFigures } from '../../../shared/figures/read-figures.ts';
import { archiveReports } from '../../../shared/story/archive/archive.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { seededRandom } from '../../bench/random.ts';
import { columnName, foldAll, foldBeside } from '../../fixtures/fold-all.ts';

/** The figures of each report of the archive. */
const REPORTS: readonly (readonly RecordedFigure[])[] = archiveReports('kursk').map((report) => {
  const text = report.paragraphs.join('\n');
  const { title, published, outlet, source: url } = report;
  return recordFigures(
    { url, title, outlet, published },
    readFigures({ title, text, published, language: 'en', outlet }, KURSK),
    {
      story: KURSK,
      seenAt: published,
      arrival: 'archive',
      extractor: EXTRACTOR_VERSION,
      textSignature: textSignature(text),
    },
  );
});

/** Each column's position and entries, by name. */
function ledgers(reports: readonly (readonly RecordedFigure[])[]): Record<string, unknown> {
  const folded = foldAll(reports.flat()).map(({ series, claimant, ledger: { position, entries } }) => [
    `${seriesKey(series)}#${claimant}`,
    { position, entries },
  ]);
  return Object.fromEntries(folded);
}

/** Columns of those who may only repeat others: they follow from what the others say. */
const isGeneral = (column: string): boolean =>
  [REPORTED, ...KURSK.countries.flatMap(({ claimant, officials }) => [claimant, officials])].some((name) =>
    column.endsWith(`#${name}`),
  );

/** What is kept when the reports come in one after the other, each told apart from when it was seen. */
function kept(reports: readonly (readonly RecordedFigure[])[]): Record<string, unknown> {
  const figures = new Map<string, RecordedFigure[]>();
  const stored = new Map<string, StoredLedger>();
  for (const [n, report] of reports.entries()) {
    const seenAt = new Date(Date.UTC(2027, 0, 1, n)).toISOString();
    for (const figure of report) {
      figures.set(columnName(figure), [...(figures.get(columnName(figure)) ?? []), figure]);
    }
    const known = [...figures.values()].flat();
    const general = [...figures.keys()].filter(isGeneral);
    for (const column of new Set([...report.map(columnName), ...general])) {
      const context = { now: seenAt, seenAt, subscribed: () => true };
      const ledger = foldBeside(figures.get(column) ?? [], known);
      stored.set(column, reconcile(stored.get(column) ?? null, ledger, context));
    }
  }
  const standing = [...stored].map(([column, { position, changes }]) => [
    column,
    {
      position,
      changes: changes
        .filter((change) => change.superseded === undefined)
        .map(({ id: _id, seenAt: _seenAt, ...change }) => change),
    },
  ]);
  return Object.fromEntries(standing);
}

function shuffled<T>(all: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  return all
    .map((one) => ({ one, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

describe('the archive', () => {
  const forwards = ledgers(REPORTS);
  const keptForwards = kept(REPORTS);

  it('carries claims enough to try', () => {
    expect(REPORTS.length).toBeGreaterThan(80);
    expect(Object.keys(forwards).length).toBeGreaterThan(30);
  });

  it.each([
    { order: 'backwards', reports: [...REPORTS].reverse() },
    ...[1, 2, 3, 4, 5].map((seed) => ({ order: `shuffled, seed ${seed}`, reports: shuffled(REPORTS, seed) })),
  ])('gives one ledger when it is replayed $order', ({ reports }) => {
    expect(ledgers(reports)).toEqual(forwards);
    expect(kept(reports)).toEqual(keptForwards);
  });
});

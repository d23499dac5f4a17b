import { describe, expect, it } from 'vitest';
import { fold } from '../../../shared/changes/fold.ts';
import { reconcile } from '../../../shared/changes/reconcile.ts';
import { changesCsv } from '../../../shared/history/csv.ts';
import type { HistoryFilter } from '../../../shared/history/filter.ts';
import { askedChanges, historyRows } from '../../../shared/history/rows.ts';
import { whyChange } from '../../../shared/history/why.ts';
import { told } from '../changes/told.ts';

const figures = [
  told({ number: '>120', published: '2024-12-17' }),
  told({ number: 'about 120', published: '2024-12-17T10:00:00Z', outlet: 'Wire' }),
  told({ number: '310', published: '2024-12-28', outlet: 'Wire' }),
  told({ number: '120', published: '2025-01-02', outlet: 'Post' }),
  told({ number: '43', published: '2025-01-10', scope: 'increment' }),
];
const now = '2025-01-10T12:00:00Z';
const ledger = fold(figures);
const stored = reconcile(null, ledger, { now, seenAt: now, subscribed: () => true });

describe('history', () => {
  it('has a line a change', () => {
    expect(
      historyRows(stored.changes).map(({ kind, from, to, difference, sources, alert }) =>
        [kind, from, to, difference, sources, alert].join(' | '),
      ),
    ).toEqual([
      'first |  | at least 120 |  | 2 | late',
      'raised | at least 120 | 310 | +190 (+158.3%) | 1 | pending',
      'incident |  | 43 |  | 1 | pending',
    ]);
  });

  it.each<[string, HistoryFilter, string[]]>([
    ['all', {}, ['first', 'raised', 'incident']],
    ['an empty list', { kind: [] }, ['first', 'raised', 'incident']],
    ['kinds', { kind: ['first', 'incident'] }, ['first', 'incident']],
    ['a claimant in any case', { claimant: ['nis'] }, ['first', 'raised', 'incident']],
    ['another claimant', { claimant: ['Zelensky'] }, []],
    ['since a day', { since: '2024-12-28' }, ['raised', 'incident']],
    ['since a month', { since: '2025-01' }, ['incident']],
    ['until a month', { until: '2024-12' }, ['first', 'raised']],
    ['another metric', { metric: ['wounded'] }, []],
    [
      'its force and theatre',
      { force: ['north-korea'], theatre: ['kursk'] },
      ['first', 'raised', 'incident'],
    ],
  ])('narrowed to %s', (_, filter, kinds) => {
    expect(askedChanges(stored.changes, filter).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('hides what a later fold took out', () => {
    expect(askedChanges(stored.changes.map((change) => ({ ...change, superseded: true as const })))).toEqual(
      [],
    );
  });
});

describe('a count of a period', () => {
  const period = { from: '2024-08-01', to: '2025-01-09' };
  const changes = reconcile(
    null,
    fold([told({ number: '1400', published: '2025-01-09', scope: 'increment', period })]),
    { now, seenAt: now, subscribed: () => true },
  ).changes;

  it('says so in its line', () => {
    expect(historyRows(changes)).toMatchObject([{ kind: 'incident', to: '1,400', period: 'since August' }]);
  });

  it('has its days in the CSV, behind the other fields', () => {
    const [names, line] = changesCsv(changes).split('\r\n');
    expect(names).toMatch(/,periodFrom,periodTo$/);
    expect(line).toMatch(/,2024-08-01,2025-01-09$/);
  });
});

describe('why', () => {
  it('tells the figures of a change, and what was kept from being one', () => {
    const [first] = stored.changes;
    if (!first) throw new Error('no change');
    const why = whyChange(first, figures, ledger);
    expect(why.outlets).toEqual(['Ledger', 'Wire']);
    expect(why.figures.map(({ number, rule }) => `${number}: ${rule}`)).toEqual([
      'at least 120: change',
      'about 120: echo',
    ]);
    expect(
      why.suppressed.map(({ number, rule, article }) => `${number}: ${rule} (${article.outlet})`),
    ).toEqual(['120: re-citation (Post)']);
  });
});

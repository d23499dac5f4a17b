import { describe, expect, it } from 'vitest';
import { MAX_KEPT_SOURCES, type StoredLedger } from '../../../shared/changes/change.ts';
import { fold } from '../../../shared/changes/fold.ts';
import { reconcile } from '../../../shared/changes/reconcile.ts';
import { storedLine, type Told, told } from './told.ts';

/** Cycles one after the other: what comes in, when, and how the changes then stand. */
interface Cycle {
  readonly now: string;
  /** Every figure that the store holds by then. */
  readonly told: readonly Told[];
  readonly subscribed?: boolean;
  readonly refold?: boolean;
  readonly changes: readonly string[];
}

function cycle(
  stored: StoredLedger | null,
  { now, told: figures, subscribed = true, refold = false }: Cycle,
) {
  const context = { now, seenAt: now, subscribed: () => subscribed, refold };
  return reconcile(stored, fold(figures.map(told)), context);
}

/** Alerts go out after each cycle. */
function deliver(stored: StoredLedger, at: string): StoredLedger {
  const changes = stored.changes.map((change) =>
    change.alert.state === 'pending' ? { ...change, alert: { state: 'sent' as const, at } } : change,
  );
  return { ...stored, changes };
}

const december: Told = { number: '120', published: '2024-12-17' };
const raised: Told = { number: '310', published: '2024-12-28' };

describe('what becomes of an alert', () => {
  it.each<{ name: string; cycles: Cycle[] }>([
    {
      name: 'news is told',
      cycles: [{ now: '2024-12-17T12:00:00Z', told: [december], changes: ['first – → 120: pending'] }],
    },
    {
      name: 'the first poll of an empty ledger is the baseline',
      cycles: [
        {
          now: '2024-12-17T12:00:00Z',
          told: [{ ...december, arrival: 'baseline' }],
          changes: ['first – → 120: baseline'],
        },
        {
          now: '2024-12-28T12:00:00Z',
          told: [{ ...december, arrival: 'baseline' }, raised],
          changes: ['first – → 120: baseline', 'raised 120 → 310: pending'],
        },
      ],
    },
    {
      name: 'the archive is replayed',
      cycles: [
        {
          now: '2026-11-17T12:00:00Z',
          told: [
            { ...december, arrival: 'archive' },
            { ...raised, arrival: 'archive' },
          ],
          changes: ['first – → 120: replayed', 'raised 120 → 310: replayed'],
        },
      ],
    },
    {
      name: 'old items of a new feed are late, unless live news says the same',
      cycles: [
        {
          now: '2024-12-18T12:00:00Z',
          told: [{ ...december, arrival: 'late' }],
          changes: ['first – → 120: late'],
        },
        {
          now: '2024-12-28T12:00:00Z',
          told: [
            { ...december, arrival: 'late' },
            { ...raised, arrival: 'late' },
            { ...raised, outlet: 'Wire' },
          ],
          changes: ['first – → 120: late', 'raised 120 → 310: pending'],
        },
      ],
    },
    {
      name: 'a number that the claimant has gone beyond is late',
      cycles: [
        { now: '2024-12-17T12:00:00Z', told: [december], changes: ['first – → 120: pending'] },
        {
          now: '2024-12-28T12:00:00Z',
          told: [december, raised, { number: '200', published: '2024-12-22' }],
          changes: ['first – → 120: sent', 'raised 120 → 200: late', 'raised 200 → 310: pending'],
        },
      ],
    },
    {
      name: 'two numbers of one day, read together, are both told',
      cycles: [
        {
          now: '2024-12-17T23:00:00Z',
          told: [december, { number: '150', published: '2024-12-17T18:00:00Z' }],
          changes: ['first – → 120: pending', 'raised 120 → 150: pending'],
        },
      ],
    },
    {
      name: 'a claim of long ago, told only now, is late',
      cycles: [
        {
          now: '2024-12-17T12:00:00Z',
          told: [{ ...december, claimedOn: '2024-10-23' }],
          changes: ['first – → 120: late'],
        },
      ],
    },
    {
      name: 'a claim that its first text dates more than a week back is late: it cites',
      cycles: [
        {
          now: '2024-12-27T12:00:00Z',
          told: [{ number: '120', published: '2024-12-27', claimedOn: '2024-12-19' }],
          changes: ['first – → 120: late'],
        },
      ],
    },
    {
      name: 'one that is dated less far back is told',
      cycles: [
        {
          now: '2024-12-26T12:00:00Z',
          told: [{ number: '120', published: '2024-12-26', claimedOn: '2024-12-19' }],
          changes: ['first – → 120: pending'],
        },
      ],
    },
    {
      name: 'what is in doubt in the archive is disputed, not replayed',
      cycles: [
        {
          now: '2026-11-17T12:00:00Z',
          told: [
            { ...december, arrival: 'archive' },
            { ...december, outlet: 'Wire', arrival: 'archive' },
            { number: '210', published: '2024-12-17', outlet: 'Post', arrival: 'archive' },
            { number: '900', published: '2024-12-18', confidence: 0.3, arrival: 'archive' },
          ],
          changes: [
            'first – → 120: replayed',
            'raised 120 → 210: disputed',
            'raised 120 → 900: below-confidence',
          ],
        },
      ],
    },
    {
      name: 'what the baseline left in doubt is told once news confirms it',
      cycles: [
        {
          now: '2024-12-17T12:00:00Z',
          told: [{ ...december, confidence: 0.3, arrival: 'baseline' }],
          changes: ['first – → 120: below-confidence'],
        },
        {
          now: '2024-12-18T12:00:00Z',
          told: [
            { ...december, confidence: 0.3, arrival: 'baseline' },
            { number: '120', published: '2024-12-18', outlet: 'Wire' },
          ],
          changes: ['first – → 120: pending'],
        },
      ],
    },
    {
      name: 'a series that nobody follows is recorded',
      cycles: [
        {
          now: '2024-12-17T12:00:00Z',
          told: [december],
          subscribed: false,
          changes: ['first – → 120: not-subscribed'],
        },
      ],
    },
    {
      name: 'new rules tell nobody',
      cycles: [
        {
          now: '2024-12-17T12:00:00Z',
          told: [december],
          refold: true,
          changes: ['first – → 120: replayed'],
        },
      ],
    },
    {
      name: 'a disputed number is told once a second outlet has it',
      cycles: [
        {
          now: '2024-12-17T12:00:00Z',
          told: [
            december,
            { ...december, outlet: 'Wire' },
            { number: '210', published: '2024-12-17', outlet: 'Post' },
          ],
          changes: ['first – → 120: pending', 'raised 120 → 210: disputed'],
        },
        {
          now: '2024-12-18T12:00:00Z',
          told: [
            december,
            { ...december, outlet: 'Wire' },
            { number: '210', published: '2024-12-17', outlet: 'Post' },
            { number: '210', published: '2024-12-18', outlet: 'Courier' },
          ],
          changes: ['first – → 120: sent', 'raised 120 → 210: pending'],
        },
      ],
    },
    {
      name: 'an unsure reading is told once a sure one agrees',
      cycles: [
        {
          now: '2024-12-17T12:00:00Z',
          told: [{ ...december, confidence: 0.3 }],
          changes: ['first – → 120: below-confidence'],
        },
        {
          now: '2024-12-18T12:00:00Z',
          told: [
            { ...december, confidence: 0.3 },
            { number: '120', published: '2024-12-18', outlet: 'Wire' },
          ],
          changes: ['first – → 120: pending'],
        },
      ],
    },
    {
      name: 'a correction is told, however long after the claim',
      cycles: [
        { now: '2024-12-17T12:00:00Z', told: [december], changes: ['first – → 120: pending'] },
        {
          now: '2025-01-20T12:00:00Z',
          told: [
            { ...december, withdrawnAt: '2025-01-20T12:00:00Z' },
            { ...december, number: '150', seenAt: '2025-01-20T12:00:00Z' },
          ],
          changes: ['first – → 120: sent', 'corrected 120 → 150: pending'],
        },
      ],
    },
    {
      name: 'a withdrawal is told, even of the baseline',
      cycles: [
        {
          now: '2024-12-17T12:00:00Z',
          told: [{ ...december, arrival: 'baseline' }],
          changes: ['first – → 120: baseline'],
        },
        {
          now: '2025-01-20T12:00:00Z',
          told: [
            {
              ...december,
              arrival: 'baseline',
              withdrawnAt: '2025-01-20T12:00:00Z',
              withdrawnWhy: 'withdrawn',
            },
          ],
          changes: ['first – → 120: baseline', 'withdrawn 120 → –: pending'],
        },
      ],
    },
    {
      name: 'an incident is told beside the position, unless it is old',
      cycles: [
        {
          now: '2024-12-28T12:00:00Z',
          told: [
            december,
            raised,
            { number: '43', published: '2024-12-27', scope: 'increment' },
            { number: '12', published: '2024-12-28', claimedOn: '2024-12-01', scope: 'increment' },
          ],
          changes: [
            'incident – → 12: late',
            'first – → 120: late',
            'incident – → 43: pending',
            'raised 120 → 310: pending',
          ],
        },
      ],
    },
    {
      name: 'a change that the fold no longer finds is kept for the record',
      cycles: [
        {
          now: '2025-02-09T12:00:00Z',
          told: [
            { number: '14000', published: '2025-02-08', claimant: null },
            { number: '14000', published: '2025-02-09', claimant: null, outlet: 'Wire' },
          ],
          changes: ['first – → 14000: pending'],
        },
        {
          now: '2025-02-10T12:00:00Z',
          told: [{ number: '14000', published: '2025-02-08', claimant: null }],
          changes: ['first – → 14000: sent, superseded'],
        },
      ],
    },
  ])('$name', ({ cycles }) => {
    let stored: StoredLedger | null = null;
    for (const step of cycles) {
      stored = cycle(stored, step);
      expect(stored.changes.map(storedLine)).toEqual(step.changes);
      stored = deliver(stored, step.now);
    }
  });
});

describe('a change that is known', () => {
  const first = cycle(null, { now: '2024-12-17T12:00:00Z', told: [december], changes: [] });
  const sent = deliver(first, '2024-12-17T12:00:01Z');

  it('keeps id, time of seeing and alert when a late article comes before its first source', () => {
    const earlier: Told = { number: '>120', published: '2024-12-17T06:00:00Z', outlet: 'Wire' };
    const [change] = cycle(sent, {
      now: '2024-12-30T12:00:00Z',
      told: [december, earlier],
      changes: [],
    }).changes;
    expect(change).toMatchObject({
      id: first.changes[0]?.id,
      seenAt: '2024-12-17T12:00:00Z',
      alert: { state: 'sent' },
    });
    expect(change?.sources.map(({ outlet }) => outlet)).toEqual(['Wire', 'Ledger']);
  });

  it('keeps them when a late article makes it the second', () => {
    const earlier: Told = { number: '50', published: '2024-12-15', outlet: 'Wire' };
    const { changes } = cycle(sent, { now: '2024-12-30T12:00:00Z', told: [december, earlier], changes: [] });
    expect(changes.map(storedLine)).toEqual(['first – → 50: late', 'raised 50 → 120: sent']);
    expect(changes[1]?.id).toBe(first.changes[0]?.id);
  });

  it('falls silent when it comes into doubt before it was told', () => {
    const alone: Told = { number: '210', published: '2024-12-17T09:00:00Z', outlet: 'Post' };
    const now = '2024-12-17T12:00:00Z';
    const waiting = cycle(null, { now, told: [alone], changes: [] });
    const outlets = [december, { ...december, outlet: 'Wire' }];
    expect(cycle(waiting, { now, told: [alone, ...outlets], changes: [] }).changes.map(storedLine)).toEqual([
      'first – → 120: pending',
      'raised 120 → 210: disputed',
    ]);
  });

  it('is the very same ledger when nothing came', () => {
    expect(cycle(sent, { now: '2024-12-18T12:00:00Z', told: [december], changes: [] })).toBe(sent);
  });

  it('keeps no more sources than an item has room for', () => {
    const echoes = Array.from({ length: 100 }, (_, n) => ({ ...december, outlet: `Outlet ${n}` }));
    const { changes, position } = cycle(sent, { now: '2024-12-18T12:00:00Z', told: echoes, changes: [] });
    expect(changes[0]?.sources).toHaveLength(MAX_KEPT_SOURCES);
    expect(changes[0]?.sourceCount).toBe(100);
    expect(position?.sources).toBe(100);
  });
});

describe('an entry that was drawn up anew', () => {
  const now = '2024-12-17T12:00:00Z';
  const outlets = ['Ledger', 'Wire', 'Courier'].map((outlet) => told({ ...december, outlet }));
  const ledger = fold(outlets);
  const [whole] = ledger.entries;
  if (whole === undefined) throw new Error('no entry');
  const context = { now, seenAt: now, subscribed: () => true };
  const stored = deliver(reconcile(null, ledger, context), now);
  const [one = '', two = '', three = ''] = whole.figures;

  it.each([
    ['all that carries it was told before: late', [three], 'late'],
    ['something of it is new: told', [three, 'new'], 'pending'],
  ])('%s', (_, figures, alert) => {
    const first = { ...whole, figures: [one, two] };
    const other = { ...whole, to: { value: 130, low: null, high: null, bound: 'exact' as const }, figures };
    const { changes } = reconcile(
      stored,
      { ...ledger, entries: [first, { ...other, sequence: 2 }] },
      context,
    );
    expect(changes.map(({ alert: { state } }) => state)).toEqual([
      'sent',
      alert === 'late' ? 'silent' : 'pending',
    ]);
    if (alert === 'late') expect(changes[1]?.alert).toEqual({ state: 'silent', why: 'late' });
  });
});

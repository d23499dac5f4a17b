import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger, LedgerEntry, RecordedFigure } from '../../../shared/changes/change.ts';
import type { Checkpoint } from '../../../shared/changes/checkpoint.ts';
import { fold, foldOn } from '../../../shared/changes/fold.ts';
import { heardOn } from '../../../shared/changes/heard.ts';
import { CHECKPOINT_LAG_DAYS } from '../../../shared/changes/make-checkpoint.ts';
import { FoldReachesBack } from '../../../shared/changes/reaches-back.ts';
import { addDays } from '../../../shared/changes/time.ts';
import { told } from './told.ts';

/** Each history is folded anew with every article that comes: a third of the runs of a law about one fold. */
const numRuns = Math.ceil(Number(process.env.FAST_CHECK_RUNS ?? 300) / 3);

const day = (n: number): string => addDays('2025-01-01', n);
const time = (n: number, hour: number): string => `${day(n)}T${String(hour).padStart(2, '0')}:00:00Z`;

/** A figure of a hundred days, and what becomes of it. */
const anyFigure = fc
  .record({
    number: fc.oneof(
      {
        weight: 9,
        arbitrary: fc
          .tuple(
            fc.constantFrom('', '', 'about', '>', '<'),
            fc.constantFrom(40, 100, 120, 310, 900, 3200, 3950, 4000, 4200, 4500, 9000),
          )
          .map(([bound, people]) => `${bound}${people}`),
      },
      fc.constantFrom('vague', '100-300', '3000-4000'),
    ),
    at: fc.integer({ min: 0, max: 100 }),
    hour: fc.integer({ min: 0, max: 23 }),
    lag: fc.option(
      fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -1, max: 3 }) }, fc.integer({ min: 0, max: 90 })),
    ),
    outlet: fc.constantFrom('Ledger', 'Wire', 'Courier', 'Post'),
    page: fc.constantFrom(null, null, null, 'live', 'profile'),
    background: fc.constantFrom(false, false, false, true),
    scope: fc.constantFrom('cumulative', 'cumulative', 'cumulative', 'increment', 'rate'),
    metric: fc.constantFrom('killed', 'killed', 'killed', 'casualties'),
    confidence: fc.constantFrom(0.9, 0.9, 0.8, 0.3),
    title: fc.constantFrom('News', 'News', 'News', 'Count lowered and raised', 'Correction: the count'),
    signature: fc.constantFrom([], [], [3, ...Array<number>(64).fill(1)]),
    gone: fc.option(
      fc.record({ why: fc.constantFrom('edited', 'withdrawn'), after: fc.integer({ min: 0, max: 40 }) }),
      { freq: 6 },
    ),
    late: fc.constantFrom(0, 0, 0, 0, 2, 10, 50),
  } as const)
  .map(({ at, hour, lag, page, gone, late, ...rest }) => {
    const said = {
      ...rest,
      published: time(at, hour),
      claimedOn: lag === null ? null : day(at - lag),
      url: `https://${rest.outlet.toLowerCase()}.example/${page ?? `${at}-${hour % 3}`}`,
      sentence: `${rest.outlet} has ${rest.number} (${hour}).`,
    };
    const figure = told(said);
    const arrives = { at: time(at + late, hour), figure };
    if (gone === null) return [arrives];
    const withdrawnAt = time(at + late + gone.after, 23);
    return [arrives, { at: withdrawnAt, figure: { ...figure, withdrawnAt, withdrawnWhy: gone.why } }];
  });

interface Arrival {
  readonly at: string;
  readonly figure: RecordedFigure;
}

const anyHistory = (claimant: string | null): fc.Arbitrary<Arrival[]> =>
  fc.array(anyFigure, { maxLength: 40 }).map((all) => {
    const ids = new Map<string, number>();
    const once = all.filter(([first], n) => {
      const id = first?.figure.id ?? '';
      const isFirst = (ids.get(id) ?? n) === n;
      ids.set(id, ids.get(id) ?? n);
      return isFirst;
    });
    return once
      .flat()
      .map(({ at, figure }) => ({ at, figure: { ...figure, claimant } }))
      .sort((a, b) => (a.at < b.at ? -1 : 1));
  });

/** A checkpoint, and the entries that are done with by then. */
interface Link {
  readonly checkpoint: Checkpoint | null;
  readonly closed: readonly LedgerEntry[];
}

const sharesText = (a: readonly number[], b: readonly number[]): boolean => a.length > 0 && a[0] === b[0];

/** Folds on from the latest checkpoint that holds, as the store does. */
function foldAlong(
  chain: Link[],
  figures: readonly RecordedFigure[],
  arrived: RecordedFigure,
  lag: number,
): { entries: LedgerEntry[]; position: Ledger['position'] } {
  const own = figures.filter(({ metric }) => metric === 'killed');
  const reach = arrived.metric === 'killed' ? heardOn(arrived) : addDays(heardOn(arrived), -30);
  const isTouched = ({ checkpoint }: Link): boolean =>
    checkpoint !== null && heardOn(arrived) <= checkpoint.day && reach <= checkpoint.day;
  for (;;) {
    while (chain.length > 1 && chain.slice(-1).some(isTouched)) chain.pop();
    const { checkpoint, closed } = chain.at(-1) ?? { checkpoint: null, closed: [] };
    const since = <T extends RecordedFigure>(all: readonly T[]): T[] =>
      all.filter((figure) => checkpoint === null || heardOn(figure) > checkpoint.day);
    const heard = since(own).map(heardOn).sort();
    const latest = heard.at(-1);
    const cut = latest === undefined ? null : addDays(latest, -lag);
    const isLater = cut !== null && (checkpoint === null || cut > checkpoint.day);
    try {
      const folded = foldOn(
        checkpoint,
        since(own),
        { beside: since(figures), sharesText },
        isLater ? cut : null,
      );
      if (folded.checkpoint) {
        // It is kept as JSON.
        const kept: Checkpoint = JSON.parse(JSON.stringify(folded.checkpoint));
        chain.push({ checkpoint: kept, closed: [...closed, ...folded.closed] });
      }
      return { entries: [...closed, ...folded.ledger.entries], position: folded.ledger.position };
    } catch (error) {
      if (!(error instanceof FoldReachesBack) || checkpoint === null) throw error;
      while (chain.length > 1 && chain.slice(-1).some((link) => (link.checkpoint?.day ?? '') >= error.day))
        chain.pop();
      if (chain.at(-1)?.checkpoint === checkpoint)
        throw new Error(`not before ${error.day}: ${error.message}`);
    }
  }
}

const inOrder = (entries: readonly LedgerEntry[]): string[] =>
  entries.map((entry) => JSON.stringify(entry)).sort();

describe('a fold that goes on from checkpoints', () => {
  it.each([
    ['a claimant', 'NIS'],
    ['nobody', null],
  ])('comes to what a fold of all figures comes to, for %s', (_, claimant) => {
    let went = 0;
    fc.assert(
      fc.property(anyHistory(claimant), fc.integer({ min: CHECKPOINT_LAG_DAYS, max: 30 }), (history, lag) => {
        const chain: Link[] = [{ checkpoint: null, closed: [] }];
        const figures = new Map<string, RecordedFigure>();
        for (const { figure } of history) {
          figures.set(figure.id, figure);
          const all = [...figures.values()];
          const own = all.filter(({ metric }) => metric === 'killed');
          if (own.length === 0) continue;
          const whole = fold(own, { beside: all, sharesText });
          const { entries, position } = foldAlong(chain, all, figure, lag);
          expect(inOrder(entries)).toEqual(inOrder(whole.entries));
          expect(position).toEqual(whole.position);
          if (chain.length > 1) went++;
        }
      }),
      { numRuns },
    );
    expect(went).toBeGreaterThan(numRuns);
  });

  it('keeps an incident open that nobody is named for while one of its two outlets may withdraw it', () => {
    const said = { number: '9000', claimant: null, scope: 'increment' as const };
    const first = told({ ...said, outlet: 'Courier', published: '2025-03-31' });
    const second = told({ ...said, outlet: 'Ledger', published: '2025-04-05', claimedOn: '2025-04-03' });
    const withdrawn = {
      ...second,
      withdrawnAt: '2025-04-05T23:00:00Z',
      withdrawnWhy: 'withdrawn' as const,
    };
    const chain: Link[] = [{ checkpoint: null, closed: [] }];
    const entriesWith = (all: RecordedFigure[], arrived: RecordedFigure) =>
      foldAlong(chain, all, arrived, CHECKPOINT_LAG_DAYS).entries;
    expect(entriesWith([first], first)).toEqual([]);
    expect(entriesWith([first, second], second)).toHaveLength(1);
    expect(entriesWith([first, withdrawn], withdrawn)).toEqual([]);
  });
});

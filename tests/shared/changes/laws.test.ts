import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger, RecordedFigure, StoredLedger } from '../../../shared/changes/change.ts';
import { SILENCES } from '../../../shared/changes/change.ts';
import { fold } from '../../../shared/changes/fold.ts';
import { meets } from '../../../shared/changes/interval.ts';
import { numberKey } from '../../../shared/changes/quantity.ts';
import { reconcile } from '../../../shared/changes/reconcile.ts';
import { STEEPEST_FALL } from '../../../shared/changes/steep-fall.ts';
import { type Told, told } from './told.ts';

/** Generated histories a law: few in the suite, 10,000 where it is asked for. */
const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 300);
const runs = { numRuns };

const OUTLETS = ['Ledger', 'Wire', 'Courier', 'Post', 'Times'];
const DAY = 86_400_000;
const day = (n: number): string => new Date(Date.UTC(2025, 0, 1) + n * DAY).toISOString().slice(0, 10);
const time = (n: number, hour: number): string => `${day(n)}T${String(hour).padStart(2, '0')}:00:00Z`;

const number = fc
  .tuple(
    fc.constantFrom('', 'about', '>', '<'),
    fc.constantFrom(10, 100, 120, 310, 900, 3200, 3950, 4000, 4200, 4500),
  )
  .map(([bound, people]) => `${bound}${people}`);

/** Any figure at all, in any state that the store may know. */
const anyTold: fc.Arbitrary<Told> = fc
  .record({
    number: fc.oneof({ weight: 8, arbitrary: number }, fc.constantFrom('vague', '100-300', '3000-4000')),
    at: fc.integer({ min: 0, max: 60 }),
    hour: fc.integer({ min: 0, max: 23 }),
    lag: fc.option(fc.integer({ min: 0, max: 40 })),
    outlet: fc.constantFrom(...OUTLETS),
    background: fc.boolean(),
    scope: fc.constantFrom('cumulative', 'cumulative', 'cumulative', 'increment', 'rate'),
    confidence: fc.constantFrom(0.9, 0.9, 0.8, 0.3),
    signature: fc.constantFrom([], [], [3, ...Array<number>(64).fill(1)]),
    gone: fc.option(fc.constantFrom('edited', 'withdrawn'), { freq: 6 }),
  })
  .map(({ at, hour, lag, gone, background, ...rest }) => ({
    ...rest,
    background: background && at % 3 === 0,
    published: time(at, hour),
    claimedOn: lag === null ? null : day(at - lag),
    url: `https://x.example/${at}-${hour % 4}-${rest.outlet}`,
    title: at % 7 === 0 ? 'Count lowered and raised' : 'News',
    ...(gone ? { withdrawnAt: time(at + 5, hour), withdrawnWhy: gone } : {}),
  }));

const anyHistory = fc.array(anyTold, { maxLength: 16 }).map((all) => {
  // The store keeps one figure an id.
  return [...new Map(all.map(told).map((figure) => [figure.id, figure])).values()];
});

/** Claims far apart from one another, on days of their own: what the claimant truly said. */
const trueClaims = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 60 })), {
    selector: ([step]) => step,
    minLength: 1,
    maxLength: 6,
  })
  .map((steps) => {
    const days = [...new Set(steps.map(([, at]) => at))].sort((a, b) => a - b);
    return days.map((at, n) => ({ at, people: 100 * 2 ** (steps[n]?.[0] ?? 0) }));
  });

/** Each claim told at once in one outlet, and by some others on the same day; a steep fall by two at least. */
const toldTruly = trueClaims.chain((claims) =>
  fc.record({
    claims: fc.constant(claims),
    echoes: fc.array(fc.nat(4), { minLength: claims.length, maxLength: claims.length }),
  }),
);

function truly({
  claims,
  echoes,
}: {
  claims: { at: number; people: number }[];
  echoes: number[];
}): RecordedFigure[] {
  return claims.flatMap(({ at, people }, n) => {
    const falls = people <= (claims[n - 1]?.people ?? 0) * STEEPEST_FALL;
    return OUTLETS.slice(0, 1 + Math.max(echoes[n] ?? 0, Number(falls))).map((outlet, hour) =>
      told({
        ...{ number: `${people}`, outlet, published: time(at, 8 + hour), claimedOn: day(at) },
        sentence: `${outlet} hears of ${people}.`,
      }),
    );
  });
}

const context = (now: string) => ({ now, seenAt: now, subscribed: () => true });
const plain = ({ position, entries }: Ledger) => ({ position, entries });

/** What is kept and told when figures come in one after the other, each told to whoever waits at once. */
function live(figures: readonly RecordedFigure[], now: string): { stored: StoredLedger; alerts: string[] } {
  let stored: StoredLedger = { version: 0, position: null, changes: [] };
  const alerts: string[] = [];
  figures.forEach((_, n) => {
    stored = reconcile(stored, fold(figures.slice(0, n + 1)), context(now));
    stored = {
      ...stored,
      changes: stored.changes.map((change) => {
        if (change.alert.state !== 'pending') return change;
        alerts.push(change.id);
        return { ...change, alert: { state: 'sent', at: now } };
      }),
    };
  });
  return { stored, alerts };
}

describe('laws of the ledger', () => {
  it('is the same for any order of arrival', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((figures) =>
          fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length })),
        ),
        ([figures, shuffled]) => {
          expect(plain(fold(shuffled))).toEqual(plain(fold(figures)));
        },
      ),
      runs,
    );
  });

  it('does not change when every figure comes twice', () => {
    fc.assert(
      fc.property(anyHistory, (figures) => {
        expect(fold([...figures, ...figures])).toEqual(fold(figures));
      }),
      runs,
    );
  });

  it('judges every figure by a rule, and numbers the entries of a day', () => {
    fc.assert(
      fc.property(anyHistory, (figures) => {
        const { entries, verdicts } = fold(figures);
        const judged = new Set(verdicts.map(({ figure }) => figure));
        const counted = figures.filter((figure) => figure.scope !== 'increment');
        expect(counted.filter((figure) => !judged.has(figure.id))).toEqual([]);
        const places = entries.map(({ claimedOn, kind, sequence }) =>
          JSON.stringify([claimedOn, kind === 'incident', sequence]),
        );
        expect(new Set(places).size).toBe(places.length);
      }),
      runs,
    );
  });

  it('moves from the position before, and never to a number that meets it', () => {
    fc.assert(
      fc.property(anyHistory, (figures) => {
        let position: string | null = null;
        for (const { kind, from, to, silence } of fold(figures).entries) {
          if (kind === 'incident' || silence !== undefined) continue;
          expect(from === null ? null : numberKey(from)).toBe(position);
          if (from && to && kind !== 'withdrawn') expect(meets(from, to)).toBe(false);
          position = to === null ? null : numberKey(to);
        }
      }),
      runs,
    );
  });

  it('has each true claim once, and the last one as the position', () => {
    fc.assert(
      fc.property(toldTruly, (history) => {
        const { entries, position } = fold(truly(history));
        expect(entries.map(({ to }) => to?.value)).toEqual(history.claims.map(({ people }) => people));
        expect(position?.quantity.value).toBe(history.claims.at(-1)?.people);
      }),
      runs,
    );
  });

  it('gains no entry from an echo', () => {
    fc.assert(
      fc.property(toldTruly, fc.nat(), fc.integer({ min: 9, max: 20 }), (history, pick, hour) => {
        const figures = truly(history);
        const claim = history.claims[pick % history.claims.length];
        if (!claim) return;
        const echo = told({
          number: `about${claim.people}`,
          outlet: 'Echo',
          published: time(claim.at, hour),
          claimedOn: day(claim.at),
        });
        expect(fold([...figures, echo]).entries).toHaveLength(fold(figures).entries.length);
      }),
      runs,
    );
  });

  it('gains no entry from a re-citation, with or without its date, however badly read', () => {
    fc.assert(
      fc.property(
        toldTruly,
        fc.array(
          fc.record({
            pick: fc.nat(),
            after: fc.integer({ min: 4, max: 200 }),
            day: fc.option(fc.integer({ min: -60, max: 60 })),
          }),
          { maxLength: 8 },
        ),
        (history, citations) => {
          const figures = truly(history);
          const cited = citations.map(({ pick, after, day: date }, n) => {
            const { at, people } = history.claims[pick % history.claims.length] ?? { at: 0, people: 0 };
            const said = date !== null && date < at + after - 3 ? day(date) : null;
            return told({
              number: `${people}`,
              outlet: `Other ${n}`,
              published: time(at + after, 12),
              claimedOn: said,
            });
          });
          const before = fold(figures);
          const after = fold([...figures, ...cited]);
          expect(after.entries.map(({ kind, to }) => [kind, to])).toEqual(
            before.entries.map(({ kind, to }) => [kind, to]),
          );
        },
      ),
      runs,
    );
  });
});

describe('laws of what is told', () => {
  it('changes nothing when run twice', () => {
    fc.assert(
      fc.property(anyHistory, (figures) => {
        const once = reconcile(null, fold(figures), context(time(70, 0)));
        expect(reconcile(once, fold(figures), context(time(71, 0)))).toBe(once);
      }),
      runs,
    );
  });

  it('tells no change twice, and says of each what became of it', () => {
    fc.assert(
      fc.property(anyHistory, (figures) => {
        const { stored, alerts } = live(figures, time(70, 0));
        expect(new Set(alerts).size).toBe(alerts.length);
        expect(new Set(stored.changes.map(({ id }) => id)).size).toBe(stored.changes.length);
        for (const { alert, id } of stored.changes) {
          if (alert.state === 'sent') expect(alerts).toContain(id);
          else
            expect(alert).toEqual({
              state: 'silent',
              why: expect.toSatisfy((why) => SILENCES.includes(why)),
            });
        }
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });

  it('keeps the same ledger, whatever the order of arrival', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((figures) =>
          fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length })),
        ),
        ([figures, shuffled]) => {
          const ledger = (order: readonly RecordedFigure[]) => {
            const { position, changes } = live(order, time(70, 0)).stored;
            const standing = changes.filter((change) => !change.superseded);
            return { position, changes: standing.map(({ id, seenAt, alert, ...change }) => change) };
          };
          expect(ledger(shuffled)).toEqual(ledger(figures));
        },
      ),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });

  it('tells each true claim once as it comes, whatever echoes and citations come with it', () => {
    fc.assert(
      fc.property(toldTruly, fc.array(fc.nat(), { maxLength: 6 }), (history, picks) => {
        const cited = picks.map((pick, n) => {
          const { at, people } = history.claims[pick % history.claims.length] ?? { at: 0, people: 0 };
          return told({ number: `${people}`, outlet: `Other ${n}`, published: time(at + 5 + n, 12) });
        });
        const inTime = [...truly(history), ...cited].sort((a, b) =>
          a.article.published < b.article.published ? -1 : 1,
        );
        let stored: StoredLedger | null = null;
        inTime.forEach((figure, n) => {
          stored = reconcile(stored, fold(inTime.slice(0, n + 1)), context(figure.article.published));
        });
        const ended: StoredLedger | null = stored;
        const changes: StoredLedger['changes'] = (ended as StoredLedger | null)?.changes ?? [];
        expect(changes.map(({ to, alert }) => [to?.value, alert.state])).toEqual(
          history.claims.map(({ people }) => [people, 'pending']),
        );
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
});

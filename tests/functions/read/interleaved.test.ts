import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Publish, sendMessage } from '../../../functions/alert/send-message.ts';
import { settle } from '../../../functions/read/settle.ts';
import { sharesText } from '../../../shared/articles/signature.ts';
import type { RecordedFigure, StoredChange } from '../../../shared/changes/change.ts';
import { numberKey } from '../../../shared/changes/quantity.ts';
import { putFigure, referenceOf } from '../../../shared/store/figures.ts';
import type { Table } from '../../../shared/store/items.ts';
import { positionsOf } from '../../../shared/store/ledgers.ts';
import { pendingChanges } from '../../../shared/store/pending.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { foldAll } from '../../fixtures/fold-all.ts';
import { keptChanges } from '../../fixtures/kept-changes.ts';
import { openTestTable } from '../../fixtures/test-table.ts';
import { told } from '../../shared/changes/told.ts';
import { takeTurns } from './turns.ts';

/** Each run is some hundred requests to the store: few in the suite, more where it is asked for. */
const numRuns = Math.ceil(Number(process.env.FAST_CHECK_RUNS ?? 300) / 30);
const NOW = '2024-12-31T08:00:00.000Z';

const figure = fc
  .record({
    number: fc.constantFrom('100', 'about100', '>100', '200', '300'),
    day: fc.integer({ min: 20, max: 29 }),
    outlet: fc.constantFrom('Ledger', 'Wire', 'Courier'),
    metric: fc.constantFrom('killed' as const, 'killed' as const, 'casualties' as const),
    claimant: fc.constantFrom('NIS', 'NIS', null),
  })
  .map(({ day, ...rest }) =>
    told({ ...rest, published: `2024-12-${day}`, claimedOn: `2024-12-${day}`, confidence: 0.9 }),
  );

/** What each of two workers reads, in its order; some of it comes to both. */
const work = fc
  .uniqueArray(figure, { minLength: 2, maxLength: 4, selector: ({ id }) => id })
  .chain((figures) =>
    fc.tuple(
      fc.constant(figures),
      fc.shuffledSubarray(figures, { minLength: 1 }),
      fc.shuffledSubarray(figures),
    ),
  )
  .map(([figures, one, other]): [RecordedFigure[], RecordedFigure[]] => [
    one,
    [...other, ...figures.filter((figure) => !one.includes(figure) && !other.includes(figure))],
  ]);

async function read(table: Table, figures: readonly RecordedFigure[]): Promise<void> {
  for (const figure of figures) {
    await putFigure(table, figure);
    await settle([referenceOf(figure)], {
      table,
      story: KURSK,
      now: NOW,
      numbers: new Set([numberKey(figure)]),
    });
  }
}

async function tell(table: Table, story: string, published: StoredChange[]): Promise<void> {
  for (const change of await pendingChanges(table, story)) {
    const publish: Publish = async ({ changes }) => void published.push(...changes);
    await sendMessage([change], { table, story: KURSK, now: NOW, publish, whyYou: '', at: '' });
  }
}

const inOrder = (all: readonly object[]): string[] =>
  all.map((one) => JSON.stringify(one, keysInOrder)).sort();

const keysInOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const standing = (changes: readonly StoredChange[]): StoredChange[] =>
  changes.filter((change) => change.superseded === undefined);

/** What is told of a change, without what only its arrival decides. */
const said = ({
  claimant,
  metric,
  kind,
  from,
  to,
  claimedOn,
  sources,
}: Omit<StoredChange, 'id' | 'seenAt' | 'alert' | 'figures'>) =>
  JSON.stringify([claimant, metric, kind, from, to, claimedOn, sources.map(({ url }) => url)]);

describe('two workers who read, and one who tells', () => {
  it('lose no change and double none, however their requests interleave', async () => {
    await fc.assert(
      fc.asyncProperty(
        work,
        fc.array(fc.nat(), { minLength: 40, maxLength: 200 }),
        async ([one, other], choices) => {
          const store = await openTestTable();
          try {
            const turns = takeTurns(choices);
            const tables = [0, 1, 2].map((worker) => turns.table(worker, store.another()));
            const [first = store.table, second = store.table, third = store.table] = tables;
            const figures = [...new Map([...one, ...other].map((figure) => [figure.id, figure])).values()];
            const story = figures[0]?.series.story ?? '';
            const published: StoredChange[] = [];
            await turns.run([
              () => read(first, one),
              () => read(second, other),
              async () => {
                for (let round = 0; round < 3; round++) await tell(third, story, published);
              },
            ]);
            await tell(store.table, story, published);

            const changes = await keptChanges(store.table);
            const expected = foldAll(figures, sharesText).flatMap(({ ledger }) => ledger.entries);
            expect(standing(changes).map(said).sort()).toEqual(expected.map(said).sort());
            const positions = foldAll(figures, sharesText).flatMap(({ ledger }) => ledger.position ?? []);
            expect(inOrder(await positionsOf(store.table, story))).toEqual(inOrder(positions));
            const ids = published.map(({ id }) => id);
            expect(new Set(ids).size).toBe(ids.length);
            const sent = changes.filter(({ alert }) => alert.state === 'sent').map(({ id }) => id);
            expect([...ids].sort()).toEqual(sent.sort());
            expect(changes.filter(({ alert }) => alert.state === 'pending')).toEqual([]);
          } finally {
            await store.close();
          }
        },
      ),
      // To shrink a failure takes longer than the suite may.
      { numRuns, endOnFailure: true },
    );
  });
});

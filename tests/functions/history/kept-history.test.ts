import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyApp } from '../../../functions/history/app.ts';
import { storeSource } from '../../../functions/history/store-source.ts';
import { settle } from '../../../functions/read/settle.ts';
import { numberKey } from '../../../shared/changes/quantity.ts';
import { columnOf, putFigure } from '../../../shared/store/figures.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { TEST_PAGE } from '../../fixtures/test-page.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { type Told, told } from '../../shared/changes/told.ts';

/** An outlet has the news, another copies it, a third only looks back, and a fourth has it garbled. */
const FIGURES: readonly Told[] = [
  { number: '120', published: '2024-12-17' },
  { number: '310', published: '2024-12-28', outlet: 'Wire' },
  { number: '310', published: '2024-12-28', outlet: 'Post' },
  { number: '120', published: '2024-12-29', outlet: 'Courier' },
  { number: '900', published: '2024-12-28', outlet: 'Times' },
];

let store: TestTable;
beforeAll(async () => {
  store = await openTestTable();
  for (const figure of FIGURES.map(told)) {
    const ours = { ...figure, series: { ...figure.series, story: KURSK.id } };
    await putFigure(store.table, ours);
    const context = { table: store.table, story: KURSK, now: '2024-12-29T12:00:00Z' };
    await settle([columnOf(ours)], { ...context, numbers: new Set([numberKey(ours)]) });
  }
});
afterAll(() => store.close());

async function ask(path: string): Promise<{ status: number; body: unknown }> {
  const stories = [KURSK];
  const onError = (error: unknown): never => {
    throw error;
  };
  const app = historyApp({ source: storeSource(store.table, stories), stories, ...TEST_PAGE, onError });
  const response = await app.request(path);
  return { status: response.status, body: await response.json() };
}

describe('the API over a table', () => {
  it('says who says what now', async () => {
    expect(await ask('/v1/figures?metric=killed')).toMatchObject({
      status: 200,
      body: { story: 'kursk', figures: [{ claimant: 'NIS', quantity: { value: 310 }, sources: 2 }] },
    });
  });

  it('lists changes with what became of their alerts', async () => {
    const { body } = await ask('/v1/changes?claimant=nis&order=oldest');
    const { changes } = body as { changes: { kind: string; to: { value: number }; alert: string }[] };
    // Two of one day: in the order of their ids.
    expect(changes.map(({ kind, to, alert }) => [kind, to.value, alert]).sort()).toEqual([
      ['first', 120, 'pending'],
      ['raised', 310, 'pending'],
      ['raised', 900, 'disputed'],
    ]);
  });

  it("tells a change's whole story: figures, outlets, rules, and what was suppressed and why", async () => {
    const { body: list } = await ask('/v1/changes?kind=raised');
    const { changes } = list as { changes: { id: string; to: { value: number } }[] };
    const raised = changes.find(({ to }) => to.value === 310);
    const { status, body } = await ask(`/v1/changes/${raised?.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      change: { id: raised?.id, kind: 'raised', from: { value: 120 }, to: { value: 310 } },
      superseded: false,
      alert: 'pending',
      outlets: ['Post', 'Wire'],
      figures: [
        { number: '310', rule: 'change', extractor: '1', article: { outlet: 'Post' } },
        { number: '310', rule: 'echo', article: { outlet: 'Wire' } },
      ],
      suppressed: [
        { number: '900', rule: 'disputed', article: { outlet: 'Times' } },
        { number: '120', rule: 're-citation', article: { outlet: 'Courier' } },
      ],
    });
  });

  it('says that an id which no change has is not found', async () => {
    expect(await ask('/v1/changes/0123456789abcdef01234567')).toMatchObject({
      status: 404,
      body: { detail: expect.stringMatching(/no change "0123/) },
    });
  });

  it.each(['series', 'figures', 'changes'])('has its %s as CSV too', async (list) => {
    const stories = [KURSK];
    const app = historyApp({
      source: storeSource(store.table, stories),
      stories,
      ...TEST_PAGE,
      onError: console.error,
    });
    const lines = (await (await app.request(`/v1/${list}.csv`)).text()).trimEnd().split('\r\n');
    expect(lines.length).toBe(list === 'changes' ? 4 : 2);
  });
});

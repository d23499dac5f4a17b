import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, answer } from '../../../functions/history/answer.ts';
import { settle } from '../../../functions/read/settle.ts';
import { numberKey } from '../../../shared/changes/quantity.ts';
import { columnOf, putFigure } from '../../../shared/store/figures.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
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

const ask = (path: string, query: Record<string, string> = {}): Promise<Answer> =>
  answer({ path, query }, { table: store.table, stories: [KURSK] });

describe('the API', () => {
  it('says who says what now', async () => {
    expect(await ask('/v1/figures', { metric: 'killed' })).toMatchObject({
      status: 200,
      body: { story: 'kursk', figures: [{ claimant: 'NIS', quantity: { value: 310 }, sources: 2 }] },
    });
  });

  it('lists changes with what became of their alerts', async () => {
    const { body } = await ask('/v1/changes', { claimant: 'nis' });
    expect(body).toMatchObject({
      changes: [
        { kind: 'first', to: { value: 120 }, alert: 'pending' },
        { kind: 'raised', to: { value: 310 }, alert: 'pending' },
        { kind: 'raised', to: { value: 900 }, alert: 'disputed' },
      ],
    });
  });

  it("tells a change's whole story: figures, outlets, rules, and what was suppressed and why", async () => {
    const { body: list } = await ask('/v1/changes', { kind: 'raised' });
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

  it.each([
    ['no change has', '/v1/changes/0123456789abcdef01234567', 404, /no change "0123/],
    ['is no id', '/v1/changes/%E0%A4%A', 404, /no change/],
  ])('says that an id which %s is not found', async (_, path, status, error) => {
    expect(await ask(path)).toMatchObject({ status, body: { error: expect.stringMatching(error) } });
  });

  it('says what is wrong with a question', async () => {
    expect(await ask('/v1/changes', { metric: 'tanks' })).toMatchObject({
      status: 400,
      body: { error: expect.stringMatching(/metric has "tanks"/) },
    });
  });
});

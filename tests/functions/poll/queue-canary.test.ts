import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hearCanary } from '../../../functions/alert/hear-canary.ts';
import type { ArticleMessage } from '../../../functions/article-message.ts';
import { queueCanary } from '../../../functions/poll/queue-canary.ts';
import { fetchMessage } from '../../../functions/read/fetch-message.ts';
import { readArticle } from '../../../functions/read/read-article.ts';
import { pendingByClaimant } from '../../../shared/store/pending.ts';
import { CANARY } from '../../../shared/story/canary.ts';
import { STORIES } from '../../../shared/story/stories.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';

let store: TestTable;
beforeEach(async () => {
  store = await openTestTable();
});
afterEach(() => store.close());

/** The canary's article of a day, the whole way to its changes. */
async function sing(now: string) {
  const queued: ArticleMessage[] = [];
  await queueCanary({ send: async (messages) => void queued.push(...messages) }, now);
  const { table } = store;
  const fetch = (message: ArticleMessage) => fetchMessage(message, null, { now, allowPrivate: false });
  const results = [];
  for (const message of queued)
    results.push(await readArticle(message, { table, story: CANARY, now, fetch }));
  return results.flatMap(({ changes }) => changes);
}

describe('the canary', () => {
  it('brings a change every day, the second time of a day none', async () => {
    expect(await sing('2026-11-27T06:00:00.000Z')).toMatchObject([
      { kind: 'first', to: { value: 207_840 }, alert: { state: 'pending' } },
    ]);
    expect(await sing('2026-11-27T09:00:00.000Z')).toEqual([]);
    expect(await sing('2026-11-28T06:00:00.000Z')).toMatchObject([
      { kind: 'raised', to: { value: 207_850 } },
    ]);
    expect(await sing('2027-11-28T06:00:00.000Z')).toMatchObject([
      { kind: 'raised', to: { value: 211_500 } },
    ]);
  });

  it('is heard, and told to nobody', async () => {
    const changes = await sing('2026-11-27T06:00:00.000Z');
    expect(await hearCanary([null, ...changes], store.table, '2026-11-27T06:00:01.000Z')).toBe(1);
    expect(await pendingByClaimant(store.table, CANARY.id)).toEqual([]);
    expect(await hearCanary([null], store.table, '2026-11-27T06:00:02.000Z')).toBe(0);
  });

  it('is none of the stories that anybody follows', () => {
    expect(STORIES.map(({ id }) => id)).not.toContain(CANARY.id);
  });
});

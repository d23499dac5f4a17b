import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendMessage } from '../../functions/alert/send-message.ts';
import { storeSource } from '../../functions/history/store-source.ts';
import { readArticle } from '../../functions/read/read-article.ts';
import { addDays } from '../../shared/changes/time.ts';
import { pendingChanges } from '../../shared/store/pending.ts';
import { KURSK } from '../../shared/story/kursk.ts';
import { pageOf } from '../fixtures/article-page.ts';
import { type Counted, countCalls } from '../fixtures/counted-calls.ts';
import { LAST_DAY, layLongLedger, tollOf } from '../fixtures/long-ledger.ts';
import { openTestTable, type TestTable } from '../fixtures/test-table.ts';

/**
 * What an article, an alert and a question cost, by the length of the ledger, with thirty outlets to each of the last
 * changes; docs/cost.md has the table. FOGWATCH_GROWTH=1 counts ledgers of 1,000 and 3,650 changes as well.
 */
const LENGTHS = process.env.FOGWATCH_GROWTH === undefined ? [1, 100, 400] : [1, 100, 1_000, 3_650];

const NEXT_DAY = addDays(LAST_DAY, 1);

let store: TestTable;
let counted: () => Counted;
beforeEach(async () => {
  store = await openTestTable();
  counted = countCalls(store.table.client);
});
afterEach(() => store.close());

async function read(id: string, toll: number, day: string, weekday: string): Promise<void> {
  const published = `${day}T14:00:00.000Z`;
  const text = `${toll.toLocaleString('en-US')} North Korean soldiers have been killed in the Kursk region so far, South Korea's National Intelligence Service said on ${weekday}.`;
  const { message, fetch } = pageOf(id, text, { outlet: 'Herald', published });
  const now = `${day}T14:05:00.000Z`;
  await readArticle(message, { table: store.table, story: KURSK, now, fetch });
}

async function measure(changes: number): Promise<Record<string, Counted>> {
  await layLongLedger(store.table, changes);
  const source = storeSource(store.table, [KURSK]);
  counted();
  await read('echo', tollOf(0), LAST_DAY, 'Tuesday');
  const echo = counted();
  await read('next', tollOf(0) + 10_000, NEXT_DAY, 'Wednesday');
  const change = counted();
  const pending = await pendingChanges(store.table, 'kursk');
  expect(pending).toHaveLength(1);
  counted();
  await sendMessage(pending, {
    ...{ table: store.table, story: KURSK, now: `${NEXT_DAY}T14:06:00.000Z`, whyYou: '', seeAll: '' },
    publish: async () => undefined,
    at: '',
  });
  const alert = counted();
  const { changes: page } = await source.changes({ story: 'kursk', order: 'newest', limit: 50 });
  expect(page).toHaveLength(Math.min(50, changes + 1));
  const list = counted();
  const { changes: first } = await source.changes({ story: 'kursk', order: 'oldest', limit: 1 });
  counted();
  const found = await source.change(page.at(-1)?.id ?? '');
  expect(found.found).toBe('one');
  const one = counted();
  await source.change(first[0]?.id ?? '');
  const oldest = counted();
  return { echo, change, alert, list, one, oldest };
}

describe('a ledger that grows', () => {
  it('costs what it cost at first', async () => {
    const table: Record<string, Record<string, Counted>> = {};
    for (const length of LENGTHS) {
      table[length] = await measure(length);
      await store.close();
      store = await openTestTable();
      counted = countCalls(store.table.client);
    }
    if (process.env.FOGWATCH_GROWTH !== undefined) console.log(JSON.stringify(table, null, 1));
    const [, short = 0, long = 0] = LENGTHS;
    for (const what of ['echo', 'change', 'alert', 'list', 'one', 'oldest']) {
      const [before, after] = [table[short]?.[what], table[long]?.[what]];
      expect(after?.calls, what).toEqual(before?.calls);
      // What a checkpoint and a change hold differs by a few numbers; a unit read is 4 kB.
      expect(after?.read, what).toBeLessThanOrEqual((before?.read ?? 0) * 1.2 + 2);
      expect(after?.written, what).toBeLessThanOrEqual((before?.written ?? 0) * 1.2 + 2);
    }
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queueItems } from '../../../functions/fetch/queue-items.ts';
import type { FeedItem } from '../../../shared/feeds/feed-item.ts';
import { newFeedState } from '../../../shared/feeds/feed-state.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';

const FEED = { url: 'https://gazette.example/feed', outlet: 'Gazette', language: 'en' };
const START = Date.parse('2024-12-17T08:00:00.000Z');

let store: TestTable;
beforeEach(async () => {
  store = await openTestTable();
});
afterEach(() => store.close());

/** What a poll that many minutes on puts on the queue: what for, and what it is known by, after the site's address. */
async function poll(minutes: number, ...items: FeedItem[]): Promise<string[]> {
  const now = new Date(START + minutes * 60_000).toISOString();
  const queued: string[] = [];
  await queueItems(items, FEED, newFeedState(FEED, now), {
    ...{
      table: store.table,
      story: KURSK,
      now,
      pollMinutes: 5,
      budgetMs: 1_000,
      isBaseline: false,
      claimed: new Set(),
    },
    ...{ random: () => 0, fetch: {}, signal: new AbortController().signal },
    articles: {
      send: async (messages) => {
        for (const { reason, identity, isPart } of messages) {
          queued.push(
            `${reason}${isPart === true ? ' part' : ''} ${identity.replace('https://gazette.example', '')}`,
          );
        }
      },
    },
  });
  return queued;
}

/** An item, published so many minutes after the start. */
const item = (path: string, title: string, minutes = 0, more: Partial<FeedItem> = {}): FeedItem => ({
  ...{ id: `https://gazette.example${path}`, url: `https://gazette.example${path}`, title, summary: '' },
  ...{ published: new Date(START + minutes * 60_000).toISOString(), updated: null, outlet: null, ...more },
});

describe('items of one address', () => {
  it('the first stands for its page, and those that come later are parts that wake it', async () => {
    const [one, two, three] = [
      item('/live#1', 'One'),
      item('/live#2', 'Two', 5),
      item('/live#3', 'Three', 10),
    ];
    expect(await poll(0, one)).toEqual(['new /live']);
    expect(await poll(5, two, one)).toEqual(['new part /live#2', 'woken /live']);
    expect(await poll(10, three, two)).toEqual(['new part /live#3', 'woken /live']);
    expect(await poll(15, three, two)).toEqual([]);
  });

  it('without fragments are told apart by what they say', async () => {
    const [one, two] = [item('/live', 'One', 0, { id: 'a' }), item('/live', 'Two', 5, { id: 'b' })];
    expect(await poll(0, one)).toEqual(['new /live']);
    const both = await poll(5, two, one);
    expect(both).toEqual([expect.stringMatching(/^new part \/live#\w{16}$/), 'woken /live']);
    expect(await poll(10, two)).toEqual([]);
  });

  it('a live blog that shows only its last post shows another item each time', async () => {
    expect(await poll(0, item('/live', 'One', 0, { id: 'a' }))).toEqual(['new /live']);
    expect(await poll(5, item('/live', 'Two', 5, { id: 'b' }))).toEqual([
      expect.stringMatching(/^new part/),
      'woken /live',
    ]);
  });

  it.each([
    ['its headline', item('/a', 'Two')],
    ['its headline and its id', item('/a', 'Two', 0, { id: 'b' })],
  ])('one that changes %s is edited', async (_, changed) => {
    expect(await poll(0, item('/a', 'One', 0, { id: 'a' }))).toEqual(['new /a']);
    expect(await poll(5, changed)).toEqual(['edited /a']);
  });

  it('of a front page are all parts', async () => {
    expect(await poll(0, item('/', 'One'), item('/', 'Two', 1), item('/', 'One'))).toEqual([
      expect.stringMatching(/^new part \/#/),
      expect.stringMatching(/^new part \/#/),
    ]);
  });

  it('a fragment that only tells where a reader came from is none', async () => {
    expect(await poll(0, item('/a#xtor=RSS-1', 'One'))).toEqual(['new /a']);
    expect(await poll(5, item('/a#xtor=RSS-2', 'One'))).toEqual([]);
  });
});

describe('a date that moves', () => {
  it('wakes the page', async () => {
    expect(await poll(0, item('/a', 'One'))).toEqual(['new /a']);
    expect(await poll(5, item('/a', 'One', 4))).toEqual(['woken /a']);
  });

  it('does not for ever, where a feed dates everything by the minute', async () => {
    await poll(0, item('/a', 'One'));
    let woken = 0;
    for (let minute = 1; minute < 100; minute++)
      woken += (await poll(minute + 1, item('/a', 'One', minute))).length;
    expect(woken).toBe(50);
  });
});

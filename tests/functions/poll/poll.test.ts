import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleMessage } from '../../../functions/article-message.ts';
import type { FeedMessage } from '../../../functions/feed-message.ts';
import { type PollContext, poll } from '../../../functions/poll/poll.ts';
import { type FeedState, newFeedState } from '../../../shared/feeds/feed-state.ts';
import { getWatch, putFeedState } from '../../../shared/store/feed-states.ts';
import { putItem } from '../../../shared/store/items.ts';
import { feedKey, storyKey } from '../../../shared/store/keys.ts';
import { setMilestones } from '../../../shared/store/story-state.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import type { Story } from '../../../shared/story/story.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';

const NOW = '2026-03-01T12:00:00.000Z';

let store: TestTable;
let handedOn: FeedMessage[];
let queued: ArticleMessage[];
beforeEach(async () => {
  store = await openTestTable();
  handedOn = [];
  queued = [];
});
afterEach(() => store.close());

const feed = (host: string) => ({ url: `https://${host}.example/feed`, outlet: host, language: 'en' });
const story = (id: string, ...hosts: string[]): Story => ({ ...KURSK, id, feeds: hosts.map(feed) });

const run = (stories: readonly Story[], more: Partial<PollContext> = {}) =>
  poll({
    table: store.table,
    stories,
    now: NOW,
    pollMinutes: 5,
    feeds: { send: async (messages) => void handedOn.push(...messages) },
    articles: { send: async (messages) => void queued.push(...messages) },
    ...more,
  });

const keep = (id: string, host: string, more: Partial<FeedState>) =>
  putFeedState(store.table, id, { ...newFeedState(feed(host), '2026-03-01T00:00:00.000Z'), ...more });

const outlets = () =>
  handedOn.flatMap(({ feeds }) => feeds.map(({ url }) => new URL(url).hostname.split('.')[0]));

describe('a poll', () => {
  it('hands on what is due over all stories, longest overdue first', async () => {
    await keep('one', 'a', { nextDue: '2026-03-01T11:50:00.000Z' });
    await keep('one', 'b', { nextDue: '2026-03-01T12:30:00.000Z' });
    await keep('two', 'c', { nextDue: '2026-03-01T11:40:00.000Z' });
    const { due } = await run([story('one', 'a', 'b'), story('two', 'c')]);
    expect(outlets()).toEqual(['c', 'a']);
    expect(due).toBe(2);
  });

  it('enters a feed that is new, and hands it on at once', async () => {
    await run([story('one', 'a')]);
    expect(outlets()).toEqual(['a']);
    expect((await getWatch(store.table, 'one')).feeds.get(feed('a').url)).toMatchObject({
      watchedSince: NOW,
      checkedAt: null,
    });
  });

  it('says of each feed whether it comes as the baseline of its story', async () => {
    await setMilestones(store.table, 'two', { startedAt: '2026-03-01T00:00:00.000Z' });
    await run([story('one', 'a'), story('two', 'b')]);
    expect(
      handedOn.flatMap(({ feeds }) => feeds.map(({ story: id, isBaseline }) => [id, isBaseline])),
    ).toEqual([
      ['one', true],
      ['two', false],
    ]);
  });

  it('goes on when a story cannot be read, and tells which', async () => {
    await putItem(store.table, storyKey('one'), { startedAt: 17 });
    const { failed } = await run([story('one', 'a'), story('two', 'b')]);
    expect(outlets()).toEqual(['b']);
    expect(failed).toMatchObject([{ story: 'one', error: { name: 'StoredItemError' } }]);
  });

  it('hands on a feed whose state cannot be read, and all the others', async () => {
    await putItem(store.table, feedKey('one', feed('a').url), { url: 17 });
    await run([story('one', 'a', 'b')]);
    expect(outlets().sort()).toEqual(['a', 'b']);
  });

  it('does not hand on what it could not look into when the queue fails', async () => {
    const down = { send: () => Promise.reject(new Error('the queue is down')) };
    await expect(run([story('one', 'a')], { feeds: down })).rejects.toThrow('the queue is down');
    await run([story('one', 'a')]);
    expect(outlets()).toEqual(['a']);
  });
});

describe('feeds that somebody should look into', () => {
  it.each([
    ['no success for a day', { lastSuccess: '2026-02-28T11:00:00.000Z' }, ['failing']],
    [
      'not looked at for three periods',
      { lastSuccess: '2026-03-01T11:00:00.000Z', nextDue: '2026-03-01T11:30:00.000Z' },
      ['passed-over'],
    ],
    [
      'never looked at for three periods',
      { watchedSince: '2026-03-01T11:00:00.000Z', nextDue: '2026-03-01T11:00:00.000Z' },
      ['passed-over'],
    ],
    [
      'answers without an item for more than three days',
      { lastSuccess: '2026-03-01T11:55:00.000Z', emptySince: '2026-02-26T11:00:00.000Z', nextDue: NOW },
      ['empty'],
    ],
    ['all well', { lastSuccess: '2026-03-01T11:55:00.000Z', nextDue: NOW }, []],
  ])('%s', async (_, more, expected) => {
    await keep('one', 'a', more);
    expect((await run([story('one', 'a')])).troubles.map(({ kind }) => kind)).toEqual(expected);
  });
});

describe('a clock that was years ahead once', () => {
  it('stops neither the feeds nor the second looks', async () => {
    const ahead = '2031-01-01T00:00:00.000Z';
    await keep('one', 'a', { checkedAt: ahead, lastSuccess: ahead, nextDue: '2031-01-01T00:05:00.000Z' });
    await setMilestones(store.table, 'one', { startedAt: ahead, looksGatheredAt: ahead });
    await run([story('one', 'a')]);
    expect(outlets()).toEqual(['a']);
    expect((await getWatch(store.table, 'one')).story.looksGatheredAt).toBe(NOW);
  });
});

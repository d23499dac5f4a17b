import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../../shared/changes/fold.ts';
import { markSent, reconcile } from '../../../shared/changes/reconcile.ts';
import { newFeedState } from '../../../shared/feeds/feed-state.ts';
import {
  articlesToLookAt,
  getArticle,
  putArticle,
  type StoredArticle,
} from '../../../shared/store/articles.ts';
import { changesOf, copyChange, getChange, pendingChanges } from '../../../shared/store/changes.ts';
import { getWatch, putFeedState } from '../../../shared/store/feed-states.ts';
import {
  columnOf,
  figuresOfClaimant,
  figuresOfColumn,
  getFigures,
  putFigure,
  referenceOf,
  withdrawFigure,
} from '../../../shared/store/figures.ts';
import {
  getItem,
  ItemTooLargeError,
  putItem,
  queryPartition,
  StoredItemError,
} from '../../../shared/store/items.ts';
import { changeKey, figureKey } from '../../../shared/store/keys.ts';
import { claimantsOf, getLedgers, positionsOf } from '../../../shared/store/ledgers.ts';
import { getSeenItems, putSeenItem } from '../../../shared/store/seen-items.ts';
import { setMilestones } from '../../../shared/store/story-state.ts';
import { writeLedger } from '../../../shared/store/write-ledger.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { told } from '../changes/told.ts';

let store: TestTable;
beforeAll(async () => {
  store = await openTestTable();
});
afterAll(() => store.close());

const NOW = '2024-12-18T08:00:00.000Z';
/** The story of the figures that `told` makes. */
const STORY = told({ number: '1', published: '2024-12-17' }).series.story;
const reconcileNow = { now: NOW, seenAt: NOW, subscribed: () => true };

describe('figures', () => {
  it('come out as they went in, signature and all', async () => {
    const figure = told({
      number: 'about 300',
      published: '2024-12-17',
      claimant: 'Round trip',
      signature: [1, 4_294_967_295],
    });
    expect(await putFigure(store.table, figure)).toBe(true);
    expect(await figuresOfColumn(store.table, columnOf(figure))).toEqual([figure]);
  });

  it('are written once: a second write changes nothing', async () => {
    const figure = told({ number: '300', published: '2024-12-17', claimant: 'Once' });
    await putFigure(store.table, figure);
    expect(await putFigure(store.table, { ...figure, seenAt: '2025-01-01T00:00:00Z' })).toBe(false);
    expect(await figuresOfColumn(store.table, columnOf(figure))).toEqual([figure]);
  });

  it('are withdrawn once, for the first reason', async () => {
    const figure = told({ number: '300', published: '2024-12-17', claimant: 'Withdrawn' });
    await putFigure(store.table, figure);
    await withdrawFigure(store.table, referenceOf(figure), 'edited', NOW);
    await withdrawFigure(store.table, referenceOf(figure), 'withdrawn', '2025-01-01T00:00:00.000Z');
    const withdrawn = { ...figure, withdrawnAt: NOW, withdrawnWhy: 'edited' };
    expect(await getFigures(store.table, [referenceOf(figure), referenceOf(figure)])).toEqual([withdrawn]);
  });

  it('withdrawing one that was never written makes none', async () => {
    const figure = told({ number: '300', published: '2024-12-17', claimant: 'Never' });
    await withdrawFigure(store.table, referenceOf(figure), 'edited', NOW);
    expect(await getFigures(store.table, [referenceOf(figure)])).toEqual([]);
  });

  it.each(['A#B', 'A%B', 'A%23B', 'Ünïcödé 김정은'])(
    'of a claimant called %s stay apart from others',
    async (claimant) => {
      const figure = told({ number: '300', published: '2024-12-17', claimant });
      await putFigure(store.table, figure);
      expect(await figuresOfColumn(store.table, columnOf(figure))).toEqual([figure]);
    },
  );

  it('of one series do not show up on another; all of a claimant do together', async () => {
    const killed = told({ number: '300', published: '2024-12-17', claimant: 'Both' });
    const wounded = told({ number: '900', published: '2024-12-17', claimant: 'Both', metric: 'wounded' });
    await putFigure(store.table, killed);
    await putFigure(store.table, wounded);
    expect(await figuresOfColumn(store.table, columnOf(killed))).toEqual([killed]);
    expect(await figuresOfClaimant(store.table, STORY, 'north-korea', 'Both')).toHaveLength(2);
  });

  it('are all found, however many pages they fill', async () => {
    const long = 'a very long sentence '.repeat(500);
    const figures = Array.from({ length: 150 }, (_, n) =>
      told({
        number: `${n + 1}`,
        published: '2024-12-17',
        claimant: 'Pages',
        sentence: long,
        url: `https://a.example/${n}`,
      }),
    );
    for (const figure of figures) await putFigure(store.table, figure);
    const found = await figuresOfClaimant(store.table, STORY, 'north-korea', 'Pages');
    expect(found.map(({ id }) => id).sort()).toEqual(figures.map(({ id }) => id).sort());
  });

  it('that are damaged are told by their key', async () => {
    const figure = told({ number: '300', published: '2024-12-17', claimant: 'Damaged' });
    await putItem(store.table, figureKey(columnOf(figure), 'broken'), { id: 'broken' });
    await expect(figuresOfColumn(store.table, columnOf(figure))).rejects.toThrow(StoredItemError);
  });
});

describe('ledgers', () => {
  const figure = told({ number: '300', published: '2024-12-17', claimant: 'Ledger keeper' });
  const column = columnOf(figure);
  const first = reconcile(null, fold([figure]), reconcileNow);

  it('start empty, and are written over the version that was read', async () => {
    const [empty] = await getLedgers(store.table, [column, column]);
    if (empty === undefined) throw new Error('no answer');
    expect(empty.ledger).toBeNull();
    expect(await writeLedger(store.table, empty, first)).toMatchObject({ ledger: first, uncopied: [] });
    expect(await writeLedger(store.table, empty, first)).toBeNull();
    const [kept] = await getLedgers(store.table, [column]);
    expect(kept).toEqual({ ...column, ledger: first, uncopied: [] });
  });

  it('put each change into an item of its own, and into the list of those to be told', async () => {
    const [change] = first.changes;
    expect(await getChange(store.table, change?.id ?? '')).toEqual(change);
    expect(await pendingChanges(store.table, STORY)).toContainEqual(change);
    expect(await changesOf(store.table, STORY, { since: '2024-12-17', until: '2024-12-17' })).toContainEqual(
      change,
    );
    expect(await changesOf(store.table, STORY, { since: '2024-12-18' })).not.toContainEqual(change);
  });

  it('take what was told off that list', async () => {
    const [kept] = await getLedgers(store.table, [column]);
    const id = first.changes[0]?.id ?? '';
    if (!kept?.ledger) throw new Error('no ledger');
    await writeLedger(store.table, kept, markSent(kept.ledger, [id], { at: NOW }));
    expect(await pendingChanges(store.table, STORY)).toEqual([]);
    expect(await getChange(store.table, id)).toMatchObject({ alert: { state: 'sent', at: NOW } });
  });

  it('an older copy of a change never overwrites a newer', async () => {
    const [change] = first.changes;
    if (change === undefined) throw new Error('no change');
    await copyChange(store.table, change, 1);
    expect(await getChange(store.table, change.id)).toMatchObject({ alert: { state: 'sent' } });
  });

  it('that were written and not copied are repaired by whoever comes next', async () => {
    const [kept] = await getLedgers(store.table, [column]);
    const id = first.changes[0]?.id ?? '';
    if (!kept?.ledger) throw new Error('no ledger');
    await putItem(store.table, changeKey(id), { ...first.changes[0], ledgerVersion: 1 });
    await writeLedger(store.table, { ...kept, uncopied: [id] }, kept.ledger);
    expect(await getChange(store.table, id)).toMatchObject({ alert: { state: 'sent' } });
  });

  it('tell who has a position on a series, and where everybody stands', async () => {
    expect(await claimantsOf(store.table, column.series)).toEqual(['Ledger keeper']);
    expect(await positionsOf(store.table, STORY)).toEqual([first.position]);
  });

  it('hold four years of daily entries', async () => {
    const busy = { ...column, claimant: 'Daily' };
    const [change] = first.changes;
    if (change === undefined) throw new Error('no change');
    const changes = Array.from({ length: 1_400 }, (_, day) => ({
      ...change,
      id: `daily-${day}`,
      sequence: day,
      evidence: `On day ${day} the General Staff counted ${(day * 7919) % 2000} soldiers killed and wounded in the Kursk direction.`,
      article: { ...change.article, url: `https://outlet.example/news/${(day * 104_729) % 1_000_003}` },
    }));
    const ledger = { version: 1, position: first.position, changes };
    const empty = { ...busy, ledger: null, uncopied: [] };
    const { putLedger } = await import('../../../shared/store/ledgers.ts');
    expect(await putLedger(store.table, { ...empty, ledger })).toBe(true);
    const [kept] = await getLedgers(store.table, [busy]);
    expect(kept?.ledger?.changes).toHaveLength(1_400);
  });
});

const NO_LOOKS = { nextLookAt: null, looksMovedAt: null, itemsSeen: 0 };

describe('articles', () => {
  const article = (identity: string): StoredArticle => ({
    story: 'kursk',
    identity,
    arrival: 'news',
    state: 'read',
    readFrom: 'page',
    published: NOW,
    firstRead: NOW,
    fetchedAt: NOW,
    content: 'c',
    etag: null,
    lastModified: null,
    figures: [],
    ...{ characters: 1, changedAt: NOW, isLive: false, looks: 0 },
    lookAt: null,
    message: {},
    version: 0,
  });

  it('are written by the one who read them last', async () => {
    const written = await putArticle(store.table, article('one'));
    expect(written?.version).toBe(1);
    expect(await putArticle(store.table, article('one'))).toBeNull();
    expect(await getArticle(store.table, 'kursk', 'one', NOW)).toEqual({ ...article('one'), version: 1 });
  });

  it('without figures are forgotten after their time, though the engine still has them', async () => {
    await putArticle(store.table, article('old'));
    expect(await getArticle(store.table, 'kursk', 'old', '2027-01-01T00:00:00Z')).toBeNull();
  });

  it('are gathered when their next look is due, and not before', async () => {
    const due = await putArticle(store.table, { ...article('due'), lookAt: '2024-12-18T10:00:00.000Z' });
    await putArticle(store.table, { ...article('later'), lookAt: '2024-12-18T12:00:00.000Z' });
    expect(await articlesToLookAt(store.table, 'kursk', '2024-12-18T09:00:00.000Z')).toEqual([]);
    expect(await articlesToLookAt(store.table, 'kursk', '2024-12-18T11:00:00.000Z')).toEqual([due]);
    expect(await articlesToLookAt(store.table, 'other', '2024-12-18T11:00:00.000Z')).toEqual([]);
  });
});

describe('feeds and items', () => {
  it('a story and its feeds come in one answer', async () => {
    expect(await getWatch(store.table, 'fresh')).toEqual({
      story: { startedAt: null, archivedAt: null, looksGatheredAt: null, ...NO_LOOKS },
      feeds: new Map(),
    });
    const state = newFeedState({ url: 'https://a.example/rss', outlet: 'A' }, NOW);
    await putFeedState(store.table, 'fresh', state);
    await setMilestones(store.table, 'fresh', { startedAt: NOW });
    await setMilestones(store.table, 'fresh', { archivedAt: NOW });
    expect(await getWatch(store.table, 'fresh')).toEqual({
      story: { startedAt: NOW, archivedAt: NOW, looksGatheredAt: null, ...NO_LOOKS },
      feeds: new Map([[state.url, state]]),
    });
  });

  it('items are known by identity, within their story, and for a time', async () => {
    const identities = Array.from({ length: 130 }, (_, n) => `https://a.example/${n}`);
    for (const identity of identities) {
      const fingerprints = { f: 'x' };
      const seen = { story: 'kursk', identity, fingerprints, owners: {}, wakes: 0, seenAt: NOW };
      await putSeenItem(store.table, seen);
    }
    const asked = [...identities, ...identities, 'https://a.example/unknown'];
    expect((await getSeenItems(store.table, 'kursk', asked, NOW)).size).toBe(130);
    expect((await getSeenItems(store.table, 'other', asked, NOW)).size).toBe(0);
    expect((await getSeenItems(store.table, 'kursk', asked, '2027-01-01T00:00:00Z')).size).toBe(0);
  });
});

describe('items', () => {
  it('that are too large are refused with their size, before the engine sees them', async () => {
    const large = putItem(store.table, changeKey('large'), { text: 'x'.repeat(500_000) });
    await expect(large).rejects.toThrow(ItemTooLargeError);
    expect(await getItem(store.table, changeKey('large'))).toBeNull();
  });

  it('a partition without items is empty', async () => {
    expect(await queryPartition(store.table, 'NOTHING', true)).toEqual([]);
  });
});

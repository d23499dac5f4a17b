import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredChange } from '../../../shared/changes/change.ts';
import { fold } from '../../../shared/changes/fold.ts';
import { identify } from '../../../shared/changes/identity.ts';
import { withNumber } from '../../../shared/changes/numbers-given.ts';
import { reconcile } from '../../../shared/changes/reconcile.ts';
import { addDays } from '../../../shared/changes/time.ts';
import { newFeedState } from '../../../shared/feeds/feed-state.ts';
import {
  articlesToLookAt,
  getArticle,
  getArticles,
  putArticle,
  type StoredArticle,
} from '../../../shared/store/articles.ts';
import { changesPage, type PageAsked } from '../../../shared/store/change-pages.ts';
import {
  changeIdsSince,
  changesByShortId,
  changesOf,
  getChange,
  getChanges,
  placeOf,
  putChange,
} from '../../../shared/store/changes.ts';
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
  type StoredItemError,
} from '../../../shared/store/items.ts';
import { articleKey, changeKey, figureKey } from '../../../shared/store/keys.ts';
import {
  columnsOf,
  getHeads,
  givenOnSeries,
  type Ledger,
  positionsOf,
  putHead,
} from '../../../shared/store/ledgers.ts';
import { markSent, pendingByClaimant, stillPending } from '../../../shared/store/pending.ts';
import { getSeenItems, putSeenItems } from '../../../shared/store/seen-items.ts';
import { setMilestones } from '../../../shared/store/story-state.ts';
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
    await withdrawFigure(store.table, figure, 'edited', NOW);
    await withdrawFigure(store.table, figure, 'withdrawn', '2025-01-01T00:00:00.000Z');
    const withdrawn = { ...figure, withdrawnAt: NOW, withdrawnWhy: 'edited' };
    expect(await getFigures(store.table, [referenceOf(figure), referenceOf(figure)])).toEqual([withdrawn]);
  });

  it('withdrawing one that was never written makes none', async () => {
    const figure = told({ number: '300', published: '2024-12-17', claimant: 'Never' });
    await withdrawFigure(store.table, figure, 'edited', NOW);
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

  it('that are damaged are told by their key, and passed over', async () => {
    const figure = told({ number: '300', published: '2024-12-17', claimant: 'Damaged' });
    const key = figureKey(columnOf(figure), '2024-12-17', 'broken');
    await putFigure(store.table, figure);
    await putItem(store.table, key, { id: 'broken' });
    const unreadable: StoredItemError[] = [];
    const table = { ...store.table, onUnreadable: (error: StoredItemError) => void unreadable.push(error) };
    expect(await figuresOfColumn(table, columnOf(figure))).toEqual([figure]);
    expect(unreadable.map(({ key: damaged }) => damaged)).toEqual([key]);
  });
});

describe('ledgers', () => {
  const figure = told({ number: '300', published: '2024-12-17', claimant: 'Ledger keeper' });
  const column = columnOf(figure);
  const { changes, position } = reconcile(null, fold([figure]), reconcileNow);
  const [change] = changes;
  if (change === undefined) throw new Error('no change');
  const ledger: Ledger = {
    ...{ position, checkpoints: [], recent: [change.id], changes: 1, lastDay: '2024-12-17' },
    given: withNumber([], figure, '2024-12-17'),
  };

  it('start empty, and are written over the version that was read', async () => {
    const [empty] = await getHeads(store.table, [column, column]);
    if (empty === undefined) throw new Error('no answer');
    expect(empty).toMatchObject({ version: 0, state: 'none' });
    expect(await putHead(store.table, empty, ledger)).toEqual({
      ...column,
      version: 1,
      state: 'kept',
      ledger,
    });
    expect(await putHead(store.table, empty, ledger)).toBeNull();
    expect(await getHeads(store.table, [column])).toEqual([{ ...column, version: 1, state: 'kept', ledger }]);
  });

  it('have each change in an item of its own, found by its id, by the beginning of it, and by its day', async () => {
    expect(await putChange(store.table, change, 0)).toBe(true);
    expect(await getChange(store.table, change.id)).toEqual(change);
    expect(await changesByShortId(store.table, change.id.slice(0, 8))).toEqual([change]);
    expect(await changesByShortId(store.table, change.id.slice(0, 7))).toEqual([]);
    expect(await changesOf(store.table, STORY, { since: '2024-12-17', until: '2024-12-17' })).toContainEqual(
      change,
    );
    expect(await changesOf(store.table, STORY, { until: '2024-12' })).toContainEqual(change);
    expect(await changesOf(store.table, STORY, { since: '2024-12-18' })).not.toContainEqual(change);
    expect(await changeIdsSince(store.table, column, '2024-12-17')).toEqual([change.id]);
    expect(await changeIdsSince(store.table, { ...column, claimant: 'Another' }, '2024')).toEqual([]);
  });

  it('keep the days that an incident counts', async () => {
    const incident: StoredChange = {
      ...{ ...change, id: 'ab'.repeat(12), kind: 'incident', superseded: true },
      period: { from: '2024-08-01', to: '2024-12-17' },
      alert: { state: 'silent', why: 'superseded' },
    };
    expect(await putChange(store.table, incident, 0)).toBe(true);
    expect(await getChange(store.table, incident.id)).toEqual(incident);
  });

  it('have a change written over the revision that was read', async () => {
    expect(await putChange(store.table, change, 0)).toBe(false);
    expect(await putChange(store.table, { ...change, sequence: 2 }, 1)).toBe(true);
    expect(await putChange(store.table, change, 1)).toBe(false);
    expect(await putChange(store.table, change, 2)).toBe(true);
    expect(await getChanges(store.table, [change.id])).toEqual({
      ...{ changes: [{ change, revision: 3 }], unreadable: [] },
    });
  });

  it('list what is still to be told, by claimant, until it is marked as told: once', async () => {
    expect(await pendingByClaimant(store.table, STORY)).toEqual([
      { claimant: 'Ledger keeper', changes: [change], since: NOW },
    ]);
    expect(await stillPending(store.table, [change])).toEqual([change]);
    await markSent(store.table, [change.id], { at: NOW, message: 'm1' });
    await markSent(store.table, [change.id, 'never written'], {
      at: '2025-01-01T00:00:00.000Z',
      message: 'm2',
    });
    expect(await pendingByClaimant(store.table, STORY)).toEqual([]);
    expect(await stillPending(store.table, [change])).toEqual([]);
    const alert = { state: 'sent', at: NOW, message: 'm1' };
    expect(await getChange(store.table, change.id)).toEqual({ ...change, alert });
    // A fold that read the change before it was told must read it again.
    expect(await putChange(store.table, change, 3)).toBe(false);
  });

  it('show no change that the fold no longer finds, and keep it', async () => {
    const gone = { ...change, superseded: true as const };
    expect(await putChange(store.table, gone, 4)).toBe(true);
    expect(await changesOf(store.table, STORY)).toEqual([]);
    expect(await changeIdsSince(store.table, column, '2024')).toEqual([]);
    expect(await getChange(store.table, change.id)).toEqual(gone);
  });

  it('tell where everybody stands', async () => {
    expect(await positionsOf(store.table, STORY)).toEqual([position]);
    expect(await columnsOf(store.table, { story: STORY, series: figure.series })).toEqual([
      { ...column, position, changes: 1, lastDay: '2024-12-17' },
    ]);
    expect(await givenOnSeries(store.table, figure.series)).toEqual(ledger.given);
  });
});

describe('pages of changes', () => {
  const series = { story: 'paged', force: 'north-korea', metric: 'killed', theatre: 'kursk' } as const;
  const days = Array.from({ length: 25 }, (_, n) => addDays('2024-12-20', Math.floor(n / 2)));
  const [first] = reconcile(
    null,
    fold([told({ number: '1', published: '2024-12-20' })]),
    reconcileNow,
  ).changes;
  const changes = days.map((claimedOn, n): StoredChange => {
    if (first === undefined) throw new Error('no change');
    return {
      ...{ ...first, ...series, id: identify('paged', n), claimedOn },
      ...(n % 3 === 0 ? { metric: 'wounded' as const } : {}),
    };
  });
  const inOrder = (of: readonly StoredChange[]): string[] => of.map(placeOf).sort();
  beforeAll(async () => {
    for (const change of changes) await putChange(store.table, change, 0);
  });

  async function leaf(asked: Omit<PageAsked, 'story' | 'limit'>, limit: number): Promise<string[]> {
    const places: string[] = [];
    let after: PageAsked['after'];
    for (let page = 0; page < 30; page++) {
      const { changes: read, next } = await changesPage(store.table, {
        ...{ ...asked, story: 'paged', limit },
        ...(after && { after }),
      });
      expect(read.length).toBeLessThanOrEqual(limit);
      places.push(...read.map(placeOf));
      if (next === null) return places;
      after = next;
    }
    throw new Error('no end');
  }

  it.each([1, 4, 5, 25, 100])('of %i go through everything once, either way', async (limit) => {
    expect(await leaf({ order: 'oldest' }, limit)).toEqual(inOrder(changes));
    expect(await leaf({ order: 'newest' }, limit)).toEqual(inOrder(changes).reverse());
  });

  it('are of one series where it is asked for', async () => {
    const killed = changes.filter(({ metric }) => metric === 'killed');
    expect(await leaf({ order: 'newest', series }, 3)).toEqual(inOrder(killed).reverse());
  });

  it.each([
    [{ since: '2024-12-25' }, '2024-12-25', '2025-01-31'],
    [{ until: '2024-12-24' }, '2024-12-01', '2024-12-24'],
    [{ until: '2024-12' }, '2024-12-01', '2024-12-31'],
    [{ since: '2025' }, '2025-01-01', '2025-12-31'],
    [{ since: '2024-12-22', until: '2024-12-22' }, '2024-12-22', '2024-12-22'],
    [{ since: '2024-12-24', until: '2024-12-22' }, '2024-12-24', '2024-12-22'],
  ])('of %o begin and end with its days', async (period, from, to) => {
    const asked = changes.filter(({ claimedOn }) => claimedOn >= from && claimedOn <= to);
    expect(await leaf({ order: 'oldest', ...period }, 4)).toEqual(inOrder(asked));
    expect(await leaf({ order: 'newest', ...period }, 4)).toEqual(inOrder(asked).reverse());
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

  it('are found together; those that cannot be read are left to be asked for alone', async () => {
    const kept = await putArticle(store.table, article('kept'));
    await putArticle(store.table, article('damaged'));
    await putItem(store.table, articleKey('kursk', 'damaged'), { state: 'unheard of' });
    const asked = ['kept', 'damaged', 'new', 'kept'];
    const found = await getArticles(store.table, 'kursk', asked, NOW);
    expect(found).toEqual(
      new Map([
        ['kept', kept],
        ['new', null],
      ]),
    );
    const late = await getArticles(store.table, 'kursk', asked, '2027-01-01T00:00:00Z');
    expect(late.get('kept')).toBeNull();
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
      await putSeenItems(store.table, [seen]);
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

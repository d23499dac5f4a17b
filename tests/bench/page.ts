import type { Hono } from 'hono';
import { historyApp } from '../../functions/history/app.ts';
import { storeSource } from '../../functions/history/store-source.ts';
import { buildPageAssets } from '../../infra/history/build-assets.ts';
import type { StoredChange } from '../../shared/changes/change.ts';
import { grouped } from '../../shared/changes/grouped.ts';
import { METRICS } from '../../shared/figures/figure.ts';
import { putChange } from '../../shared/store/changes.ts';
import { putFigure } from '../../shared/store/figures.ts';
import type { Table } from '../../shared/store/items.ts';
import { EMPTY_LEDGER, putHead } from '../../shared/store/ledgers.ts';
import { KURSK } from '../../shared/story/kursk.ts';
import { openTestTable } from '../fixtures/test-table.ts';
import { changeTold } from '../fixtures/told-changes.ts';
import { told } from '../shared/changes/told.ts';

/** How a question was answered: the median of several times. */
export interface Asked {
  readonly path: string;
  readonly milliseconds: number;
  /** Of the processor, the embedded store's work included: what is left of it on a busy machine. */
  readonly processor: number;
  /** Requests to the table. */
  readonly reads: number;
  /** Bytes that it answered them with. */
  readonly read: number;
  /** Bytes of the answer, by brotli. */
  readonly sent: number;
}

const PATHS = [
  '/',
  '/?claimant=Office%203',
  '/series/kursk/north-korea/killed/kursk',
  '/v1/changes',
  '/v1/changes?since=2024-06-01&until=2024-06-30',
  '/v1/figures',
];
const ROUNDS = 9;
const WRITTEN_AT_ONCE = 24;
const CLAIMANTS = 20;
const DAYS = 1_400;

/** Asks the page and the API over a story of so many changes, each carried by so many figures. */
export async function measurePages(changes: number, figuresEach = 10): Promise<Asked[]> {
  const store = await openTestTable();
  try {
    const first = await fill(store.table, changes, figuresEach);
    const counted = counting(store.table);
    const app = historyApp({
      source: storeSource(counted.table, [KURSK]),
      stories: [KURSK],
      assets: buildPageAssets(),
      clock: () => '2026-11-27T12:00:00.000Z',
      onError: (error) => {
        throw error;
      },
    });
    const asked: Asked[] = [];
    for (const path of [...PATHS, `/changes/${first}`, `/v1/changes/${first.slice(0, 8)}`]) {
      asked.push(await measure(app, path, counted));
    }
    return asked;
  } finally {
    await store.close();
  }
}

interface Counted {
  readonly table: Table;
  /** Since it was last taken. */
  take(): { reads: number; read: number };
}

async function measure(app: Hono, path: string, counted: Counted): Promise<Asked> {
  const times: number[] = [];
  const worked: number[] = [];
  let [sent, work] = [0, { reads: 0, read: 0 }];
  for (let round = 0; round < ROUNDS; round++) {
    counted.take();
    const start = performance.now();
    const before = process.cpuUsage();
    const response = await app.request(path, { headers: { 'accept-encoding': 'br' } });
    sent = (await response.arrayBuffer()).byteLength;
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    worked.push((user + system) / 1000);
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
    work = counted.take();
  }
  return { path, milliseconds: median(times), processor: median(worked), ...work, sent };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Counts what goes to the table, at the client. */
function counting(table: Table): Counted {
  let work = { reads: 0, read: 0 };
  table.client.middlewareStack.add(
    (next) => async (given) => {
      const answer = await next(given);
      work = { reads: work.reads + 1, read: work.read + Buffer.byteLength(JSON.stringify(answer.output)) };
      return answer;
    },
    { step: 'initialize', name: 'count' },
  );
  return {
    table,
    take() {
      const taken = work;
      work = { reads: 0, read: 0 };
      return taken;
    },
  };
}

/** @returns the id of a change */
async function fill(table: Table, count: number, figuresEach: number): Promise<string> {
  const changes = Array.from({ length: count }, (_, i) => made(i));
  await all(changes, (change) => putChange(table, change, 0));
  const columns = grouped(changes, ({ force, metric, claimant }) => [force, metric, claimant].join('#'));
  await all([...columns.values()], async (own) => {
    const last = own.at(-1);
    if (last === undefined || last.to === null) return;
    const { story, force, metric, theatre, claimant, to, claimedOn, evidence, article } = last;
    const series = { story, force, metric, theatre };
    const position = { ...series, claimant, quantity: to, claimedOn, evidence, article, sources: 10 };
    const head = { series, claimant, version: 0, state: 'none' as const, ledger: EMPTY_LEDGER };
    await putHead(table, head, { ...EMPTY_LEDGER, position, changes: own.length, lastDay: claimedOn });
  });
  const figures = changes.flatMap((change) =>
    Array.from({ length: figuresEach }, (_, i) => {
      const { claimedOn, claimant, metric, force, theatre } = change;
      const figure = told({
        ...{ number: '300', published: claimedOn, outlet: `Outlet ${i}`, claimant, metric, theatre },
        url: `https://outlet-${i}.example/${change.id}`,
      });
      return { ...figure, force, series: { story: KURSK.id, force, metric, theatre } };
    }),
  );
  await all(figures, (figure) => putFigure(table, figure));
  return changes.at(-1)?.id ?? '';
}

function made(i: number): StoredChange {
  const force = ['north-korea', 'russia', 'ukraine'][i % 3] ?? 'north-korea';
  const metric = METRICS[Math.floor(i / 3) % METRICS.length] ?? 'killed';
  const day = new Date(Date.UTC(2023, 0, 1 + (i % DAYS))).toISOString().slice(0, 10);
  const claimant = `Office ${Math.floor(i / 21) % CLAIMANTS}`;
  return changeTold({
    ...{ force, metric, claimant, claimedOn: day, sequence: i, from: String(100 + i), to: String(101 + i) },
    evidence: `At least ${101 + i} soldiers were counted in the region, the office said on that day, and gave no more.`,
  });
}

async function all<Item>(items: readonly Item[], write: (item: Item) => Promise<unknown>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) await write(item);
  };
  await Promise.all(Array.from({ length: WRITTEN_AT_ONCE }, worker));
}

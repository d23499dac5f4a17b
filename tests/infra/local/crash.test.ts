import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchMessage } from '../../../functions/read/fetch-message.ts';
import { runCycle } from '../../../infra/local/cycle.ts';
import { withTable } from '../../../infra/local/embedded-table.ts';
import { createQueueInput, localQueue } from '../../../infra/local/local-queue.ts';
import type { StoredChange } from '../../../shared/changes/change.ts';
import type { Table } from '../../../shared/store/items.ts';
import { positionsOf } from '../../../shared/store/ledgers.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { keptChanges } from '../../fixtures/kept-changes.ts';
import { type News, type NewsServer, startNewsServer } from '../../fixtures/news-server.ts';
import { openTestTable } from '../../fixtures/test-table.ts';

let server: NewsServer;
beforeAll(async () => {
  server = await startNewsServer();
});
afterAll(() => server.close());

/** A rising toll, a day apart, each number in two outlets: every first one is an alert, every second one an echo. */
const tolls = (days: number): News[] =>
  Array.from({ length: days * 2 }, (_, n) => {
    const published = new Date(Date.UTC(2024, 11, 17 + Math.floor(n / 2), 6 + (n % 2))).toISOString();
    return {
      id: `toll-${days}-${n}`,
      title: 'North Korean losses in Kursk',
      published,
      outlet: n % 2 === 0 ? 'Gazette' : 'Courier',
      body: [
        `${100 + Math.floor(n / 2) * 60} North Korean soldiers have been killed in the Kursk region so far, South Korea's National Intelligence Service said on ${new Date(published).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })}.`,
        n % 2 === 0 ? 'Lawmakers were told behind closed doors.' : 'A copy of the briefing was seen here.',
      ],
    };
  });
const BASE: News = {
  id: 'base',
  title: 'North Korean troops in Kursk',
  published: '2024-12-10T06:00:00Z',
  body: ['North Korean soldiers are in the Kursk region, Seoul said.'],
};
const START = '2024-12-10T08:00:00.000Z';
const END = '2024-12-28T08:00:00.000Z';

/** What readers get to see of a ledger, and whether each change was told. */
const shown = (changes: readonly StoredChange[]) =>
  changes
    .filter(({ superseded }) => superseded === undefined)
    .map(({ claimant, metric, kind, from, to, claimedOn, sources, alert }) =>
      JSON.stringify([
        claimant,
        metric,
        kind,
        from,
        to,
        claimedOn,
        sources.map(({ url }) => url),
        alert.state,
      ]),
    )
    .sort();

const inLedgers = async (table: Table): Promise<string[]> => [
  ...shown(await keptChanges(table)),
  ...(await positionsOf(table, 'kursk')).map((position) => JSON.stringify(position)),
];

describe('a run that dies before any one of its writes', () => {
  class Died extends Error {}

  /** A table whose client dies before its write number `limit`, and is dead from then on. */
  function mortal(table: Table, limit: number): Table {
    let writes = 0;
    table.client.middlewareStack.add(
      (next, context) => (args) => {
        if (/Put|Update|Delete|Write/.test(context.commandName ?? '')) writes++;
        if (writes > limit) throw new Died();
        return next(args);
      },
      { step: 'initialize', name: `mortal-${limit}`, override: true },
    );
    return table;
  }

  async function cycle(table: Table, now: string, published: string[]): Promise<void> {
    await runCycle({
      table,
      queue: localQueue({ ...table, name: `${table.name}-queue` }),
      story: { ...KURSK, feeds: [{ url: server.feed, outlet: 'Gazette', language: 'en' }] },
      now,
      pollMinutes: 5,
      allowPrivate: true,
      fetch: (message, validators, signal) =>
        fetchMessage(message, validators, { now, allowPrivate: true, signal }),
      publish: async ({ changes }) => void published.push(...changes.map(({ id }) => id)),
      stop: new AbortController().signal,
      onFeed: () => undefined,
      onFailure: () => undefined,
      onProgress: () => undefined,
    });
  }

  it('ends in the same ledger and the same alerts when it runs again', async () => {
    const news = tolls(1);
    const outcomes = new Set<string>();
    let limit = 0;
    for (let died = true; died; limit++) {
      const store = await openTestTable();
      await store.table.client.send(new CreateTableCommand(createQueueInput(`${store.table.name}-queue`)));
      server.show([BASE]);
      await cycle(store.table, START, []);
      server.show([BASE, ...news]);
      const published: string[] = [];
      const before = published.length;
      died = await cycle(mortal(store.another(), limit), END, published).then(
        () => false,
        () => true,
      );
      const told = published.slice(before);
      await cycle(store.table, '2024-12-28T14:00:00.000Z', published);
      const ledger = await inLedgers(store.table);
      outcomes.add(JSON.stringify(ledger));
      expect(new Set(published).size, `alerts, write ${limit}`).toBe(1);
      // Only the alert that was out and not yet marked may come again.
      const repeated = published.length - new Set(published).size;
      expect(repeated, `repeated, write ${limit}`).toBeLessThanOrEqual(told.length > 0 ? 1 : 0);
      await store.close();
    }
    expect(outcomes.size).toBe(1);
    expect(limit).toBeGreaterThan(15);
  });
});

describe('kill -9', () => {
  /** Every single write is tried above; here it is the process, its folder and their lock that die. */
  const KILLS = 7;
  /** Pages that a run asks for before it is killed, at most: so the kills spread from the first article to the last. */
  const PAGES_A_KILL = 3;
  const DAYS = 5;
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  function newFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'fogwatch-kill-'));
    folders.push(folder);
    return folder;
  }

  function start(
    data: string,
    now: string,
  ): { child: ChildProcess; alerts: string[]; ended: Promise<number | null> } {
    const bin = join(import.meta.dirname, '../../../infra/local/bin.mjs');
    const args = ['watch', '--once', '--no-archive', '--allow-private', '--json'];
    const child = spawn(
      process.execPath,
      [bin, ...args, '--feeds', server.feed, '--data', data, '--now', now],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const alerts: string[] = [];
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (output + text).split('\n');
      output = lines.pop() ?? '';
      for (const line of lines) {
        const { event, change } = JSON.parse(line);
        if (event === 'alert') alerts.push(change.id);
      }
    });
    return { child, alerts, ended: new Promise((done) => child.on('close', done)) };
  }

  /** Runs to the end. @returns the ids of the changes alerted */
  async function run(data: string, now: string): Promise<string[]> {
    const { alerts, ended } = start(data, now);
    expect(await ended).toBe(0);
    return alerts;
  }

  const pagesAsked = (): number => [...server.requests.values()].reduce((sum, count) => sum + count, 0);

  it(`at ${KILLS} random moments, then a run to the end: the same ledger, the same alerts`, async () => {
    const news = tolls(DAYS);
    const expected = newFolder();
    const killed = newFolder();
    server.show([BASE]);
    await Promise.all([run(expected, START), run(killed, START)]);
    server.show([BASE, ...news]);
    const due = await run(expected, END);
    const alerts: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const asked = pagesAsked();
      const dying = start(killed, END);
      let over = false;
      void dying.ended.then(() => {
        over = true;
      });
      // A moment by what it has done, not by the clock: machines differ.
      const wanted = Math.floor(Math.random() * (PAGES_A_KILL + 1));
      while (!over && pagesAsked() - asked < wanted) await sleep(2);
      await sleep(Math.random() * 60);
      dying.child.kill('SIGKILL');
      await dying.ended;
      alerts.push(...dying.alerts);
    }
    alerts.push(...(await run(killed, '2024-12-28T14:00:00.000Z')));
    const [one, other] = await Promise.all([expected, killed].map((folder) => withTable(folder, inLedgers)));
    expect(other).toEqual(one);
    expect([...new Set(alerts)].sort()).toEqual([...due].sort());
    expect(alerts.length - new Set(alerts).size).toBeLessThanOrEqual(KILLS);
  }, 300_000);
});

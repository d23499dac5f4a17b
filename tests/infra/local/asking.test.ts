import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fogwatch } from '../../fixtures/command.ts';
import { memorySource } from '../../fixtures/memory-source.ts';
import { changeTold } from '../../fixtures/told-changes.ts';
import { appOver } from '../../functions/history/api/asking.ts';

const CHANGES = Array.from({ length: 1_250 }, (_, i) =>
  changeTold({
    sequence: i + 1,
    claimedOn: new Date(Date.UTC(2024, 0, 1 + (i % 300))).toISOString().slice(0, 10),
    from: i === 0 ? null : String(100 + i),
    to: String(101 + i),
    claimant: i % 2 ? 'NIS' : 'Ukraine General Staff',
    theatre: i % 5 ? 'kursk' : 'war',
    force: i % 5 ? 'north-korea' : 'russia',
  }),
);

let server: Server;
let url: string;
beforeAll(async () => {
  server = createAdaptorServer({ fetch: appOver(memorySource(CHANGES)).fetch }) as Server;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a deployed history, by its address', () => {
  it('is told whole, whatever it takes to fetch, the newest last', async () => {
    const { code, out } = await fogwatch('history', '--json', '--url', url);
    expect(code).toBe(0);
    const days = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).claimedOn);
    expect(days.length).toBe(CHANGES.length);
    expect(days).toEqual([...days].sort());
  });

  it.each([['history', '--since', '2024-10'], ['figures'], ['series']])(
    'fits 80 columns: %s',
    async (...args) => {
      const { code, out } = await fogwatch(...args, '--url', url);
      expect(code).toBe(0);
      expect(out.split('\n').length).toBeGreaterThan(2);
      for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    },
  );

  it('is told as CSV with every field, numbers as numbers', async () => {
    const { out } = await fogwatch('history', '--csv', '--until', '2024-01-02', '--url', url);
    const [head = '', first = ''] = out.split('\r\n');
    const cells = Object.fromEntries(head.split(',').map((name, i) => [name, first.split(',')[i]]));
    expect(cells).toMatchObject({
      claimedOn: '2024-01-01',
      toValue: expect.stringMatching(/^\d+$/),
      toBound: 'exact',
      evidenceKind: 'quote',
    });
  });

  it('leaves out what subscribers hear of only if they ask, and says so', async () => {
    const short = await fogwatch('figures', '--url', url);
    expect(short.out).not.toContain('whole war');
    expect(short.err).toBe('2 of other series are left out; --war-totals shows them too.\n');
    expect((await fogwatch('figures', '--war-totals', '--url', url)).out).toContain('whole');
    expect((await fogwatch('figures', '--theatre', 'war', '--url', url)).out).toContain('whole');
  });

  it('tells a change by its short id', async () => {
    const id = CHANGES[1]?.id ?? '';
    const { code, out } = await fogwatch('why', id.slice(0, 8), '--url', url);
    expect(code).toBe(0);
    expect(out).toContain('North Korean troops killed in Kursk');
    expect(out).toContain('Claimed by NIS on 2024-01-02');
  });

  it.each([
    ['an id that none has', ['why', 'ffffffff'], /no change "ffffffff"/],
    ['two places', ['figures', '--data', 'x'], /cannot be used with/],
    ['an address that is none', ['figures', '--url', 'kursk'], /http/],
  ])('says what is wrong with %s', async (_, args, message) => {
    const { code, err } = await fogwatch(...args, ...(args.includes('--url') ? [] : ['--url', url]));
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('says in a sentence that nobody answers, or somebody else', async () => {
    const other = createServer((_, response) => response.writeHead(404).end('<html>'));
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const stranger = await fogwatch('figures', '--url', address);
    await new Promise((done) => other.close(done));
    const nobody = await fogwatch('figures', '--url', address);
    for (const { code, err } of [stranger, nobody]) {
      expect(code).toBe(1);
      expect(err).toMatch(/^fogwatch: http.*cannot be asked: .*\. Is a Fogwatch page at this address\?\n$/);
    }
  });
});

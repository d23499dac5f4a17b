import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HistoryServer, serveHistory } from '../../../infra/local/history-server.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';

let store: TestTable;
beforeAll(async () => {
  store = await openTestTable();
});
afterAll(() => store.close());

const serve = (port: number): Promise<HistoryServer> =>
  serveHistory({
    ...{ table: store.table, stories: [KURSK], port, clock: () => '2026-11-27T12:00:00.000Z' },
    onFailure: (line) => {
      throw new Error(line);
    },
  });

describe('the page on this machine', () => {
  it('is there before there is any news, and says so', async () => {
    const server = await serve(0);
    const page = await (await fetch(server.url)).text();
    expect(page).toContain('North Korean soldiers in the Kursk region');
    expect(page).toContain('0 numbers stand; 0 changes.');
    expect((await fetch(`${server.url}/v1/changes`)).status).toBe(200);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it('takes the next free port where the wanted one is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const server = await serve(port);
    expect(Number(new URL(server.url).port)).toBeGreaterThan(port);
    await server.close();
    await new Promise((done) => other.close(done));
  });

  it('is for this machine alone', async () => {
    const server = await serve(0);
    expect(new URL(server.url).hostname).toBe('127.0.0.1');
    await server.close();
  });
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callSettle, SettleFailed } from '../../../functions/read/call-settle.ts';

/** A Lambda on loopback (Invoke, API of 2015-03-31) that answers as a test says. */
let server: Server;
let client: LambdaClient;
let asked: unknown[];
let answer: { readonly error?: string; readonly payload: unknown };

beforeEach(async () => {
  asked = [];
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    asked.push([request.url, JSON.parse(Buffer.concat(parts).toString())]);
    response.writeHead(200, { ...(answer.error && { 'x-amz-function-error': answer.error }) });
    response.end(JSON.stringify(answer.payload));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  client = new LambdaClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'fogwatch', secretAccessKey: 'fogwatch' },
  });
});
afterEach(async () => {
  client.destroy();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const NOW = '2026-03-01T12:00:00.000Z';
const column = {
  series: { story: 'kursk', force: 'north-korea', metric: 'killed' as const, theatre: 'kursk' },
  claimant: 'NIS',
};

describe('a call of settle', () => {
  it('hands the columns and numbers over, and brings the changes back', async () => {
    answer = { payload: [] };
    expect(await callSettle(client, 'settle', 'kursk', NOW)([column], new Set(['exactly 100']))).toEqual([]);
    expect(asked).toEqual([
      [
        '/2015-03-31/functions/settle/invocations',
        { story: 'kursk', columns: [column], numbers: ['exactly 100'], now: NOW },
      ],
    ]);
  });

  it('fails in words when settle failed', async () => {
    answer = {
      error: 'Unhandled',
      payload: { errorType: 'LedgerContended', errorMessage: 'written by others 20 times' },
    };
    const call = callSettle(client, 'settle', 'kursk', NOW)([column], new Set());
    await expect(call).rejects.toThrow(SettleFailed);
    await expect(call).rejects.toThrow('LedgerContended: written by others 20 times');
  });

  it('believes nothing that is no list of changes', async () => {
    answer = { payload: [{ id: 17 }] };
    await expect(callSettle(client, 'settle', 'kursk', NOW)([column], new Set())).rejects.toThrow();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { vi } from 'vitest';
import type { HistorySource } from '../../functions/history/source.ts';
import { openTable } from '../../infra/local/embedded-table.ts';
import { serveHistory } from '../../infra/local/history-server.ts';
import { main } from '../../infra/local/main.ts';
import { KURSK } from '../../shared/story/kursk.ts';
import { appOver } from '../functions/history/api/asking.ts';

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The day on which the pictures are taken. */
const NOW = '2026-11-27T12:00:00.000Z';

/** The page as a first `npm start` without a network shows it: the bundled archive, read by the watcher. */
export async function archiveSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'fogwatch-browser-'));
  const silence = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockReturnValue(true),
  );
  // No server is at this port: the archive is all there is.
  const args = ['watch', '--once', '--feeds', 'http://127.0.0.1:1/', '--data', folder, '--now', NOW];
  const code = await main(args);
  for (const each of silence) each.mockRestore();
  if (code !== 0) throw new Error(`The watcher ended with ${code}.`);
  const { table, close } = await openTable(folder);
  const onFailure = (line: string): void => {
    throw new Error(line);
  };
  const server = await serveHistory({ table, stories: [KURSK], port: 0, clock: () => NOW, onFailure });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The page over a history made up for a test. */
export function siteOver(source: HistorySource): Promise<Site> {
  return listening(createAdaptorServer({ fetch: appOver(source).fetch }) as Server);
}

/** Somebody else's page, with nothing on it but what is given. */
export async function strangersPage(html: string): Promise<Site> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  return listening(server);
}

async function listening(server: Server): Promise<Site> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

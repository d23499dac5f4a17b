import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { historyApp } from '../../functions/history/app.ts';
import { storeSource } from '../../functions/history/store-source.ts';
import type { Table } from '../../shared/store/items.ts';
import type { Story } from '../../shared/story/story.ts';
import { buildPageAssets } from '../history/build-assets.ts';

/** Ports that are tried, one after the other, where the wanted one is taken. */
const PORTS_TRIED = 50;
const HIGHEST_PORT = 65_535;

export interface HistoryServerOptions {
  readonly table: Table;
  readonly stories: readonly Story[];
  /** The one wanted; the next free one is taken where it is not. 0 takes any. */
  readonly port: number;
  /** The time: ISO 8601 UTC. */
  readonly clock: () => string;
  /** Told of a question whose answer failed. */
  readonly onFailure: (line: string) => void;
}

export interface HistoryServer {
  /** "http://127.0.0.1:8484" */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The page and the API on loopback, for whoever sits at this machine. @throws where no port is free */
export async function serveHistory(options: HistoryServerOptions): Promise<HistoryServer> {
  const { table, stories, port, clock, onFailure } = options;
  const app = historyApp({
    source: storeSource(table, stories),
    stories,
    assets: buildPageAssets(),
    clock,
    onError: (error) => onFailure(`The page: ${error instanceof Error ? error.message : String(error)}`),
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function listen(server: Server, wanted: number): Promise<void> {
  const last = Math.min(wanted + PORTS_TRIED, HIGHEST_PORT);
  for (let port = wanted; ; port++) {
    try {
      return await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', fail);
          done();
        });
      });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= last) throw error;
    }
  }
}

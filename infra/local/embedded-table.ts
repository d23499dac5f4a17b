import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { Table } from '../../shared/store/items.ts';
import { createTableInput } from '../../shared/store/table.ts';
import { DataFolderError, DataFolderInUse, DataFolderLost } from './errors.ts';
import { createQueueInput } from './local-queue.ts';
import { startEngine } from './store-engine.ts';
import { checkMark, setMark } from './store-mark.ts';

/** The embedded store of one machine, opened. */
export interface EmbeddedTable {
  readonly table: Table;
  /** Name of the table of waiting articles, on the same engine. */
  readonly queueName: string;
  readonly close: () => Promise<void>;
}

const TABLE_NAME = 'fogwatch';
const QUEUE_NAME = 'fogwatch-queue';

/** Where a watcher at work says how others can read beside it. */
const ENDPOINT_FILE = 'endpoint.json';
const Endpoint = v.object({ url: v.pipe(v.string(), v.url()) });

/**
 * Opens the store in `folder`, made where it is missing, for this process alone: LevelDB's own lock holds it,
 * and the system lifts that lock however the process ends.
 * @throws DataFolderInUse where another process has it
 * @throws DataFolderError where it cannot be made or opened
 * @throws DataFolderLost where a store stood whose files are gone
 */
export async function openTable(folder: string): Promise<EmbeddedTable> {
  const data = join(resolve(folder), 'store');
  try {
    mkdirSync(data, { recursive: true });
  } catch (error) {
    throw new DataFolderError(folder, error);
  }
  const { url, close: closeEngine } = await startEngine(folder, data);
  const engine = connect(url);
  const endpointFile = join(resolve(folder), ENDPOINT_FILE);
  const close = async (): Promise<void> => {
    rmSync(endpointFile, { force: true });
    engine.destroy();
    await closeEngine();
  };
  try {
    await createTables(engine, folder);
    writeFileSync(endpointFile, `${JSON.stringify({ url, pid: process.pid })}\n`);
  } catch (error) {
    await close();
    throw error instanceof DataFolderLost ? error : new DataFolderError(folder, error);
  }
  return {
    table: { client: DynamoDBDocumentClient.from(engine, MARSHALLING), name: TABLE_NAME },
    queueName: QUEUE_NAME,
    close,
  };
}

/** Opens the store to read it: also beside a watcher at work, through that one's engine. */
export async function openTableToRead(folder: string): Promise<EmbeddedTable> {
  try {
    return await openTable(folder);
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error;
    const engine = connect(runningEndpoint(folder, error));
    return {
      table: { client: DynamoDBDocumentClient.from(engine, MARSHALLING), name: TABLE_NAME },
      queueName: QUEUE_NAME,
      close: async () => engine.destroy(),
    };
  }
}

/** Opens the store to ask it one thing, and closes it again. */
export async function withTable<T>(folder: string, ask: (table: Table) => Promise<T>): Promise<T> {
  const embedded = await openTableToRead(folder);
  try {
    return await ask(embedded.table);
  } finally {
    await embedded.close();
  }
}

const MARSHALLING = { marshallOptions: { removeUndefinedValues: true } };

const UNSIGNED = {
  authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=none',
  'x-amz-date': '20240101T000000Z',
};

function connect(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({
    endpoint,
    region: 'local',
    // The embedded engine wants a signature and checks none: to make one for each request is a tenth of its cost.
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    signer: { sign: async (request) => ({ ...request, headers: { ...request.headers, ...UNSIGNED } }) },
  });
}

async function createTables(engine: DynamoDBClient, folder: string): Promise<void> {
  const { TableNames: present = [] } = await engine.send(new ListTablesCommand({}));
  checkMark(folder, present.length === 0);
  for (const input of [createTableInput(TABLE_NAME), createQueueInput(QUEUE_NAME)]) {
    if (!present.includes(input.TableName ?? '')) await engine.send(new CreateTableCommand(input));
  }
  setMark(folder);
}

function runningEndpoint(folder: string, inUse: DataFolderInUse): string {
  try {
    return v.parse(Endpoint, JSON.parse(readFileSync(join(resolve(folder), ENDPOINT_FILE), 'utf8'))).url;
  } catch {
    // The other process is only just starting, or is no watcher.
    throw inUse;
  }
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ENVIRONMENT } from '../../../functions/environment.ts';
import { METRIC } from '../../../functions/metrics.ts';
import type { handler as Handler } from '../../../functions/read-twice/handler.ts';
import { getArticle } from '../../../shared/store/articles.ts';
import {
  answering,
  type ConverseServer,
  failing,
  type Play,
  reporting,
  startConverseServer,
  using,
} from '../../fixtures/converse-server.ts';
import { type Log, stubDeployment } from '../../fixtures/deployment.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';

const SENTENCE = 'The NIS said about 300 North Korean soldiers had been killed in Kursk.';
const SECRET = 'The harbour master keeps a parrot.';

let store: TestTable;
let server: ConverseServer;
/** The function that settles the ledgers, as far as being asked to. */
let settling: Server;
let handler: typeof Handler;
let log: Log;
beforeAll(async () => {
  store = await openTestTable();
  server = await startConverseServer();
  settling = createServer((_, response) => void response.end('[]'));
  await new Promise<void>((done) => settling.listen(0, '127.0.0.1', done));
  const { port: settlingPort } = settling.address() as AddressInfo;
  log = await stubDeployment(store, {
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: server.url,
    AWS_ENDPOINT_URL_LAMBDA: `http://127.0.0.1:${settlingPort}`,
    [ENVIRONMENT.model]: 'amazon.nova-lite-v1:0',
    [ENVIRONMENT.readerDollars]: '1',
  });
  ({ handler } = await import('../../../functions/read-twice/handler.ts'));
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await server.close();
  settling.closeAllConnections();
  await new Promise((done) => settling.close(done));
  await store.close();
});

/** An article without a page of its own: its summary is all of it. */
const event = (identity: string, arrival = 'news'): SQSEvent => ({
  Records: [
    {
      ...{
        messageId: identity,
        receiptHandle: '',
        attributes: {} as never,
        messageAttributes: {},
        md5OfBody: '',
      },
      ...{ eventSource: 'aws:sqs', eventSourceARN: '', awsRegion: 'us-east-1' },
      body: JSON.stringify({
        ...{ story: 'kursk', identity, feed: 'https://example.org/feed', outlet: 'Gazette', language: 'en' },
        item: {
          ...{
            id: identity,
            url: null,
            title: `Seoul counts again (${identity})`,
            outlet: null,
            updated: null,
          },
          summary: `${SENTENCE} ${SECRET}`,
          published: '2025-01-14T08:00:00Z',
        },
        ...{ arrival, reason: 'new', queuedAt: '2025-01-14T08:05:00Z' },
      }),
    },
  ],
});

async function handle(identity: string, play: Play): Promise<{ failed: number; figures: number }> {
  log.text = '';
  server.play(play);
  const { batchItemFailures } = await handler(event(identity));
  const article = await getArticle(store.table, 'kursk', identity, new Date().toISOString());
  return { failed: batchItemFailures.length, figures: article?.figures.length ?? 0 };
}

describe('the function that reads twice', () => {
  it('reads an article with its second reader', async () => {
    expect(await handle('good', reporting([]))).toEqual({ failed: 0, figures: 1 });
    expect(server.asked).toHaveLength(1);
    expect(log.text).toContain(`"${METRIC.secondReaderUnheard}":0`);
  });

  it('logs what was not believed by reason, never by its words', async () => {
    const invented = {
      force: 'north-korea',
      metric: 'killed',
      value: 9000,
      bound: 'exact',
      scope: 'cumulative',
    };
    const figure = { ...invented, theatre: 'kursk', evidence: '9,000', sentence: 'Some 9,000 fell.' };
    expect(await handle('inventing', answering([using({ figures: [figure] })]))).toEqual({
      failed: 0,
      figures: 1,
    });
    expect(log.text).toContain('"secondReaderRefused":{"sentence":1}');
    expect(log.text).not.toContain('fell');
  });

  it.each<[string, Play, string]>([
    ['throttled', failing(429, 'ThrottlingException', SECRET), 'throttled'],
    ['denied', failing(403, 'AccessDeniedException', `Denied: ${SENTENCE}`), 'refused'],
    ['babbling', answering([{ text: SECRET }], 'end_turn'), 'nonsense'],
  ])(
    'keeps the article of a model that is %s, counts it, and logs the reason alone',
    async (name, play, reason) => {
      expect(await handle(name, play)).toEqual({ failed: 0, figures: 1 });
      expect(log.text).toContain(`"${METRIC.secondReaderUnheard}":1`);
      expect(log.text).toContain(reason);
      for (const text of [SENTENCE, SECRET, 'report_figures']) expect(log.text).not.toContain(text);
    },
  );
});

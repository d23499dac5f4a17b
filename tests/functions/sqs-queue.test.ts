import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedMessage } from '../../functions/feed-message.ts';
import { batches, feedQueueOn, NotQueued } from '../../functions/sqs-queue.ts';

const Batch = v.object({
  Entries: v.array(
    v.object({
      Id: v.string(),
      MessageBody: v.string(),
      MessageGroupId: v.string(),
      MessageDeduplicationId: v.string(),
    }),
  ),
});
type Entry = v.InferOutput<typeof Batch>['Entries'][number];

/** An SQS on loopback (SendMessageBatch, JSON protocol) that refuses the messages a test names. */
let server: Server;
let client: SQSClient;
let sent: Entry[][];
let refuses: (entry: Entry) => boolean;

beforeEach(async () => {
  sent = [];
  refuses = () => false;
  server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const { Entries } = v.parse(Batch, JSON.parse(Buffer.concat(parts).toString()));
    sent.push(Entries);
    const Failed = Entries.filter(refuses).map(({ Id }) => ({
      Id,
      Code: 'Busy',
      Message: 'busy',
      SenderFault: false,
    }));
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ Successful: [], Failed }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  client = new SQSClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'fogwatch', secretAccessKey: 'fogwatch' },
    md5: false,
  });
});
afterEach(async () => {
  client.destroy();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const messages = (number: number): FeedMessage[] =>
  Array.from({ length: number }, (_, index) => ({
    lane: String(index % 3),
    polledAt: '2026-03-01T12:00:00.000Z',
    feeds: [{ story: 'kursk', url: `https://example.org/${index}`, isBaseline: false }],
  }));
const queue = () => feedQueueOn(client, 'https://sqs.eu-central-1.amazonaws.com/1/feeds.fifo');

describe('the queue of feeds', () => {
  it('takes messages ten at a time, those of a lane in one group, each under an id of its own', async () => {
    await queue().send(messages(23));
    const entries = sent.flat();
    expect(sent.map(({ length }) => length).sort()).toEqual([10, 10, 3]);
    expect(new Set(entries.map(({ MessageGroupId }) => MessageGroupId))).toEqual(new Set(['0', '1', '2']));
    expect(new Set(entries.map(({ MessageDeduplicationId }) => MessageDeduplicationId)).size).toBe(23);
  });

  it('tells which were not taken, and has sent all the others', async () => {
    refuses = ({ MessageGroupId }) => MessageGroupId === '2';
    const sending = queue().send(messages(12));
    await expect(sending).rejects.toThrow(NotQueued);
    await expect(sending).rejects.toThrow('could not be queued (busy)');
    expect(sent.flat()).toHaveLength(12);
  });

  it('is not asked where nothing is due', async () => {
    await queue().send([]);
    expect(sent).toEqual([]);
  });
});

describe('a batch', () => {
  const of = (...bytes: number[]) => bytes.map((length, n) => ({ name: `${n}`, body: 'x'.repeat(length) }));
  it.each([
    ['holds ten messages', of(...Array.from({ length: 11 }, () => 1)), [10, 1]],
    ['holds less where they are long', of(100_000, 100_000, 100_000), [2, 1]],
    ['holds one that is longer than it should be', of(300_000, 1), [1, 1]],
  ])('%s', (_, outgoing, expected) => {
    expect(batches(outgoing).map(({ length }) => length)).toEqual(expected);
  });
});

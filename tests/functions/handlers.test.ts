import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ENVIRONMENT } from '../../functions/environment.ts';
import { METRIC } from '../../functions/metrics.ts';
import { changesDocument } from '../../shared/alerts/document.ts';
import { messageOf } from '../../shared/alerts/message.ts';
import { subscriptionId } from '../../shared/alerts/subscription.ts';
import { getArticle } from '../../shared/store/articles.ts';
import { getChange, putChange } from '../../shared/store/changes.ts';
import { getWatch } from '../../shared/store/feed-states.ts';
import { changeKey } from '../../shared/store/keys.ts';
import { putSubscription } from '../../shared/store/subscriptions.ts';
import { CANARY } from '../../shared/story/canary.ts';
import { KURSK } from '../../shared/story/kursk.ts';
import { changeOf } from '../fixtures/changes.ts';
import { type Log, stubDeployment } from '../fixtures/deployment.ts';
import { type HookServer, startHookServer } from '../fixtures/hook-server.ts';
import { type NewsServer, startNewsServer } from '../fixtures/news-server.ts';
import { type Services, startServices } from '../fixtures/services.ts';
import { openTestTable, type TestTable } from '../fixtures/test-table.ts';

const NOW = new Date().toISOString();
const YESTERDAY = new Date(Date.parse(NOW) - 86_400_000).toISOString();

let store: TestTable;
let services: Services;
let hooks: HookServer;
let news: NewsServer;
let log: Log;
let handlers: Awaited<ReturnType<typeof load>>;

beforeAll(async () => {
  [store, services, hooks, news] = await Promise.all([
    openTestTable(),
    startServices(),
    startHookServer(),
    startNewsServer(),
  ]);
  log = await stubDeployment(store, {
    AWS_ENDPOINT_URL: services.url,
    [ENVIRONMENT.stack]: 'Fogwatch',
    [ENVIRONMENT.queue]: `${services.url}/articles`,
    [ENVIRONMENT.feedQueue]: `${services.url}/feeds.fifo`,
    [ENVIRONMENT.deliveryQueue]: `${services.url}/deliveries`,
    [ENVIRONMENT.topic]: 'arn:aws:sns:us-east-1:000000000000:alerts',
    [ENVIRONMENT.pollMinutes]: '5',
    [ENVIRONMENT.digestHour]: '7',
    [ENVIRONMENT.timeZone]: 'UTC',
    [ENVIRONMENT.feeds]: news.feed,
    [ENVIRONMENT.allowPrivate]: 'true',
  });
  handlers = await load();
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await Promise.all([services.close(), hooks.close(), news.close(), store.close()]);
});
beforeEach(() => {
  services.calls.length = 0;
  services.refuses = false;
  log.text = '';
});

/** Loaded when the environment is there, as Lambda does. */
async function load() {
  const [alert, deliver, digest, fetch, poll, read, settle] = await Promise.all([
    import('../../functions/alert/handler.ts'),
    import('../../functions/deliver/handler.ts'),
    import('../../functions/digest/handler.ts'),
    import('../../functions/fetch/handler.ts'),
    import('../../functions/poll/handler.ts'),
    import('../../functions/read/handler.ts'),
    import('../../functions/settle/handler.ts'),
  ]);
  return { alert, deliver, digest, fetch, poll, read, settle };
}

/** Messages of a queue; their ids are `m0`, `m1`, … */
const queued = (...bodies: readonly string[]): SQSEvent => ({
  Records: bodies.map((body, index) => ({
    ...{ messageId: `m${index}`, receiptHandle: `r${index}`, body, messageAttributes: {}, md5OfBody: '' },
    attributes: {
      ...{ ApproximateReceiveCount: '1', SentTimestamp: '0', SenderId: 'fogwatch' },
      ApproximateFirstReceiveTimestamp: '0',
    },
    ...{ eventSource: 'aws:sqs', eventSourceARN: '', awsRegion: 'us-east-1' },
  })),
});

const givenBack = ({ batchItemFailures }: SQSBatchResponse): string[] =>
  batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

const sentTo = (action: string) => services.calls.filter((call) => call.action === action);

const article = (identity: string, story: string = KURSK.id): string =>
  JSON.stringify({
    ...{ story, identity, feed: news.feed, outlet: 'Gazette', language: 'en' },
    item: {
      ...{ id: identity, url: null, title: 'Seoul counts', outlet: null, updated: null, published: NOW },
      summary: 'The NIS said about 300 North Korean soldiers had been killed in Kursk.',
    },
    ...{ arrival: 'news', reason: 'new', queuedAt: NOW },
  });

describe('poll', () => {
  it('hands on the feeds that are due, and says that the cycle came to its end', async () => {
    await handlers.poll.handler();
    expect(sentTo('SendMessageBatch')).toHaveLength(1);
    expect(JSON.stringify(sentTo('SendMessageBatch'))).toContain(news.feed);
    expect(log.text).toContain(`"${METRIC.cyclesCompleted}":1`);
  });

  it('sends the canary alone, where it is called for that', async () => {
    await handlers.poll.handler({ canary: true });
    const sent = JSON.stringify(sentTo('SendMessageBatch'));
    expect(sent).toContain(`canary:${NOW.slice(0, 10)}`);
    expect(sent).not.toContain(news.feed);
  });
});

describe('fetch', () => {
  const feeds = () =>
    JSON.stringify({
      ...{ lane: '1', polledAt: NOW },
      feeds: [{ story: KURSK.id, url: news.feed, isBaseline: false }],
    });

  it('queues what the feeds have, and gives back alone what it cannot make out', async () => {
    news.show([{ id: 'a', title: 'Kursk', body: ['North Korean soldiers in Kursk.'], published: NOW }]);
    expect(givenBack(await handlers.fetch.handler(queued('{"lane":', feeds(), '{"feeds":7}')))).toEqual([
      ...['m0', 'm2'],
    ]);
    expect(JSON.stringify(sentTo('SendMessageBatch'))).toContain('Kursk');
    expect((await getWatch(store.table, KURSK.id)).feeds.get(news.feed)?.lastSuccess).not.toBeNull();
    expect(log.text).toContain('"message":"m0"');
  });
});

describe('read', () => {
  it('writes the figures of an article, has them settled, and gives back alone what it cannot read', async () => {
    const event = queued('no JSON', article('one'), article('two', 'of-nobody'));
    expect(givenBack(await handlers.read.handler(event))).toEqual(['m0', 'm2']);
    expect((await getArticle(store.table, KURSK.id, 'one', NOW))?.figures).toHaveLength(1);
    expect(sentTo('Invoke')[0]?.input).toMatchObject({ story: KURSK.id, columns: [{ claimant: 'NIS' }] });
    expect(log.text).toContain('The story \\"of-nobody\\" is not followed here.');
  });
});

describe('settle', () => {
  const asked = { columns: [], numbers: [], now: NOW };

  it('turns the figures that were read into changes', async () => {
    const series = { force: 'north-korea', metric: 'killed', theatre: 'kursk' };
    const columns = [{ series: { story: KURSK.id, ...series }, claimant: 'NIS' }];
    const changes = await handlers.settle.handler({ ...asked, story: KURSK.id, columns });
    expect(changes).toMatchObject([{ kind: 'first', claimant: 'NIS', to: { value: 300 } }]);
  });

  it.each([
    ['of a story that is not followed', { ...asked, story: 'of-nobody' }, 'is not followed here'],
    ['that is none', { story: 1 }, 'Invalid'],
  ])('refuses a message %s', async (_, message, problem) => {
    await expect(handlers.settle.handler(message)).rejects.toThrow(problem);
  });
});

describe('alert', () => {
  const change = (id: string, story: string = KURSK.id) =>
    changeOf({ id, story, from: '300', to: '600', seenAt: YESTERDAY, claimedOn: YESTERDAY.slice(0, 10) });
  /** A change in the table, and its item as the stream brings it. */
  const keep = async (id: string, story?: string) => {
    await putChange(store.table, change(id, story), 0);
    const key = changeKey(id);
    const { Item = {} } = await store.table.client.send(
      new GetCommand({ TableName: store.table.name, Key: key }),
    );
    return { dynamodb: { SequenceNumber: `s-${id}`, NewImage: marshall(Item) } };
  };
  const stateOf = async (id: string) => (await getChange(store.table, id))?.alert.state;

  it('tells of what the stream brings, and gives back what SNS refused', async () => {
    services.refuses = true;
    const record = await keep('1'.repeat(24));
    expect(await handlers.alert.handler({ Records: [record] })).toEqual({
      batchItemFailures: [{ itemIdentifier: record.dynamodb.SequenceNumber }],
    });
    expect(await stateOf('1'.repeat(24))).toBe('pending');
    expect(log.text).toContain(`"${METRIC.alertsFailed}":1`);
    services.refuses = false;
    expect(await handlers.alert.handler({ Records: [record] })).toEqual({ batchItemFailures: [] });
    expect(await stateOf('1'.repeat(24))).toBe('sent');
  });

  it('passes over what is no change', async () => {
    const other = { dynamodb: { SequenceNumber: 's', NewImage: marshall({ pk: 'feed#x', sk: 'state' }) } };
    expect(await handlers.alert.handler({ Records: [other, {}] })).toEqual({ batchItemFailures: [] });
    expect(services.calls).toEqual([]);
  });

  it('hears the canary, and tells nobody', async () => {
    await handlers.alert.handler({ Records: [await keep('2'.repeat(24), CANARY.id)] });
    expect(log.text).toContain(`"${METRIC.canaryHeard}":1`);
    expect(sentTo('Publish')).toEqual([]);
  });

  it('finds by the schedule what a lost event left pending, and fails where it stays so', async () => {
    await keep('3'.repeat(24));
    services.refuses = true;
    await expect(handlers.alert.handler({})).rejects.toThrow('1 messages stay pending');
    expect(log.text).toMatch(new RegExp(`"${METRIC.oldestPendingMinutes}":14[34]\\d`));
    services.refuses = false;
    await handlers.alert.handler({});
    expect(await stateOf('3'.repeat(24))).toBe('sent');
  });
});

describe('deliver', () => {
  const documentOf = () => {
    const message = messageOf([changeOf({ from: '300', to: '600' })]);
    if (message === null) throw new TypeError('A change makes a message.');
    return changesDocument(message, KURSK, []);
  };
  const hook = async (path: string) => {
    const id = subscriptionId('webhook', path);
    await putSubscription(store.table, {
      ...{ id, protocol: 'webhook', address: hooks.url(path), format: 'json' },
      ...{ choice: { story: KURSK.id }, createdAt: YESTERDAY, changedAt: YESTERDAY },
    });
    return JSON.stringify({ deliverTo: id, document: documentOf(), firstAt: NOW });
  };

  it('gives a message of the topic out to who wants it, and gives back what it cannot make out', async () => {
    await hook('/ok');
    const event = queued('{}', JSON.stringify(documentOf()));
    expect(givenBack(await handlers.deliver.handler(event))).toEqual(['m0']);
    expect(sentTo('SendMessage')).toHaveLength(1);
  });

  it('posts to a webhook, and hides what it did not take until it is tried again', async () => {
    const [taken, busy] = [await hook('/ok'), await hook('/fail')];
    expect(givenBack(await handlers.deliver.handler(queued(taken, busy)))).toEqual(['m1']);
    expect(sentTo('ChangeMessageVisibility')).toMatchObject([{ input: { ReceiptHandle: 'r1' } }]);
  });
});

describe('digest', () => {
  it('publishes to the one subscription that it is for, and fails where SNS refuses', async () => {
    const id = subscriptionId('email', 'desk@example.org');
    await putSubscription(store.table, {
      ...{ id, protocol: 'email', address: 'desk@example.org', digest: 'daily' },
      choice: { story: KURSK.id },
      ...{ createdAt: '2026-01-01T00:00:00.000Z', changedAt: '2026-01-01T00:00:00.000Z' },
    });
    services.refuses = true;
    await expect(handlers.digest.handler()).rejects.toThrow('1 digests could not be sent, 0 were');
    services.refuses = false;
    await handlers.digest.handler();
    await handlers.digest.handler();
    const published = sentTo('Publish');
    expect(published).toHaveLength(2);
    expect(JSON.stringify(published[1])).toContain(id);
  });
});

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fogwatch } from '../../fixtures/command.ts';

const TOPIC = 'arn:aws:sns:eu-central-1:123456789012:alerts';

/** What SNS would have been asked. */
const asked: URLSearchParams[] = [];
let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      asked.push(new URLSearchParams(body));
      response.setHeader('content-type', 'text/xml');
      response.end(
        `<ConfirmSubscriptionResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><ConfirmSubscriptionResult><SubscriptionArn>${TOPIC}:1</SubscriptionArn></ConfirmSubscriptionResult></ConfirmSubscriptionResponse>`,
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await new Promise((done) => server.close(done));
});

it('confirms so that the link under the mails ends nothing', async () => {
  const link = `https://sns.eu-central-1.amazonaws.com/confirmation.html?TopicArn=${TOPIC}&Token=2336412f37fb687f5d51e6e2425&Endpoint=desk@example.org`;
  const { code, out } = await fogwatch('confirm', link);
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('no longer ends it') });
  expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
    ...{ Action: 'ConfirmSubscription', TopicArn: TOPIC, Token: '2336412f37fb687f5d51e6e2425' },
    AuthenticateOnUnsubscribe: 'true',
  });
});

import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../../../../shared/alerts/webhook/post.ts';
import { type HookServer, startHookServer } from '../../../fixtures/hook-server.ts';

const NOW = '2026-11-26T12:00:00.000Z';
const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const payload = { contentType: 'application/json', body: '{"number":"about 600"}' };

let hooks: HookServer;
beforeAll(async () => {
  hooks = await startHookServer();
});
afterAll(() => hooks.close());

const options = { id: 'm1', now: NOW, secret, allowPrivate: true, timeoutMs: 250 };

describe('a webhook', () => {
  it("is posted what a receiver can verify with the specification's own library", async () => {
    const now = new Date().toISOString();
    expect(await post(hooks.url('/ok'), payload, { ...options, now })).toEqual({ result: 'delivered' });
    const [sent] = hooks.posted;
    expect(sent?.headers).toMatchObject({ 'webhook-id': 'm1', 'content-type': 'application/json' });
    const headers = Object.fromEntries(
      Object.entries(sent?.headers ?? {}).map(([name, value]) => [name, String(value)]),
    );
    expect(new Webhook(secret).verify(sent?.body ?? '', headers)).toEqual({ number: 'about 600' });
  });

  it('without a secret is not signed', async () => {
    await post(hooks.url('/ok'), payload, { ...options, secret: undefined });
    expect(hooks.posted.at(-1)?.headers).not.toHaveProperty('webhook-signature');
  });

  it.each([
    ['/fail', { result: 'failed', why: 'it answers with status 500', retryAfter: null }],
    [
      '/busy',
      { result: 'failed', why: 'it answers with status 429', retryAfter: '2026-11-26T12:02:00.000Z' },
    ],
    ['/gone', { result: 'gone', why: 'it answers that it is gone (410)' }],
    ['/hang', { result: 'failed', why: 'no answer in 0.25 s', retryAfter: null }],
    ['/inward', { result: 'failed', why: 'it redirects (302), which is not followed', retryAfter: null }],
  ])('%s', async (path, attempt) => {
    const before = hooks.posted.length;
    expect(await post(hooks.url(path), payload, options)).toEqual(attempt);
    expect(hooks.posted.slice(before).map((sent) => sent.path)).toEqual([path]);
  });

  it('on loopback, by its number or its name, is never reached unless that was asked for', async () => {
    const before = hooks.posted.length;
    const port = new URL(hooks.url('/')).port;
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '[::ffff:127.0.0.1]']) {
      const attempt = await post(`http://${host}:${port}/ok`, payload, { ...options, allowPrivate: false });
      expect(attempt).toMatchObject({
        result: 'failed',
        why: expect.stringContaining('not a public address'),
      });
    }
    expect(hooks.posted).toHaveLength(before);
  });

  it('that nobody listens on fails, to be tried again', async () => {
    const closed = await startHookServer();
    await closed.close();
    const attempt = await post(closed.url('/ok'), payload, options);
    expect(attempt).toMatchObject({ result: 'failed', why: expect.stringContaining('ECONNREFUSED') });
  });
});

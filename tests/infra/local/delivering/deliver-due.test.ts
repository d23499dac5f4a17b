import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverDue } from '../../../../infra/local/delivering/deliver-due.ts';
import { handOut } from '../../../../infra/local/delivering/hand-out.ts';
import { mailer } from '../../../../infra/local/delivering/mailer.ts';
import { smtpSettings } from '../../../../infra/local/delivering/smtp-settings.ts';
import { alertTexts } from '../../../../shared/alerts/alert-texts.ts';
import type { Choice } from '../../../../shared/alerts/choice.ts';
import { changesDocument } from '../../../../shared/alerts/document.ts';
import { messageOf } from '../../../../shared/alerts/message.ts';
import type { Protocol } from '../../../../shared/alerts/protocol.ts';
import { type Subscription, subscriptionId } from '../../../../shared/alerts/subscription.ts';
import type { StoredChange } from '../../../../shared/changes/change.ts';
import { deliveriesIn } from '../../../../shared/store/deliveries.ts';
import { putSubscription, subscriptionsIn } from '../../../../shared/store/subscriptions.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';
import { changeOf } from '../../../fixtures/changes.ts';
import { type HookServer, startHookServer } from '../../../fixtures/hook-server.ts';
import { type MailServer, startMailServer } from '../../../fixtures/mail-server.ts';
import { openTestTable, type TestTable } from '../../../fixtures/test-table.ts';

const NOW = '2026-11-26T12:00:00.000Z';
const later = (minutes: number): string => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();

let store: TestTable;
let hooks: HookServer;
let mails: MailServer;
let failures: string[];
beforeEach(async () => {
  [store, hooks, mails] = await Promise.all([openTestTable(), startHookServer(), startMailServer()]);
  failures = [];
});
afterEach(async () => {
  await Promise.all([store.close(), hooks.close(), mails.close()]);
});

async function subscribe(
  protocol: Protocol,
  address: string,
  choice: Partial<Choice> = {},
): Promise<Subscription> {
  const subscription: Subscription = {
    ...{ id: subscriptionId(protocol, address), protocol, address, choice: { story: 'kursk', ...choice } },
    ...{ createdAt: NOW, changedAt: NOW, ...(protocol === 'webhook' && { format: 'json' }) },
  };
  await putSubscription(store.table, subscription);
  return subscription;
}

async function tell(...changes: StoredChange[]): Promise<void> {
  const message = messageOf(changes);
  if (message === null) throw new TypeError('A message has changes.');
  const texts = alertTexts(message, { story: KURSK, positions: [], whyYou: '', at: '' });
  const document = changesDocument(message, KURSK, []);
  const published = { ...texts, document, message, changes: message.changes, positions: [] };
  await handOut(published, { table: store.table, story: KURSK, now: NOW });
}

async function deliver(now = NOW): Promise<string | null> {
  const sender = mailer(smtpSettings(`smtp://127.0.0.1:${mails.port}`, 'watch@example.org'));
  const next = await deliverDue({
    ...{ table: store.table, now, mailer: sender, allowPrivate: true, random: () => 0 },
    onFailure: (line) => failures.push(line),
  });
  sender.close();
  return next;
}

const killed = changeOf({ id: 'a'.repeat(24), from: '300', to: '600' });
const wounded = changeOf({ id: 'b'.repeat(24), metric: 'wounded', from: '2700', to: '2800' });

describe('a message on this machine', () => {
  it('goes to those who want one of its changes, the wanted ones first, and to nobody else', async () => {
    await subscribe('email', 'all@example.org');
    await subscribe('email', 'wounded@example.org', { metrics: ['wounded'] });
    await subscribe('email', 'large@example.org', {
      metrics: ['wounded'],
      size: { unit: 'percent', least: 10 },
    });
    await subscribe('webhook', hooks.url('/ok'), { metrics: ['killed'] });
    await tell(killed, wounded);
    expect(await deliver()).toBe(null);
    const got = new Map(mails.received.map(({ to, raw }) => [to[0], raw]));
    expect([...got.keys()].sort()).toEqual(['all@example.org', 'wounded@example.org']);
    const order = (raw = ''): boolean => raw.indexOf('troops killed') < raw.indexOf('troops wounded');
    expect([order(got.get('all@example.org')), order(got.get('wounded@example.org'))]).toEqual([true, false]);
    expect(hooks.posted).toMatchObject([{ path: '/ok' }]);
    expect(JSON.parse(hooks.posted[0]?.body ?? '')).toMatchObject({ version: 1, changes: [{}, {}] });
  });

  it('handed out twice is delivered once', async () => {
    await subscribe('webhook', hooks.url('/ok'));
    await tell(killed);
    await tell(killed);
    await deliver();
    await deliver(later(1));
    expect(hooks.posted).toHaveLength(1);
  });

  it('that cannot be delivered is delivered later, and nobody waits for it', async () => {
    await subscribe('webhook', hooks.url('/mended'));
    await subscribe('email', 'desk@example.org');
    await tell(killed);
    expect(await deliver()).toBe('2026-11-26T12:00:15.000Z');
    expect(mails.received).toHaveLength(1);
    expect(failures).toEqual([expect.stringContaining('it is tried again until it works, for a day')]);
    expect(await deliver(later(0.1))).toBe('2026-11-26T12:00:15.000Z');
    hooks.mend();
    expect(await deliver(later(1))).toBe(null);
    expect(hooks.posted.map(({ headers }) => headers['webhook-id'])).toHaveLength(2);
    expect(new Set(hooks.posted.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('is given up with a word after a day', async () => {
    await subscribe('webhook', hooks.url('/fail'));
    await tell(killed);
    let now: string | null = NOW;
    let rounds = 0;
    while (now !== null && rounds < 100) {
      now = await deliver(now);
      rounds++;
    }
    expect(await deliveriesIn(store.table)).toEqual([]);
    expect(failures).toHaveLength(2);
    expect(failures[1]).toMatch(/it answers with status 500; given up after a day and \d+ attempts\.$/);
  });

  it('ends the subscription of an address that says it is gone', async () => {
    const { id } = await subscribe('webhook', hooks.url('/gone'));
    await tell(killed);
    await tell(wounded);
    await deliver();
    expect(hooks.posted).toHaveLength(1);
    expect((await subscriptionsIn(store.table)).find((one) => one.id === id)?.stopped).toEqual({
      at: NOW,
      why: 'it answers that it is gone (410)',
    });
    await tell(changeOf({ id: 'd'.repeat(24), to: '9' }));
    expect(await deliveriesIn(store.table)).toEqual([]);
  });
});

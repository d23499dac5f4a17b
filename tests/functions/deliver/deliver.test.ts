import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../../functions/deliver/deliver.ts';
import { giveOut } from '../../../functions/deliver/give-out.ts';
import { changesDocument, summaryDocument } from '../../../shared/alerts/document.ts';
import { messageOf } from '../../../shared/alerts/message.ts';
import { summaryOf } from '../../../shared/alerts/storm.ts';
import { type Subscription, subscriptionId } from '../../../shared/alerts/subscription.ts';
import { getSubscription, putSubscription } from '../../../shared/store/subscriptions.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { changeOf } from '../../fixtures/changes.ts';
import { type HookServer, startHookServer } from '../../fixtures/hook-server.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';

const NOW = '2026-11-26T12:00:00.000Z';
const changes = [changeOf({ from: '300', to: '600' })];

let store: TestTable;
let hooks: HookServer;
beforeAll(async () => {
  [store, hooks] = await Promise.all([openTestTable(), startHookServer()]);
});
afterAll(async () => {
  await Promise.all([store.close(), hooks.close()]);
});

const hook = (path: string, more: Partial<Subscription> = {}): Subscription => ({
  ...{ id: subscriptionId('webhook', path), protocol: 'webhook', address: hooks.url(path), format: 'json' },
  ...{ choice: { story: 'kursk' }, createdAt: NOW, changedAt: NOW, ...more },
});

function documentOfChanges() {
  const message = messageOf(changes);
  if (message === null) throw new TypeError('A change makes a message.');
  return changesDocument(message, KURSK, []);
}

describe('a message of the topic', () => {
  it('is given out to the webhooks that want one of its changes', () => {
    const wants = [
      hook('/all'),
      hook('/killed', { choice: { story: 'kursk', metrics: ['killed'] } }),
      hook('/wounded', { choice: { story: 'kursk', metrics: ['wounded'] } }),
      hook('/stopped', { stopped: { at: NOW, why: 'gone' } }),
      hook('/mail', { protocol: 'email' }),
    ];
    const tasks = giveOut(documentOfChanges(), wants, [KURSK], NOW);
    expect(tasks.map(({ deliverTo }) => deliverTo)).toEqual(
      ['/all', '/killed'].map((path) => subscriptionId('webhook', path)),
    );
    expect(giveOut(documentOfChanges(), wants, [], NOW)).toEqual([]);
  });

  it('that is a summary goes to all', () => {
    const summary = summaryOf(changes);
    if (summary === null) throw new TypeError('A change makes a summary.');
    const wants = [hook('/wounded', { choice: { story: 'kursk', metrics: ['wounded'] } })];
    expect(giveOut(summaryDocument(summary, KURSK), wants, [KURSK], NOW)).toHaveLength(1);
  });
});

describe('a webhook', () => {
  async function deliverTo(path: string, { attempts = 1, now = NOW } = {}) {
    const subscription = hook(path);
    await putSubscription(store.table, subscription);
    const task = { deliverTo: subscription.id, document: documentOfChanges(), firstAt: NOW };
    return deliver(task, {
      table: store.table,
      stories: [KURSK],
      now,
      attempts,
      random: 0,
      allowPrivate: true,
    });
  }

  it.each([
    ['/ok', { kind: 'done' }],
    ['/fail', { kind: 'later', at: '2026-11-26T12:00:15.000Z', why: 'it answers with status 500' }],
    ['/busy', { kind: 'later', at: '2026-11-26T12:02:00.000Z', why: 'it answers with status 429' }],
    ['/inward', { kind: 'later', why: 'it redirects (302), which is not followed' }],
    ['/gone', { kind: 'given-up', why: 'it answers that it is gone (410)' }],
  ])('%s', async (path, outcome) => {
    expect(await deliverTo(path)).toMatchObject(outcome);
  });

  it('that fails for a day is given up', async () => {
    const tomorrow = { attempts: 16, now: '2026-11-27T11:00:00.000Z' };
    expect(await deliverTo('/fail', tomorrow)).toMatchObject({
      kind: 'given-up',
      why: expect.stringContaining('for a day'),
    });
  });

  it('that is gone is sent nothing any more', async () => {
    const { id } = hook('/gone');
    expect((await getSubscription(store.table, id))?.stopped?.why).toBe('it answers that it is gone (410)');
    const before = hooks.posted.length;
    const task = { deliverTo: id, document: documentOfChanges(), firstAt: NOW };
    const context = {
      table: store.table,
      stories: [KURSK],
      now: NOW,
      attempts: 1,
      random: 0,
      allowPrivate: true,
    };
    expect(await deliver(task, context)).toEqual({ kind: 'done' });
    expect(hooks.posted).toHaveLength(before);
  });
});

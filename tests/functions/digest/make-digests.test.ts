import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DigestMail, makeDigests } from '../../../functions/digest/make-digests.ts';
import { settle } from '../../../functions/read/settle.ts';
import type { Choice } from '../../../shared/alerts/choice.ts';
import { type Digest, subscriptionId } from '../../../shared/alerts/subscription.ts';
import { numberKey } from '../../../shared/changes/quantity.ts';
import { columnOf, putFigure } from '../../../shared/store/figures.ts';
import { putSubscription } from '../../../shared/store/subscriptions.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { type Told, told } from '../../shared/changes/told.ts';

/** The story of the figures of these tests, told as if it were this one. */
const STORY = { ...KURSK, id: told({ number: '1', published: '2025-01-07' }).series.story };
const MADE = '2025-01-06T10:00:00.000Z';

let store: TestTable;
let mails: DigestMail[];
beforeEach(async () => {
  store = await openTestTable();
  mails = [];
});
afterEach(() => store.close());

async function claim(claim: Told, now: string): Promise<void> {
  const figure = told(claim);
  await putFigure(store.table, figure);
  const numbers = new Set([numberKey(figure)]);
  await settle([columnOf(figure)], { table: store.table, story: STORY, now, numbers });
}

async function subscribe(address: string, digest: Digest, choice: Partial<Choice> = {}): Promise<void> {
  await putSubscription(store.table, {
    ...{ id: subscriptionId('email', address), protocol: 'email', address, digest },
    ...{ choice: { story: STORY.id, ...choice }, createdAt: MADE, changedAt: MADE },
  });
}

const digests = (now: string, send = async (mail: DigestMail): Promise<void> => void mails.push(mail)) =>
  makeDigests({
    ...{ table: store.table, stories: [STORY], now, schedule: { hour: 8, timeZone: 'UTC' } },
    ...{ reason: () => ({ whyYou: 'Ask us.', at: '' }), send },
  });

const sentTo = (): string[] =>
  mails.splice(0).map(({ subscription, subject }) => `${subscription.address}: ${subject}`);

describe('digests', () => {
  it('bring each subscriber what changed in the period, once, and nothing where nothing did', async () => {
    await subscribe('daily@example.org', 'daily');
    await subscribe('weekly@example.org', 'weekly');
    await subscribe('captured@example.org', 'daily', { metrics: ['captured'] });
    await claim({ number: '300', published: '2025-01-06T11:00:00Z' }, '2025-01-06T12:00:00.000Z');
    expect(await digests('2025-01-07T08:00:10.000Z')).toEqual({ sent: 1, failed: [] });
    expect(sentTo()).toEqual(['daily@example.org: Fogwatch: 1 change, 2025-01-06 to 2025-01-07']);
    await digests('2025-01-07T09:00:00.000Z');
    await digests('2025-01-08T08:00:10.000Z');
    expect(sentTo()).toEqual([]);
    await claim({ number: '600', published: '2025-01-09T11:00:00Z' }, '2025-01-09T12:00:00.000Z');
    await digests('2025-01-13T08:00:10.000Z');
    expect(sentTo()).toEqual([
      'daily@example.org: Fogwatch: 1 change, 2025-01-08 to 2025-01-13',
      'weekly@example.org: Fogwatch: 2 changes, 2025-01-06 to 2025-01-13',
    ]);
  });

  it('that fail hold up no other, and come the next time under the same id', async () => {
    await subscribe('one@example.org', 'daily');
    await subscribe('two@example.org', 'daily');
    await claim({ number: '300', published: '2025-01-06T11:00:00Z' }, '2025-01-06T12:00:00.000Z');
    const tried: string[] = [];
    const failing = async (mail: DigestMail): Promise<void> => {
      tried.push(mail.id);
      if (mail.subscription.address === 'one@example.org') throw new Error('throttled');
      mails.push(mail);
    };
    expect((await digests('2025-01-07T08:00:10.000Z', failing)).failed).toHaveLength(1);
    expect(sentTo()).toEqual(['two@example.org: Fogwatch: 1 change, 2025-01-06 to 2025-01-07']);
    await digests('2025-01-07T08:05:00.000Z');
    const [again] = mails;
    expect(tried).toContain(again?.id);
    expect(sentTo()).toEqual(['one@example.org: Fogwatch: 1 change, 2025-01-06 to 2025-01-07']);
  });
});

import { isWanted } from '../../shared/alerts/choice.ts';
import { digestTexts } from '../../shared/alerts/digest.ts';
import { type DigestSchedule, lastDue } from '../../shared/alerts/digest-time.ts';
import type { Subscription } from '../../shared/alerts/subscription.ts';
import type { Reason } from '../../shared/alerts/why-you.ts';
import type { StoredChange } from '../../shared/changes/change.ts';
import { changesOf } from '../../shared/store/changes.ts';
import type { Table } from '../../shared/store/items.ts';
import { positionsOf } from '../../shared/store/ledgers.ts';
import { subscriptionsIn } from '../../shared/store/subscriptions.ts';
import { digestedUntil, markDigested } from '../../shared/store/telling.ts';
import type { Story } from '../../shared/story/story.ts';

/** A digest that is to be sent to one subscriber. */
export interface DigestMail {
  readonly subscription: Subscription;
  /** The same however often it is sent. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
}

export interface DigestsContext {
  readonly table: Table;
  readonly stories: readonly Story[];
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly schedule: DigestSchedule;
  readonly reason: (subscription: Subscription, story: Story) => Reason;
  readonly send: (mail: DigestMail) => Promise<void>;
}

/** Claims older than this when their change was seen, in days, are in no digest: a bound on what is read. */
const OLDEST_DAYS = 365;

const DAY_MS = 86_400_000;

/**
 * Sends every digest that is due and was not sent: one mail of what subscribers were told of since the last one, none
 * where nothing changed. How far it went is noted after sending: a digest is never left out, and comes again only where
 * the process dies between the two. One that fails holds up no other.
 * @returns how many were sent, and what failed
 */
export async function makeDigests(
  context: DigestsContext,
): Promise<{ readonly sent: number; readonly failed: readonly unknown[] }> {
  const { table, stories, now, schedule } = context;
  let sent = 0;
  const failed: unknown[] = [];
  const wanted = (await subscriptionsIn(table)).filter(({ digest, stopped }) => digest && !stopped);
  const seen = new Map<string, Promise<StoredChange[]>>();
  for (const subscription of wanted) {
    const { id, digest = 'daily', choice, createdAt } = subscription;
    const story = stories.find((one) => one.id === choice.story);
    if (story === undefined) continue;
    const until = lastDue(digest, now, schedule);
    const since = (await digestedUntil(table, id)) ?? createdAt;
    if (since >= until) continue;
    try {
      const changes = seen.get(story.id) ?? tellable(table, story, now);
      seen.set(story.id, changes);
      const own = (await changes).filter(
        (change) => change.seenAt > since && change.seenAt <= until && isWanted(change, choice, story),
      );
      const positions = own.length === 0 ? [] : await positionsOf(table, story.id);
      const period = { since, until };
      const texts = digestTexts(own, {
        story,
        positions,
        period,
        ...context.reason(subscription, story),
      });
      if (texts !== null) {
        await context.send({ subscription, id: `digest-${id}-${until.replace(/\D/g, '')}`, ...texts });
        sent++;
      }
      await markDigested(table, id, until);
    } catch (error) {
      failed.push(error);
    }
  }
  return { sent, failed };
}

/** What subscribers were told of, or are about to be. */
async function tellable(table: Table, story: Story, now: string): Promise<StoredChange[]> {
  const since = new Date(Date.parse(now) - OLDEST_DAYS * DAY_MS).toISOString().slice(0, 10);
  const changes = await changesOf(table, story.id, { since });
  return changes.filter(({ alert, superseded }) => alert.state !== 'silent' && superseded === undefined);
}

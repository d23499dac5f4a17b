import { choiceText } from '../../../shared/alerts/choice-text.ts';
import type { Protocol } from '../../../shared/alerts/protocol.ts';
import {
  getSubscription,
  putSubscription,
  removeSubscription,
  subscriptionsIn,
} from '../../../shared/store/subscriptions.ts';
import { storyById } from '../../../shared/story/stories.ts';
import { withTable } from '../embedded-table.ts';
import { UsageError } from '../errors.ts';
import type { Place } from './place.ts';

/** What a watcher can send by itself. */
const SERVED: readonly Protocol[] = ['email', 'webhook'];

const NEEDS: Partial<Record<Protocol, string>> = {
  email: 'Mail goes out while a watcher runs with --smtp (or FOGWATCH_SMTP); without one it waits for a day.',
  webhook: 'Messages go out while a watcher runs.',
};

/** Subscriptions of this machine's watcher, kept in its store. */
export function localPlace(data: string): Place {
  return {
    async subscribe(subscription) {
      const { protocol } = subscription;
      if (!SERVED.includes(protocol)) {
        throw new UsageError(`${protocol} is sent by AWS: name a deployed stack with --stack.`);
      }
      await withTable(data, (table) => putSubscription(table, subscription));
      return { state: 'confirmed', notes: [NEEDS[protocol] ?? ''] };
    },
    find: (id) => withTable(data, (table) => getSubscription(table, id)),
    async list() {
      const kept = await withTable(data, subscriptionsIn);
      return kept.map(({ choice, createdAt, changedAt: _changedAt, ...subscription }) => ({
        ...subscription,
        choice,
        state: subscription.stopped === undefined ? 'confirmed' : 'stopped',
        since: createdAt,
        gets: choiceText(choice, storyById(choice.story)),
      }));
    },
    unsubscribe: ({ id }) =>
      withTable(data, async (table) => {
        if ((await getSubscription(table, id)) === null) return null;
        await removeSubscription(table, id);
        return { state: 'stopped', notes: [] };
      }),
  };
}

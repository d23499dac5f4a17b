import { isWanted } from '../../shared/alerts/choice.ts';
import type { MessageDocument } from '../../shared/alerts/document.ts';
import type { Subscription } from '../../shared/alerts/subscription.ts';
import type { Story } from '../../shared/story/story.ts';
import type { DeliveryTask } from './task.ts';

/**
 * The tasks that a message makes: one for each webhook that wants one of its changes, so that one that fails holds up no
 * other. A summary goes to all.
 * @param now ISO 8601 UTC
 */
export function giveOut(
  document: MessageDocument,
  subscriptions: readonly Subscription[],
  stories: readonly Story[],
  now: string,
): DeliveryTask[] {
  const story = stories.find(({ id }) => id === document.story.id);
  if (story === undefined) return [];
  return subscriptions
    .filter(({ protocol, stopped }) => protocol === 'webhook' && stopped === undefined)
    .filter(
      ({ choice }) =>
        choice.story === story.id &&
        (document.type === 'summary' || document.changes.some((change) => isWanted(change, choice, story))),
    )
    .map(({ id }) => ({ deliverTo: id, document, firstAt: now }));
}

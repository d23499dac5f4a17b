import type { Published } from '../../../functions/alert/send-message.ts';
import { alertTexts } from '../../../shared/alerts/alert-texts.ts';
import { isWanted } from '../../../shared/alerts/choice.ts';
import { choiceText } from '../../../shared/alerts/choice-text.ts';
import { wantedFirst } from '../../../shared/alerts/message.ts';
import type { Subscription } from '../../../shared/alerts/subscription.ts';
import type { Reason } from '../../../shared/alerts/why-you.ts';
import { addDelivery } from '../../../shared/store/deliveries.ts';
import type { Table } from '../../../shared/store/items.ts';
import { subscriptionsIn } from '../../../shared/store/subscriptions.ts';
import type { Story } from '../../../shared/story/story.ts';

/**
 * Puts a message on its way to every subscriber of this machine who wants one of its changes, those changes first.
 * Done twice it is done once, as long as the message is still on its way.
 * @param now ISO 8601 UTC
 */
export async function handOut(
  published: Published,
  { table, story, now }: { readonly table: Table; readonly story: Story; readonly now: string },
): Promise<void> {
  const { changes, document } = published;
  for (const subscription of await subscriptionsIn(table)) {
    const { id, choice, digest, stopped } = subscription;
    if (digest !== undefined || stopped !== undefined) continue;
    if (!changes.some((change) => isWanted(change, choice, story))) continue;
    const { subject, mail } = textsFor(subscription, published, story);
    await addDelivery(table, {
      ...{ subscription: id, message: document.id, mail: { subject, text: mail }, document },
      ...{ firstAt: now, dueAt: now, attempts: 0 },
    });
  }
}

/** The words of a message for one subscriber; a summary has the same for all. */
function textsFor(
  subscription: Subscription,
  { message, positions, ...texts }: Published,
  story: Story,
): Pick<Published, 'subject' | 'mail'> {
  if (message === null) return texts;
  const own = wantedFirst(message, (change) => isWanted(change, subscription.choice, story));
  return alertTexts(own, { story, positions, ...reasonFor(subscription, story) });
}

/** Why somebody gets a mail of this machine's watcher, and how to change or end that. */
export function reasonFor({ address, choice, protocol }: Subscription, story: Story): Reason {
  return {
    at: '',
    whyYou: [
      `${address} is subscribed to: ${choiceText(choice, story)}.`,
      'To change that, with other options:',
      `npx fogwatch subscribe ${protocol} ${address}`,
      'To end it:',
      `npx fogwatch unsubscribe ${protocol} ${address}`,
    ].join('\n'),
  };
}

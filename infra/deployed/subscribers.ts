import * as v from 'valibot';
import { ALERTS_NAME } from '../alert/alert-topic.ts';
import { NOTICES_NAME } from '../watching/notices.ts';
import { type Deployed, subscriberName } from './deployed.ts';

export interface Subscriber {
  readonly protocol: 'email' | 'sms';
  readonly endpoint: string;
}

/** A subscription that stays as it was deployed. */
export interface KeptSubscriber extends Subscriber {
  readonly filterPolicy: unknown;
}

/** Who is subscribed by a deployment: nobody is taken away by one. */
export interface SubscriberPlan {
  /** Named in the settings. */
  readonly wanted: readonly Subscriber[];
  /** Left out of the settings, or gone by their own choice: CloudFormation keeps its record of them as it is. */
  readonly kept: readonly KeptSubscriber[];
  /** Who hears of the watcher's own troubles. */
  readonly notified: readonly string[];
  /** Deployed, and left out of the settings now. */
  readonly leftOut: readonly string[];
  /** Named in the settings, deployed once, and no longer subscribed: they have unsubscribed. */
  readonly gone: readonly string[];
}

const SubscriptionSchema = v.object({
  Protocol: v.picklist(['email', 'sms']),
  Endpoint: v.string(),
  TopicArn: v.object({ Ref: v.string() }),
  FilterPolicy: v.optional(v.unknown()),
});

/**
 * Who is to be subscribed. Whoever was once stays so until it is ended on purpose (by the link in a mail, by
 * `fogwatch unsubscribe`, at SNS), and whoever has ended it is not subscribed again by a setting that is still there.
 * @param deployed null where nothing is deployed, or nobody could ask
 */
export function planSubscribers(
  settings: { readonly alertEmails: readonly string[]; readonly alertPhones: readonly string[] },
  deployed: Deployed | null,
): SubscriberPlan {
  const named: Subscriber[] = [
    ...settings.alertEmails.map((endpoint) => ({ protocol: 'email' as const, endpoint })),
    ...settings.alertPhones.map((endpoint) => ({ protocol: 'sms' as const, endpoint })),
  ];
  const nameOf = ({ protocol, endpoint }: Subscriber) => subscriberName(protocol, endpoint);
  const before = subscriptionsOf(deployed, ALERTS_NAME);
  const isDeployed = (one: Subscriber) => before.some((other) => nameOf(other) === nameOf(one));
  const isNamed = (one: Subscriber) => named.some((other) => nameOf(other) === nameOf(one));
  const isSubscribed = (one: Subscriber) => deployed?.subscribed.has(nameOf(one)) ?? false;
  const gone = before.filter((one) => !isSubscribed(one));
  const isGone = (one: Subscriber) => gone.some((other) => nameOf(other) === nameOf(one));
  return {
    // Whom somebody subscribed by hand, with a choice of their own, CloudFormation could not subscribe again.
    wanted: named.filter((one) => !isGone(one) && (isDeployed(one) || !isSubscribed(one))),
    kept: before.filter((one) => isGone(one) || !isNamed(one)),
    notified: [
      ...new Set([
        ...settings.alertEmails,
        ...subscriptionsOf(deployed, NOTICES_NAME).map(({ endpoint }) => endpoint),
      ]),
    ],
    leftOut: before.filter((one) => !isNamed(one) && isSubscribed(one)).map(({ endpoint }) => endpoint),
    gone: gone.filter(isNamed).map(({ endpoint }) => endpoint),
  };
}

/** The subscriptions that a deployed template has on the topic of this name. */
function subscriptionsOf(deployed: Deployed | null, topicName: string): KeptSubscriber[] {
  const resources = Object.entries(deployed?.template.Resources ?? {});
  const topics = resources
    .filter(([, { Type, Properties }]) => Type === 'AWS::SNS::Topic' && Properties.DisplayName === topicName)
    .map(([id]) => id);
  return resources.flatMap(([, { Type, Properties }]) => {
    if (Type !== 'AWS::SNS::Subscription') return [];
    const parsed = v.safeParse(SubscriptionSchema, Properties);
    if (!parsed.success || !topics.includes(parsed.output.TopicArn.Ref)) return [];
    const { Protocol: protocol, Endpoint: endpoint, FilterPolicy: filterPolicy } = parsed.output;
    return [{ protocol, endpoint, filterPolicy }];
  });
}

import { Subscription, SubscriptionProtocol, type Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface SubscriptionsProps {
  readonly topic: Topic;
  readonly emails: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
}

/**
 * The subscribers named in the settings. A mail address gets nothing before its owner has confirmed;
 * `AuthenticateOnUnsubscribe` belongs to that confirmation and cannot be set here: docs/deploy.md tells how.
 */
export class Subscriptions extends Construct {
  constructor(scope: Construct, id: string, props: SubscriptionsProps) {
    super(scope, id);
    for (const endpoint of props.emails) {
      new Subscription(this, `Mail ${endpoint}`, {
        topic: props.topic,
        protocol: SubscriptionProtocol.EMAIL,
        endpoint,
      });
    }
    for (const endpoint of props.phones) {
      new Subscription(this, `Text ${endpoint}`, {
        topic: props.topic,
        protocol: SubscriptionProtocol.SMS,
        endpoint,
      });
    }
  }
}

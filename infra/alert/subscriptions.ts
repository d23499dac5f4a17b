import { CfnSubscription, type Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { FilterPolicy } from '../../shared/alerts/filter-policy.ts';

export interface SubscriptionsProps {
  readonly topic: Topic;
  readonly emails: readonly string[];
  /** E.164. */
  readonly phones: readonly string[];
  readonly filter: FilterPolicy;
}

/**
 * The subscribers named in the settings, on the L1: the L2 knows no `$or` in a filter policy. A mail address gets
 * nothing before its owner has confirmed; `AuthenticateOnUnsubscribe` belongs to that confirmation and cannot be
 * set here: docs/deploy.md tells how.
 */
export class Subscriptions extends Construct {
  constructor(scope: Construct, id: string, { topic, emails, phones, filter }: SubscriptionsProps) {
    super(scope, id);
    const subscribers = [
      ...emails.map((endpoint) => ({ protocol: 'email', endpoint })),
      ...phones.map((endpoint) => ({ protocol: 'sms', endpoint })),
    ];
    for (const { protocol, endpoint } of subscribers) {
      new CfnSubscription(this, `${protocol} ${endpoint}`, {
        topicArn: topic.topicArn,
        protocol,
        endpoint,
        filterPolicy: filter,
      });
    }
  }
}

import { RemovalPolicy } from 'aws-cdk-lib';
import { CfnSubscription, type Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { FilterPolicy } from '../../shared/alerts/filter-policy.ts';
import type { SubscriberPlan } from '../deployed/subscribers.ts';

export interface SubscriptionsProps {
  readonly topic: Topic;
  readonly plan: SubscriberPlan;
  /** What those hear of who are named in the settings. */
  readonly filter: FilterPolicy;
}

/**
 * The subscribers of a deployment, on the L1: the L2 knows no `$or` in a filter policy. A mail address gets
 * nothing before its owner has confirmed; `AuthenticateOnUnsubscribe` belongs to that confirmation and cannot be
 * set here: docs/deploy.md tells how. A subscription outlives its place in the template.
 */
export class Subscriptions extends Construct {
  constructor(scope: Construct, id: string, { topic, plan, filter }: SubscriptionsProps) {
    super(scope, id);
    const wanted = plan.wanted.map((one) => ({ ...one, filterPolicy: filter }));
    for (const { protocol, endpoint, filterPolicy } of [...wanted, ...plan.kept]) {
      new CfnSubscription(this, `${protocol} ${endpoint}`, {
        topicArn: topic.topicArn,
        protocol,
        endpoint,
        filterPolicy,
      }).applyRemovalPolicy(RemovalPolicy.RETAIN);
    }
  }
}

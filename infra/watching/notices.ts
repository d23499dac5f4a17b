import { Aws, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** What is seen as the sender of its mails. */
export const NOTICES_NAME = 'Fogwatch itself';

/** Where the watcher tells of its own troubles: alarms and the budget, to the same people, apart from the news. */
export class Notices extends Topic {
  constructor(scope: Construct, id: string, emails: readonly string[]) {
    super(scope, id, { displayName: NOTICES_NAME, enforceSSL: true });
    for (const email of emails) {
      // Whoever is left out of a later deployment stays subscribed.
      this.addSubscription(new EmailSubscription(email)).applyRemovalPolicy(RemovalPolicy.RETAIN);
    }
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: [
          new ServicePrincipal('cloudwatch.amazonaws.com'),
          new ServicePrincipal('budgets.amazonaws.com'),
        ],
        actions: ['sns:Publish'],
        resources: [this.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SNS2',
      reason:
        "CloudWatch cannot publish to a topic under AWS's own key, and a key of one's own costs a dollar a month; it carries names of alarms, no news.",
    });
  }
}

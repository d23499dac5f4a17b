import { Alias } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** What subscribers see as the sender of a mail. */
export const ALERTS_NAME = 'Fogwatch';

/** Where alerts are published. Encrypted with AWS's own key for SNS, which costs nothing; publishers must use TLS. */
export class AlertTopic extends Topic {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      displayName: ALERTS_NAME,
      masterKey: Alias.fromAliasName(scope, `${id}Key`, 'alias/aws/sns'),
      enforceSSL: true,
    });
  }
}

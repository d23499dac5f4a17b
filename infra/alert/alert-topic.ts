import { Alias } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** Where alerts are published. Encrypted with AWS's own key for SNS, which costs nothing; publishers must use TLS. */
export class AlertTopic extends Topic {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      displayName: 'Fogwatch',
      masterKey: Alias.fromAliasName(scope, `${id}Key`, 'alias/aws/sns'),
      enforceSSL: true,
    });
  }
}

import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { visibilityFor } from '../queue/work-queue.ts';

/** Periods for which a message is kept: by then the feed was handed on again, and ahead of those that waited less. */
const KEPT_PERIODS = 2;

/**
 * Feeds that are due: a FIFO queue gives out no message of a group while another is worked on, and each host is always
 * of the same group, so that no host is asked over two connections at once.
 */
export class FeedQueue extends Queue {
  constructor(
    scope: Construct,
    id: string,
    { timeout, pollMinutes }: { readonly timeout: Duration; readonly pollMinutes: number },
  ) {
    super(scope, id, {
      fifo: true,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: visibilityFor(timeout),
      retentionPeriod: Duration.minutes(KEPT_PERIODS * pollMinutes),
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'Nothing here is lost: what is not looked at stays due, the next poll hands it on again, and a feed that stays so is reported.',
    });
  }
}

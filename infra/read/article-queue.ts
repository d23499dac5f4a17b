import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** The longest SQS keeps a message: two weeks to notice, mend and redrive. */
const DEAD_LETTER_RETENTION = Duration.days(14);
/** A site that is down for a moment is not tried for ever: after the third try an article is put aside. */
const MOST_TRIES = 3;
/** AWS asks for six times the timeout of the function, so that a batch is not given out twice while it is read. */
const VISIBILITY_FACTOR = 6;

/** Articles to read, and those that could not be. Both demand TLS and are encrypted with SQS's own key (no charge). */
export class ArticleQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, readTimeout: Duration) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: DEAD_LETTER_RETENTION,
    });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(readTimeout.toSeconds() * VISIBILITY_FACTOR),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MOST_TRIES },
    });
  }
}

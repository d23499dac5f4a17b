import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** The longest SQS keeps a message: two weeks to notice, mend and redrive. */
const DEAD_LETTER_RETENTION = Duration.days(14);
/** AWS's advice: fewer, and a moment's throttling puts messages aside that nothing is wrong with. */
const MOST_TRIES = 5;
/** AWS asks for six times the timeout of the function, so that a batch is not given out twice while it is worked on. */
const VISIBILITY_FACTOR = 6;

/** How long a message that a function did not finish waits for its next try. @param timeout of the function */
export const visibilityFor = (timeout: Duration): Duration =>
  Duration.seconds(timeout.toSeconds() * VISIBILITY_FACTOR);

export interface WorkQueueProps {
  /** Of the function that works on it. */
  readonly timeout: Duration;
  readonly retention: Duration;
  /** Times that a message is given out before it is put aside. */
  readonly tries?: number;
}

/** Work that is waiting, and what failed too often. Both demand TLS and are encrypted with SQS's own key (no charge). */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { timeout, retention, tries = MOST_TRIES }: WorkQueueProps) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: DEAD_LETTER_RETENTION,
    });
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: visibilityFor(timeout),
      retentionPeriod: retention,
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: tries },
    });
  }
}

import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { ANSWER_MS } from '../../functions/read-twice/answer-time.ts';
import { FogwatchFunction } from '../lambda/function.ts';
import { WorkQueue } from '../queue/work-queue.ts';
import type { LedgerTable } from '../store/ledger-table.ts';
import { allowModel, type SecondReaderProps } from './second-reader.ts';

/** Finding the main text of a page is processor work: at 1,024 MiB it has half a processor and the page's tree has room. */
const READ_MEMORY_MIB = 1024;
/** A batch of articles, each with a fetch that gives up long before. */
const READ_TIMEOUT = Duration.seconds(45);
/** An article that waits longer is no news any more, and somebody has had days to look into it. */
const READ_RETENTION = Duration.days(4);
/** Articles a call: few, so that one slow site keeps few others waiting. */
const BATCH = 5;
/**
 * Calls at once: a burst must not fall upon a news site like an attack, and with those of `settle` and `fetch` they are
 * the ten that a new account has.
 */
const CALLS_AT_ONCE = 3;

export interface ReadProps {
  readonly table: LedgerTable;
  readonly stories: readonly string[];
  /** Has ledgers settled. */
  readonly settle: IFunction;
  /** Whom the keepers of news sites can write to. */
  readonly contact: string | undefined;
  readonly allowPrivate: boolean;
  /** Who reads a second time; null for nobody. */
  readonly second: SecondReaderProps | null;
}

/** Reads queued articles, keeps their figures, and has the changes written that they make. */
export class Read extends Construct {
  readonly function: FogwatchFunction;
  readonly articles: WorkQueue;

  constructor(scope: Construct, id: string, props: ReadProps) {
    super(scope, id);
    const { second } = props;
    // All texts of a batch are asked about at once.
    const timeout = second ? READ_TIMEOUT.plus(Duration.millis(ANSWER_MS)) : READ_TIMEOUT;
    this.articles = new WorkQueue(this, 'Articles', { timeout, retention: READ_RETENTION });
    this.function = new FogwatchFunction(this, 'Function', {
      name: second ? 'read-twice' : 'read',
      description: 'Fogwatch: reads an article, keeps its figures and the changes they make',
      memory: READ_MEMORY_MIB,
      timeout,
      environment: {
        table: props.table.tableName,
        settle: props.settle.functionName,
        stories: props.stories.join(','),
        ...(props.contact !== undefined && { contact: props.contact }),
        ...(props.allowPrivate && { allowPrivate: 'true' }),
        ...(second && { model: second.model, readerDollars: String(second.dollarsADay) }),
      },
    });
    // It reads what strangers wrote: it may keep articles and figures, and has others believe them.
    props.table.allow(
      this.function,
      ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'],
      ['ARTICLE', 'FIGURES', ...(second ? (['PROPOSALS', 'SPENDING'] as const) : [])],
    );
    props.settle.grantInvokeLatestVersion(this.function);
    if (second) allowModel(this.function, second.model);
    this.function.addEventSource(
      new SqsEventSource(this.articles.queue, {
        batchSize: BATCH,
        maxConcurrency: CALLS_AT_ONCE,
        reportBatchItemFailures: true,
      }),
    );
  }
}

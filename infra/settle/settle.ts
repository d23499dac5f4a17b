import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { FogwatchFunction } from '../lambda/function.ts';
import type { LedgerTable } from '../store/ledger-table.ts';

/** Folds some hundred figures: processor work, and little of it. */
const SETTLE_MEMORY_MIB = 512;
/** A fold, and the twenty tries where others write the same ledger: shorter than the reader that waits for it. */
const SETTLE_TIMEOUT = Duration.seconds(30);

export interface SettleProps {
  readonly table: LedgerTable;
  readonly stories: readonly string[];
}

/** Writes changes: it alone may, and it sees no page. */
export class Settle extends Construct {
  readonly function: FogwatchFunction;

  constructor(scope: Construct, id: string, { table, stories }: SettleProps) {
    super(scope, id);
    this.function = new FogwatchFunction(this, 'Function', {
      name: 'settle',
      description: 'Fogwatch: brings ledgers to what their figures come to',
      memory: SETTLE_MEMORY_MIB,
      timeout: SETTLE_TIMEOUT,
      environment: { table: table.tableName, stories: stories.join(',') },
    });
    const ledger = ['LEDGERS', 'CHECKPOINTS', 'CHANGE'] as const;
    // Figures and the story it writes only to bring them to the present shape.
    table.allow(
      this.function,
      ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
      ['FIGURES', 'STORY', ...ledger],
      ['looks'],
    );
  }
}

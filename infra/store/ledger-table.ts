import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, type TableProps } from 'aws-cdk-lib/aws-dynamodb';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Grant } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { TABLE } from '../../shared/store/table.ts';

type IndexName = keyof typeof TABLE.indexes;

/** What the partition key of an item begins with, before the first `#`: shared/store/keys.ts. */
export type ItemKind =
  | 'ARTICLE'
  | 'CHANGE'
  | 'CHECKPOINTS'
  | 'FIGURES'
  | 'ITEM'
  | 'LEASE'
  | 'LEDGERS'
  | 'PROPOSALS'
  | 'SPENDING'
  | 'STORY'
  | 'TELLING'
  | 'SUBSCRIPTIONS';

/** The table of shared/store/table.ts. It outlives the stack: nobody loses a history by `cdk destroy`. */
export class LedgerTable extends Table {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      ...keys(TABLE),
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType[TABLE.stream],
      timeToLiveAttribute: TABLE.timeToLive,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: RemovalPolicy.RETAIN,
      deletionProtection: true,
    });
    for (const index of Object.values(TABLE.indexes)) {
      this.addGlobalSecondaryIndex({ indexName: index.name, ...keys(index) });
    }
  }

  get streamArn(): string {
    if (this.tableStreamArn === undefined) throw new TypeError('the table was made without its stream');
    return this.tableStreamArn;
  }

  /**
   * Allows single actions on items of certain kinds, and queries of the named indexes; nothing else. So a function that
   * reads what strangers wrote has no way to what others believe.
   */
  allow(
    grantee: IGrantable,
    actions: readonly string[],
    kinds: readonly ItemKind[],
    indexes: readonly IndexName[] = [],
  ): void {
    Grant.addToPrincipal({
      grantee,
      actions: actions.map((action) => `dynamodb:${action}`),
      resourceArns: [this.tableArn],
      conditions: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': kinds.map((kind) => `${kind}#*`) },
      },
    });
    if (indexes.length === 0) return;
    Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:Query'],
      resourceArns: indexes.map((index) => `${this.tableArn}/index/${TABLE.indexes[index].name}`),
    });
  }

  /** The actions with which Lambda reads the stream for a function. Only listing streams has no resource level in IAM. */
  allowStream(grantee: IGrantable): void {
    Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
      resourceArns: [this.streamArn],
    });
    Grant.addToPrincipal({ grantee, actions: ['dynamodb:ListStreams'], resourceArns: ['*'] });
  }
}

function keys(of: { partitionKey: string; sortKey: string }): Pick<TableProps, 'partitionKey' | 'sortKey'> & {
  partitionKey: { name: string; type: AttributeType };
} {
  return {
    partitionKey: { name: of.partitionKey, type: AttributeType.STRING },
    sortKey: { name: of.sortKey, type: AttributeType.STRING },
  };
}

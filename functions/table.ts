import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../shared/store/items.ts';
import { ENVIRONMENT, requireSetting } from './environment.ts';
import { METRIC } from './metrics.ts';
import { publishCounts } from './publish-counts.ts';

/** The deployed table. @throws SettingError where the environment does not name it */
export function deployedTable(environment: NodeJS.ProcessEnv): Table {
  return {
    client: DynamoDBDocumentClient.from(new DynamoDBClient({}), {
      marshallOptions: { removeUndefinedValues: true },
    }),
    name: requireSetting(environment, ENVIRONMENT.table),
    onUnreadable: ({ key, message }) => {
      console.error({ unreadable: key, problem: message });
      publishCounts({ [METRIC.itemsUnreadable]: 1 });
    },
  };
}

import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../../shared/store/items.ts';
import { StackUnreachable } from './errors.ts';

/** What a deployed stack tells of itself: its outputs by name. */
export type StackOutputs = ReadonlyMap<string, string>;

/**
 * The outputs of a deployed stack, with the credentials and the region of the environment (the AWS SDK's own chain).
 * @throws StackUnreachable where there is no such stack, or nobody who may ask
 */
export async function stackOutputs(name: string): Promise<StackOutputs> {
  try {
    const client = new CloudFormationClient({});
    const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
    const outputs = stack?.Outputs ?? [];
    return new Map(
      outputs.flatMap(({ OutputKey, OutputValue }) =>
        OutputKey === undefined || OutputValue === undefined ? [] : [[OutputKey, OutputValue] as const],
      ),
    );
  } catch (error) {
    throw new StackUnreachable(name, error);
  }
}

/** One output of a deployed stack. @throws StackUnreachable also where the stack has no such output */
export async function stackOutput(name: string, output: string): Promise<string> {
  const value = (await stackOutputs(name)).get(output);
  if (value === undefined) {
    throw new StackUnreachable(name, new Error(`it has no output ${output}, and is no stack of Fogwatch`));
  }
  return value;
}

/** Asks a deployed stack's table one thing. @throws StackUnreachable */
export async function withStackTable<T>(stack: string, ask: (table: Table) => Promise<T>): Promise<T> {
  const name = await stackOutput(stack, 'TableName');
  const engine = new DynamoDBClient({});
  try {
    return await ask({
      client: DynamoDBDocumentClient.from(engine, { marshallOptions: { removeUndefinedValues: true } }),
      name,
    });
  } finally {
    engine.destroy();
  }
}

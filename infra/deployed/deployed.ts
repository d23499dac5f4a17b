import {
  CloudFormationClient,
  DescribeStacksCommand,
  GetTemplateCommand,
} from '@aws-sdk/client-cloudformation';
import { paginateListSubscriptionsByTopic, SNSClient } from '@aws-sdk/client-sns';
import * as v from 'valibot';

const TemplateSchema = v.object({
  Resources: v.record(
    v.string(),
    v.object({
      Type: v.string(),
      DeletionPolicy: v.optional(v.string()),
      Properties: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
});
export type Template = v.InferOutput<typeof TemplateSchema>;

/** What of a stack is deployed now. */
export interface Deployed {
  readonly template: Template;
  /** Who is subscribed to the topic of the alerts, by {@link subscriberName}; also who has not confirmed yet. */
  readonly subscribed: ReadonlySet<string>;
}

export const subscriberName = (protocol: string, endpoint: string): string => `${protocol} ${endpoint}`;

/** Longest that AWS may take to answer, in milliseconds: nobody waits long to be told what would go. */
const PATIENCE_MS = 10_000;

const StackFacts = v.object({
  StackId: v.string(),
  Outputs: v.optional(v.array(v.object({ OutputKey: v.string(), OutputValue: v.string() })), []),
});

/**
 * Asks AWS what is deployed.
 * @param target account and region that the CDK deploys to
 * @returns null where no such stack is there
 * @throws whatever AWS says where it may not be asked
 */
export async function lookUp(
  stackName: string,
  target: { readonly account: string; readonly region: string },
): Promise<Deployed | null> {
  const options = { region: target.region, maxAttempts: 2, requestHandler: { requestTimeout: PATIENCE_MS } };
  const client = new CloudFormationClient(options);
  let facts: v.InferOutput<typeof StackFacts>;
  try {
    const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName: stackName }));
    facts = v.parse(StackFacts, stack);
  } catch (error) {
    if (error instanceof Error && /does not exist/.test(error.message)) return null;
    throw error;
  }
  // The SDK may have found other credentials than the CDK: another account's stack says nothing about ours.
  if (!facts.StackId.includes(`:${target.account}:`))
    throw new Error(`the credentials at hand are not of account ${target.account}`);
  const { TemplateBody } = await client.send(
    new GetTemplateCommand({ StackName: stackName, TemplateStage: 'Processed' }),
  );
  const template = v.parse(TemplateSchema, JSON.parse(v.parse(v.string(), TemplateBody)));
  const TopicArn = facts.Outputs.find(({ OutputKey }) => OutputKey === 'TopicArn')?.OutputValue;
  const subscribed = new Set<string>();
  if (TopicArn !== undefined) {
    for await (const page of paginateListSubscriptionsByTopic(
      { client: new SNSClient(options) },
      { TopicArn },
    )) {
      for (const { Protocol = '', Endpoint = '' } of page.Subscriptions ?? [])
        subscribed.add(subscriberName(Protocol, Endpoint));
    }
  }
  return { template, subscribed };
}

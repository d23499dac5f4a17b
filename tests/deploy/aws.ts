import { Agent, get } from 'node:https';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DescribeTableCommand, DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient, paginateListFunctions } from '@aws-sdk/client-lambda';
import { paginateListSubscriptionsByTopic, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import { DOOR_HEADER } from '../../functions/history/front-door.ts';
import { ACCOUNT, type Emulator, REGION } from './emulator.ts';

/** A message that SNS put on a queue. */
const Notification = v.object({
  Subject: v.string(),
  Message: v.string(),
  MessageAttributes: v.record(v.string(), v.object({ Type: v.string(), Value: v.string() })),
});
export type Notification = v.InferOutput<typeof Notification>;

/** What the deploy test asks AWS for. */
export class Aws {
  readonly sqs: SQSClient;
  readonly #cloudformation: CloudFormationClient;
  /** Of any client of the SDK. */
  readonly options: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
    readonly requestHandler: { readonly httpsAgent: Agent };
    readonly useQueueUrlAsEndpoint: false;
  };
  readonly sns: SNSClient;
  readonly #dynamodb: DynamoDBClient;
  readonly #lambda: LambdaClient;
  readonly #agent: Agent;
  readonly #endpoint: string;

  constructor({ endpoint, certificate }: Emulator) {
    this.#endpoint = endpoint;
    this.#agent = new Agent({ ca: certificate });
    this.options = {
      endpoint,
      region: REGION,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      requestHandler: { httpsAgent: this.#agent },
      // Queues are named by addresses of another host; the emulator is asked in any case.
      useQueueUrlAsEndpoint: false,
    };
    this.sqs = new SQSClient(this.options);
    this.sns = new SNSClient(this.options);
    this.#dynamodb = new DynamoDBClient(this.options);
    this.#cloudformation = new CloudFormationClient(this.options);
    this.#lambda = new LambdaClient(this.options);
  }

  /** Every item of a table. */
  async items(TableName: string): Promise<Record<string, unknown>[]> {
    const items: Record<string, unknown>[] = [];
    for await (const page of paginateScan({ client: this.#dynamodb }, { TableName, ConsistentRead: true })) {
      items.push(...(page.Items ?? []).map((item) => unmarshall(item)));
    }
    return items;
  }

  async tableStatus(TableName: string): Promise<string | undefined> {
    return (await this.#dynamodb.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus;
  }

  /** Who is subscribed to a topic. */
  async subscribers(TopicArn: string): Promise<string[]> {
    const found: string[] = [];
    for await (const page of paginateListSubscriptionsByTopic({ client: this.sns }, { TopicArn }))
      found.push(...(page.Subscriptions ?? []).map(({ Endpoint = '' }) => Endpoint));
    return found;
  }

  /** Makes a queue that hears of a topic's messages that pass a filter policy. @returns its address */
  async subscribedQueue(name: string, TopicArn: string, filter: unknown): Promise<string> {
    const arn = `arn:aws:sqs:${REGION}:${ACCOUNT}:${name}`;
    const Policy = JSON.stringify({
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Service: 'sns.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: arn,
          Condition: { ArnEquals: { 'aws:SourceArn': TopicArn } },
        },
      ],
    });
    const { QueueUrl } = await this.sqs.send(
      new CreateQueueCommand({ QueueName: name, Attributes: { Policy } }),
    );
    await this.sns.send(
      new SubscribeCommand({
        TopicArn,
        Protocol: 'sqs',
        Endpoint: arn,
        Attributes: { FilterPolicy: JSON.stringify(filter) },
      }),
    );
    return v.parse(v.string(), QueueUrl);
  }

  /** Address of the stack's queue whose name has this in it. */
  async queueNamed(part: string): Promise<string> {
    const { QueueUrls = [] } = await this.sqs.send(new ListQueuesCommand({}));
    return v.parse(
      v.string(),
      QueueUrls.find((url) => url.includes(part)),
    );
  }

  /** Name of the stack's function whose name has this in it. */
  async functionNamed(part: string): Promise<string> {
    for await (const { Functions = [] } of paginateListFunctions({ client: this.#lambda }, {})) {
      const found = Functions.find(({ FunctionName = '' }) => FunctionName.includes(part));
      if (found?.FunctionName !== undefined) return found.FunctionName;
    }
    throw new Error(`no function has "${part}" in its name`);
  }

  /** Calls a function and waits for it. @throws where it fails */
  async invoke(FunctionName: string, event: unknown): Promise<void> {
    const command = new InvokeCommand({ FunctionName, Payload: JSON.stringify(event) });
    const { FunctionError, Payload } = await this.#lambda.send(command);
    if (FunctionError !== undefined) throw new Error(new TextDecoder().decode(Payload));
  }

  /** Takes all that waits in a queue. */
  async take(QueueUrl: string): Promise<string[]> {
    const taken: string[] = [];
    for (;;) {
      const { Messages = [] } = await this.sqs.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
      );
      if (Messages.length === 0) return taken;
      for (const { Body = '', ReceiptHandle } of Messages) {
        taken.push(Body);
        await this.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      }
    }
  }

  async notifications(queue: string): Promise<Notification[]> {
    return (await this.take(queue)).map((body) => v.parse(Notification, JSON.parse(body)));
  }

  /** Messages in a queue, those in flight included. */
  async waiting(QueueUrl: string): Promise<number> {
    const { Attributes } = await this.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    );
    return (
      Number(Attributes?.ApproximateNumberOfMessages) +
      Number(Attributes?.ApproximateNumberOfMessagesNotVisible)
    );
  }

  /** What the cache before the stack's API shows to it. */
  async doorKey(StackName: string): Promise<string> {
    const { Stacks: [stack] = [] } = await this.#cloudformation.send(
      new DescribeStacksCommand({ StackName }),
    );
    return v.parse(v.string(), stack?.StackId?.split('/')[2]);
  }

  /**
   * Asks the deployed HTTP API, as the cache before it does.
   * @param originUrl the stack's output
   */
  async ask(
    originUrl: string,
    path: string,
    key = '',
  ): Promise<{ readonly status: number | undefined; readonly body: unknown; readonly type: string }> {
    const [apiId] = new URL(originUrl).hostname.split('.');
    return new Promise((resolve, reject) => {
      get(
        `${this.#endpoint}/_aws/execute-api/${apiId}/$default${path}`,
        { agent: this.#agent, headers: { [DOOR_HEADER]: key } },
        (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (part) => {
            body += part;
          });
          response.on('end', () => {
            const type = response.headers['content-type'] ?? '';
            resolve({
              status: response.statusCode,
              type,
              body: type.includes('json') ? JSON.parse(body) : body,
            });
          });
        },
      ).on('error', reject);
    });
  }
}

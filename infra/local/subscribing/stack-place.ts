import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  GetSubscriptionAttributesCommand,
  paginateListSubscriptionsByTopic,
  SetSubscriptionAttributesCommand,
  SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import pLimit from 'p-limit';
import { choiceText } from '../../../shared/alerts/choice-text.ts';
import { defaultPolicy, POLICY_LIMITS, policyOf } from '../../../shared/alerts/filter-policy.ts';
import { PROTOCOLS, type Protocol } from '../../../shared/alerts/protocol.ts';
import { type Subscription, subscriptionId } from '../../../shared/alerts/subscription.ts';
import type { Table } from '../../../shared/store/items.ts';
import {
  getSubscription,
  putSubscription,
  removeSubscription,
  subscriptionsIn,
} from '../../../shared/store/subscriptions.ts';
import { STORIES, storyById } from '../../../shared/story/stories.ts';
import { stackOutputs } from '../deployed-stack.ts';
import { StackUnreachable, UsageError } from '../errors.ts';
import type { Done, Kept, Place } from './place.ts';

/** Attributes asked for at once. */
const AT_ONCE = 5;

const NOTES = {
  policy: 'SNS takes up to 15 minutes to follow a filter that was changed.',
  confirm:
    'A mail is on its way; nothing is sent before its link is confirmed. Do not click it: copy it, and run `fogwatch confirm LINK`, so that no mail scanner can end the subscription.',
  https: 'The address gets a request with a SubscribeURL, and nothing else before it has been visited.',
  sqs: 'The queue must allow the topic to send to it (sqs:SendMessage for sns.amazonaws.com).',
  lambda: 'The function must allow the topic to call it (lambda:InvokeFunction for sns.amazonaws.com).',
  firehose: 'The role must allow firehose:PutRecord and PutRecordBatch on the stream.',
  sms: 'In the SMS sandbox of a new account, only numbers that you verified get anything.',
  pending: 'It was never confirmed: SNS forgets it by itself, and sends it nothing.',
  settings: 'If it stands in alertEmails or alertPhones of the deployment, take it out there too.',
} as const;

/** A subscription as SNS lists it. */
interface OnTopic {
  /** Null while its owner has not confirmed it. */
  readonly arn: string | null;
  readonly protocol: Protocol;
  readonly endpoint: string;
}

/** Subscriptions of a deployed stack: SNS serves and filters them, the table keeps what was chosen and since when. */
export async function stackPlace(stack: string): Promise<Place> {
  const outputs = await stackOutputs(stack);
  const output = (name: string): string => {
    const value = outputs.get(name);
    if (value === undefined) throw new StackUnreachable(stack, new Error(`it has no output ${name}`));
    return value;
  };
  const table: Table = {
    client: DynamoDBDocumentClient.from(new DynamoDBClient({}), {
      marshallOptions: { removeUndefinedValues: true },
    }),
    name: output('TableName'),
  };
  const topic = topicAt(new SNSClient({}), output('TopicArn'));
  return {
    find: (id) => getSubscription(table, id),
    async subscribe(subscription, { role }) {
      const done =
        subscription.protocol === 'webhook'
          ? { state: 'confirmed' as const, notes: [] }
          : await topic.subscribe(subscription, role);
      // Kept last: a command that dies before this does the same when it is run again.
      await putSubscription(table, subscription);
      return done;
    },
    async list() {
      const kept = await subscriptionsIn(table);
      const records = new Map(kept.map((subscription) => [subscription.id, subscription]));
      const webhooks = kept.filter(({ protocol }) => protocol === 'webhook').map(fromRecord);
      return [...(await topic.list(records)), ...webhooks];
    },
    async unsubscribe({ id, protocol, address }) {
      const record = await getSubscription(table, id);
      const done = protocol === 'webhook' ? null : await topic.unsubscribe(protocol, address);
      if (record !== null) await removeSubscription(table, id);
      return done ?? (record === null ? null : { state: 'stopped', notes: [] });
    },
  };
}

const fromRecord = ({ choice, createdAt, changedAt: _changedAt, ...subscription }: Subscription): Kept => ({
  ...subscription,
  choice,
  state: subscription.stopped === undefined ? 'confirmed' : 'stopped',
  since: createdAt,
  gets: choiceText(choice, storyById(choice.story)),
});

function topicAt(client: SNSClient, TopicArn: string) {
  async function all(): Promise<OnTopic[]> {
    const found: OnTopic[] = [];
    for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic({ client }, { TopicArn })) {
      for (const { SubscriptionArn = '', Protocol = '', Endpoint = '' } of Subscriptions) {
        const protocol = PROTOCOLS.find((known) => known === Protocol);
        if (protocol === undefined) continue;
        found.push({
          arn: SubscriptionArn.startsWith('arn:') ? SubscriptionArn : null,
          protocol,
          endpoint: Endpoint,
        });
      }
    }
    return found;
  }

  async function subscribe(subscription: Subscription, role: string | undefined): Promise<Done> {
    const { protocol, address } = subscription;
    const present = await all();
    const own = present.find(({ protocol: by, endpoint }) => by === protocol && endpoint === address);
    const FilterPolicy = JSON.stringify(policyOf(subscription, storyById(subscription.choice.story)));
    if (own?.arn) {
      await client.send(
        new SetSubscriptionAttributesCommand({
          SubscriptionArn: own.arn,
          AttributeName: 'FilterPolicy',
          AttributeValue: FilterPolicy,
        }),
      );
      return { state: 'confirmed', notes: [NOTES.policy] };
    }
    if (own === undefined && present.length >= POLICY_LIMITS.policies) {
      throw new UsageError(
        `The topic has ${present.length} subscriptions, and SNS takes ${POLICY_LIMITS.policies} filters a topic: deploy a second stack for more, or ask AWS for a higher limit.`,
      );
    }
    const { SubscriptionArn = '' } = await client.send(
      new SubscribeCommand({
        TopicArn,
        Protocol: protocol,
        Endpoint: address,
        Attributes: { FilterPolicy, ...(role === undefined ? {} : { SubscriptionRoleArn: role }) },
      }),
    );
    const note = protocol === 'email' ? NOTES.confirm : protocol === 'webhook' ? '' : NOTES[protocol];
    return { state: SubscriptionArn.startsWith('arn:') ? 'confirmed' : 'pending', notes: [note] };
  }

  async function list(records: ReadonlyMap<string, Subscription>): Promise<Kept[]> {
    const atOnce = pLimit(AT_ONCE);
    return Promise.all((await all()).map((one) => atOnce(() => kept(one, records))));
  }

  async function kept(
    { arn, protocol, endpoint }: OnTopic,
    records: ReadonlyMap<string, Subscription>,
  ): Promise<Kept> {
    const id = subscriptionId(protocol, endpoint);
    const record = records.get(id);
    const state = arn === null ? 'pending' : 'confirmed';
    if (record !== undefined) return { ...fromRecord(record), state };
    const policy = arn === null ? undefined : await filterOf(arn);
    return { id, protocol, address: endpoint, choice: null, state, since: null, gets: getsText(policy) };
  }

  async function filterOf(SubscriptionArn: string): Promise<string> {
    const { Attributes } = await client.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }));
    return Attributes?.FilterPolicy ?? '';
  }

  async function unsubscribe(protocol: Protocol, address: string): Promise<Done | null> {
    const own = (await all()).find(({ protocol: by, endpoint }) => by === protocol && endpoint === address);
    if (own === undefined) return null;
    if (own.arn === null) return { state: 'pending', notes: [NOTES.pending] };
    await client.send(new UnsubscribeCommand({ SubscriptionArn: own.arn }));
    return { state: 'stopped', notes: protocol === 'email' || protocol === 'sms' ? [NOTES.settings] : [] };
  }

  return { subscribe, list, unsubscribe };
}

/** What a filter policy that no command made lets through, in words where it is known. */
function getsText(policy: string | undefined): string {
  if (policy === undefined) return 'what it is set to, once confirmed';
  if (policy === '') return 'every message';
  const isDefault = STORIES.some(
    (_, count) => policy === JSON.stringify(defaultPolicy(STORIES.slice(0, count + 1))),
  );
  return isDefault ? "the story's own series" : `by a filter of its own: ${policy}`;
}

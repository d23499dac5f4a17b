import { randomBytes } from 'node:crypto';
import { choiceText } from '../../../shared/alerts/choice-text.ts';
import { checkEndpoint, countryName, EndpointRefused } from '../../../shared/alerts/endpoint.ts';
import {
  EmptyChoice,
  type PolicyOfKeys,
  PolicyTooLarge,
  policyOf,
} from '../../../shared/alerts/filter-policy.ts';
import type { Protocol } from '../../../shared/alerts/protocol.ts';
import {
  type Digest,
  type Format,
  type Subscription,
  subscriptionId,
} from '../../../shared/alerts/subscription.ts';
import type { Story } from '../../../shared/story/story.ts';
import { UsageError } from '../errors.ts';
import { jsonLine } from '../output.ts';
import { chosenStory } from '../story-option.ts';
import { type ChoiceOptions, choiceFrom } from './choice-options.ts';
import { FORECAST_DAYS, forecast } from './forecast.ts';
import type { State } from './place.ts';
import { type PlaceOptions, placeOf } from './place-of.ts';

export interface SubscribeOptions extends ChoiceOptions, PlaceOptions {
  readonly digest?: Digest;
  readonly format?: Format;
  readonly role?: string;
  readonly allowPrivate?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

/** Checks everything, then makes or changes the subscription, or only shows what it would be. @throws UsageError */
export async function subscribe(protocol: Protocol, given: string, options: SubscribeOptions): Promise<void> {
  const story = chosenStory(options.story);
  const choice = choiceFrom(options, story);
  const endpoint = checked(() => checkEndpoint(protocol, given, options.allowPrivate));
  checkExtras(protocol, options);
  const asked: Asked = {
    id: subscriptionId(protocol, endpoint.address),
    ...{ protocol, address: endpoint.address, choice },
    ...(options.digest && { digest: options.digest }),
    ...(protocol === 'webhook' && { format: options.format ?? 'json' }),
  };
  const policy = checked(() => policyOf(asked, story));
  const now = new Date().toISOString();
  const report = options.dryRun
    ? { outcome: 'dry-run', messages: await forecast(choice, story, options.data, now), notes: [] }
    : await keep(asked, options, now);
  const { country } = endpoint;
  process.stdout.write(
    options.json
      ? jsonLine({ ...asked, country, gets: choiceText(choice, story), policy, ...report })
      : wordsOf({ asked, country, story, policy, report, data: options.data }),
  );
}

type Asked = Omit<Subscription, 'createdAt' | 'changedAt'>;

/** What became of the command. */
interface Report {
  readonly outcome: string;
  readonly state?: State;
  readonly notes: readonly string[];
  /** Shown once: where it is kept, nobody is told it again. */
  readonly secret?: string;
  /** Of the last ninety days; null where there is no ledger. */
  readonly messages?: number | null;
}

async function keep(asked: Asked, options: SubscribeOptions, now: string): Promise<Report> {
  const place = await placeOf(options);
  const before = await place.find(asked.id);
  const isSigned = asked.format === 'json';
  const fresh = isSigned && before?.secret === undefined ? newSecret() : undefined;
  const secret = isSigned ? (before?.secret ?? fresh) : undefined;
  const { state, notes } = await place.subscribe(
    { ...asked, ...(secret && { secret }), createdAt: before?.createdAt ?? now, changedAt: now },
    { role: options.role },
  );
  return { outcome: before === null ? 'made' : 'changed', state, notes, ...(fresh && { secret: fresh }) };
}

/** Of 24 random bytes, as the specification advises (Standard Webhooks, "Signature scheme"). */
const newSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`;

function checkExtras(protocol: Protocol, { digest, format, role, minChange }: SubscribeOptions): void {
  if (digest !== undefined && protocol !== 'email')
    throw new UsageError('--digest is a mail: subscribe email.');
  if (format !== undefined && protocol !== 'webhook') throw new UsageError('--format is for webhooks.');
  if (protocol === 'firehose' && role === undefined)
    throw new UsageError('firehose needs --role ARN, the role by which SNS may write to it.');
  if (digest !== undefined && minChange !== undefined)
    throw new UsageError('A digest tells of every change of its period: leave --min-change out.');
}

/** Turns what a check refuses into wrong use. */
function checked<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    const isRefusal =
      error instanceof EndpointRefused || error instanceof PolicyTooLarge || error instanceof EmptyChoice;
    throw isRefusal ? new UsageError(error.message) : error;
  }
}

function wordsOf(told: {
  readonly asked: Asked;
  readonly country: string | null;
  readonly story: Story;
  readonly policy: PolicyOfKeys;
  readonly report: Report;
  readonly data: string;
}): string {
  const { asked, country, story, policy, report, data } = told;
  const { protocol, address, choice, digest, format } = asked;
  const where = protocol === 'sms' ? ` (${countryName(country)})` : '';
  const how = [digest && `one mail ${digest}`, format && `as ${format}`].filter(Boolean).join(', ');
  const what = `${protocol} ${address}${where}: ${choiceText(choice, story)}${how && `; ${how}`}.`;
  const { outcome, state, notes, secret, messages } = report;
  const lines =
    outcome === 'dry-run'
      ? [
          `Would subscribe ${what}`,
          `Filter policy: ${JSON.stringify(policy)}`,
          messages === null || messages === undefined
            ? `How much it would have brought cannot be told: there is no ledger in ${data}.`
            : `In the last ${FORECAST_DAYS} days it would have brought ${messages} message${messages === 1 ? '' : 's'}.`,
        ]
      : [
          `${outcome === 'made' ? 'Subscribed' : 'Changed'} ${what}${state === 'pending' ? ' Not confirmed yet.' : ''}`,
          ...notes,
          secret === undefined ? '' : `Signing secret, shown only now: ${secret}`,
        ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

import * as v from 'valibot';
import { KINDS } from '../changes/change.ts';
import { identify } from '../changes/identity.ts';
import { METRICS } from '../figures/figure.ts';
import type { Choice } from './choice.ts';
import { PROTOCOLS, type Protocol } from './protocol.ts';

export const FORMATS = ['json', 'slack', 'discord', 'teams', 'ntfy'] as const;
/** How a webhook wants its messages. */
export type Format = (typeof FORMATS)[number];

export const DIGESTS = ['daily', 'weekly'] as const;
export type Digest = (typeof DIGESTS)[number];

/** Who gets what, and since when. Times are ISO 8601 UTC. */
export interface Subscription {
  /** Made from protocol and address: one address has one subscription. */
  readonly id: string;
  readonly protocol: Protocol;
  readonly address: string;
  readonly choice: Choice;
  /** One mail for each period in place of one for each message. */
  readonly digest?: Digest;
  /** Of a webhook. */
  readonly format?: Format;
  /** Of a webhook that is signed: `whsec_…` (Standard Webhooks, "Signature scheme"). */
  readonly secret?: string;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Nothing is sent any more, and why: the address said that it is gone, or could not be reached for a day. */
  readonly stopped?: { readonly at: string; readonly why: string };
}

const Texts = v.array(v.string());

export const ChoiceSchema: v.GenericSchema<unknown, Choice> = v.object({
  story: v.string(),
  forces: v.exactOptional(Texts),
  metrics: v.exactOptional(v.array(v.picklist(METRICS))),
  theatres: v.exactOptional(Texts),
  claimants: v.exactOptional(Texts),
  kinds: v.exactOptional(v.array(v.picklist(KINDS))),
  size: v.exactOptional(v.object({ unit: v.picklist(['people', 'percent']), least: v.number() })),
  warTotals: v.exactOptional(v.boolean()),
});

export const SubscriptionSchema: v.GenericSchema<unknown, Subscription> = v.object({
  id: v.string(),
  protocol: v.picklist(PROTOCOLS),
  address: v.string(),
  choice: ChoiceSchema,
  digest: v.exactOptional(v.picklist(DIGESTS)),
  format: v.exactOptional(v.picklist(FORMATS)),
  secret: v.exactOptional(v.string()),
  createdAt: v.string(),
  changedAt: v.string(),
  stopped: v.exactOptional(v.object({ at: v.string(), why: v.string() })),
});

/** The id of an address' subscription. */
export const subscriptionId = (protocol: Protocol, address: string): string =>
  identify('subscription', protocol, address).slice(0, 12);

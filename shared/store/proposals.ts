import * as v from 'valibot';
import { BOUNDS } from '../figures/figure.ts';
import { type Proposal, REFUSALS, type Refusals } from '../figures/verify/proposal.ts';
import { expiry, getItem, isExpired, parseItem, putItem, type Table } from './items.ts';
import { proposalsKey } from './keys.ts';
import { TABLE } from './table.ts';

/** What a second reader answered about a text. Written by `read` alone; never the text itself. */
export interface StoredProposals {
  readonly proposals: readonly Proposal[];
  /** What of the answer was no proposal. */
  readonly refusals: Refusals;
  /** Whether it came to its end. */
  readonly complete: boolean;
  /** How much of the text was shown, in UTF-16 units. */
  readonly shown: number;
  /** ISO 8601 UTC. */
  readonly askedAt: string;
}

const people = v.nullable(v.number());

const ProposalSchema: v.GenericSchema<unknown, Proposal> = v.object({
  force: v.string(),
  metric: v.string(),
  value: people,
  low: people,
  high: people,
  bound: v.picklist(BOUNDS),
  scope: v.string(),
  period: v.optional(v.nullable(v.object({ from: v.string(), to: v.string() })), null),
  theatre: v.string(),
  claimant: v.nullable(v.string()),
  claimedOn: v.nullable(v.string()),
  background: v.boolean(),
  evidence: v.string(),
  sentence: v.string(),
});

const Schema: v.GenericSchema<unknown, StoredProposals> = v.object({
  proposals: v.array(ProposalSchema),
  refusals: v.record(v.picklist(REFUSALS), v.number()),
  complete: v.boolean(),
  shown: v.number(),
  askedAt: v.string(),
});

/** Days for which an answer is kept, as long as an article is remembered: no second reading of it is paid for. */
const KEPT_DAYS = 400;

/** The answer of a model to a question, or null. @param now ISO 8601 UTC */
export async function getProposals(
  table: Table,
  model: string,
  question: string,
  now: string,
): Promise<StoredProposals | null> {
  const item = await getItem(table, proposalsKey(model, question), true);
  return item === null || isExpired(item, now) ? null : parseItem(Schema, item);
}

/** Keeps an answer. A second one to the same question takes its place. */
export async function putProposals(
  table: Table,
  model: string,
  question: string,
  answer: StoredProposals,
): Promise<void> {
  const item = { ...answer, [TABLE.timeToLive]: expiry(answer.askedAt, KEPT_DAYS) };
  await putItem(table, proposalsKey(model, question), item);
}

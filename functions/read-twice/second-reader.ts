import type { Text } from '../../shared/figures/figure.ts';
import { proposalsOf } from '../../shared/figures/second/answer.ts';
import type { Heard } from '../../shared/figures/second/heard.ts';
import { MOST_ANSWER_TOKENS, type Question, questionFor } from '../../shared/figures/second/prompt.ts';
import { isWorthAsking } from '../../shared/figures/second/worth-asking.ts';
import type { Table } from '../../shared/store/items.ts';
import { getProposals, putProposals, type StoredProposals } from '../../shared/store/proposals.ts';
import { reserveSpending, settleSpending } from '../../shared/store/spending.ts';
import type { Story } from '../../shared/story/story.ts';
import type { Ask } from './converse.ts';
import { costOf } from './prices.ts';
import { Unheard, type UnheardReason } from './unheard.ts';

export interface SecondReaderOptions {
  readonly ask: Ask;
  readonly model: string;
  /** Where answers and spending are kept; null for a reading that keeps nothing. */
  readonly table: Table | null;
  /** US dollars that a day (UTC) may cost. */
  readonly dollarsADay: number;
}

/** What a second reader proposes, or why it was not heard; null where the text is not worth asking about. */
export type Hearing = Heard | UnheardReason | null;

/** @param now ISO 8601 UTC */
export type SecondReader = (text: Text, story: Story, now: string) => Promise<Hearing>;

/** Failures in a row after which a reader is left alone, and for how long: many articles must not wait for a dead one. */
const FAILURES_IN_A_ROW = 3;
const REST_MS = 5 * 60_000;

const MICRODOLLARS = 1_000_000;

/** Asks a model about each text once: an answer is kept under its question. It never throws for what the model does. */
export function secondReader({ ask, model, table, dollarsADay }: SecondReaderOptions): SecondReader {
  let failures = 0;
  let restsUntil = Number.NEGATIVE_INFINITY;

  async function answerTo(
    question: Question,
    shown: number,
    story: Story,
    now: string,
  ): Promise<StoredProposals> {
    if (Date.parse(now) < restsUntil) throw new Unheard('resting');
    const day = now.slice(0, 10);
    const most = costOf(model, mostTokens(question));
    if (table && !(await reserveSpending(table, day, most, dollarsADay * MICRODOLLARS)))
      throw new Unheard('over-budget');
    try {
      const { report, complete, tokens } = await ask(question);
      failures = 0;
      if (table) await settleSpending(table, day, most, costOf(model, tokens));
      const answer = proposalsOf(report, story);
      const isReport = answer.proposals.length > 0 || answer.refusals.shape === undefined;
      return { ...answer, complete: complete && isReport, shown, askedAt: now };
    } catch (error) {
      if (!(error instanceof Unheard)) throw error;
      failures++;
      if (failures >= FAILURES_IN_A_ROW) restsUntil = Date.parse(now) + REST_MS;
      // What was cut off or made no sense was written, and is paid for.
      if (table && !PAID.has(error.reason)) await settleSpending(table, day, most, 0);
      throw error;
    }
  }

  return async (text, story, now) => {
    if (!isWorthAsking(text, story)) return null;
    const { question, shown } = questionFor(text, story);
    const name = JSON.stringify(question);
    const kept = table && (await getProposals(table, model, name, now));
    if (kept) return kept;
    try {
      const answer = await answerTo(question, shown, story, now);
      if (table) await putProposals(table, model, name, answer);
      return answer;
    } catch (error) {
      if (error instanceof Unheard) return error.reason;
      throw error;
    }
  };
}

const PAID: ReadonlySet<UnheardReason> = new Set(['slow', 'nonsense']);

/** No writing has fewer characters to a token than this, on the average of a text. */
const CHARACTERS_A_TOKEN = 2;

/** The most that an answer to a question may come to. */
function mostTokens(question: Question): { input: number; output: number } {
  return {
    input: Math.ceil(JSON.stringify(question).length / CHARACTERS_A_TOKEN),
    output: MOST_ANSWER_TOKENS,
  };
}

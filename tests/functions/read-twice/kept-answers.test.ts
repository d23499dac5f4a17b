import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask, Told } from '../../../functions/read-twice/converse.ts';
import { costOf } from '../../../functions/read-twice/prices.ts';
import { readTwice } from '../../../functions/read-twice/read-twice.ts';
import { type SecondReader, secondReader } from '../../../functions/read-twice/second-reader.ts';
import { Unheard } from '../../../functions/read-twice/unheard.ts';
import type { Question } from '../../../shared/figures/second/prompt.ts';
import { spendingOf } from '../../../shared/store/spending.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { openTestTable, type TestTable } from '../../fixtures/test-table.ts';
import { ARTICLE, DEAD } from '../../shared/figures/verify/proposals.ts';

const MODEL = 'amazon.nova-lite-v1:0';
const DAY = '2025-04-30';
const NOW = `${DAY}T12:00:00.000Z`;
const TOLD: Told = { report: { figures: [DEAD] }, complete: true, tokens: { input: 3000, output: 400 } };
/** What TOLD costs, in millionths of a dollar: 3,000 × 0.06 + 400 × 0.24. */
const COST = 276;

let store: TestTable;
beforeEach(async () => {
  store = await openTestTable();
});
afterEach(() => store.close());

/** A reader whose model answers so, and the questions that it was asked. */
function asking(answer: () => Promise<Told>, dollarsADay = 1): { second: SecondReader; asked: Question[] } {
  const asked: Question[] = [];
  const ask: Ask = (question) => {
    asked.push(question);
    return answer();
  };
  return { second: secondReader({ ask, model: MODEL, table: store.another(), dollarsADay }), asked };
}

describe('an answer is kept', () => {
  it('so that nobody asks twice about one text: not after a crash, not in another worker', async () => {
    const [one, other] = [asking(async () => TOLD), asking(async () => TOLD)];
    const first = await readTwice(ARTICLE, KURSK, one.second, NOW);
    const again = await readTwice(ARTICLE, KURSK, other.second, `${DAY}T18:00:00.000Z`);
    expect(again).toEqual(first);
    expect([one.asked.length, other.asked.length]).toEqual([1, 0]);
    expect(await spendingOf(store.table, DAY)).toBe(COST);
  });

  it('under its text: another text is asked about anew', async () => {
    const { second, asked } = asking(async () => TOLD);
    await readTwice(ARTICLE, KURSK, second, NOW);
    await readTwice({ ...ARTICLE, text: `${ARTICLE.text} It gave no names.` }, KURSK, second, NOW);
    expect(asked).toHaveLength(2);
  });

  it('also one that is no report: it would be none the next time', async () => {
    const { second, asked } = asking(async () => ({ ...TOLD, report: 'Six hundred.' }));
    for (let i = 0; i < 2; i++)
      expect(await readTwice(ARTICLE, KURSK, second, NOW)).toMatchObject({ unheard: 'unfinished' });
    expect(asked).toHaveLength(1);
  });

  it('for as long as articles are remembered', async () => {
    const { second, asked } = asking(async () => TOLD);
    await readTwice(ARTICLE, KURSK, second, NOW);
    await readTwice(ARTICLE, KURSK, second, '2026-06-05T12:00:00.000Z');
    expect(asked).toHaveLength(2);
  });
});

describe("a day's spending", () => {
  it('ends with its budget, for all workers together; the rules go on', async () => {
    const asked = async (text: string): Promise<unknown> => {
      const { second } = asking(async () => TOLD, 0.004);
      return (await readTwice({ ...ARTICLE, text: `${ARTICLE.text}\n${text}` }, KURSK, second, NOW)).unheard;
    };
    const reasons: unknown[] = [];
    for (let i = 0; i < 12; i++) reasons.push(await asked(`Copy ${i}.`));
    expect(reasons[0]).toBe(null);
    expect(reasons.at(-1)).toBe('over-budget');
    expect(await spendingOf(store.table, DAY)).toBeLessThanOrEqual(4000);
  });

  it('holds when all ask at once', async () => {
    const texts = Array.from({ length: 12 }, (_, copy) => ({
      ...ARTICLE,
      text: `${ARTICLE.text}\nCopy ${copy}.`,
    }));
    let most = 0;
    const answer = async (): Promise<Told> => {
      most = Math.max(most, await spendingOf(store.table, DAY));
      return TOLD;
    };
    await Promise.all(texts.map((text) => readTwice(text, KURSK, asking(answer, 0.004).second, NOW)));
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(4000);
  });

  it('begins anew with the day', async () => {
    const { second } = asking(async () => TOLD, 0.000_001);
    expect(await readTwice(ARTICLE, KURSK, second, NOW)).toMatchObject({ unheard: 'over-budget' });
    expect(await spendingOf(store.table, DAY)).toBe(0);
    expect(await spendingOf(store.table, '2025-05-01')).toBe(0);
  });

  it.each([
    ['throttled', 0],
    ['refused', 0],
    ['unavailable', 0],
  ] as const)('takes nothing for a call that was %s', async (reason, spent) => {
    const { second } = asking(() => Promise.reject(new Unheard(reason)));
    await readTwice(ARTICLE, KURSK, second, NOW);
    expect(await spendingOf(store.table, DAY)).toBe(spent);
  });

  it.each(['slow', 'nonsense'] as const)(
    'takes the most for one that was %s: it was written',
    async (reason) => {
      const { second } = asking(() => Promise.reject(new Unheard(reason)));
      await readTwice(ARTICLE, KURSK, second, NOW);
      expect(await spendingOf(store.table, DAY)).toBeGreaterThan(COST);
    },
  );
});

describe('the price', () => {
  it.each([
    ['amazon.nova-micro-v1:0', 161],
    ['eu.amazon.nova-lite-v1:0', 276],
    ['anthropic.claude-3-haiku-20240307-v1:0', 1250],
    ['global.anthropic.claude-haiku-4-5-20251001-v1:0', 5000],
    ['somebody.unknown-v1:0', 75_000],
  ])('of 3,000 tokens in and 400 out of %s is %i millionths of a dollar', (model, cost) => {
    expect(costOf(model, { input: 3000, output: 400 })).toBe(cost);
  });
});

/** US dollars for a million tokens, in and out. */
interface Price {
  readonly input: number;
  readonly output: number;
}

/**
 * List prices of Amazon Bedrock on demand in us-east-1, as of November 2026, by what the id of a model holds. They
 * tell when a day's budget is spent, no more; the bill is AWS's. Dearest first: see {@link priceOf}.
 */
const PRICES: ReadonlyArray<readonly [model: string, price: Price]> = [
  ['claude-opus', { input: 15, output: 75 }],
  ['claude-sonnet', { input: 3, output: 15 }],
  ['claude-3-5-sonnet', { input: 3, output: 15 }],
  ['claude-haiku-4', { input: 1, output: 5 }],
  ['claude-3-5-haiku', { input: 0.8, output: 4 }],
  ['nova-pro', { input: 0.8, output: 3.2 }],
  ['claude-3-haiku', { input: 0.25, output: 1.25 }],
  ['nova-lite', { input: 0.06, output: 0.24 }],
  ['nova-micro', { input: 0.035, output: 0.14 }],
];

/** The dearest price of the list: what is not in it is counted as if it cost as much. */
const DEAREST: Price = { input: 15, output: 75 };

/** What tokens of a model cost, in millionths of a US dollar, rounded. */
export function costOf(model: string, tokens: { readonly input: number; readonly output: number }): number {
  const price = PRICES.find(([part]) => model.includes(part))?.[1] ?? DEAREST;
  return Math.round(tokens.input * price.input + tokens.output * price.output);
}

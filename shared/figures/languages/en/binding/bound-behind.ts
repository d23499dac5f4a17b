import type { Bound } from '../../../figure.ts';
import type { Count } from '../../../numbers.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Read } from '../read.ts';
import { ENGLISH } from '../words.ts';

/** The bound that stands behind the noun: "1,600 soldiers or so"; null where none does, or one stands before. */
export const boundBehind = (a: Read, { quantity }: Count, { to }: NounPhrase): Bound | null =>
  quantity.bound === 'exact' ? (ENGLISH.numbers.boundAfter.match(a.tokens, to)?.value ?? null) : null;

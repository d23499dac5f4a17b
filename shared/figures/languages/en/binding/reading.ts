import type { Metric } from '../../../figure.ts';
import type { Count } from '../../../numbers.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Pointed } from '../question/question.ts';
import type { Read } from '../read.ts';
import type { Binding, How } from './binding.ts';

/** A count and all that its sentence holds to tell what it counts. */
export interface Reading {
  readonly a: Read;
  readonly count: Count;
  readonly phrase: NounPhrase;
  /** The binding of the count before it in the same sentence. */
  readonly previous: Binding | null;
  /** What was counted or asked last. */
  readonly question: Pointed | null;
  /** What the heading of a list announces, for a count in an entry of it. */
  readonly announced: Metric | null;
  /** Token from which on a noun may take the count: what stands before belongs to the number before. */
  readonly floor: number;
}

/** What a rule tells of a count. */
export interface Told {
  readonly how: How;
  readonly metric: Metric;
}

/** Tells what a count counts; `nothing` where it counts nobody of interest; null where the rule has nothing to say. */
export type Rule = (reading: Reading) => Told | 'nothing' | null;

export const told = (how: How, metric: Metric): Told => ({ how, metric });

/** People of a count, the upper end of a range; 0 for a vague one. */
export function many({ quantity }: Count): number {
  return quantity.value ?? quantity.high ?? 0;
}

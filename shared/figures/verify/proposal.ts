import type { Period, Quantity } from '../figure.ts';

/**
 * A figure that some reader says a text holds, before it is believed. Words are as the reader gave them: only the
 * verifier tells whether they are of the vocabulary. Fields as in docs/figures.md.
 */
export interface Proposal extends Quantity {
  readonly force: string;
  readonly metric: string;
  readonly scope: string;
  /** Days that an increment counts, where the text states them. */
  readonly period: Period | null;
  readonly theatre: string;
  readonly claimant: string | null;
  /** ISO 8601 date, or null. */
  readonly claimedOn: string | null;
  readonly background: boolean;
  /** The words that show the number and what it counts. */
  readonly evidence: string;
  /** The sentence that they stand in, or a part of it that holds the number. */
  readonly sentence: string;
}

/** Why a proposed figure is not believed, in the order in which it is asked. */
export const REFUSALS = [
  /** It lacks a field, or has one of another kind. */
  'shape',
  /** Its force, metric, scope or theatre is no word of the vocabulary. */
  'force',
  'metric',
  'scope',
  'theatre',
  /** Its sentence does not stand word for word in the text. */
  'sentence',
  /** The sentence tells a reading machine what to report. */
  'instruction',
  /** No count of people in the sentence is this number. */
  'number',
  /** The sentence bounds the number otherwise. */
  'bound',
  /** Nobody of that name stands in the text. */
  'claimant',
  /** It was said, or its period ends, after the text was published, or on no day of the calendar. */
  'day',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** How many proposals were refused for which reason; reasons that nothing was refused for are left out. */
export type Refusals = Readonly<Partial<Record<Refusal, number>>>;

/** The refusals of several readings together. */
export function sumRefusals(all: Iterable<Refusals>): Refusals {
  const sum: Partial<Record<Refusal, number>> = {};
  for (const refusals of all)
    for (const reason of REFUSALS)
      if (refusals[reason] !== undefined) sum[reason] = (sum[reason] ?? 0) + refusals[reason];
  return sum;
}

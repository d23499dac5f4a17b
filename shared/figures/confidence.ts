import { WEIGHTS, type Weights } from './weights.ts';

/** Whether the structure of the sentence says the same as the words around the count, says otherwise, or says nothing. */
export type Witness = 'agrees' | 'differs' | 'silent';

/** The rules that made a reading. */
export interface Cues {
  /** What bound the number to what it counts. */
  readonly metric: string;
  /** What told whose people they are. */
  readonly force: string;
  /** How far the structure of the sentence bears both out. */
  readonly structure: Witness;
  /** What told who says so. */
  readonly claimant: string;
}

/** For a rule without a weight: doubtful, and just alerted where all else is sure. */
const UNWEIGHED = 0.6;

/**
 * How sure a reading is: how often such readings were right, by the weights of what made them. Who says so is another
 * question than what is counted: it bounds how sure a figure can be, from one half for a claimant that was never right to
 * one for a claimant that always was.
 * @param weights others than the reader's, to try them
 * @returns 0 to 1, two decimals
 */
export function confidenceOf(cues: Cues, weights: Weights = WEIGHTS): number {
  const weight = (kind: keyof Cues): number => weights[kind][cues[kind]] ?? UNWEIGHED;
  const counted = weight('metric') * weight('force') * weight('structure');
  const bound = (1 + weight('claimant')) / 2;
  return Math.round(100 * Math.min(counted, bound)) / 100;
}

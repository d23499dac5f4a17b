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
 * A further weight of two rules together where no clause bears them out: a noun somewhere before the number told what
 * became of people, and another sentence whose they are. By reason and not fitted: one in four of them was wrong where
 * one in ten may be, so they stay below the line of alerts.
 */
const LEAPS: Readonly<Record<string, number>> = {
  'nominal chain': 0.65,
  'nominal context': 0.65,
  'nominal mention-behind': 0.65,
};

/**
 * How sure a reading is: how often such readings were right, by the weights of what made them. Who says so is another
 * question than what is counted: it bounds how sure a figure can be, from one half for a claimant that was never right to
 * one for a claimant that always was.
 * @param weights others than the reader's, to try them
 * @returns 0 to 1, two decimals
 */
export function confidenceOf(cues: Cues, weights: Weights = WEIGHTS): number {
  const weight = (kind: keyof Cues): number => weights[kind][cues[kind]] ?? UNWEIGHED;
  const leaps = cues.structure === 'silent' ? LEAPS[`${cues.metric} ${cues.force}`] : undefined;
  const counted = weight('metric') * weight('force') * weight('structure') * (leaps ?? 1);
  const bound = (1 + weight('claimant')) / 2;
  return Math.round(100 * Math.min(counted, bound)) / 100;
}

/** What a reading was made by, and whether it was right. */
export interface Judged {
  /** Names of the cues, one of each kind that has a say. */
  readonly cues: readonly string[];
  readonly right: boolean;
}

/** Readings that a weight of before counts for: rare cues stay near what was believed of them. */
const PRIOR_READINGS = 20;
const ROUNDS = 3000;
const STEP = 0.02;

/**
 * Fits a weight to every cue, so that the product of a reading's weights is how often such readings are right: most
 * likely under what was judged, and under the weights of before, each of which counts as so many readings more.
 * @param before weights by cue, 0 to 1; the cues that are fitted
 * @returns weights by cue, 0 to 1
 */
export function fitWeights(
  judged: readonly Judged[],
  before: Readonly<Record<string, number>>,
): Record<string, number> {
  const logits = new Map(Object.entries(before).map(([cue, weight]) => [cue, logit(weight)]));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>();
    const add = (cue: string, slope: number) => gradient.set(cue, (gradient.get(cue) ?? 0) + slope);
    for (const [cue, was] of Object.entries(before))
      add(cue, PRIOR_READINGS * (was - logistic(logits.get(cue) ?? 0)));
    for (const { cues, right } of judged) {
      const known = cues.filter((cue) => logits.has(cue));
      const sure = known.reduce((product, cue) => product * logistic(logits.get(cue) ?? 0), 1);
      for (const cue of known) {
        const rest = 1 - logistic(logits.get(cue) ?? 0);
        add(cue, right ? rest : (-rest * sure) / Math.max(1 - sure, SMALLEST));
      }
    }
    for (const [cue, slope] of gradient) logits.set(cue, (logits.get(cue) ?? 0) + STEP * slope);
  }
  return Object.fromEntries([...logits].map(([cue, value]) => [cue, logistic(value)]));
}

/** Nothing is surer than this, or one wrong reading would weigh without bound. */
const SMALLEST = 0.01;

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
const logit = (weight: number): number => {
  const within = Math.min(1 - SMALLEST, Math.max(SMALLEST, weight));
  return Math.log(within / (1 - within));
};

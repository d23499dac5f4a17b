import type { Words } from '../words.ts';

/** Words by which several fates are told of one number: "killed and badly wounded", not "killed and 2,700 wounded". */
export interface FateWords {
  /** Join two fates: "and", "or". */
  readonly joints: Words;
  /** May stand between a joint and the second fate: "badly", "been". */
  readonly between: Words;
  /** May stand between a fate and a number of its own: "wounding another 2,700". */
  readonly beforeNumber: Words;
}

/**
 * How sure a figure is by what two readings make of it. Fitted on texts that neither reader had seen, see
 * docs/second-reader.md: `npm run eval -- DIR --proposals FILE` prints how often each kind was right.
 */

/** Both readings have it, with the same people, sense, scope, place and claimant. */
export const AGREED = 0.95;

/** Only the second reader has it, and the text bears it out. */
export const MODEL_ALONE = 0.6;

/** Only the rules have it, though the second reader saw its sentence: at most this. */
export const PASSED_OVER = 0.6;

/** The readings give the number to different people or in different senses: below the line of alerts. */
export const CONTRADICTED = 0.45;

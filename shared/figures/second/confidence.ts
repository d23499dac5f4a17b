/**
 * How sure a figure is by what two readings make of it. Measured on 27 November 2026 on forty pages of the story that
 * neither reader had seen, with the recorded proposals of a large model (docs/second-reader.md tells how to measure
 * another: `npm run eval -- DIR --proposals FILE` prints how often each kind was right).
 */

/** Both readings have it: right 73 times of 73. The lower end of the interval that holds 95 %. */
export const AGREED = 0.96;

/**
 * Only the second reader has it, and the text bears it out: right 7 times of 7, which proves little, and a smaller model
 * is worse. So above the line of alerts, and not far.
 */
export const MODEL_ALONE = 0.65;

/** Only the rules have it, though the second reader saw its sentence: at most this. Right 5 times of 7. */
export const PASSED_OVER = 0.65;

/** The readings give the number to different people or in different senses: the rules were right 3 times of 7. */
export const CONTRADICTED = 0.43;

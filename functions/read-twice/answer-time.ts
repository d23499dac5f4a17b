/** Milliseconds until an answer must have come: a small model writes a long report in half of it. */
export const ANSWER_MS = 20_000;

/** Why a second reader was not heard on an article; the rules' reading stands for it. */
export const UNHEARD = {
  /** Bedrock holds calls back. */
  throttled: 'it holds calls back',
  /** No answer, or no end of one, within the time. */
  slow: 'it did not answer in time',
  /** The service or the way to it failed. */
  unavailable: 'it cannot be reached',
  /** No or wrong credentials, no region, no access to the model, no such model, or a model without tools. */
  refused: 'it refuses the call: look at the credentials, the region, the model and the access to it',
  /** The answer was no report. */
  nonsense: 'its answer was no report',
  /** The answer came to no end; what came of it is used. */
  unfinished: 'its answer broke off',
  /** What the day may cost is spent. */
  'over-budget': "the day's budget is spent",
  /** Several calls in a row failed a moment ago. */
  resting: 'it failed several times in a row and is left alone for some minutes',
} as const;
export type UnheardReason = keyof typeof UNHEARD;

/** A call that brought no answer. Its message says nothing of what was sent or answered: it goes into logs. */
export class Unheard extends Error {
  readonly reason: UnheardReason;

  constructor(reason: UnheardReason, cause?: unknown) {
    super(`The second reader was not heard: ${UNHEARD[reason]}.`, { cause });
    this.name = 'Unheard';
    this.reason = reason;
  }
}

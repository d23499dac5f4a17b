/** Why a number that counts people is no figure. */
export interface Refusal {
  /** Short, and no other's. */
  readonly name: string;
  readonly reason: string;
}

/** Told of each number that is refused, in the words of the text: for a run that asks why one is not read. */
export type OnRefused = (refusal: Refusal, words: string) => void;

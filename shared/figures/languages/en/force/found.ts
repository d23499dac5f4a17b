import type { Counting } from './counting.ts';

/** Whose people a count counts, by one rule: `force` null where the rule knows them to be none of the story's. */
export interface Found {
  readonly force: string | null;
  readonly rule: string;
  /** Told by the sentence itself, not by what went before. */
  readonly direct: boolean;
}

export const found = (force: string | null, rule: string, direct = true): Found => ({ force, rule, direct });

/** A way of telling whose people are counted; null where it has nothing to say. */
export type Rule = (counting: Counting) => Found | null;

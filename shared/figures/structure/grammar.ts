/** Words in small letters. */
export type Words = ReadonlySet<string>;

/**
 * The grammar of a language, as the layers of structure need it: plain data, and all that they know of the language.
 * A language gives one as a value; what it has no words for is empty.
 */
export interface Grammar {
  readonly fates: FateWords;
}

/** Words by which several fates are told of one number: "killed and badly wounded", not "killed and 2,700 wounded". */
export interface FateWords {
  /** Join two fates: "and", "or". */
  readonly joints: Words;
  /** May stand between a joint and the second fate: "badly", "been". */
  readonly between: Words;
  /** May stand between a fate and a number of its own: "wounding another 2,700". */
  readonly beforeNumber: Words;
}

/** The words of a list with white space between them: one a line, or a few that belong together. */
export const wordsOf = (list: string): Words => new Set(list.split(/\s+/).filter(Boolean));

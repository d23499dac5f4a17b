import type { Bound } from './figure.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The number words of a language. */
export interface NumberWords {
  /** Every word that may begin a number or a vague quantity; digits and hyphenated words may begin one besides. */
  readonly firstWords: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Expressions whose value is no sum of their words: "half a million", "two dozen". */
  readonly fixed: { match(tokens: readonly Token[], at: number): PhraseMatch<FixedNumber> | null };
  /** Words that, behind a comma, join the ends of a range. */
  readonly rangeAlternatives: ReadonlySet<string>;
  /** Words behind which "from … to …" is a range and no change. */
  readonly rangeVerbs: ReadonlySet<string>;
  readonly vague: { match(tokens: readonly Token[], at: number): PhraseMatch<true> | null };
  readonly boundBefore: { match(tokens: readonly Token[], at: number): PhraseMatch<Bound> | null };
  readonly boundAfter: { match(tokens: readonly Token[], at: number): PhraseMatch<Bound> | null };
  readonly boundIntensifiers: ReadonlySet<string>;
}

/** The value of a fixed expression; its magnitude is shared with the lower end of a range. */
export interface FixedNumber {
  readonly value: number;
  readonly magnitude: number;
  /** Often counts nothing, as units and tens do. */
  readonly small: boolean;
}

import type { Bound } from './figure.ts';
import type { PhraseMatch } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Finds a phrase that begins at a token. */
interface Matching<Value> {
  match(tokens: readonly Token[], at: number): PhraseMatch<Value> | null;
}

type Words = ReadonlySet<string>;
type Values = ReadonlyMap<string, number>;

/** The number words of a language, in small letters: everything that the number grammar knows of it. */
export interface NumberWords {
  /** Every word that may begin a number or a vague quantity; digits and compounds may begin one besides. */
  readonly firstWords: Words;
  readonly units: Values;
  readonly tens: Values;
  readonly magnitudes: Values;
  /** Magnitudes that stand behind digits only: "12k", "3 mln". One letter has to be grown together with them. */
  readonly suffixes: Values;
  /** Magnitudes that begin a number without an article, as German *tausend* does. */
  readonly bareMagnitudes: Words;
  /** Parts of a magnitude: "(a thousand and a) half". */
  readonly parts: Values;
  /** What stands before a magnitude or a part and counts one of it: "a". */
  readonly articles: Words;
  /** Words between article and magnitude: "a good thousand". */
  readonly fillings: Words;
  /** What joins the members of a number: "and". */
  readonly joints: Words;
  /** A nought spoken between the hundreds and a unit: "six-oh-six". */
  readonly noughts: Words;
  /** The members of a compound ("twenty-six", "fünfundzwanzig"), each a word of the lists above; null for none. */
  readonly split: (lower: string) => readonly string[] | null;
  /** Expressions whose value is no sum of their words: "half a million", "two dozen". */
  readonly fixed: Matching<FixedNumber>;
  readonly range: RangeWords;
  readonly vague: Matching<true>;
  readonly boundBefore: Matching<Bound>;
  readonly boundAfter: Matching<Bound>;
  /** Bounds that are asides, and words of their own behind another word: "(,) say", but not "they say". */
  readonly boundAsides: Words;
  readonly boundIntensifiers: Words;
  /** Last words of a bound behind which the number says how far off the first may be: "give or take (a hundred)". */
  readonly margins: Words;
}

/** Words that make two numbers a range; dashes do so in every language. */
export interface RangeWords {
  /** Before the lower end: "between". */
  readonly between: Words;
  /** Joins the ends only behind one of `between`: "and". */
  readonly and: Words;
  readonly to: Words;
  readonly or: Words;
  /** Behind a comma, these join the ends: "11, maybe 12 thousand". */
  readonly alternatives: Words;
  /** Before the lower end they tell of a change where `to` follows: "fell from 70 to 50". */
  readonly from: Words;
  /** Behind these, `from` tells of a range all the same: "ran from 50 to 70". */
  readonly verbs: Words;
  /** Before a number they make it a difference, and `to` begins another: "rose by 300 to 900". */
  readonly by: Words;
}

/** The value of a fixed expression; its magnitude is shared with the lower end of a range. */
export interface FixedNumber {
  readonly value: number;
  readonly magnitude: number;
  /** Often counts nothing, as units and tens do. */
  readonly small: boolean;
}

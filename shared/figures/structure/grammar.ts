import type { Auxiliaries } from './grammar/auxiliaries.ts';
import type { FateWords } from './grammar/fates.ts';
import type { Links } from './grammar/links.ts';
import type { MoodWords } from './grammar/moods.ts';
import type { Nouns } from './grammar/nouns.ts';
import type { Pronouns } from './grammar/pronouns.ts';
import type { Times } from './grammar/times.ts';
import type { WordOrder } from './grammar/word-order.ts';
import type { Verbs } from './verb-forms.ts';
import type { WordClasses } from './word-classes.ts';
import type { Words } from './words.ts';

/**
 * The grammar of a language, as the layers of structure need it: plain data, and all that they know of the language.
 * A language gives one as a value; what it has no words for is empty.
 */
export interface Grammar {
  readonly classes: WordClasses;
  readonly verbs: Verbs;
  readonly auxiliaries: Auxiliaries;
  readonly adjectives: Words;
  /** Those of them that are participles behind an auxiliary: "is estimated". */
  readonly participles: Words;
  readonly adjectiveEndings: readonly Ending[];
  readonly adverbEndings: readonly Ending[];
  readonly nouns: Nouns;
  readonly articles: Articles;
  readonly links: Links;
  readonly times: Times;
  /** Parts of a whole: "third", "half", "thousands". */
  readonly fractions: Words;
  /** Determiners behind a number that go on with its phrase: "300 more". */
  readonly quantifiers: Words;
  /** Words that open what is said or thought: "that". */
  readonly complementisers: Words;
  /** Relatives that stand for a place, a time or a reason: "where". */
  readonly relativeAdverbs: Words;
  readonly order: WordOrder;
  readonly pronouns: Pronouns;
  readonly homeward: Homeward;
  readonly moods: MoodWords;
  readonly fates: FateWords;
}

/** How words of a class end. */
export interface Ending {
  readonly ending: string;
  /** Letters that do not stand before the ending. */
  readonly notBehind?: string;
  /** Letters that the word has more than. */
  readonly longerThan?: number;
  /** Words of another class that end so too. */
  readonly except: Words;
  /** Words that the ending tells, and words that it does not. */
  readonly reads: readonly string[];
  readonly not: readonly string[];
}

/** Articles by what they tell of their noun. */
export interface Articles {
  readonly definite: Words;
  /** Those that tie a noun to the one before as a genitive link does: "(Verluste) der (Nordkoreaner)". */
  readonly genitive: Words;
  readonly indefinite: Words;
}

/** Adverbs of those who are there no more. */
export interface Homeward {
  /** "came home". */
  readonly home: Words;
  /** "brought back": of prisoners and bodies, home too; of soldiers, anywhere. */
  readonly back: Words;
}

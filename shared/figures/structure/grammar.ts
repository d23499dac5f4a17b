import type { Verbs } from './verb-forms.ts';
import type { WordClasses } from './word-classes.ts';

/** Words in small letters. */
export type Words = ReadonlySet<string>;

/** The words of a list with white space between them: one a line, or a few that belong together. */
export const wordsOf = (list: string): Words => new Set(list.split(/\s+/).filter(Boolean));

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

/** Prepositions by the role that they give to what they govern. */
export interface Links {
  /** Whose it is, of what whole it is a part: "of". */
  readonly genitive: Words;
  /** What number something comes to: "(stood) at 900". */
  readonly amount: Words;
}

/** Words of time. */
export interface Times {
  readonly months: Words;
  /** What a time is measured or named by: "week", "summer". */
  readonly units: Words;
  /** Words before a unit that point from now: "last", "this". */
  readonly deictics: Words;
}

export interface Articles {
  readonly definite: Words;
  readonly indefinite: Words;
}

/** Auxiliary verbs by what they do: each use is a lemma, and each form has one. */
export interface Auxiliaries {
  /** The lemma of every form. */
  readonly lemmas: ReadonlyMap<string, string>;
  /** Ties a subject to what it is: "be". */
  readonly copula: string;
  /** With a participle, what is done: "have". */
  readonly perfect: string;
  /** Carries a base form: "do". */
  readonly support: string;
  /** Base forms that an infinitive may be: "(to) be". */
  readonly infinitives: Words;
  /** Tensed forms, and words of saying that are as short, which show that a clause is one. */
  readonly tensed: Words;
  /** Participles of being: "(there have) been". */
  readonly been: Words;
  /** Forms in the present tense. */
  readonly present: Words;
  /** Forms of no tense that a group of verbs may begin with: "be", "been". */
  readonly untensed: Words;
  readonly gerunds: Words;
  /** Auxiliaries and modals that deny by their form: "isn't", "cannot". */
  readonly negated: Words;
}

/** What the classes leave open of nouns. */
export interface Nouns {
  /** Words for soldiers or things that verbs look like too: "forces". */
  readonly always: Words;
  /** Words that look like a verb's form and are none: "grouping", "briefing". */
  readonly inDisguise: Words;
  /** Ends of plurals, and plurals that end otherwise. */
  readonly pluralEnding: string;
  /** Letters that do not stand before the ending. */
  readonly notBehind: string;
  readonly plurals: Words;
  /** What people become, behind those who become it: "(took 71 Russians) captive". */
  readonly resulting: Words;
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

import type { Metric } from '../figure.ts';
import type { SpanRow } from './time-span.ts';

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

/** Prepositions by the role that they give to what they govern. */
export interface Links {
  /** Whose it is, of what whole it is a part: "of". */
  readonly genitive: Words;
  /** What number something comes to: "(stood) at 900". */
  readonly amount: Words;
  /** Who does it: "by". */
  readonly agent: Words;
  /** Links by which a noun phrase may hang on the noun before it. */
  readonly nominal: Words;
  /** Those of them that tell what people are part of, or where: a participle behind is said of the people. */
  readonly attributive: Words;
  /** Whose people a noun counts: "losses of", "casualties among", "troops from". */
  readonly owner: Words;
  /** The same behind a noun of a fate: "losses for". */
  readonly befalling: Words;
  /** Whom somebody inflicts losses on. */
  readonly sufferer: Words;
  /** By how much a number changes: "by 900". */
  readonly difference: Words;
  /** What a total is brought to: "to 12,000". */
  readonly result: Words;
  /** What a number is put at: "at 900". */
  readonly estimate: Words;
  readonly company: Words;
  readonly among: Words;
  /** Whom a number counts besides others: "including". */
  readonly inclusion: Words;
  /** Where people are. */
  readonly place: Words;
  /** Where people are or go. */
  readonly into: Words;
  /** Where they leave for. */
  readonly destination: Words;
  /** What somebody is quoted or counted as: "as (saying)", "(355) as killed". */
  readonly role: Words;
  /** The office in which something is reported. */
  readonly office: Words;
  /** Who gives an estimate: "a tally by". */
  readonly giver: Words;
  /** Behind what something is told: "after (a report)". */
  readonly after: Words;
  /** Belong to the verb right before them, whose object follows: "(wiped) out". */
  readonly particles: Words;
}

/** Words of time. */
export interface Times {
  /** What a war begins with: "since the invasion". */
  readonly outbreaks: Words;
  /** Names of months, short ones among them, with their places in the year, from 0. */
  readonly months: ReadonlyMap<string, number>;
  /** Nouns that head a phrase which only tells when. */
  readonly heads: Words;
  /** Parts of a year by their months: a half has six. */
  readonly parts: ReadonlyMap<string, number>;
  /** Which part of a year, from 0: "first". */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly weekdays: Words;
  /** What a time is measured or named by: "week", "summer". */
  readonly units: Words;
  /** Words before a unit that point from now: "last", "this". */
  readonly deictics: Words;
  /** Spans that have names: "last year". */
  readonly spans: readonly SpanRow[];
  /** Units by their days: "week". */
  readonly days: ReadonlyMap<string, number>;
  /** Words by which a unit is one that has just passed: "the past (week)". */
  readonly passed: Words;
  /** Small numbers before a unit. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Adjectives by which a number is so many for each day or month: "daily". */
  readonly rates: Words;
  readonly links: TimeLinks;
}

/** Prepositions before a time. */
export interface TimeLinks {
  readonly since: Words;
  /** Before the first of two times: "between". */
  readonly range: Words;
  readonly within: Words;
  /** Before a day, which is no period: "on". */
  readonly day: Words;
}

export interface Articles {
  readonly definite: Words;
  /** Those that tie a noun to the one before as a genitive link does: "(Verluste) der (Nordkoreaner)". */
  readonly genitive: Words;
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
  /** With a participle, what is done to the subject: "be". */
  readonly passive: string;
  /** With a base form, what is to come; empty where modals tell. */
  readonly future: string;
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

/** Where the words of a clause stand, and what tells a subject where its place does not. */
export interface WordOrder {
  /**
   * The verbs of a clause stand apart: the tensed one second in a main clause and last in a subordinate one, the others
   * last. Without it they stand together, behind the subject.
   */
  readonly bracket: boolean;
  /** Nouns are written with a capital, which then makes no name. */
  readonly capitalNouns: boolean;
  /** Parts of verbs that stand by themselves at the end of a clause: "(setzt …) ein". */
  readonly particles: Words;
  /** Articles that no subject has. */
  readonly oblique: Words;
  /** Articles of one, and of many. */
  readonly singular: Words;
  readonly plural: Words;
  /** Auxiliaries and modals of a subject in the plural. */
  readonly pluralVerbs: Words;
}

/** Adverbs of those who are there no more. */
export interface Homeward {
  /** "came home". */
  readonly home: Words;
  /** "brought back": of prisoners and bodies, home too; of soldiers, anywhere. */
  readonly back: Words;
}

/** Pronouns and determiners by whom they point to. */
export interface Pronouns {
  /** Whoever speaks: "we", "our". */
  readonly ours: Words;
  /** Somebody named before: "it", "their". */
  readonly pointing: Words;
  /** Those of them that point to one: "it". */
  readonly singular: Words;
  /** Members of those named before, behind a link of part: "(among) them". */
  readonly members: Words;
  /** Point to an owner before them: "whose". */
  readonly relativeOwners: Words;
  /** Point to those before them, behind a link of part: "of whom". */
  readonly relativeMembers: Words;
  /** Stand where a subject is to come: "there (are)". */
  readonly expletives: Words;
}

/** Words that tell whether a deed is done or looked ahead to. */
export interface MoodWords {
  /** Modals that make even a perfect one of what is to come: "will (have)". */
  readonly future: Words;
  /** Modals of what is to come or to be done. */
  readonly ahead: Words;
  /** Verbs that with an infinitive tell what is to come: "going to". */
  readonly prospective: Words;
  /** Modals by which a verb of saying has not said it: "will confirm". */
  readonly unsaid: Words;
  /** Adverbs of what is under way. */
  readonly already: Words;
  /** Adverbs of what is to come. */
  readonly soon: Words;
  /** Adjectives of a subject that has a deed before it: "due to". */
  readonly bound: Words;
  /** Adjectives of a deed that is to come: "planned". */
  readonly foreseen: Words;
}

/** Nouns by what they are to a number of people, and what the classes leave open of them. */
export interface Nouns {
  /** Head a number that the words behind count: "a total of". */
  readonly sums: Words;
  /** Numbers of people whose kind the words behind them tell: "the strength of". */
  readonly quantities: Words;
  /** Soldiers together: "contingent". */
  readonly contingents: Words;
  /** Soldiers by another word: "forces". */
  readonly army: Words;
  /** "the enemy": the other side of whoever speaks. */
  readonly enemies: Words;
  /** Stand for people named before: "the second", "the rest". */
  readonly ordinals: Words;
  /** Where a war is: "front". */
  readonly ground: Words;
  /** What only looks like war: "exercise". */
  readonly rehearsals: Words;
  /** Bodies and prisoners given back: "swap". */
  readonly exchanges: Words;
  /** What those killed lose: "(took) the lives of". */
  readonly lives: Words;
  readonly fiction: Words;
  /** An army, whom what is told of it is about rather than those in it. */
  readonly armies: Words;
  /** What is ahead, whose infinitive says what it is: "a plan to send". */
  readonly plans: Words;
  /** Made of a verb whose object stands behind a genitive link: "the elimination of 54 soldiers". */
  readonly deeds: ReadonlyMap<string, Metric>;
  /** Behind a number, say how many a whole is: "12,000-strong". */
  readonly strong: Words;
  /** Words for soldiers or things that verbs look like too: "forces". */
  readonly always: Words;
  /** Words that look like a verb's form and are none: "grouping", "briefing". */
  readonly inDisguise: Words;
  /** Nouns on which an infinitive hangs: "a plan to". */
  readonly intents: Words;
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

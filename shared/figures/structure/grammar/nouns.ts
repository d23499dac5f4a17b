import type { Metric } from '../../figure.ts';
import type { Words } from '../words.ts';

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
  /** What people are on when they are still to arrive: "way". */
  readonly ways: Words;
  /** Whom a number counts that it stands before: "troop (numbers)". */
  readonly troops: Words;
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
  /** Where those who are taken fall: "(into) captivity". */
  readonly custody: Words;
  /** What people become, behind those who become it: "(took 71 Russians) captive". */
  readonly resulting: Words;
}

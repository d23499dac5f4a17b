import type { Words } from '../words.ts';

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

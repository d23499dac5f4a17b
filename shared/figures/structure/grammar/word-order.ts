import type { Words } from '../words.ts';

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

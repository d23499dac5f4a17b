import type { Words } from '../words.ts';

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
  /** More than were counted: "another (3,500)". */
  readonly more: Words;
}

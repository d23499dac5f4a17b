import type { Words } from '../words.ts';

/** Pronouns and determiners by whom they point to. */
export interface Pronouns {
  /** Whoever speaks: "we", "our". */
  readonly ours: Words;
  /** Somebody named before: "it", "their". */
  readonly pointing: Words;
  /** Those of them that point to one: "it". */
  readonly singular: Words;
  /** Those of them that own what they stand before, and may point to the subject of their own clause: "its". */
  readonly owners: Words;
  /** Members of those named before, behind a link of part: "(among) them". */
  readonly members: Words;
  /** Point to an owner before them: "whose". */
  readonly relativeOwners: Words;
  /** Point to those before them, behind a link of part: "of whom". */
  readonly relativeMembers: Words;
  /** Stand where a subject is to come: "there (are)". */
  readonly expletives: Words;
}

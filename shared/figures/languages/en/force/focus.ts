import type { Question } from '../question/question.ts';

/** Whom a text speaks of as it goes on: what "them", "the dead" and a bare number point back to. */
export interface Focus {
  /** The people spoken of last; `force` null where they are no force of the story. */
  people: { readonly force: string | null; readonly sentence: number; readonly line: number } | null;
  /** The place named last. */
  placed: { readonly theatre: string; readonly sentence: number; readonly line: number } | null;
  /** The question on the table: what was counted or asked last. */
  counted: Question | null;
  /** The two forces whose people one sentence named, in their order: "the former" and "the latter". */
  pair: readonly [string, string] | null;
  /** The force whose section of a list or fact box is being read; `line` is the last line of it so far. */
  section: { readonly force: string; readonly begins: number; readonly line: number } | null;
}

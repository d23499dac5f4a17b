import type { Ending, Grammar } from './grammar.ts';
import { type VerbReading, verbReading } from './verb-forms.ts';
import type { ClassRow, ClosedClass } from './word-classes.ts';

/** What a grammar tells of a word by itself: it is found once for each word, however often texts have it. */
export interface Entry {
  /** Its closed class, where none of its rows says otherwise; undefined for a word of none. */
  readonly closed: ClosedClass | undefined;
  readonly rows: readonly ClassRow[];
  /** The verb that it may be. */
  readonly verb: VerbReading | null;
  /** That verb says something. */
  readonly says: boolean;
  /** An adverb by the looks of it: "heavily". */
  readonly adverbial: boolean;
  /** An adjective by the looks of it: "permanent", "tragic". */
  readonly adjectival: boolean;
}

/** Of no word: behind the end of a sentence. */
export const NO_ENTRY: Entry = {
  closed: undefined,
  rows: [],
  verb: null,
  says: false,
  adverbial: false,
  adjectival: false,
};

/** The entry of a word. @param lower in lower case */
export function entryOf(grammar: Grammar, lower: string): Entry {
  const { classes, verbs, adjectives, adjectiveEndings, adverbEndings } = grammar;
  const verb = verbReading(grammar, lower);
  const frames = verb && verbs.frames.get(verb.lemma);
  return {
    closed: classes.classOf(lower),
    rows: classes.rowsOf(lower),
    verb,
    says: frames?.has('say') === true,
    adverbial: hasEnding(adverbEndings, lower),
    adjectival: adjectives.has(lower) || hasEnding(adjectiveEndings, lower),
  };
}

const hasEnding = (endings: readonly Ending[], lower: string): boolean =>
  endings.some(
    ({ ending, notBehind, longerThan = ending.length - 1, except }) =>
      lower.length > longerThan &&
      lower.endsWith(ending) &&
      (notBehind === undefined || isBehindOther(lower, ending, notBehind)) &&
      !except.has(lower),
  );

/** Whether another letter than these stands before the ending. */
function isBehindOther(lower: string, { length }: string, letters: string): boolean {
  return lower.length > length && !letters.includes(lower.charAt(lower.length - length - 1));
}

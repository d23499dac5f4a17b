import type { WordClass } from './word-class.ts';
import type { Words } from './words.ts';

/** Classes whose words can be listed whole, in the order in which a word of several is looked up. */
export const CLOSED_CLASSES = [
  'auxiliary',
  'modal',
  'negation',
  'coordinator',
  'relative',
  'determiner',
  'pronoun',
  'subordinator',
  'preposition',
  'adverb',
] as const satisfies readonly WordClass[];
export type ClosedClass = (typeof CLOSED_CLASSES)[number];

/** What the words behind a word must be for a row to read it; `tagger` says how each is found. */
export type Outlook =
  /** A verb in its base form, and neither a noun nor a name: "to send". */
  | 'infinitive'
  /** A verb, an auxiliary or a modal. */
  | 'verb'
  /** Nothing that a noun phrase could go on with: the word stands for people by itself. */
  | 'no-noun'
  /** The end of the sentence, or a mark. */
  | 'nothing'
  /** A noun phrase and a finite verb, before the next mark. */
  | 'clause'
  /** A mark or the end, and before it the tensed verb that ends a subordinate clause. */
  | 'final-verb'
  /** A verb of being: "there are", "there could be". */
  | 'being'
  /** A part of a whole, with or without its article: "(about) a third". */
  | 'fraction';

/** A word of several classes, and where it is of one of them. Of the rows for a word the first that fits decides. */
export interface ClassRow {
  /** The words, or the class whose words they are. */
  readonly words: Words | ClosedClass;
  readonly as: WordClass;
  /** What the word before it is; `start` where it is the first. */
  readonly behind?: readonly (WordClass | 'start')[];
  /** What the word before it must be. */
  readonly after?: Words;
  /** What the word behind it must be: one of these, or of this class. */
  readonly before?: Words | ClosedClass;
  readonly outlook?: Outlook;
  /** Written with a capital within a sentence. */
  readonly capital?: true;
  /** Sentences in which one of the words is of this class by this row, and sentences in which none is. */
  readonly reads: readonly string[];
  readonly not: readonly string[];
}

/** The closed classes of a language, ready for looking up. */
export interface WordClasses {
  readonly of: Readonly<Record<ClosedClass, Words>>;
  /** The class of a word where no row says otherwise; undefined for a word of none. */
  classOf(lower: string): ClosedClass | undefined;
  rowsOf(lower: string): readonly ClassRow[];
  readonly rows: readonly ClassRow[];
}

const NO_ROWS: readonly ClassRow[] = [];

/** Compiles closed classes and the rows for words of several. */
export function wordClasses(
  of: Readonly<Record<ClosedClass, Words>>,
  rows: readonly ClassRow[],
): WordClasses {
  const classes = new Map<string, ClosedClass>();
  for (const name of CLOSED_CLASSES)
    for (const word of of[name]) if (!classes.has(word)) classes.set(word, name);
  const byWord = new Map<string, ClassRow[]>();
  for (const row of rows)
    for (const word of typeof row.words === 'string' ? of[row.words] : row.words)
      byWord.set(word, [...(byWord.get(word) ?? []), row]);
  return {
    of,
    rows,
    classOf: (lower) => classes.get(lower),
    rowsOf: (lower) => byWord.get(lower) ?? NO_ROWS,
  };
}

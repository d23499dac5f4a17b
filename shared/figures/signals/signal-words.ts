/** What tells a signal, with what it finds it in and what it does not: these are its tests. */
export interface SignalRow {
  readonly pattern: RegExp;
  readonly reads: readonly string[];
  readonly not: readonly string[];
}

/** Whether one of these rows finds its signal in a text. */
export const finds = (rows: readonly SignalRow[], text: string): boolean =>
  rows.some(({ pattern }) => pattern.test(text));

/** Signals that words tell by themselves, wherever the number stands. */
export type WordSignal = 'day-named' | 'looks-back' | 'told-lower' | 'told-higher' | 'correction' | 'notice';

/** How a language tells signals: plain data. What it has no words for is empty. */
export interface SignalWords {
  readonly words: Readonly<Record<WordSignal, readonly SignalRow[]>>;
  /** In the clause of a number: it is the whole. */
  readonly whole: readonly SignalRow[];
  /** Parts a sentence into clauses that may each have a number of their own. */
  readonly clauseEnd: SignalRow;
  readonly errors: ErrorWords;
}

/** How a correction quotes what was wrong. */
export interface ErrorWords {
  /** A sentence that tells what a text had wrong: the number in it is the wrong one. */
  readonly oldVersion: readonly SignalRow[];
  /** A sentence that tells how a text was put right: a number in it is right, unless it is set off. */
  readonly putRight: readonly SignalRow[];
  /** Right before a number: it is the right one. */
  readonly rightBefore: readonly SignalRow[];
  /** Right before a number: it is set off from the right one. */
  readonly setOffBefore: readonly SignalRow[];
}

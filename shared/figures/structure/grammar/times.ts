import type { Words } from '../words.ts';

/** Spans that a few words name, counted from the day of publication. */
export type NamedSpan = 'last year' | 'this year' | 'last month' | 'this month' | 'yesterday';

/** Words that name a span, one of each set. */
export interface SpanRow {
  readonly words: readonly Words[];
  readonly span: NamedSpan;
  /** Phrases that the row reads, and phrases that it does not. */
  readonly reads: readonly string[];
  readonly not: readonly string[];
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

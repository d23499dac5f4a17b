/**
 * The vocabulary of a figure: one number that one claimant gives, in one article, for one force.
 * Forces and theatres are named by the story; metrics, bounds and scopes are the same for every story.
 */

export const METRICS = [
  'deployed',
  'planned',
  'killed',
  'wounded',
  'captured',
  'missing',
  'casualties',
] as const;
export type Metric = (typeof METRICS)[number];

/** What became of people, rather than where they are. */
export const FATAL: ReadonlySet<Metric> = new Set<Metric>([
  'killed',
  'wounded',
  'captured',
  'missing',
  'casualties',
]);

export const BOUNDS = ['exact', 'about', 'at-least', 'at-most', 'range', 'vague'] as const;
export type Bound = (typeof BOUNDS)[number];

export const SCOPES = ['cumulative', 'increment', 'rate'] as const;
export type Scope = (typeof SCOPES)[number];

/** The theatre of people whose place the text does not tell. */
export const UNSPECIFIED = 'unspecified';

/** A number of people as it was worded. A range has `low` and `high`; a vague one has no number at all. */
export interface Quantity {
  /** People; null for a range and for a vague quantity. */
  readonly value: number | null;
  /** People, lower end of a range; otherwise null. */
  readonly low: number | null;
  /** People, upper end of a range; otherwise null. */
  readonly high: number | null;
  readonly bound: Bound;
}

/** Days, both included, as ISO 8601 dates. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The passage that shows the number and what it counts; offsets are UTF-16 units into the text read. */
export interface Evidence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The whole sentence around it. */
  readonly sentence: string;
}

/** What a text tells of a figure beside its fields, for those who decide on changes and never look into prose. */
export const SIGNALS = [
  /** Its sentence names a day: "on Tuesday", "3 March", "today". */
  'day-named',
  /** Its sentence looks back at an earlier claim: "had put it at", "last month". */
  'looks-back',
  /** Told as an earlier claim, of a day that the text does not name: it says nothing of what is claimed now. */
  'recalled',
  /** Title or sentence speak of a number that goes down: "cut its estimate". */
  'told-lower',
  /** Title or sentence speak of a number that goes up: "raised its count". */
  'told-higher',
  /** Its clause gives the whole, and not a part of it: "in total". */
  'whole',
  /** The title gives its number. */
  'in-title',
  /** Its sentence says what has been put right in a text. */
  'correction',
  /** The title says that the article puts another one right: "Correction". */
  'notice',
  /** A correction quotes it as what a text had wrong. */
  'quoted-error',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** The reading rule that finds what is told as an earlier claim, of a day that the text does not name. */
export const RECALLED = 'day:recalled';

/** What the signals of a figure are. */
export interface Signalled {
  /** In the order of {@link SIGNALS}. */
  readonly signals: readonly Signal[];
  /** Of a notice: the other numbers in its sentence, one of which may be what was wrong; absent where there is none. */
  readonly setOff?: readonly number[];
}

/** A figure as the reader of a language reads it. */
export interface Reading extends Quantity {
  /** Id of the force whose people are counted; ids joined by `+` where the text gives one number for several. */
  readonly force: string;
  readonly metric: Metric;
  readonly scope: Scope;
  /** The period that an increment counts, where the text states one; absent where it does not. */
  readonly period?: Period;
  /** Id of a theatre of the story, or `unspecified`. */
  readonly theatre: string;
  /** Short canonical name of who says so; null where the outlet says it in its own voice. */
  readonly claimant: string | null;
  /** Day (ISO 8601 date) on which the claimant said it, never after publication; null where the text does not tell. */
  readonly claimedOn: string | null;
  /** Given only to compare with or to look back; never moves a position. */
  readonly background: boolean;
  readonly evidence: Evidence;
  /** 0 to 1; below {@link ALERT_CONFIDENCE} a figure is kept and never alerted. */
  readonly confidence: number;
  /** Names of the reading rules that fired, in order. */
  readonly rules: readonly string[];
}

/** A figure as it leaves reading, whoever read it. */
export interface Figure extends Reading, Signalled {}

/** Figures of a lower confidence are kept in the history and raise no alert. */
export const ALERT_CONFIDENCE = 0.5;

/** A text to read, as plain paragraphs separated by line breaks. */
export interface Text {
  readonly title: string;
  readonly text: string;
  /** When it was published: ISO 8601 date or date and time, UTC; what is none leaves every figure without a day. */
  readonly published: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly outlet?: string;
}

import { WEEKDAYS } from '../lexicon/calendar.ts';
/**
 * Most sentences with a date have just the name of a weekday. Those are read here, in a tenth of the time that the date
 * parser takes for its twenty patterns, and to the same end; a sentence with any other word that it might read is its.
 */

/** A weekday by its bare name, with the offset and the words that the date parser would report. */
export interface BareWeekday {
  readonly index: number;
  readonly text: string;
  /** 0 for Sunday, as in `Date`. */
  readonly weekday: number;
}

const NAMES = [...WEEKDAYS];

/** The date parser's own pattern for a weekday, for full names without a word such as "last". */
const WEEKDAY = new RegExp(
  String.raw`(\W|^)((?:[,(]\s*)?(?:on\s*?)?(${NAMES.join('|')})(?:\s*[,)])?)(?=\W|$)`,
  'i',
);

/** Digits, months, short weekdays, units of time and words of the calendar: whatever else makes a date; no "'s". */
const OTHER =
  /[\d（），]|(?<!')\b(?:s|d|m)\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|sun|mon|tues?|wed|thur?s?|fri|sat|weekends?|weekdays?|now|to(?:day|night|morrow)|overmorrow|tmrw?|yesterday|mornings?|afternoons?|evenings?|nights?|mid(?:night|day)|noon|end|last|past|next|this|ago|earlier|later|before|after|henceforth|sec|seconds?|mins?|minutes?|h|hrs?|hours?|days?|w|weeks?|mo|mos|months?|qtr|quarters?|y|yrs?|years?|decades?|centur(?:y|ies))\b/i;

/** An abbreviation behind a weekday may be a time zone. */
const ZONE = /^\s*,?\s*\(?[A-Z]{2,4}\b/;

/** The weekday of a sentence that names one and no other date; null for every other sentence. */
export function bareWeekday(sentence: string): BareWeekday | null {
  const found = WEEKDAY.exec(sentence);
  if (!found) return null;
  const [, header = '', text = '', name = ''] = found;
  const index = found.index + header.length;
  const behind = sentence.slice(index + text.length);
  if (OTHER.test(sentence) || WEEKDAY.test(behind) || ZONE.test(behind)) return null;
  return { index, text, weekday: NAMES.indexOf(name.toLowerCase()) };
}

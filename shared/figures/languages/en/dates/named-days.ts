import type { Count } from '../../../numbers.ts';
import type { Token } from '../../../tokens.ts';
import { parseDates } from './date-parser.ts';
import { bareWeekday } from './weekdays.ts';

const DAY_MS = 86_400_000;

/** A day that a sentence names, and the offset at which it does. */
export interface NamedDay {
  /** ISO 8601 date. */
  readonly day: string;
  /** Offset in UTF-16 units from the beginning of the sentence. */
  readonly offset: number;
  /** Said to the day; "in October" is not. */
  readonly exact: boolean;
}

/**
 * The days that a sentence names, resolved against the day of publication and never after it.
 * Numbers are masked first: chrono reads "up from 3,000" as a time and "March 2024, 11,000" as a date.
 * @param published ISO 8601 day of publication
 */
export function namedDays(
  text: string,
  offset: number,
  tokens: readonly Token[],
  counts: readonly Count[],
  published: string,
): NamedDay[] {
  if (!MENTIONS_DAY.test(text)) return [];
  const reference = new Date(`${published.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(reference.getTime())) return [];
  const masked = maskCounts(text, offset, tokens, counts);
  if (!MENTIONS_DAY.test(masked)) return [];
  return datesIn(masked, reference).flatMap(({ index, text: written, date, exact, weekday }) => {
    const before = masked.slice(Math.max(0, index - 30), index);
    if (SPAN.test(before) || /\bbetween\b[^.;]*\band\s*$/i.test(before) || PERIOD.test(written)) return [];
    if (/^\s*(?:after|before|into|of fighting)\b/i.test(masked.slice(index + written.length))) return [];
    const day = inThePast(date, reference, weekday);
    return day === null ? [] : [{ day, offset: index, exact }];
  });
}

/** A date as a parser finds it. */
interface Found {
  readonly index: number;
  readonly text: string;
  readonly date: Date;
  readonly exact: boolean;
  /** The weekday is given, and with it the date if no more is. */
  readonly weekday: boolean;
}

function datesIn(text: string, reference: Date): Found[] {
  const bare = bareWeekday(text);
  if (bare) {
    const passed = (reference.getUTCDay() - bare.weekday + 7) % 7;
    const date = new Date(reference.getTime() - passed * DAY_MS);
    return [{ index: bare.index, text: bare.text, date, exact: true, weekday: true }];
  }
  return parseDates(text, reference).map((found) => {
    const weekday = found.start.isCertain('weekday');
    const exact = found.start.isCertain('day') || weekday || DAY_WORD.test(found.text);
    return { index: found.index, text: found.text, date: found.start.date(), exact, weekday };
  });
}

/** Words before a date that make it the end of a span, and no day on which somebody spoke. */
const SPAN = /\b(?:since|until|till|between|before|by|from|through|after|as of|during)\s*$/i;
/** Spans that chrono reads as days: "past day", "24 hours". */
const PERIOD =
  /^in\s+(?:a|an|one|two|three|_+|\d+)\s|\bpast\s+week|\b(?:past|last|next|previous|coming)\s+(?:day|\d+|_+|few|several|two|three|four|five|six|seven|month|year|summer|winter|autumn|fall|spring)|hours?|minutes?|\byears?\b/i;
const DAY_WORD = /day|yesterday|tonight|night|morning|evening|\bago\b/i;

/** Without one of these chrono finds no day: most sentences are spared it. */
const MENTIONS_DAY =
  /day\b|tonight|week|\bago\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b.{0,12}\d|\d.{0,8}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b|morning|night|evening|\bend of\b|\d{1,2}\.\d{1,2}/i;

/**
 * Words (lower case) of which a text holds one wherever {@link MENTIONS_DAY} or a pattern of `days-named.ts` is found;
 * so does a number with a point. Asked of a word once, it spares most sentences the patterns.
 */
export const OF_A_DAY =
  /day|tonight|week|ago|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|morning|noon|night|evening|^end$|^(?:st|nd|rd|th)$/;

function maskCounts(
  text: string,
  offset: number,
  tokens: readonly Token[],
  counts: readonly Count[],
): string {
  let masked = text;
  for (const count of counts) {
    const from = tokens[count.numberFrom]?.start;
    const to = tokens[count.numberTo - 1]?.end;
    if (from === undefined || to === undefined || !isCount(tokens, count)) continue;
    masked = masked.slice(0, from - offset) + '_'.repeat(to - from) + masked.slice(to - offset);
  }
  return masked;
}

/** Days and years are left for the dates to be read by. */
function isCount(tokens: readonly Token[], count: Count): boolean {
  const value = count.quantity.value ?? count.quantity.high ?? 0;
  const written = tokens[count.numberFrom]?.text ?? '';
  if (/^\d{4}$/.test(written) && value > 1900 && value < 2100) return false;
  return value > 31 || count.quantity.bound !== 'exact';
}

function inThePast(date: Date, reference: Date, weekday: boolean): string | null {
  let time = date.getTime();
  if (time > reference.getTime() + DAY_MS / 2) {
    if (weekday) time -= 7 * DAY_MS;
    else if (
      date.getUTCMonth() !== reference.getUTCMonth() ||
      date.getUTCFullYear() !== reference.getUTCFullYear()
    ) {
      const earlier = new Date(time);
      earlier.setUTCFullYear(earlier.getUTCFullYear() - 1);
      time = earlier.getTime();
    }
  }
  if (time > reference.getTime() + DAY_MS / 2) return null;
  return new Date(time).toISOString().slice(0, 10);
}

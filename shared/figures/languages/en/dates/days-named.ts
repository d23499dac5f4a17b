import { UNITS } from '../number-words.ts';

/** Days that a text names without a month, which chrono does not read. */

/** "the 19th", where no noun follows: "the 19th Brigade" is no day. */
const DAY_OF_MONTH =
  /\bon the (\d{1,2})(?:st|nd|rd|th)\b(?=\s*(?:[,.;:)"]|$|(?:said|says|that|and|in|at|to|by|with|it|he|she|they|reported|told|announced|briefed|put|gave|spoke|the)\b))/gi;

/** "the same day", "that evening": the day named last. */
const SAME_DAY = /\b(?:the same|that same|that) (?:day|morning|afternoon|evening|night)\b/gi;

/** "four days earlier", "the day before", "a week later": so long before or after the day named last. */
const DAYS_APART =
  /(?<!\b(?:for|over|of|in|during|from|within|per) )\b(?:(?:(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (days?|weeks?) (earlier|later|before|after(?=[,.;:]))|the (?:very )?(previous|next|following) (?:day|morning|evening)|the day (before|after)(?=[,.;:]))(?=\W|$)(?! (?:yesterday|today|tomorrow)))/gi;

const DAY_MS = 86_400_000;

/** A day and the offset at which it is named. */
export interface DayAt {
  /** ISO 8601 date. */
  readonly day: string;
  /** Offset in UTF-16 units. */
  readonly offset: number;
}

/**
 * The days named by their number alone ("on the 19th") or by pointing back ("earlier the same day").
 * @param published ISO 8601 day of publication; no day lies behind it
 * @param named the days that the text names otherwise, from left to right
 * @param before the day named last before this text, ISO 8601
 */
export function daysPointedTo(
  text: string,
  published: string,
  named: readonly DayAt[],
  before: string | null,
): DayAt[] {
  const days: DayAt[] = [];
  for (const found of allOf(DAY_OF_MONTH, text)) {
    const day = lastOfNumber(Number(found[1]), published);
    if (day !== null) days.push({ day, offset: found.index });
  }
  for (const found of allOf(SAME_DAY, text)) {
    const day = named.findLast(({ offset }) => offset < found.index)?.day ?? before;
    if (day !== null) days.push({ day, offset: found.index });
  }
  for (const found of allOf(DAYS_APART, text)) {
    const from = named.findLast(({ offset }) => offset < found.index)?.day ?? before;
    const day = from === null ? null : new Date(Date.parse(from) + daysApart(found) * DAY_MS);
    const written = day?.toISOString().slice(0, 10) ?? '';
    if (day !== null && written <= published.slice(0, 10)) days.push({ day: written, offset: found.index });
  }
  return days;
}

/** Every place where a pattern is found; most texts hold none, and to find that out is a tenth of the work. */
const allOf = (pattern: RegExp, text: string): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern);

/** Days that such words lead away from the day named last; fewer than none into the past. */
function daysApart([, many = '', unit = '', ...ways]: RegExpMatchArray): number {
  const way = ways.find(Boolean)?.toLowerCase() ?? '';
  const word = many.toLowerCase();
  const count = Math.max(1, UNITS.get(word) ?? (Number(word) || 0));
  const length = unit.toLowerCase().startsWith('week') ? 7 : 1;
  return count * length * (/^(earlier|before|previous)$/.test(way) ? -1 : 1);
}

/** The last day of that number in its month that is not after publication. */
function lastOfNumber(number: number, published: string): string | null {
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7)) - 1;
  for (let back = 0; back <= 2; back++) {
    const date = new Date(Date.UTC(year, month - back, number));
    const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
    if (date.getUTCDate() === number && day <= published.slice(0, 10)) return day;
  }
  return null;
}

import { englishMonth, monthNamed, namesWeekday } from './month-names.ts';
import { type Zone, zoneAtStart } from './time-zones.ts';

/**
 * Dates as feeds and pages write them: RFC 822 and its relatives, ISO 8601 and RFC 3339, epochs, Go's and C's formats,
 * numeric ones, months by name in many languages. The platform's own parser reads a missing zone as the machine's, and
 * knows no zone outside North America.
 */

/** The web is younger: dates before it are zeros and placeholders. */
const EARLIEST = Date.UTC(1990, 0, 1);
/** Longest honest form: "Wednesday, 14 September 2024 12:00:00 +0000 (Coordinated Universal Time)". */
const LONGEST = 100;

/**
 * @param written a date or date and time; without a zone it is read as UTC
 * @param now ISO 8601: a later date is a slip of the writer's and becomes now
 * @returns ISO 8601, UTC; null where it is no date, one that can be read two ways, or one from before the web
 */
export function readDate(written: string | null | undefined, now: string): string | null {
  const time = timeOf(written);
  if (typeof time !== 'number' || time < EARLIEST) return null;
  return new Date(Math.min(time, Date.parse(now))).toISOString();
}

/** Whether a date can be read two ways, as `03/04/2024` can. */
export function isAmbiguous(written: string | null | undefined): boolean {
  return timeOf(written) === 'ambiguous';
}

const STANDARD =
  /^(?:(?:[a-z]{3}, )?(\d{1,2}) [a-z]{3} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})|\d{4}-\d{2}-(\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?(?:Z|[+-]\d{2}:\d{2}))$/i;

/** Milliseconds since the epoch. */
type Time = number | 'ambiguous' | null;

function timeOf(written: string | null | undefined): Time {
  const text = written?.trim() ?? '';
  if (text === '' || text.length > LONGEST) return null;
  // The two standard forms, by the platform's own parser, which is quick; it takes 30 February for 1 March.
  const standard = STANDARD.exec(text);
  if (standard && Number(standard[1] ?? standard[2]) <= 28) return Date.parse(text);
  if (/^\d{9,10}(?:\.\d{1,9})?$/.test(text)) return Math.round(Number(text) * 1000);
  if (/^\d{12,13}$/.test(text)) return Number(text);
  const plain = withLatinDigits(text);
  const clock = clockIn(plain);
  const day = dayIn(clock.rest);
  if (day === null || day === 'ambiguous') return day;
  const local = day + clock.ms;
  return local - (clock.zone?.offsetAt(local) ?? 0) * 60_000;
}

/** East Asian dates and times in the signs of the others; compact ones taken apart. */
function withLatinDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u, '$1-$2-$3 ')
    .replace(/(\d{1,2})\s?[時时시点點]\s?(\d{1,2})\s?[分분](?:\s?(\d{1,2})\s?[秒초])?/u, '$1:$2:$3')
    .replace(/오전|午前|上午/u, ' am ')
    .replace(/오후|午後|下午/u, ' pm ')
    .replace(/^(\d{4})(\d{2})(\d{2})(?=$|[T\s_])/i, '$1-$2-$3')
    .replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?=$|\D)/, '$1-$2-$3 $4:$5:$6')
    .replace(/(?<=-\d\dT)(\d{2})$/i, '$1:00')
    .replace(/(?<=-\d\d[T\s_])(\d{2})(\d{2})(\d{2})?(?=$|Z|[.,]\d|[+-]\d)/i, '$1:$2:$3');
}

interface Clock {
  /** Milliseconds since midnight. */
  readonly ms: number;
  readonly zone: Zone | null;
  /** The text without time and zone. */
  readonly rest: string;
}

const CLOCK =
  /(?:\b([ap])\.?m\.?\s{0,3})?(?<![\d:.])(\d{1,2}):(\d{2})(?::(\d{2})?(?:[.,:](\d{1,9}))?)?(?!\d)(?:\s?([ap])\.?m\b\.?)?/i;
const HOUR_ONLY = /(?<![\d:./-])(\d{1,2})\s?([ap])\.?m\b\.?/i;

function clockIn(text: string): Clock {
  const match = CLOCK.exec(text);
  const hour = match ? null : HOUR_ONLY.exec(text);
  const found = match ?? hour;
  if (found === null) return { ms: 0, zone: null, rest: text };
  const [half, hours, minutes, seconds, fraction] = match
    ? [match[1] ?? match[6], match[2], match[3], match[4], match[5]]
    : [hour?.[2], hour?.[1], '0', '0', '0'];
  const after = text.slice(found.index + found[0].length);
  const { zone, rest } = zoneIn(after);
  const ms =
    inHalf(Number(hours), half) * 3_600_000 +
    Number(minutes) * 60_000 +
    Number(seconds ?? 0) * 1_000 +
    Math.floor(Number(`0.${fraction ?? 0}`) * 1_000);
  return { ms, zone, rest: `${text.slice(0, found.index).replace(/T$/i, ' ')} ${rest}` };
}

/** Twelve hours twice; 13 PM and the like are taken at their number. */
function inHalf(hours: number, half: string | undefined): number {
  if (half === undefined || hours > 12) return hours;
  return (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** The first zone after the time; "(Coordinated Universal Time)" and a second name for the same are passed over. */
function zoneIn(after: string): { readonly zone: Zone | null; readonly rest: string } {
  const start = after.replace(/^[\s,(]+/, '');
  const zone = zoneAtStart(start);
  if (zone === null) return { zone: null, rest: after };
  return { zone, rest: start.slice(zone.length).replace(/^\s?(?:\([^)]*\)|[A-Z]{2,5}\b.*$)/, ' ') };
}

const YEAR_FIRST = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const ORDINAL = /(?<!\d)(\d{4})-(\d{3})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

/** Midnight of the day that a text tells, in milliseconds. */
function dayIn(text: string): Time {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return day(Number(yearFirst[1]), Number(yearFirst[2]) - 1, Number(yearFirst[3]));
  const ordinal = ORDINAL.exec(text);
  if (ordinal) return dayOfYear(Number(ordinal[1]), Number(ordinal[2]));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return numericDay(yearLast);
  return namedDay(text);
}

/** 19.03.2022 is day first wherever dots are used; with slashes or dashes, only a number above 12 tells. */
function numericDay([, first = '', mark, second = '', written = '']: readonly string[]): Time {
  const [one, two, year] = [Number(first), Number(second), fullYear(written)];
  if (mark === '.' || one > 12 || one === two) return day(year, two - 1, one);
  if (two > 12) return day(year, one - 1, two);
  return 'ambiguous';
}

/** A month by its name, and beside it a day and a year in either order. */
function namedDay(text: string): Time {
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*\.?/gu) ?? [];
  const english = monthsAmong(words, englishMonth);
  const months = english.length > 0 ? english : monthsAmong(words, monthNamed);
  const [found] = months.length > 1 ? months.filter(({ word }) => !namesWeekday(word)) : months;
  if (found === undefined) return null;
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const rest = numbers.filter((number) => number.length <= 2);
  const [first, second] = rest;
  if (first === undefined) return null;
  if (year !== undefined) return day(Number(year), found.month, Number(first));
  return second === undefined ? null : day(fullYear(second), found.month, Number(first));
}

function monthsAmong(
  words: readonly string[],
  monthOf: (word: string) => number | null,
): { readonly word: string; readonly month: number }[] {
  return words.flatMap((word) => {
    const month = monthOf(word.replace(/[-'’].*$/u, ''));
    return month === null ? [] : [{ word, month }];
  });
}

/** RFC 822 years have two digits, and the web began in the nineties. */
function fullYear(year: string): number {
  return year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
}

function day(year: number, month: number, date: number): number | null {
  const time = Date.UTC(year, month, date);
  const isThere = new Date(time).getUTCMonth() === month && date >= 1;
  return isThere ? time : null;
}

function dayOfYear(year: number, date: number): number | null {
  return date >= 1 && date <= 366 ? Date.UTC(year, 0, date) : null;
}

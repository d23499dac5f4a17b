import type { Span } from './tables/cells.ts';

/** What a line opens with before its first sentence. */
export interface LineHead {
  /** Offset at which the sentence begins. */
  readonly to: number;
  /** A bullet, or the number of an entry, a paragraph or a post stands there. */
  readonly listed: boolean;
  /** The date that the line is put under, as written; null where there is none. */
  readonly date: string | null;
}

/** A line of the text, counted from 0 with the blank ones. */
export interface Line extends Span {
  readonly line: number;
  readonly head: LineHead;
}

/** Longest head in UTF-16 units. */
const HEAD_LENGTH = 64;

/** Bullets, arrows and pictures, but no flags, which name a country. A hyphen or dash needs a space behind it. */
const BULLET =
  /[•◦▪▫●○◆◇■□►▶▸‣→➡⇒·*✓✔✅❌⚫⚪‼❗](?:\ufe0f)?\s*|(?![\u{1f1e6}-\u{1f1ff}])\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?\s+|[-–+>]{1,2}\s+/uy;

/**
 * Numbers of entries, paragraphs, posts and pictures: "14.", "3)", "(a)", "[2]", "3.2.1", "4/12", "(1/7)", "2 of 9.",
 * "Q14". What goes on in small letters or digits is a number in a sentence.
 */
const NUMBER =
  /(?:\(?\d{1,3}\/\d{0,3}\)?|\d{1,2} of \d{1,3}[.:]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\)|\[\d{1,3}\]|\d{1,3}\.|\d{1,2}(?:\.\d{1,2}){2,3}\.?|\d{1,2}\.\d{1,2}\.?(?=\s+(?!Million|Thousand|Hundred|Billion)\p{Lu})|Q\d{1,3}\.?|POST \d{1,3}|No\. ?\d{1,3}[.:])(?=\s)\s+/uy;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?:3[01]|[12]?\\d)(?:st|nd|rd|th)?';
const YEAR = ',? ?(?:19|20)\\d\\d';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** "8-13 October": days that no single one stands for, as the parts of a month do. */
const DAYS = `${DAY}(?: ?[–-] ?${DAY})?`;
const WRITTEN = `(?:${WEEKDAY},? )?(?:${MONTH} ${DAYS}(?:${YEAR})?|${DAYS} (?:of )?${MONTH}(?:${YEAR})?)`;
/** Parts of a month that head an entry of a chronicle: "Mid-February.", "End of October:". */
const PART_OF_MONTH = `(?:(?:the )?(?:end|beginning|middle|start) of|early|mid|late)[ -]${MONTH}(?:${YEAR})?`;
const FIGURES = '(?:20\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d\\d)';
const CLOCK =
  '(?:,? ?(?:at )?\\d{1,2}[:.h]\\d\\d(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.))?(?: ?(?:gmt|utc|et|cet|eet|kst))?)';
/** What divides a date from what happened on it. */
const DIVIDER = '(?:\\s*(?:[–:|→»·]|//|--|-(?=\\s))+\\s*|\\s*$)';
/** Behind a date in words a full stop divides too: "30 April. Seoul counts …". */
const STOP = `(?:\\.(?=\\s)\\s*|${DIVIDER})`;
const DATE = new RegExp(
  `(?:(?:${WRITTEN}|${PART_OF_MONTH}|${WEEKDAY})${CLOCK}?${STOP}|${FIGURES}${CLOCK}?(?:${DIVIDER}|\\s+))`,
  'iy',
);
const TIME = new RegExp(`(?:\\d{4} (?:gmt|utc)|${CLOCK})${DIVIDER}`, 'iy');

/** May begin a head: all but the small letters, and the capitals that no date and no number of a post begins. */
const OPENING = /[^a-zCGHIKRUVXYZ"'\s]/;

/**
 * What a line opens with. @param text normalised, so that dashes and spaces have one shape
 */
export function headOfLine(text: string, from: number, to: number): LineHead {
  let at = from;
  while (at < to && text.charCodeAt(at) <= 32) at++;
  const none = { to: from, listed: false, date: null };
  if (at === to || !OPENING.test(text.charAt(at))) return none;
  const written = text.slice(at, Math.min(to, at + HEAD_LENGTH));
  const bullet = endOf(BULLET, written, 0);
  const number = endOf(NUMBER, written, bullet);
  const time = endOf(TIME, written, number);
  const end = endOf(DATE, written, time);
  const date = end > time ? written.slice(time, end).replace(/[\s.–:|→»·/-]+$/, '') : null;
  return { to: end === 0 ? from : at + end, listed: number > 0, date };
}

/** Where what the pattern finds at an offset ends; the offset itself where it finds nothing. */
function endOf(pattern: RegExp, written: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(written) ? pattern.lastIndex : at;
}

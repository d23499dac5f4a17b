import type { Period } from '../figure.ts';
import type { NamedSpan, Times } from './grammar/times.ts';
import { YEAR } from './time-words.ts';

const DAY_MS = 86_400_000;

/** What the words of a time stand in. */
export interface TimePlace {
  /** ISO 8601 day of publication. */
  readonly published: string;
  /** A preposition other than that of a day governs them. */
  readonly linked: boolean;
  /** The year told behind them. */
  readonly year: number | null;
}

/** The days that words of time span: "last month", "the past 24 hours", "august", "the first half"; null for none. */
export function spanOf(times: Times, words: readonly string[], place: TimePlace): Period | null {
  const { published, linked } = place;
  const month = words.map((word) => times.months.get(word)).find((at) => at !== undefined);
  if (month !== undefined) return linked ? monthNamed(words, month, place) : null;
  const part = partOfYear(times, words, place);
  if (part) return part;
  const row = times.spans.find((one) => one.words.every((set) => words.some((word) => set.has(word))));
  if (row) return daysOf(row.span, published);
  const [first = ''] = words;
  if (words.length === 1 && linked && YEAR.test(first))
    return { from: `${first}-01-01`, to: `${first}-12-31` };
  return passed(times, words, published);
}

/** "in August", "in August 2024"; a day of a month is none. */
function monthNamed(words: readonly string[], named: number, { published, year }: TimePlace): Period | null {
  if (words.some((word) => Number(word) > 0 && Number(word) <= 31)) return null;
  const given = year ?? words.map(Number).find((number) => number > 1900 && number < 2100) ?? null;
  const [now, month] = yearAndMonth(published);
  return monthSpan(given ?? (named <= month ? now : now - 1), named);
}

/** "the first half of the year". */
function partOfYear(
  { parts, ordinals }: Times,
  words: readonly string[],
  { published, year }: TimePlace,
): Period | null {
  const length = words.map((word) => parts.get(word)).find((months) => months !== undefined);
  const place = words.map((word) => ordinals.get(word)).find((at) => at !== undefined);
  if (length === undefined || place === undefined) return null;
  const begins = place * length;
  const [now, month] = yearAndMonth(published);
  const ofYear = year ?? (begins < month ? now : now - 1);
  return { from: dayOf(ofYear, begins, 1), to: dayOf(ofYear, begins + length, 0) };
}

function daysOf(span: NamedSpan, published: string): Period {
  const [year, month] = yearAndMonth(published);
  switch (span) {
    case 'last year':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
    case 'this year':
      return { from: `${year}-01-01`, to: published };
    case 'last month':
      return monthSpan(month === 0 ? year - 1 : year, (month + 11) % 12);
    case 'this month':
      return { from: `${published.slice(0, 7)}-01`, to: published };
    case 'yesterday':
      return { from: daysBefore(published, 1), to: daysBefore(published, 1) };
  }
}

/** "the past 24 hours", "the last three weeks". */
function passed(times: Times, words: readonly string[], published: string): Period | null {
  if (!words.some((word) => times.passed.has(word))) return null;
  const days = words.map((word) => times.days.get(word)).findLast((length) => length !== undefined);
  if (days === undefined) return null;
  const many = words.map((word) => times.numbers.get(word) ?? Number(word)).find((number) => number > 0) ?? 1;
  return { from: daysBefore(published, Math.max(1, Math.round(many * days))), to: published };
}

/** The year of a day, and its month, from 0. */
function yearAndMonth(day: string): readonly [number, number] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return [year, month - 1];
}

const dayOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
const monthSpan = (year: number, month: number): Period => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 0),
});
const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

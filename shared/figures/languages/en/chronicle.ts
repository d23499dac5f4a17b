import { namedDays } from './dates/named-days.ts';
import type { Line } from './line-head.ts';

/** From this many on, dates that stand alone in a line head what follows them; a single one dates the text. */
const DATED_ENTRIES = 2;

/**
 * The dates, as written, that the lines of a chronicle are put under: a date before the first sentence of a line, or
 * one alone in a line for all lines up to the next.
 */
export function datesOfLines(lines: readonly Line[]): ReadonlyMap<number, string> {
  const dated = new Map<number, string>();
  const alone = lines.filter(isDateAlone).length >= DATED_ENTRIES;
  let current: string | null = null;
  for (const line of lines) {
    const { date } = line.head;
    if (date !== null) current = alone && isDateAlone(line) ? date : null;
    const own = date ?? current;
    if (own !== null) dated.set(line.line, own);
  }
  return dated;
}

/** Dated lines that a chronicle has at the least. */
const ENTRIES = 3;

/** The lines of a chronicle that begin an entry: each has a date before its first sentence, or alone above it. */
export function entriesOf(lines: readonly Line[]): ReadonlySet<number> {
  const entries = lines.flatMap((line, at) => {
    if (line.head.date === null) return [];
    return isDateAlone(line) ? (lines[at + 1]?.line ?? []) : line.line;
  });
  return new Set(entries.length >= ENTRIES ? entries : []);
}

function isDateAlone({ head, to }: Line): boolean {
  return head.date !== null && head.to >= to;
}

/** Whether figures such as 05/01 begin with the day: one of the dates of a text tells for all, else most of the world. */
export function dayComesFirst(dates: Iterable<string>): boolean {
  for (const date of dates) {
    const [, first, second] = IN_FIGURES.exec(date) ?? [];
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  return true;
}

const IN_FIGURES = /^(\d{1,2})[./](\d{1,2})[./](?:20)?(\d\d)/;

/**
 * The day (ISO 8601) of a date at the head of a line; null where it names none, or one after publication.
 * @param published ISO 8601 day of publication
 */
export function dayOfDate(date: string, dayFirst: boolean, published: string): string | null {
  const [, first, second, year] = IN_FIGURES.exec(date) ?? [];
  if (first !== undefined && second !== undefined && year !== undefined) {
    const [day, month] = dayFirst || date.includes('.') ? [first, second] : [second, first];
    const iso = `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return Number.isNaN(Date.parse(iso)) || iso > published ? null : iso;
  }
  return namedDays(date, 0, [], [], published).find(({ exact }) => exact)?.day ?? null;
}

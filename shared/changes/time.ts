/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Milliseconds since 1970 of an ISO 8601 date or time. Throws a RangeError naming a text that is none. */
export function instant(time: string): number {
  const parsed = Date.parse(time);
  if (Number.isNaN(parsed)) throw new RangeError(`not an ISO 8601 time: ${time}`);
  return parsed;
}

/** The last day of the month that every month has. */
const LAST_SURE_DAY = '28';

/** The day (UTC) of an ISO 8601 time: "2024-12-17". */
export function dayOf(time: string): string {
  const at = instant(time);
  // A fold asks for many days, nearly all of which stand there in so many digits.
  const isUtc = time.length === 10 || (time.endsWith('Z') && time[10] === 'T' && !time.startsWith('24', 11));
  const isPlain = isUtc && time[4] === '-' && time[7] === '-' && time.slice(8, 10) <= LAST_SURE_DAY;
  return (isPlain ? time : new Date(at).toISOString()).slice(0, 10);
}

/** Whole or part days from one ISO 8601 date or time to a later one; negative if it is earlier. */
export function daysBetween(from: string, to: string): number {
  return (instant(to) - instant(from)) / DAY;
}

/** The ISO 8601 date so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(instant(day) + days * DAY).toISOString().slice(0, 10);
}

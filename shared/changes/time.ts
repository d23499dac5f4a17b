/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Milliseconds since 1970 of an ISO 8601 date or time. Throws a RangeError naming a text that is none. */
export function instant(time: string): number {
  const parsed = Date.parse(time);
  if (Number.isNaN(parsed)) throw new RangeError(`not an ISO 8601 time: ${time}`);
  return parsed;
}

/** Ends with the last day that every month has. */
const PLAIN_DAY =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z)?$/;

/** The day (UTC) of an ISO 8601 time: "2024-12-17". */
export function dayOf(time: string): string {
  // A fold asks for many days, nearly all of which stand there in so many digits.
  return (PLAIN_DAY.test(time) ? time : new Date(instant(time)).toISOString()).slice(0, 10);
}

/** Whole or part days from one ISO 8601 date or time to a later one; negative if it is earlier. */
export function daysBetween(from: string, to: string): number {
  return (instant(to) - instant(from)) / DAY;
}

/** The ISO 8601 date so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(instant(day) + days * DAY).toISOString().slice(0, 10);
}

/**
 * Dates as feeds and pages write them: RFC 822 and its relatives, ISO 8601, GDELT's 20241114T120000Z.
 * The platform's own parser reads a missing zone as the machine's, and knows no zone outside North America.
 */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Minutes east of UTC of zone names met in feeds; RFC 822 defines the American ones. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  WEST: 60,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  KST: 540,
  JST: 540,
};

/** The web is younger: dates before it are zeros and placeholders. */
const EARLIEST = Date.UTC(1990, 0, 1);

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;
const RFC_822 =
  /^(?:[^\d,]*,?\s*)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s,-]+(\d{4}|\d{2})(?:[\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[a-z]{1,5})?.*)?$/i;
const AMERICAN =
  /^(?:[^\d,]*,\s*)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?:[\s,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{2}:?\d{2}|[a-z]{1,5})?.*)?$/i;

/**
 * @param written a date or date and time; without a zone it is read as UTC
 * @param now ISO 8601: a later date is a slip of the writer's and becomes now
 * @returns ISO 8601, UTC; null where it is no date, or one from before the web
 */
export function readDate(written: string | null | undefined, now: string): string | null {
  const text = written?.trim() ?? '';
  // Longest honest form: "Wednesday, 14 September 2024 12:00:00 +0000 (Coordinated Universal Time)".
  if (text === '' || text.length > 100) return null;
  const time = timeOf(text);
  if (time === null || Number.isNaN(time) || time < EARLIEST) return null;
  return new Date(Math.min(time, Date.parse(now))).toISOString();
}

function timeOf(text: string): number | null {
  const iso = ISO.exec(text);
  if (iso) return utc(iso[1], Number(iso[2]) - 1, iso[3], iso.slice(4));
  const rfc = RFC_822.exec(text);
  if (rfc) return utc(rfc[3], MONTHS.indexOf((rfc[2] ?? '').toLowerCase()), rfc[1], rfc.slice(4));
  const american = AMERICAN.exec(text);
  if (american)
    return utc(
      american[3],
      MONTHS.indexOf((american[1] ?? '').toLowerCase()),
      american[2],
      american.slice(4),
    );
  return null;
}

function utc(
  year: string | undefined,
  month: number,
  day: string | undefined,
  [hours = '0', minutes = '0', seconds = '0', zone = 'Z']: readonly (string | undefined)[],
): number | null {
  // RFC 822 years have two digits, and the web began in the nineties.
  const full = year?.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  if (month < 0 || month > 11 || Number(day) < 1 || Number(day) > 31 || Number(hours) > 24) return null;
  const time = Date.UTC(full, month, Number(day), Number(hours), Number(minutes), Number(seconds));
  return time - offsetMinutes(zone) * 60_000;
}

function offsetMinutes(zone: string): number {
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!numeric) return ZONES[zone.toUpperCase()] ?? 0;
  const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  return numeric[1] === '-' ? -minutes : minutes;
}

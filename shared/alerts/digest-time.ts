import type { Digest } from './subscription.ts';

/** When digests are made. */
export interface DigestSchedule {
  /** 0 to 23, by the clocks of the time zone. */
  readonly hour: number;
  /** IANA name, such as Europe/Berlin. */
  readonly timeZone: string;
}

const DAY_MS = 86_400_000;
/** Weekly digests are made on Mondays. */
const MONDAY = 1;

/** Whether a text names a time zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The last time that a digest was due: up to then its period reaches.
 * @param now ISO 8601 UTC
 * @returns ISO 8601 UTC, not after now
 */
export function lastDue(digest: Digest, now: string, { hour, timeZone }: DigestSchedule): string {
  const at = Date.parse(now);
  // A day more than a week back there was surely one.
  for (let back = 0; back <= 8; back++) {
    const { year, month, day } = clockOf(at - back * DAY_MS, timeZone);
    if (digest === 'weekly' && new Date(Date.UTC(year, month - 1, day)).getUTCDay() !== MONDAY) continue;
    const due = instantOf(Date.UTC(year, month - 1, day, hour), timeZone);
    if (due <= at) return new Date(due).toISOString();
  }
  throw new RangeError(`no ${digest} digest was due in the eight days before ${now}`);
}

/** The instant at which the clocks of a zone show a time; where they are put forward over it, an hour later. */
function instantOf(shown: number, timeZone: string): number {
  const offset = (instant: number): number => {
    const { year, month, day, hour, minute } = clockOf(instant, timeZone);
    return Date.UTC(year, month - 1, day, hour, minute) - instant;
  };
  const guess = shown - offset(shown);
  return shown - offset(guess);
}

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** What the clocks of a zone show at an instant. */
function clockOf(instant: number, timeZone: string): Clock {
  const parts = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute') };
}

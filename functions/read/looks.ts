import type { Arrival } from '../../shared/changes/change.ts';

/** Items older than this when they were first read, in hours, are past correcting. */
const SETTLED_HOURS = 72;
/** Hours after the last change at which a page is let alone: most corrections come within two days. */
const QUIET_HOURS = 48;
/** A page that says that it is live is asked at each poll until it has stood still for so many hours. */
const LIVE_HOURS = 6;
/**
 * Hours between two looks at most, of a page that stands still: one that says that it is live, and any other. Not all
 * that grow say so, and their feed need not move; a look is a conditional GET.
 */
const LONGEST_WAIT_HOURS = { live: 1, other: 6 };
/** The next look is due at the next poll, however short the polls' period. */
const NEXT_POLL_MS = 60_000;
/** A page that could not be had is not tried again sooner. */
const FAILED_MS = 900_000;
/** Looks at one article: a day of a live page at polls of five minutes. */
export const MOST_LOOKS = 300;

const HOUR_MS = 3_600_000;

export interface LookInput {
  readonly arrival: Arrival;
  /** Whether the article has a page of its own. */
  readonly hasPage: boolean;
  /** Whether its page says that it grows while it is read. */
  readonly isLive: boolean;
  /** ISO 8601 UTC. */
  readonly published: string;
  /** ISO 8601 UTC: when it was first read. */
  readonly firstRead: string;
  /** ISO 8601 UTC: when its text was last seen to change. */
  readonly changedAt: string;
  /** Looks at it so far. */
  readonly looks: number;
  /** Whether its page could not be had this time. */
  readonly failed: boolean;
  /** ISO 8601 UTC: its server asks to be left alone until then. */
  readonly retryAfter?: string | null;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/**
 * When to look at an article next: at the next poll while it moves, then after as long again as it has stood still, or
 * some hours, until it has for two days, with a last look then.
 * @returns ISO 8601 UTC, after now, or null for never
 */
export function nextLook(input: LookInput): string | null {
  const { arrival, hasPage, isLive, published, firstRead, changedAt, looks, retryAfter } = input;
  const [now, first] = [Date.parse(input.now), Date.parse(firstRead)];
  const isOld = !isLive && first - Date.parse(published) > SETTLED_HOURS * HOUR_MS;
  if (!hasPage || isOld || arrival === 'archive' || looks >= MOST_LOOKS) return null;
  const quiet = Math.max(0, now - (changedAt === '' ? first : Date.parse(changedAt)));
  const left = QUIET_HOURS * HOUR_MS - quiet;
  if (left <= 0) return null;
  const isMoving = isLive && quiet < LIVE_HOURS * HOUR_MS;
  const least = input.failed ? FAILED_MS : NEXT_POLL_MS;
  const longest = LONGEST_WAIT_HOURS[isLive ? 'live' : 'other'] * HOUR_MS;
  const wait = isMoving ? least : Math.min(Math.max(least, quiet), longest, Math.max(NEXT_POLL_MS, left));
  const asked = retryAfter ? Date.parse(retryAfter) : now;
  return new Date(Math.max(now + wait, asked)).toISOString();
}

import type { FeedState } from './feed-state.ts';

/** A poll that comes a little early, in milliseconds, still finds the feeds of its turn due. */
const EARLY_MS = 30_000;

/** Periods after which a feed that is due and was not looked at is told like one that fails. */
export const MISSED_PERIODS = 3;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * Whether to look at a feed now. A look in the future was made by a clock that was ahead: what it planned counts for
 * nothing.
 * @param now ISO 8601 UTC
 */
export function isDue({ nextDue, checkedAt, lastSuccess }: FeedState, now: string): boolean {
  const latest = Date.parse(now) + EARLY_MS;
  const looked = checkedAt ?? lastSuccess;
  return Date.parse(nextDue) <= latest || (looked !== null && Date.parse(looked) > latest);
}

/** Whether a feed was not looked at for {@link MISSED_PERIODS} periods, though it was due. @param now ISO 8601 UTC */
export function isPassedOver({ nextDue }: FeedState, now: string, pollMinutes: number): boolean {
  return Date.parse(now) - Date.parse(nextDue) > MISSED_PERIODS * pollMinutes * MINUTE_MS;
}

/** Whether a feed has had no success for a day. @param now ISO 8601 UTC */
export function isFailingForADay({ lastSuccess, watchedSince }: FeedState, now: string): boolean {
  return Date.parse(now) - Date.parse(lastSuccess ?? watchedSince) > DAY_MS;
}

/** Days without any item after which a feed that answers is told of: a feed lists its last items also where nothing is new. */
const EMPTY_DAYS = 3;

/** Whether a feed answers, and has had no item for {@link EMPTY_DAYS} days. @param now ISO 8601 UTC */
export function isEmptyForDays({ emptySince }: FeedState, now: string): boolean {
  return emptySince !== null && Date.parse(now) - Date.parse(emptySince) > EMPTY_DAYS * DAY_MS;
}

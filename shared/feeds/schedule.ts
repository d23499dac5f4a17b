/** The longest silence after failures: a feed that comes back is heard within a working day, whatever happened. */
export const LONGEST_BACKOFF_MINUTES = 6 * 60;
/**
 * Polls that Cache-Control or ttl may leave out: a feed that asks for an hour's peace gets it, and days of max-age are
 * the template's, not the editors', of whose news some are minutes old.
 */
export const FRESHNESS_POLLS = 12;
/** Longest wait that a Retry-After gets: more would amount to stopping for good. */
export const LONGEST_RETRY_AFTER_MINUTES = 7 * 24 * 60;

const MINUTE_MS = 60_000;

export interface ScheduleInput {
  /** ISO 8601. */
  readonly now: string;
  /** Minutes between checks of a feed that answers; more than zero. */
  readonly pollMinutes: number;
  /** ISO 8601, as the server asked by Retry-After. */
  readonly retryAfter?: string | null | undefined;
  /** Seconds that Cache-Control calls the answer fresh. */
  readonly maxAgeSeconds?: number | null | undefined;
  /** Minutes that the feed's `<ttl>` asks for. */
  readonly ttlMinutes?: number | null | undefined;
  /** Failures in a row, this check's included; 0 after a success. */
  readonly failures: number;
  /** In [0, 1): spreads the checks of feeds that failed together. */
  readonly random: () => number;
}

/**
 * When a feed is next checked: after the poll interval, and not sooner than the server asks, within bounds. Failures double the wait
 * each time, give or take a jitter, up to {@link LONGEST_BACKOFF_MINUTES}, and never end it.
 * @returns ISO 8601, UTC, after now
 */
export function nextDue(input: ScheduleInput): string {
  const now = Date.parse(input.now);
  const asked = Math.max(0, (input.maxAgeSeconds ?? 0) / 60, input.ttlMinutes ?? 0);
  const longest = input.pollMinutes * FRESHNESS_POLLS;
  const minutes = Math.max(backoffMinutes(input), Math.min(asked, longest));
  const due = now + minutes * MINUTE_MS;
  const retryAfter = input.retryAfter ? Date.parse(input.retryAfter) : now;
  return new Date(
    Math.max(due, Math.min(retryAfter, now + LONGEST_RETRY_AFTER_MINUTES * MINUTE_MS)),
  ).toISOString();
}

/** Between one and two poll intervals after the first failure, two and four after the second, and so on. */
function backoffMinutes({ pollMinutes, failures, random }: ScheduleInput): number {
  if (failures <= 0) return pollMinutes;
  const longest = Math.max(LONGEST_BACKOFF_MINUTES, pollMinutes);
  const doubled = Math.min(longest, pollMinutes * 2 ** Math.min(failures, 30));
  return Math.max(pollMinutes, doubled * (0.5 + random() / 2));
}

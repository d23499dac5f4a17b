/** After so long without success a message is given up: who reads it then reads it as news no more. */
export const GIVE_UP_AFTER_MS = 86_400_000;

const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 2 * 3_600_000;
/** Each wait is this many times the one before. */
const GROWTH = 3;
/** Part of each wait that chance decides, so that what failed together does not come again together. */
const JITTER = 0.5;

/**
 * When a message is tried again: exponential back-off with jitter.
 * @param attempts that have failed, at least 1
 * @param random from 0 to 1
 * @param asked ISO 8601 UTC: not before, as the receiver asked; null where it did not
 * @returns ISO 8601 UTC, or null where a day is over and the message is given up
 */
export function nextAttempt(
  attempts: number,
  { firstAt, now, random, asked }: { firstAt: string; now: string; random: number; asked: string | null },
): string | null {
  const wait = Math.min(FIRST_WAIT_MS * GROWTH ** (attempts - 1), LONGEST_WAIT_MS);
  const jittered = Date.parse(now) + wait * (1 - JITTER * random);
  const next = Math.max(jittered, asked === null ? 0 : Date.parse(asked));
  return next > Date.parse(firstAt) + GIVE_UP_AFTER_MS ? null : new Date(next).toISOString();
}

import type { Arrival } from '../../shared/changes/change.ts';

/** Hours after the first reading at which a page that carried a figure is looked at again: most corrections come within two days. */
export const LOOK_HOURS = [6, 42] as const;

/** Items older than this when they were first read, in hours, are past correcting. */
const SETTLED_HOURS = 72;

const HOUR_MS = 3_600_000;

export interface LookInput {
  readonly arrival: Arrival;
  /** Whether the article has a page of its own, and carries figures. */
  readonly worthLooking: boolean;
  /** ISO 8601 UTC. */
  readonly published: string;
  /** ISO 8601 UTC: when it was first read. */
  readonly firstRead: string;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** When to look at an article next: ISO 8601 UTC, after now, or null for never. */
export function nextLook({ arrival, worthLooking, published, firstRead, now }: LookInput): string | null {
  const first = Date.parse(firstRead);
  const isOld = first - Date.parse(published) > SETTLED_HOURS * HOUR_MS;
  if (!worthLooking || isOld || arrival === 'archive') return null;
  const next = LOOK_HOURS.map((hours) => first + hours * HOUR_MS).find((time) => time > Date.parse(now));
  return next === undefined ? null : new Date(next).toISOString();
}

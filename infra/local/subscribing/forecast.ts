import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Choice, isWanted } from '../../../shared/alerts/choice.ts';
import { messagesOf } from '../../../shared/alerts/message.ts';
import type { StoredChange } from '../../../shared/changes/change.ts';
import { dayOf } from '../../../shared/changes/time.ts';
import { changesOf } from '../../../shared/store/changes.ts';
import type { Story } from '../../../shared/story/story.ts';
import { withTable } from '../embedded-table.ts';

/** Days that a forecast looks back. */
export const FORECAST_DAYS = 90;

const DAY_MS = 86_400_000;

/**
 * How many messages a choice would have brought in the last ninety days, by this machine's ledger.
 * @param now ISO 8601 UTC
 * @returns null where the folder holds no ledger; it is not made
 */
export async function forecast(
  choice: Choice,
  story: Story,
  data: string,
  now: string,
): Promise<number | null> {
  if (!existsSync(join(data, 'store'))) return null;
  const since = dayOf(new Date(Date.parse(now) - FORECAST_DAYS * DAY_MS).toISOString());
  const changes = await withTable(data, (table) => changesOf(table, story.id, { since }));
  return messagesWithin(changes.filter(isTold), choice, story);
}

/** Messages that the choice lets through, where a claimant's changes of one day are one message. */
export function messagesWithin(changes: readonly StoredChange[], choice: Choice, story: Story): number {
  const days = new Map<string, StoredChange[]>();
  for (const change of changes) {
    const day = dayOf(change.article.published);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return [...days.values()]
    .flatMap((ofDay) => messagesOf(ofDay))
    .filter((message) => message.changes.some((change) => isWanted(change, choice, story))).length;
}

/** Whether a subscriber was told of it, or would have been while it was news: the archive's numbers count. */
function isTold({ alert, superseded }: StoredChange): boolean {
  if (superseded) return false;
  return alert.state !== 'silent' || alert.why === 'replayed' || alert.why === 'not-subscribed';
}

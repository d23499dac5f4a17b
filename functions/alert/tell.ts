import { isStorm } from '../../shared/alerts/storm.ts';
import type { StoredChange } from '../../shared/changes/change.ts';
import { countTold, markSummarised } from '../../shared/store/telling.ts';
import { exclusively, type Worker } from './exclusively.ts';
import { type SendContext, sendMessage, sendSummary } from './send-message.ts';

/** Minutes in which claimants are counted together for a storm. */
const CYCLE_MINUTES = 5;

/** What became of changes that were to be told. */
export interface Told {
  /** Messages that went out, summaries included. */
  readonly messages: number;
  /** Changes that a summary stands for. */
  readonly summarised: number;
  /** Changes that could not be told, with why; they stay pending. */
  readonly failed: readonly { readonly changes: readonly StoredChange[]; readonly error: unknown }[];
}

export interface TellContext extends SendContext, Pick<Worker, 'clock' | 'pause'> {}

/**
 * Tells groups of changes of one story, each of one claimant: a message each, or one summary where they are a storm.
 * Workers that tell of the same claimant at once make one message of it; one that fails holds up no other.
 */
export async function tell(
  groups: readonly (readonly StoredChange[])[],
  context: TellContext,
): Promise<Told> {
  const { table, story, now, clock, pause } = context;
  const claimants = groups.flatMap(([first]) => first?.claimant ?? []);
  if (claimants.length === 0) return { messages: 0, summarised: 0, failed: [] };
  const cycle = String(Math.floor(Date.parse(now) / (CYCLE_MINUTES * 60_000)));
  const told = await countTold(table, story.id, cycle, claimants, now);
  const alone = { table, story: story.id, clock, pause };
  if (isStorm(told.claimants, Math.max(...groups.map(({ length }) => length)))) {
    // One summary a cycle; what comes after it is pending still, and the sweep of the next cycle has it.
    if (told.summarised) return { messages: 0, summarised: 0, failed: [] };
    const changes = groups.flat();
    try {
      const { length } = await exclusively(alone, 'storm', () => sendSummary(changes, context));
      await markSummarised(table, story.id, cycle);
      return { messages: length === 0 ? 0 : 1, summarised: length, failed: [] };
    } catch (error) {
      return { messages: 0, summarised: 0, failed: [{ changes, error }] };
    }
  }
  let messages = 0;
  const failed: { changes: readonly StoredChange[]; error: unknown }[] = [];
  for (const changes of groups) {
    try {
      const work = () => sendMessage(changes, context);
      if ((await exclusively(alone, changes[0]?.claimant ?? '', work)) !== null) messages++;
    } catch (error) {
      failed.push({ changes, error });
    }
  }
  return { messages, summarised: 0, failed };
}

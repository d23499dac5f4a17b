import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { type Item, parseItem, type Table } from './items.ts';
import { storyKey } from './keys.ts';

/** Milestones of a story; times in ISO 8601 UTC, and null before them. */
export interface StoryState {
  /** A feed was read, or the archive laid in: from now on what comes is news. */
  readonly startedAt: string | null;
  readonly archivedAt: string | null;
  /** When articles due for another look were last gathered. */
  readonly looksGatheredAt: string | null;
  /** When the next article was due for one, as of that gathering. */
  readonly nextLookAt: string | null;
  /** When a gathering last found that articles had been queued, so that their looks may have moved. */
  readonly looksMovedAt: string | null;
  /** Items that the story's feeds had queued by then. */
  readonly itemsSeen: number;
}

const Milestone = v.optional(v.nullable(v.string()), null);
const Schema: v.GenericSchema<unknown, StoryState> = v.object({
  startedAt: Milestone,
  archivedAt: Milestone,
  looksGatheredAt: Milestone,
  nextLookAt: Milestone,
  looksMovedAt: Milestone,
  itemsSeen: v.optional(v.number(), 0),
});

export const parseStoryState = (item: Item | undefined): StoryState => parseItem(Schema, item ?? {});

/** Sets milestones and leaves the others as they are. */
export async function setMilestones(
  table: Table,
  story: string,
  milestones: Partial<StoryState>,
): Promise<void> {
  const entries = Object.entries(milestones);
  if (entries.length === 0) return;
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { ...storyKey(story) },
      UpdateExpression: `SET ${entries.map(([name]) => `#${name} = :${name}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
      ExpressionAttributeValues: Object.fromEntries(entries.map(([name, at]) => [`:${name}`, at])),
    }),
  );
}

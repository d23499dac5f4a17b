import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { type Item, parseItem, type Table } from './items.ts';
import { storyKey } from './keys.ts';

/** Milestones of a story; each in ISO 8601 UTC, and null before it. */
export interface StoryState {
  /** A feed was read, or the archive laid in: from now on what comes is news. */
  readonly startedAt: string | null;
  readonly archivedAt: string | null;
  /** When articles due for another look were last gathered. */
  readonly looksGatheredAt: string | null;
}

const Milestone = v.optional(v.nullable(v.string()), null);
const Schema: v.GenericSchema<unknown, StoryState> = v.object({
  startedAt: Milestone,
  archivedAt: Milestone,
  looksGatheredAt: Milestone,
});

export const parseStoryState = (item: Item | undefined): StoryState =>
  item === undefined ? { startedAt: null, archivedAt: null, looksGatheredAt: null } : parseItem(Schema, item);

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

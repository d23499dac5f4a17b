import * as v from 'valibot';
import type { StoredChange } from '../../shared/changes/change.ts';
import { settle } from '../read/settle.ts';
import { SettleMessage } from '../settle-message.ts';
import { deployedStories } from '../stories.ts';
import { deployedTable } from '../table.ts';

const table = deployedTable(process.env);
const stories = deployedStories(process.env);

/**
 * Called by `read`, which waits for it. It alone writes changes, and sees nothing of a page but the figures that were
 * found in it: whoever gets hold of the reader of pages can make figures up, and no changes.
 */
export async function handler(event: unknown): Promise<readonly StoredChange[]> {
  const { story: id, columns, numbers, now } = v.parse(SettleMessage, event);
  const story = stories.find((one) => one.id === id);
  if (story === undefined) throw new Error(`The story "${id}" is not followed here.`);
  return settle(columns, { table, story, now, numbers: new Set(numbers) });
}

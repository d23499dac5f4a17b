import * as v from 'valibot';
import type { StoredChange } from '../../shared/changes/change.ts';
import { bringUpToDate } from '../../shared/store/first-shape.ts';
import { METRIC } from '../metrics.ts';
import { publishCounts } from '../publish-counts.ts';
import { settle } from '../read/settle.ts';
import { SettleMessage } from '../settle-message.ts';
import { storiesRead } from '../stories.ts';
import { deployedTable } from '../table.ts';

const table = deployedTable(process.env);
const stories = storiesRead(process.env);

/**
 * Called by `read`, which waits for it. It alone writes changes, and sees nothing of a page but the figures that were
 * found in it: whoever gets hold of the reader of pages can make figures up, and no changes.
 */
export async function handler(event: unknown): Promise<readonly StoredChange[]> {
  const { story: id, columns, numbers, now } = v.parse(SettleMessage, event);
  const story = stories.find((one) => one.id === id);
  if (story === undefined) throw new Error(`The story "${id}" is not followed here.`);
  await upgrade(story.id);
  return settle(columns, {
    ...{ table, story, now, numbers: new Set(numbers) },
    onRefold: (column) => {
      console.warn({ refolded: column });
      publishCounts({ [METRIC.columnsRefolded]: 1 });
    },
  });
}

/** Stories of whose items this process knows that they are of the present shape. */
const upToDate = new Map<string, Promise<void>>();

/** Brings a story's items to the present shape, once a process; where that fails it is tried again. */
function upgrade(story: string): Promise<void> {
  const known = upToDate.get(story);
  if (known !== undefined) return known;
  const upgrading = bringUpToDate(table, story);
  upToDate.set(story, upgrading);
  upgrading.catch(() => upToDate.delete(story));
  return upgrading;
}

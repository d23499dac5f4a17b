import { type ChangeStory, whyChange } from '../shared/history/why.ts';
import { getChange } from '../shared/store/changes.ts';
import type { Table } from '../shared/store/items.ts';
import type { Story } from '../shared/story/story.ts';
import { foldedAround } from './folded-figures.ts';

/**
 * The whole story of a change, told from the figures as they are stored and folded now; null where there is none.
 * @param stories those that are followed; a change of another one is not found
 */
export async function changeStory(
  table: Table,
  id: string,
  stories: readonly Story[],
): Promise<ChangeStory | null> {
  const change = await getChange(table, id);
  const story = stories.find((known) => known.id === change?.story);
  if (change === null || story === undefined) return null;
  const { figures, verdicts } = await foldedAround(change, table, story);
  return whyChange(change, figures, { verdicts });
}

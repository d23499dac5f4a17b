import { seriesId } from '../../shared/history/series-id.ts';
import { changesPage } from '../../shared/store/change-pages.ts';
import { changesByShortId } from '../../shared/store/changes.ts';
import type { Table } from '../../shared/store/items.ts';
import { columnsOf, positionsOf } from '../../shared/store/ledgers.ts';
import type { Story } from '../../shared/story/story.ts';
import { changeStory } from '../change-story.ts';
import type { HistorySource, SeriesKnown } from './source.ts';

/** The history as it is kept in the table. @param stories those that are followed; a change of another is not found */
export function storeSource(table: Table, stories: readonly Story[]): HistorySource {
  return {
    positions: (story) => positionsOf(table, story),
    async series(story) {
      const known = new Map<string, SeriesKnown>();
      for (const { series, claimant, changes, lastDay } of await columnsOf(table, { story })) {
        if (changes === 0) continue;
        const before = known.get(seriesId(series));
        const last = lastDay ?? '';
        known.set(seriesId(series), {
          ...series,
          claimants: [...(before?.claimants ?? []), claimant],
          lastClaimedOn: last > (before?.lastClaimedOn ?? '') ? last : (before?.lastClaimedOn ?? null),
        });
      }
      return [...known.values()];
    },
    changes: (asked) => changesPage(table, asked),
    async change(id) {
      const [found, ...others] = await changesByShortId(table, id);
      if (found === undefined) return { found: 'none' };
      if (others.length > 0) return { found: 'several', ids: [found, ...others].map((change) => change.id) };
      const story = await changeStory(table, found.id, stories);
      return story === null ? { found: 'none' } : { found: 'one', story };
    },
  };
}

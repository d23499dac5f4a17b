import type { StoredChange } from '../../shared/changes/change.ts';
import { seriesId } from '../../shared/history/series-id.ts';
import { changesOf } from '../../shared/store/changes.ts';
import { isSameSeries } from '../../shared/store/figures.ts';
import type { Table } from '../../shared/store/items.ts';
import { ledgersOf, positionsOf } from '../../shared/store/ledgers.ts';
import type { Story } from '../../shared/story/story.ts';
import { changeStory } from '../change-story.ts';
import type { HistorySource, SeriesKnown } from './source.ts';

/** The history as it is kept in the table. @param stories those that are followed; a change of another is not found */
export function storeSource(table: Table, stories: readonly Story[]): HistorySource {
  return {
    positions: (story) => positionsOf(table, story),
    async series(story) {
      const known = new Map<string, SeriesKnown>();
      for (const { series, claimant, ledger } of await ledgersOf(table, story)) {
        const changes = ledger?.changes.filter((change) => !change.superseded) ?? [];
        if (changes.length === 0) continue;
        const before = known.get(seriesId(series));
        const last =
          changes
            .map(({ claimedOn }) => claimedOn)
            .sort()
            .at(-1) ?? '';
        known.set(seriesId(series), {
          ...series,
          claimants: [...(before?.claimants ?? []), claimant],
          lastClaimedOn: last > (before?.lastClaimedOn ?? '') ? last : (before?.lastClaimedOn ?? null),
        });
      }
      return [...known.values()];
    },
    async changes({ story, series, since, until, order, after, limit }) {
      const all = (await changesOf(table, story, {})).filter(
        (change) =>
          !change.superseded &&
          (series === undefined || isSameSeries(series, change)) &&
          (since === undefined || change.claimedOn >= since) &&
          (until === undefined || change.claimedOn.slice(0, until.length) <= until),
      );
      if (order === 'newest') all.reverse();
      const place = ({ claimedOn, id }: Pick<StoredChange, 'claimedOn' | 'id'>): string =>
        `${claimedOn}#${id}`;
      const rest =
        after === undefined
          ? all
          : all.filter((change) =>
              order === 'newest' ? place(change) < place(after) : place(change) > place(after),
            );
      const changes = rest.slice(0, limit);
      const last = changes.at(-1);
      return { changes, next: rest.length > limit && last ? last : null };
    },
    async change(id) {
      const story = await changeStory(table, id, stories);
      return story === null ? { found: 'none' } : { found: 'one', story };
    },
  };
}

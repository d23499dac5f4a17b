import type { Position, StoredChange } from '../../../shared/changes/change.ts';
import { isDefaultSeries } from '../../../shared/changes/ledger-series.ts';
import { METRICS } from '../../../shared/figures/figure.ts';
import { isAskedFor } from '../../../shared/history/filter.ts';
import { sortedPositions } from '../../../shared/history/rows.ts';
import { seriesId } from '../../../shared/history/series-id.ts';
import type { Story } from '../../../shared/story/story.ts';
import type { ChangesQuestion } from '../api/parameters.ts';
import { askChanges } from '../ask-changes.ts';
import { askSeries } from '../ask-series.ts';
import type { ChangesPage, HistorySource, SeriesKnown } from '../source.ts';

/** Charts of the overview: each is a read, and a screen to scroll. */
const MOST_CHARTS = 8;
/** Changes looked at for a chart that shows only some of them. */
const LOOKED_AT_FOR_A_CHART = 120;
/** Changes that a chart of the overview draws: the newest. */
const DRAWN_CHANGES = 40;
/** Changes that a chart is worth: fewer stand in the table as well. */
const WORTH_A_CHART = 2;
/** Rows of the table of changes. */
const ROWS = 50;

/** A series as the overview shows it. */
export interface SeriesShown {
  readonly series: SeriesKnown;
  /** Those asked for, the newest first. */
  readonly page: ChangesPage;
  readonly positions: readonly Position[];
}

export interface Overview {
  readonly story: Story;
  /** Of the story, whatever is asked. */
  readonly known: readonly SeriesKnown[];
  readonly positions: readonly Position[];
  readonly charts: readonly SeriesShown[];
  readonly changes: readonly StoredChange[];
  readonly next: ChangesPage['next'];
}

/** What the overview shows of a story: a bounded number of reads, whatever its ledger has come to. */
export async function readOverview(
  source: HistorySource,
  story: Story,
  question: ChangesQuestion,
): Promise<Overview> {
  const { cursor: _, limit: __, ...filter } = question;
  const [known, all, page] = await Promise.all([
    source.series(story.id),
    source.positions(story.id),
    askChanges(source, story.id, { ...question, limit: question.limit ?? ROWS }),
  ]);
  const asked = inOrder(await askSeries({ ...source, series: async () => known }, story.id, question), story);
  const rank = new Map(asked.map((series, index) => [seriesId(series), index]));
  const positions = sortedPositions(all.filter((position) => isAskedFor(position, question))).sort(
    (a, b) => (rank.get(seriesId(a)) ?? 0) - (rank.get(seriesId(b)) ?? 0),
  );
  const drawn = await Promise.all(
    asked.slice(0, MOST_CHARTS).map(async (series) => ({
      series,
      page: await askChanges(
        source,
        story.id,
        {
          ...filter,
          order: 'newest',
          limit: DRAWN_CHANGES,
          force: [series.force],
          metric: [series.metric],
          theatre: [series.theatre],
        },
        LOOKED_AT_FOR_A_CHART,
      ),
      positions: positions.filter((position) => seriesId(position) === seriesId(series)),
    })),
  );
  return {
    story,
    known,
    positions,
    charts: drawn.filter(({ page }) => page.changes.length >= WORTH_A_CHART),
    changes: page.changes,
    next: page.next,
  };
}

/** Those that subscribers hear of first, then by what is counted, as METRICS has it, losses before the rest. */
function inOrder(series: readonly SeriesKnown[], story: Story): SeriesKnown[] {
  const losses = ['killed', 'wounded', 'casualties', 'captured', 'missing'];
  const rank = (one: SeriesKnown): number[] => [
    isDefaultSeries(story, one) ? 0 : 1,
    story.forces.findIndex(({ id }) => id === one.force) >>> 0,
    losses.includes(one.metric) ? losses.indexOf(one.metric) : losses.length + METRICS.indexOf(one.metric),
  ];
  return [...series].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const differing = left.findIndex((part, i) => part !== right[i]);
    return differing < 0 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
  });
}

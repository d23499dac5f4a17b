import type { SeriesQuestion } from './api/parameters.ts';
import type { HistorySource, SeriesKnown } from './source.ts';

/** The series that a question asks for, by force, metric and theatre; with a claimant, those that they speak of. */
export async function askSeries(
  source: HistorySource,
  story: string,
  { force, metric, theatre, claimant }: SeriesQuestion,
): Promise<SeriesKnown[]> {
  const names = claimant?.map((name) => name.toLowerCase());
  const known = await source.series(story);
  return known.filter(
    (series) =>
      (force?.includes(series.force) ?? true) &&
      (metric?.includes(series.metric) ?? true) &&
      (theatre?.includes(series.theatre) ?? true) &&
      (names === undefined || series.claimants.some((name) => names.includes(name.toLowerCase()))),
  );
}

import { createHash } from 'node:crypto';
import type { Series } from '../changes/change.ts';

/** Primary key of an item. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A claimant's column on a series: what one fold is about. */
export interface Column {
  readonly series: Series;
  /** Canonical name; `reported` for unattributed figures. */
  readonly claimant: string;
}

/** Joins parts so that no part can reach into its neighbour. */
function join(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('%', '%25').replaceAll('#', '%23')).join('#');
}

/** 128 bits of SHA-256 in hex: addresses may be longer than the 1,024 bytes of a sort key. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The partition of all figures that one claimant gives of one force, on whatever series. */
export const figuresPartition = (story: string, force: string, claimant: string): string =>
  join('FIGURES', story, force, claimant);

/** Figures lie by the day (ISO 8601 date) on which they were heard of, all series of a claimant together. */
export const figureKey = ({ series, claimant }: Column, heard: string, id: string): Key => ({
  pk: figuresPartition(series.story, series.force, claimant),
  sk: `${heard}#${join(series.metric, series.theatre)}#${id}`,
});

/** The sort keys of figures that were heard of in a period (ISO 8601 dates, both included). */
export const figuresHeard = (since: string, until: string): { from: string; to: string } => ({
  from: since,
  // `$` follows `#`: everything of the last day is in.
  to: `${until}$`,
});

/** Where figures lay in shape 1: by series. */
export const firstFigureKey = ({ series, claimant }: Column, id: string): Key => ({
  pk: figuresPartition(series.story, series.force, claimant),
  sk: `${join(series.metric, series.theatre)}#${id}`,
});

/** Sort keys of a series' ledgers begin with this within the story's partition. */
export const ledgerPrefix = ({ force, metric, theatre }: Series): string =>
  `${join(force, metric, theatre)}#`;

export const ledgersPartition = (story: string): string => join('LEDGERS', story);

export const ledgerKey = ({ series, claimant }: Column): Key => ({
  pk: ledgersPartition(series.story),
  sk: ledgerPrefix(series) + join(claimant),
});

/** Characters of a change's id by which it can be found: what people are shown of it. */
export const SHORT_ID = 8;

export const changesPartition = (id: string): string => join('CHANGE', id.slice(0, SHORT_ID));

export const changeKey = (id: string): Key => ({ pk: changesPartition(id), sk: id });

/** Where changes lay in shape 1. */
export const firstChangeKey = (id: string): Key => ({ pk: join('CHANGE', id), sk: 'CHANGE' });

/** Partition of a series in the index of changes by series. */
export const seriesPartition = ({ story, force, metric, theatre }: Series): string =>
  join('SERIES', story, force, metric, theatre);

export const checkpointsPartition = ({ series, claimant }: Column): string =>
  join('CHECKPOINTS', series.story, series.force, series.metric, series.theatre, claimant);

/** @param day ISO 8601 date @param content a hash of what it holds */
export const checkpointKey = (column: Column, day: string, content: string): Key => ({
  pk: checkpointsPartition(column),
  sk: `${day}#${content}`,
});

export const itemKey = (story: string, identity: string): Key => ({
  pk: join('ITEM', story, hashOf(identity)),
  sk: 'ITEM',
});

export const articleKey = (story: string, identity: string): Key => ({
  pk: join('ARTICLE', story, hashOf(identity)),
  sk: 'ARTICLE',
});

export const storyPartition = (story: string): string => join('STORY', story);

export const feedKey = (story: string, url: string): Key => ({
  pk: storyPartition(story),
  sk: `FEED#${hashOf(url)}`,
});

export const storyKey = (story: string): Key => ({ pk: storyPartition(story), sk: 'META' });

export const leaseKey = (name: string): Key => ({ pk: join('LEASE', name), sk: 'LEASE' });

/** What a second reader answered to a question; the question tells the text, the story, and how it was put. */
export const proposalsKey = (model: string, question: string): Key => ({
  pk: join('PROPOSALS', model, hashOf(question)),
  sk: 'PROPOSALS',
});

/** What a day's questions to second readers cost. @param day ISO 8601 date */
export const spendingKey = (day: string): Key => ({ pk: join('SPENDING', day), sk: 'SPENDING' });

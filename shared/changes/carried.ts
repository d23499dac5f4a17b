import type { ArticleReference } from '../articles/article.ts';
import { type LedgerEntry, MAX_KEPT_SOURCES, type RecordedFigure } from './change.ts';
import { heardOn } from './heard.ts';
import { byPublication, textOrder } from './recorded-figure.ts';
import { instant } from './time.ts';

/** A figure that carries an entry. */
export interface CarriedFigure {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly published: string;
  /** ISO 8601 date: under which it is kept. */
  readonly heard: string;
}

/** What carries an entry, in little room: the first of its figures and articles, and how many articles there are. */
export interface Carried {
  /** Ids, by publication; at most {@link MAX_KEPT_SOURCES}. */
  readonly figures: readonly CarriedFigure[];
  /** By publication; at most {@link MAX_KEPT_SOURCES}. */
  readonly sources: readonly ArticleReference[];
  readonly sourceCount: number;
  /** Whether any of it came in as news. */
  readonly hasNews: boolean;
}

export const NOTHING_CARRIED: Carried = { figures: [], sources: [], sourceCount: 0, hasNews: false };

/** Adds figures to what carries an entry; one that is in it already adds nothing. */
export function carrying(before: Carried, figures: readonly RecordedFigure[]): Carried {
  const articles = [...figures].sort(byPublication).map(({ article }) => article);
  const known = new Set(before.sources.map(({ url }) => url));
  const added = new Set(articles.map(({ url }) => url).filter((url) => !known.has(url)));
  const sources = new Map([...before.sources, ...articles].map((article) => [article.url, article]));
  const ids = new Map([...before.figures, ...figures.map(carriedFigure)].map((one) => [one.id, one]));
  return {
    figures: [...ids.values()].sort(inTime((one) => one.id)).slice(0, MAX_KEPT_SOURCES),
    sources: [...sources.values()].sort(inTime((one) => one.url)).slice(0, MAX_KEPT_SOURCES),
    sourceCount: before.sourceCount + added.size,
    hasNews: before.hasNews || figures.some(({ arrival }) => arrival === 'news'),
  };
}

/** What carried two entries that became one. */
export function carriedTogether(one: Carried, other: Carried): Carried {
  const known = new Set(one.sources.map(({ url }) => url));
  const added = other.sources.filter(({ url }) => !known.has(url));
  const ids = new Map([...one.figures, ...other.figures].map((figure) => [figure.id, figure]));
  return {
    figures: [...ids.values()].sort(inTime((figure) => figure.id)).slice(0, MAX_KEPT_SOURCES),
    sources: [...one.sources, ...added].sort(inTime((source) => source.url)).slice(0, MAX_KEPT_SOURCES),
    sourceCount: one.sourceCount + other.sourceCount - (other.sources.length - added.length),
    hasNews: one.hasNews || other.hasNews,
  };
}

/** As an entry of the ledger has it. @param lead the figure that established it */
export function ofEntry(
  { figures, sources, sourceCount }: Carried,
  lead: RecordedFigure,
): Pick<LedgerEntry, 'figures' | 'heard' | 'sources' | 'sourceCount'> {
  const kept = [carriedFigure(lead), ...figures.filter(({ id }) => id !== lead.id)].slice(
    0,
    MAX_KEPT_SOURCES,
  );
  return { figures: kept.map(({ id }) => id), heard: kept.map(({ heard }) => heard), sources, sourceCount };
}

const carriedFigure = (figure: RecordedFigure): CarriedFigure => ({
  ...{ id: figure.id, published: figure.article.published, heard: heardOn(figure) },
});

const inTime =
  <One extends { readonly published: string }>(nameOf: (one: One) => string) =>
  (a: One, b: One): number =>
    instant(a.published) - instant(b.published) || textOrder(nameOf(a), nameOf(b));

import type { Article, ArticleReference } from '../articles/article.ts';
import type { Figure } from '../figures/figure.ts';
import type { Story } from '../story/story.ts';
import type { Arrival, RecordedFigure } from './change.ts';
import { identify } from './identity.ts';
import { seriesKey, seriesOf } from './ledger-series.ts';
import { namedForCountry } from './metonym.ts';
import { numberKey } from './quantity.ts';
import { isPast, RETROSPECT_DAYS } from './recorded-figure.ts';
import { dayOf, daysBetween } from './time.ts';

export interface RecordContext {
  readonly story: Pick<Story, 'id' | 'forces' | 'countries' | 'claimants'>;
  /** ISO 8601 UTC: when the article was read. */
  readonly seenAt: string;
  readonly arrival: Arrival;
  /** Version of the extractor. */
  readonly extractor: string;
  readonly textSignature: readonly number[];
}

/**
 * The facts that an article's figures make, in the order of the text; one that the text repeats is one fact.
 * Ids depend on what is said and where, and on nothing else: reading an article again makes the same ones.
 */
export function recordFigures(
  article: Article | ArticleReference,
  figures: readonly Figure[],
  context: RecordContext,
): RecordedFigure[] {
  const { url, title, outlet, published } = article;
  const { seenAt, arrival, extractor, textSignature } = context;
  const records = new Map<string, RecordedFigure>();
  for (const figure of namedForCountry(figures, context.story)) {
    const series = seriesOf(figure, context.story);
    const id = identifyFigure(figure, seriesKey(series), url);
    const known = records.get(id);
    if (known && !tellsMore(figure, known, published)) continue;
    const reference = { url, title, outlet, published };
    records.set(id, { ...figure, id, series, article: reference, textSignature, seenAt, extractor, arrival });
  }
  return [...records.values()].map(asDated);
}

/** Scope, and whether it is looked back on, are part of what is said: a total that is now only looked back on is another fact. */
function identifyFigure(figure: Figure, series: string, url: string): string {
  const { claimant, bound, scope } = figure;
  return identify('figure', series, claimant, numberKey(figure), bound, scope, isPast(figure), url);
}

/** Of a number told twice, as in title and text, the one that dates the claim to its news counts, then the surer one. */
function tellsMore(figure: Figure, known: Figure, published: string): boolean {
  const [dated, before] = [figure, known].map(({ claimedOn }) => isDatedToNews(claimedOn, published));
  return dated === before ? figure.confidence > known.confidence : dated === true;
}

function isDatedToNews(claimedOn: string | null, published: string): boolean {
  return claimedOn !== null && daysBetween(claimedOn, dayOf(published)) <= RETROSPECT_DAYS;
}

/**
 * A reader that finds no day may take that of publication. It says nothing of when the claimant spoke, and an old
 * number told again would look like one claimed anew: a claim of that day is dated only where its sentence names a day.
 */
function asDated(figure: RecordedFigure): RecordedFigure {
  const { claimedOn, article, signals } = figure;
  const isNamed = claimedOn !== dayOf(article.published) || signals.includes('day-named');
  return isNamed ? figure : { ...figure, claimedOn: null };
}

import type { RecordedFigure } from './change.ts';

/** Whether two texts, by their signatures, are copies of one. */
export type SharesText = (a: readonly number[], b: readonly number[]) => boolean;

/** Whether two figures come from different outlets that did not copy one text. */
export function independent(a: RecordedFigure, b: RecordedFigure, sharesText: SharesText): boolean {
  return outletOf(a) !== outletOf(b) && !sharesText(a.textSignature, b.textSignature);
}

/** How many sources that do not lean on one another the figures come from; forty copies of one text count once. */
export function independentSources(figures: readonly RecordedFigure[], sharesText: SharesText): number {
  const sources: RecordedFigure[] = [];
  for (const figure of figures) {
    if (sources.every((source) => independent(source, figure, sharesText))) sources.push(figure);
  }
  return sources.length;
}

function outletOf(figure: RecordedFigure): string {
  return figure.article.outlet.trim().toLowerCase();
}

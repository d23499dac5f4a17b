import type { RecordedFigure } from './change.ts';
import { interval } from './interval.ts';
import { byPublication, inRetrospect, isSure, textOrder } from './recorded-figure.ts';

/**
 * The one number of a text that counts, or undefined where it has none: not told in retrospect, then the latest day,
 * a sure reading, the whole before its parts, the number that the title names, the one that the text dates, the one
 * that it places itself, the surer reading, the first.
 */
export function numberOfText(text: readonly RecordedFigure[]): RecordedFigure | undefined {
  const latest = latestDay(text);
  const wholes = new Set(text.filter((figure) => isWhole(figure, text)));
  const [best] = [...text].sort(
    (a, b) =>
      Number(inRetrospect(a)) - Number(inRetrospect(b)) ||
      textOrder(b.claimedOn ?? latest, a.claimedOn ?? latest) ||
      Number(isSure(b)) - Number(isSure(a)) ||
      Number(wholes.has(b)) - Number(wholes.has(a)) ||
      Number(inTitle(b)) - Number(inTitle(a)) ||
      Number(b.claimedOn !== null) - Number(a.claimedOn !== null) ||
      Number(placedByText(b)) - Number(placedByText(a)) ||
      b.confidence - a.confidence ||
      byPublication(a, b),
  );
  return best;
}

/** A figure without a day is taken to speak of the latest day that its text names. */
function latestDay(text: readonly RecordedFigure[]): string {
  return text.reduce(
    (latest, { claimedOn }) => (claimedOn !== null && claimedOn > latest ? claimedOn : latest),
    '',
  );
}

/**
 * Whether a number is told as the whole, and none in the text is larger. Those sent to a country are not those in one
 * region of it: where the text places a part, the whole of the deployed has to be placed by the text as well.
 */
function isWhole(figure: RecordedFigure, text: readonly RecordedFigure[]): boolean {
  if (!figure.signals.includes('whole')) return false;
  const reach = interval(figure)?.low ?? 0;
  if (text.some((other) => (interval(other)?.low ?? 0) > reach)) return false;
  const isLost = figure.metric !== 'deployed' && figure.metric !== 'planned';
  return isLost || placedByText(figure) || !text.some(placedByText);
}

const inTitle = (figure: RecordedFigure): boolean => figure.signals.includes('in-title');

const placedByText = (figure: RecordedFigure): boolean => figure.theatre === figure.series.theatre;

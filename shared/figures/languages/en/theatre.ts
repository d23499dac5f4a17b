import { marksOf } from '../../annotate.ts';
import { type Metric, UNSPECIFIED } from '../../figure.ts';
import type { Placing } from '../../structure/placing.ts';
import type { Context } from './context.ts';
import { mainForce } from './force/main-force.ts';
import { INTO, POINTED_TO, POINTING } from './lexicon/places.ts';
import type { Read } from './read.ts';

/**
 * Where the people are counted: the sentence's place, or what the text is about.
 * @param oneFight so few are counted as fall in one fight: where the text is, and not in the war as a whole
 */
export function theatreOf(
  a: Read,
  force: string,
  metric: Metric,
  context: Context,
  placing: Placing = null,
  oneFight = false,
): string {
  const { war } = context.names.story;
  const main = force === mainForce(context.names)?.id;
  const markers = marksOf(a.warMarkers);
  const marked = markers.some(({ value }) => value === 'whole');
  if (marked && !main) return war.theatre;
  if (placing !== null && placing !== 'wider') return placing.theatre;
  const coming = metric === 'deployed' || metric === 'planned';
  if (main && coming && placing === 'wider') return UNSPECIFIED;
  const place = marksOf(a.places)[0];
  if (place) return place.value;
  if (markers.length > 0 && !main) return war.theatre;
  const heading = context.outline.headingOf(a.sentence.line)?.theatre;
  if (heading && metric !== 'planned') return heading;
  if (!main) return pointedTheatre(a, force, context) ?? (oneFight ? lastPlaced(context) : war.theatre);
  if (metric === 'planned' || marked) return UNSPECIFIED;
  if (coming && elsewhere(a, force)) return UNSPECIFIED;
  const { counted } = context.focus;
  // "Some 3,000 are training in Russia. Kyiv puts the figure at 11,000.": where those were who were counted before.
  if (
    coming &&
    counted?.force === force &&
    counted.line === a.sentence.line &&
    context.sentence - counted.sentence === 1
  )
    return counted.theatre;
  return context.subject.theatre ?? UNSPECIFIED;
}

/** Where a sentence without a place points: "there", "in the region", or on from what was counted or placed before. */
function pointedTheatre(a: Read, force: string, context: Context): string | null {
  const { counted, placed } = context.focus;
  const here = context.subject.theatre;
  if (here !== null && pointsThere(a)) return here;
  if (counted?.force === force && context.sentence - counted.sentence <= 2) return counted.theatre;
  return placed && placed.line === a.sentence.line && context.sentence - placed.sentence <= 2
    ? placed.theatre
    : null;
}

/** Where the text is by now: at the place or front that it named last, else where it is as a whole. */
const lastPlaced = ({ focus, subject, names }: Context): string =>
  focus.placed?.theatre ?? subject.theatre ?? names.story.war.theatre;

/** Whether a sentence points to the place that the text is about: "there", "in the region". */
export const pointsThere = ({ tokens }: Read): boolean =>
  tokens.some(({ lower }, at) => points(lower, tokens[at - 1]?.lower ?? ''));

/** "there", "the region", "the operation"; not "the Tambov region", nor "the special operation". */
const points = (word: string, before: string): boolean =>
  POINTING.has(word) || (POINTED_TO.has(word) && /^(the|this|that|russian)$/.test(before));

/** "to Russia", "in Ukraine": a wider place than the story's theatre. */
export function elsewhere(a: Read, force: string): boolean {
  return marksOf(a.forces).some(
    (mark) =>
      mark.value.role === 'state' &&
      mark.value.force !== force &&
      mark.value.force !== null &&
      INTO.has(a.tokens[mark.from - 1]?.lower ?? ''),
  );
}

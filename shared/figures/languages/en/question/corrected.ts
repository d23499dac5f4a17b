import { marksOf } from '../../../annotate.ts';
import { FATAL, type Metric } from '../../../figure.ts';
import { fateAt } from '../../../structure/fate.ts';
import type { Part } from '../lexicon.ts';
import type { Read } from '../read.ts';

/** How a sentence opens that says what the number of the sentence before counts. */
const OPENING =
  /^(?:"|no [,.]|in fact|actually|,| )*(?:that|this|it|the (?:number|figure)) (?:was|is|included|includes|counts|covers)\b/;

/** Tokens of such an opening, and those within which it says what. */
const OPENS = 8;
const REACH = 16;

/**
 * "We wrote of 90 dead. It is dead and hurt in one.": the metric that the sentence behind gives
 * a number of the dead, or of the wounded, where it counts both.
 */
export function correctedBehind(metric: Metric, next: Read | null): Metric {
  if (next === null || (metric !== 'killed' && metric !== 'wounded')) return metric;
  const opening = next.tokens
    .slice(0, OPENS)
    .map(({ lower }) => lower)
    .join(' ');
  if (!OPENING.test(opening)) return metric;
  const end = next.tokens.findIndex(({ text }, at) => at > 0 && /^[;:]$/.test(text));
  const counted = next.counts[0]?.from ?? next.tokens.length;
  const reach = Math.min(REACH, counted, end < 0 ? REACH : end);
  for (const mark of marksOf(next.parts.slice(0, reach)))
    if (fateAt(next, mark)?.metric === 'casualties' && BOTH.has(mark.value)) return 'casualties';
  return metric;
}

/** Words for either fate, each of which may begin the two together. */
const BOTH: ReadonlySet<Part> = new Set<Part>(['both', 'killed', 'wounded', 'deaths', 'wounds']);

/** Tokens behind the words for what became of them within which somebody corrects himself. */
const SELF = 4;

/**
 * "four thousand dead, no, wounded": what became of people, where whoever speaks corrects himself at once.
 * @param to token behind the words for what became of them
 * @returns null where nothing is corrected, or the number itself is
 */
export function correctedWithin(a: Read, to: number): Metric | null {
  const no = a.tokens.findIndex(
    ({ lower }, at) => at > to && at <= to + 1 && /^(no|sorry|correction)$/.test(lower),
  );
  if (no < 0 || a.tokens[no - 1]?.kind !== 'mark') return null;
  if (a.counts.some(({ from }) => from > no && from <= no + SELF)) return null;
  for (let at = no + 1; at <= no + SELF; at++) {
    const mark = a.parts[at];
    const fate = mark && fateAt(a, mark);
    if (fate && FATAL.has(fate.metric)) return fate.metric;
  }
  return null;
}

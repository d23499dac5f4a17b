import { marksOf } from '../../../annotate.ts';
import type { Metric } from '../../../figure.ts';
import { fateAt } from '../../../structure/fate.ts';
import type { Read } from '../context.ts';

/** How a sentence opens that says what the number of the sentence before counts. */
const OPENING =
  /^(?:"|no [,.]|in fact|actually|,| )*(?:that|this|it|the (?:number|figure)) (?:was|is|included|includes|counts|covers)\b/;

/** Tokens of such an opening, and those within which it says what. */
const OPENS = 8;
const REACH = 16;

/**
 * "400 were reported killed. That was the killed and the wounded together.": the metric that the sentence behind gives
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

/** Words for the dead and the wounded, each of which may begin the two together. */
const BOTH = new Set(['both', 'killed', 'wounded', 'deaths', 'wounds']);

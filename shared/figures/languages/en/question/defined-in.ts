import { marksOf } from '../../../annotate.ts';
import type { Metric } from '../../../figure.ts';
import { fateAt } from '../../../structure/fate.ts';
import type { Read } from '../read.ts';

const PEOPLE = /^(those|them|personnel|men|soldiers|troops|people|everyone|everybody|anyone|ones|only)$/;
const RELATIVE = /^(who|who've|who'd|who're|that)$/;
/** What a number is called, or what it does: "the column is", "Seoul counts", "an estimate of". */
const DEFINES =
  /^(is|are|was|were|shows?|showed|lists?|listed|gives?|gave|counts?|counted|counting|means|covers|includes|estimates?|numbers?|figures?|total|tally)$/;

/** Tokens behind "those who" within which their fate is told. */
const REACH = 10;

/**
 * "The left column is those who have crossed the border", "Kyiv counts only those who have arrived": what a number that
 * comes behind counts.
 */
export function definedIn(a: Read): Metric | null {
  for (let at = 2; at < a.tokens.length; at++) {
    if (!RELATIVE.test(a.tokens[at]?.lower ?? '') || !PEOPLE.test(a.tokens[at - 1]?.lower ?? '')) continue;
    const before = a.tokens.slice(0, at - 1);
    if (!before.some(({ lower }) => DEFINES.test(lower)) && !opens(before)) continue;
    for (const mark of marksOf(a.parts.slice(at, at + REACH))) {
      if (mark.value === 'moved') return 'deployed';
      const fate = fateAt(a, mark);
      if (fate && fate.metric !== 'planned') return fate.metric;
    }
  }
  return null;
}

/** "Those among them who have died.": a sentence of nothing else, behind the name of whoever speaks. */
function opens(before: Read['tokens']): boolean {
  const label = before.findIndex(({ text }) => text === ':');
  return /^(those|the|them)$/.test(before[label + 1]?.lower ?? '') && before.length - label <= OPENING;
}

/** Tokens of such an opening. */
const OPENING = 5;

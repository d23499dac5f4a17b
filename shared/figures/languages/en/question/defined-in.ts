import { marksOf } from '../../../annotate.ts';
import type { Metric } from '../../../figure.ts';
import { fateAt } from '../../../structure/fate.ts';
import { DEFINING, RELATIVES_OF_PEOPLE, THOSE_COUNTED } from '../lexicon/questions.ts';
import type { Read } from '../read.ts';

/** Tokens behind "those who" within which their fate is told. */
const REACH = 10;

/**
 * "The left column is those who have crossed the border", "Kyiv counts only those who have arrived": what a number that
 * comes behind counts.
 */
export function definedIn(a: Read): Metric | null {
  for (let at = 2; at < a.tokens.length; at++) {
    if (
      !RELATIVES_OF_PEOPLE.has(a.tokens[at]?.lower ?? '') ||
      !THOSE_COUNTED.has(a.tokens[at - 1]?.lower ?? '')
    )
      continue;
    const before = a.tokens.slice(0, at - 1);
    if (!before.some(({ lower }) => DEFINING.has(lower)) && !opens(before)) continue;
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

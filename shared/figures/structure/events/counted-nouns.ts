import { metricOf } from '../metric-of.ts';
import type { NounPhrase } from '../phrase.ts';
import { lowerAt, type Read } from '../read.ts';

/** Soldiers, or people named after their force. */
export function isSoldiers(a: Read, phrase: NounPhrase): boolean {
  for (let at = phrase.from; at < phrase.to; at++) {
    const name = a.parts[at]?.value;
    if (
      name === 'soldiers' ||
      a.forces[at]?.value.role === 'people' ||
      a.grammar.nouns.army.has(lowerAt(a, at))
    )
      return true;
  }
  return false;
}

/** Nothing but a number. */
export const isNumber = ({ head, counts }: NounPhrase): boolean =>
  counts.some(({ from, to }) => from <= head && head < to);

/** "heavy losses", without a number of their own. */
export function isLosses(a: Read, { counts, head }: NounPhrase): boolean {
  return counts.length === 0 && a.parts[head]?.value === 'casualties';
}

/** "injuries", without a number of their own. */
export function areWounds(a: Read, { counts, head }: NounPhrase): boolean {
  const part = a.parts[head]?.value ?? null;
  return counts.length === 0 && part !== 'casualties' && metricOf(part) === 'wounded';
}

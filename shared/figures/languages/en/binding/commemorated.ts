import type { Count } from '../../../numbers.ts';
import { KEPT } from '../lexicon/counted-nouns.ts';
import type { Read } from '../read.ts';
import { type Rule, told } from './reading.ts';

/**
 * "3,900 names", "1,930 Russian names": what the dead leave behind, one for each, where it is the dead that are counted.
 * @returns the token behind the noun, or null
 */
export function commemorated(a: Read, { to }: Count): number | null {
  const step = [0, 1].find((at) => KEPT.has(a.tokens[to + at]?.lower ?? ''));
  return step === undefined ? null : to + step + 1;
}

/** "the volunteers have 3,460 names", asked how many have died. */
export const byCommemorated: Rule = ({ a, count, question }) =>
  question?.metric === 'killed' && commemorated(a, count) !== null ? told('head', 'killed') : null;

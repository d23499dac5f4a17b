import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import { metricOf } from '../../../structure/fate.ts';
import { PORTIONS } from '../lexicon/quantities.ts';
import type { Part } from '../lexicon.ts';
import { FATAL } from './binding.ts';
import { many, type Rule, told } from './reading.ts';

/** "1,000 of the 11,000": the number that a part is taken of is those who came. */
export const byBase: Rule = ({ a, count, phrase }) =>
  isBase(a, count) && (phrase.head === 'bare' || phrase.head === 'soldiers')
    ? told('base', 'deployed')
    : null;

/** Fewer than this are a unit of some fight, not the force that a part is taken of. */
const LEAST_BASE = 1000;

/** A fraction or another number of people behind the whole, within its sentence. */
function partFollows(a: Annotated<Part>, { to }: Count): boolean {
  return (
    a.tokens.slice(to, to + PART_REACH).some(({ lower }) => PORTIONS.has(lower)) ||
    a.peopleCounts.some(({ from }) => from >= to && from < to + PART_REACH)
  );
}

const PART_REACH = 14;

/** "900 men out of a total of 9,500": the total that a part is taken out of. */
function isTotalOfParts(a: Annotated<Part>, at: number): boolean {
  const word = (back: number): string => a.tokens[at - back]?.lower ?? '';
  const article = /^(a|the)$/.test(word(2)) ? 1 : 0;
  return word(0) === 'of' && word(1) === 'total' && word(2 + article) === 'of' && word(3 + article) === 'out';
}

/** "1,000 of the 11,000": what a part is taken of. */
function isBase(a: Annotated<Part>, count: Count): boolean {
  if (many(count) < LEAST_BASE) return false;
  const at = a.tokens[count.from - 1]?.lower === 'the' ? count.from - 2 : count.from - 1;
  // "Half of what came? Of 11,900, says the general."
  if (at === 0 && a.tokens[at]?.lower === 'of' && /^[,.]$/.test(a.tokens[count.to]?.text ?? '')) return true;
  // "Of the 13,500 sent about a third are dead".
  const opens = at === 0 || /^(,|:|;|that)$/.test(a.tokens[at - 1]?.lower ?? '');
  if (opens && a.tokens[at]?.lower === 'of' && partFollows(a, count)) return true;
  if (a.tokens[at]?.lower === 'of' && PORTIONS.has(a.tokens[at - 1]?.lower ?? '')) return true;
  if (a.tokens[at]?.lower === 'of' && a.tokens[at - 1]?.lower === 'out' && count.from > 4) return true;
  if (isTotalOfParts(a, at)) return true;
  return (
    a.tokens[at]?.lower === 'of' &&
    (a.counts.some(
      (other) => other.to === at || (other.to === at - 1 && a.tokens[at - 1]?.lower === 'out'),
    ) ||
      // "have been killed or wounded of the 11,300 that Pyongyang sent".
      (at < count.from - 1 && FATAL.has(metricOf(a.parts[at - 1]?.value ?? null) ?? 'deployed')))
  );
}

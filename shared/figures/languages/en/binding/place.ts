import type { Annotated } from '../../../annotate.ts';
import type { Metric } from '../../../figure.ts';
import type { Count } from '../../../numbers.ts';
import type { Part } from '../lexicon.ts';
import { FATAL } from './binding.ts';
import { many, type Rule, told } from './reading.ts';

/** A bare number at a place, or in an entry of a list that a place heads. */
export const byPlace: Rule = ({ a, count, question }) => {
  if (many(count) < LEAST_PLACED) return null;
  return standsAt(a, count, question?.metric ?? null) || isPlacedEntry(a, count)
    ? told('predicate', 'deployed')
    : null;
};

/** "The camp held 2,000 of them": the place is the subject, and holds the count. */
export const byHolding: Rule = ({ a, count }) => {
  let at = count.from - 1;
  while (/^(still|now|already|only|just|a|an|altogether|today|reportedly)$/.test(a.tokens[at]?.lower ?? ''))
    at--;
  if (!/^(holds?|held|hosts?|hosted|houses?|housed|contains?|contained)$/.test(a.tokens[at]?.lower ?? ''))
    return null;
  while (ASIDE.test(a.tokens[at - 1]?.lower ?? '')) at--;
  const place = a.places[at - 1] !== undefined || AREA.test(a.tokens[at - 1]?.lower ?? '');
  return place && many(count) >= LEAST_HELD ? told('predicate', 'deployed') : null;
};

const ASIDE = /^(still|now|already|reportedly|alone|itself|currently|together)$/;
const AREA =
  /^(region|area|oblast|province|front|sector|pocket|zone|bridgehead|salient|borderland|borderlands)$/;
const LEAST_HELD = 100;

/** Fewer at a place, with nothing said of what they are, may be anything. */
const LEAST_PLACED = 1000;

/** "10,400 in Kursk Oblast", "1,300 are army engineers": a bare number placed, or said to be soldiers. */
function standsAt(a: Annotated<Part>, count: Count, pointed: Metric | null): boolean {
  const stays = STAYS.test(a.tokens[count.to]?.lower ?? '');
  const stayed = stays || STAYS.test(a.tokens[count.from - 1]?.lower ?? '');
  if (!stayed && pointed !== null && FATAL.has(pointed)) return false;
  const at = count.to + (stays ? 1 : 0);
  const next = a.tokens[at]?.lower ?? '';
  if (/^(in|near|at|on|along)$/.test(next) && isArea(a, at + 1)) return true;
  if (/^(in|inside)$/.test(next))
    return [1, 2].some(
      (step) => a.places[at + step] !== undefined || (stays && a.forces[at + step]?.value.role === 'state'),
    );
  return (
    /^(are|were)$/.test(next) && [1, 2, 3].some((step) => a.parts[count.to + step]?.value === 'soldiers')
  );
}

const STAYS = /^(still|now|already)$/;

/** "in region", "near the border": where the front is, in a word. */
export function isArea(a: Annotated<Part>, from: number): boolean {
  const at = a.tokens[from]?.lower === 'the' ? from + 1 : from;
  const behind = a.tokens[at + 1];
  return (
    /^(region|theatre|theater|oblast|border|front|frontline)$/.test(a.tokens[at]?.lower ?? '') &&
    (behind === undefined || behind.kind === 'mark' || /^(per|says|by|now|today|alone)$/.test(behind.lower))
  );
}

/** "In Kursk: 10,400", "On the ground there: 9,000": an entry of a list whose label is a place. */
function isPlacedEntry(a: Annotated<Part>, count: Count): boolean {
  if (a.tokens[count.from - 1]?.text !== ':') return false;
  const label = a.tokens.slice(0, count.from - 1);
  const first = label.findIndex(({ kind }) => kind === 'word');
  if (label.length - first > LABEL || !/^(in|inside|at|on)$/.test(label[first]?.lower ?? '')) return false;
  return label.some(
    ({ lower }, at) =>
      a.places[at] !== undefined || /^(region|area|oblast|theatre|theater|ground|front)$/.test(lower),
  );
}

/** Tokens of the label of an entry. */
const LABEL = 6;

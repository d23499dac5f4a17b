import type { Annotated } from '../../../annotate.ts';
import type { Count } from '../../../numbers.ts';
import { AREAS } from '../lexicon/places.ts';
import type { Part } from '../lexicon.ts';
import { many, type Rule, told } from './reading.ts';

/** Fewer at a place, with nothing said of what they are, may be anything. */
const LEAST_PLACED = 1000;

/** A bare number in an entry of a list that a place heads. */
export const byPlace: Rule = ({ a, count, phrase }) =>
  (phrase.head === 'bare' || phrase.head === 'people') &&
  many(count) >= LEAST_PLACED &&
  isPlacedEntry(a, count)
    ? told('listed', 'deployed')
    : null;

/** "In Kursk: 10,400", "On the ground there: 9,000": an entry of a list whose label is a place. */
function isPlacedEntry(a: Annotated<Part>, count: Count): boolean {
  if (a.tokens[count.from - 1]?.text !== ':') return false;
  const label = a.tokens.slice(0, count.from - 1);
  const first = label.findIndex(({ kind }) => kind === 'word');
  if (label.length - first > LABEL || !/^(in|inside|at|on)$/.test(label[first]?.lower ?? '')) return false;
  return label.some(({ lower }, at) => a.places[at] !== undefined || AREAS.has(lower) || lower === 'ground');
}

/** Tokens of the label of an entry. */
const LABEL = 6;

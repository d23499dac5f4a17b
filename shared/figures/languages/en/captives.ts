import { type Annotated, marksOf } from '../../annotate.ts';
import type { NounPhrase } from '../../structure/phrase.ts';
import type { Binding } from './bind.ts';
import type { Part } from './lexicon.ts';

/** Tokens beside a number within which a word says that it is the whole. */
const TOTAL_REACH = 5;

/**
 * Whether a number of captives is one that somebody gives, however small: it answers a question ("Prisoners? Two."), is
 * called the whole ("three of them in total"), or begins its sentence ("Two taken alive.").
 */
export function countsCaptives(a: Annotated<Part>, { metric, how, count, phrase }: Binding): boolean {
  if (metric !== 'captured') return false;
  if (how === 'answer') return true;
  const around = a.parts.slice(Math.max(0, count.from - TOTAL_REACH), phrase.to + TOTAL_REACH);
  if (around.some((mark) => mark?.value === 'total')) return true;
  if (phrase.head !== 'part' || phrase.part !== 'captured') return false;
  const opens = a.tokens.slice(0, count.from).every(({ kind }) => kind === 'mark');
  // "212 of them dead, and two taken alive": one number of several that are given.
  return opens || a.peopleCounts.some((other) => other.to < count.from);
}

/** "Kyiv holds three prisoners": people of a force, where the clause names who of another side has them. */
export const areHeld = (
  a: Annotated<Part>,
  { metric }: Binding,
  holders: readonly NounPhrase[],
  force: string,
): boolean =>
  metric === 'captured' &&
  holders.some(({ from, to }) =>
    marksOf(a.forces.slice(from, to)).some(({ value }) => value.force !== null && value.force !== force),
  );

import { type Annotated, marksOf } from '../../../annotate.ts';
import { OF_A_SIDE } from '../lexicon/forces.ts';
import type { Cue, Part } from '../lexicon.ts';
import type { Speech } from '../speech.ts';

type Read = Annotated<Part, Cue, Speech>;

/** Tokens of a heading. */
const LONGEST = 8;

/** A short line without a number and without the mark that ends a sentence. */
export function isHeading(a: Read): boolean {
  const last = a.tokens.at(-1);
  return a.tokens.length <= LONGEST && a.counts.length === 0 && last?.kind === 'word';
}

/** The force whose section a heading begins: it names that force and hardly anything else. */
export function headingForce(a: Read): string | null {
  if (!isHeading(a)) return null;
  const [first, second] = marksOf(a.forces);
  if (!first || second || first.value.force === null) return null;
  // "Kyiv": where the text was written.
  if (a.sources[first.from]?.value.role === 'capital') return null;
  const others = a.tokens.slice(0, first.from).concat(a.tokens.slice(first.to));
  return others.every(({ kind, lower }) => kind === 'mark' || OF_A_SIDE.has(lower))
    ? first.value.force
    : null;
}

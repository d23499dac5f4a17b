import type { Annotated } from '../../annotate.ts';
import type { Part } from './lexicon.ts';

/** Whom a part is taken of. */
export interface Partitive {
  /** Index after its last token. */
  readonly to: number;
  readonly part: Part | null;
  /** People of a country that no force of the story stands for. */
  readonly foreign: boolean;
  /** What is counted are things. */
  readonly things?: boolean;
}

/** "of them", "of its men", "of the North Koreans": whom a part is taken of; adds their forces. */
export function partitiveAt(a: Annotated<Part>, at: number, forces: string[]): Partitive | null {
  let next = at;
  let foreign = false;
  if (a.tokens[at]?.lower === 'the' && /^(former|latter)$/.test(a.tokens[at + 1]?.lower ?? ''))
    return { to: at + 2, part: 'pronoun', foreign };
  for (let steps = 0; steps < 6 && next < a.tokens.length; steps++) {
    const force = a.forces[next];
    const part = a.parts[next];
    if (force && force.from === next) {
      if (force.value.role === 'foreign') foreign = true;
      else forces.push(force.value.force);
      next = force.to;
      if (force.value.role === 'people') return { to: next, part: null, foreign };
      continue;
    }
    if (part?.value === 'pronoun' || part?.value === 'own') return { to: part.to, part: part.value, foreign };
    if (part?.value === 'soldiers') return { to: part.to, part: part.value, foreign };
    if (part?.value === 'wounds' || part?.value === 'deaths' || part?.value === 'prisoners')
      return { to: part.to, part: part.value, foreign };
    const word = a.tokens[next]?.lower ?? '';
    if (part?.value === 'more' || word === 'the' || word === 'his' || word === 'all' || word === 'our') {
      next = part?.value === 'more' ? part.to : next + 1;
      continue;
    }
    if (forces.length === 0) return null;
    // "200 of Kim's foot-sloggers": a word for soldiers that no list holds.
    const possessed = a.tokens[next - 1]?.possessive === true && /[^s]s$/.test(word);
    return { to: possessed ? next + 1 : next, part: null, foreign };
  }
  return null;
}

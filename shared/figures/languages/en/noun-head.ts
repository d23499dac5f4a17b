import type { Annotated } from '../../annotate.ts';
import { isUncapitalised } from '../../tokens.ts';
import { NO_PLURALS, SOLDIERS_VERBS } from './lexicon/noun-phrases.ts';
import type { Part } from './lexicon.ts';

/** "61 wounded Ukrainian soldiers": whose they are comes behind what became of them. */
export function peopleFollow(a: Annotated<Part>, at: number): boolean {
  // 'about 450 "annihilated" Ukrainian soldiers': quotation marks hide nothing.
  const next = a.tokens[at]?.text === '"' ? at + 1 : at;
  const part = a.parts[next]?.value;
  return a.forces[next] !== undefined || part === 'soldiers' || part === 'people' || part === 'civilians';
}

/** "248 infantry fighting vehicles", "205 personnel carriers": soldiers that only describe a thing. */
export function thingsFollow(a: Annotated<Part>, at: number): boolean {
  const next = a.tokens[at];
  if (next?.kind !== 'word' || !next.spaced) return false;
  if (a.parts[at]?.value === 'thing' || a.parts[at]?.value === 'civilians') return true;
  if (next.lower === 'fighting' && a.parts[at + 1]?.value === 'thing') return true;
  const plural =
    /[^s]s$/.test(next.lower) && a.parts[at] === undefined && !a.forces[at] && isUncapitalised(next.text);
  return plural && !NO_PLURALS.has(next.lower) && !SOLDIERS_VERBS.has(next.lower);
}

export function soldiersFollow(a: Annotated<Part>, at: number): boolean {
  const part = a.parts[at]?.value;
  return part === 'soldiers';
}

export function nothingFollows(a: Annotated<Part>, at: number): boolean {
  const next = a.tokens[at];
  return (
    next === undefined ||
    (next.kind === 'mark' && next.text !== '"' && next.text !== "'" && next.text !== '-')
  );
}

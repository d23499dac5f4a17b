import { FATAL, type Metric } from '../../figure.ts';
import type { Clause, Structure } from '../clause.ts';
import { fateAt } from '../fate.ts';
import { isOfFrame } from '../frames.ts';
import { metricOf } from '../metric-of.ts';
import type { NounPhrase } from '../phrase.ts';
import { linkOf, lowerAt, type Read } from '../read.ts';

/** "gave 355 as killed", "carries 3,740 as missing". */
export function countedAs(a: Read, structure: Structure, phrase: NounPhrase): Metric | null {
  const to = endOf(structure, phrase);
  const mark = a.grammar.links.role.has(lowerAt(a, to)) ? a.parts[to + 1] : undefined;
  const metric = mark ? (fateAt(a, mark)?.metric ?? null) : null;
  return metric !== null && FATAL.has(metric) ? metric : null;
}

/** "took 717 Russians captive", "were taken prisoner", "were taken as prisoners". */
export function isTakenAlive(
  a: Read,
  structure: Structure,
  phrase: NounPhrase,
  { verb, objects, phrases }: Clause,
): boolean {
  if (!isOfFrame(verb, 'hold')) return false;
  const { resulting } = a.grammar.nouns;
  // "took 26 of them alive".
  const behind = verb.passive ? verb.to : endOf(structure, phrase);
  return (
    resulting.has(lowerAt(a, behind)) ||
    [...objects, ...phrases].some(
      (other) => other !== phrase && other.counts.length === 0 && resulting.has(lowerAt(a, other.head)),
    )
  );
}

/** The token behind a noun phrase and what hangs on it: "26 of them | alive". */
const endOf = (structure: Structure, phrase: NounPhrase): number =>
  Math.max(phrase.to, ...structure.hangingOn(phrase).map(({ to }) => to));

/** "are dead", "is missing", "were battle casualties", "are among the dead". */
export function complementFate(a: Read, { complement, objects, phrases, times }: Clause): Metric | null {
  // "were among the wounded", "Among the wounded were three".
  const among = [...phrases, ...times].filter((phrase) => a.grammar.links.among.has(linkOf(a, phrase)));
  const told = [...objects, ...among].find(({ counts }) => counts.length === 0);
  const at = complement ?? told?.head ?? null;
  const mark = at === null ? undefined : a.parts[at];
  const metric = mark && (fateAt(a, mark)?.metric ?? metricOf(mark.value));
  return metric && metric !== 'deployed' && metric !== 'planned' ? metric : null;
}

/** "left 61 officers dead", "30 of them fatally": an adjective or adverb behind people tells what became of them. */
export function resultOf(a: Read, structure: Structure, phrase: NounPhrase): Metric | null {
  const { head, counts } = phrase;
  const last = counts.at(-1);
  const named = last !== undefined && head >= last.to && a.grammar.adjectives.has(lowerAt(a, head));
  const at = named ? head : endOf(structure, phrase);
  const mark = a.grammar.adjectives.has(lowerAt(a, at)) || a.entryAt(at).adverbial ? a.parts[at] : undefined;
  const metric = mark ? (fateAt(a, mark)?.metric ?? null) : null;
  return metric !== null && FATAL.has(metric) ? metric : null;
}

/** "killed or wounded": one number for both. */
export function joinedFate(a: Read, verb: number): Metric | null {
  const mark = a.parts[verb];
  const metric = mark && fateAt(a, mark)?.metric;
  return metric && metric !== 'deployed' && metric !== 'planned' ? metric : null;
}

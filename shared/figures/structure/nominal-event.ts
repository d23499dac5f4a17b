import { FATAL, type Metric } from '../figure.ts';
import type { Structure } from './clause.ts';
import { fateAt } from './fate.ts';
import { isOfFrame } from './frames.ts';
import { endsPlural } from './lookahead.ts';
import { metricOf } from './metric-of.ts';
import { type Whose, whoseIs } from './people.ts';
import type { NounPhrase } from './phrase.ts';
import { linkOf, lowerAt, type Read } from './read.ts';

/** A noun that a number completes: what it counts, and whose. */
export interface Nominal {
  readonly metric: Metric;
  readonly whose: Whose;
  /** Token of the noun. */
  readonly head: number;
}

/** "the total": a number of whatever is spoken of. */
export const isQuantity = (a: Read, { head }: NounPhrase): boolean =>
  a.grammar.nouns.quantities.has(lowerAt(a, head));

/** What a noun phrase counts when a number completes it: "losses", "the number of soldiers killed", "its contingent in Kursk". */
export function nominalMetric(a: Read, structure: Structure, phrase: NounPhrase): Nominal | null {
  const whose = whoseIs(a, structure, phrase);
  const head = lowerAt(a, phrase.head);
  const mark = a.parts[phrase.head];
  // "the toll of wounded": of whom it says.
  const fate =
    (mark?.value === 'toll' ? fateOfPart(a, structure, phrase) : null) ??
    (mark && (fateAt(a, mark)?.metric ?? metricOf(mark.value)));
  if (fate && fate !== 'deployed' && fate !== 'planned')
    return isOfThings(a, structure, phrase) ? null : { metric: fate, whose, head: phrase.head };
  if (isQuantity(a, phrase)) {
    const people = structure
      .hangingOn(phrase)
      .find((hanging) => a.grammar.links.genitive.has(linkOf(a, hanging)));
    const metric = people ? ofPeople(a, structure, people) : null;
    if (metric && people) return { metric, whose: whoseIs(a, structure, people), head: people.head };
    // "troop numbers".
    return people === undefined && namesTroops(a, phrase)
      ? { metric: 'deployed', whose, head: phrase.head }
      : null;
  }
  const deed = a.grammar.nouns.deeds.get(head);
  if (deed !== undefined) return { metric: deed, whose, head: phrase.head };
  return a.grammar.nouns.contingents.has(head)
    ? {
        metric: befell(a, structure, phrase) ?? modifierFate(a, phrase) ?? 'deployed',
        whose,
        head: phrase.head,
      }
    : null;
}

/** What became of those of whom a noun is a number: "the toll of wounded". */
function fateOfPart(a: Read, structure: Structure, phrase: NounPhrase): Metric | null {
  const people = structure.hangingOn(phrase).find((noun) => a.grammar.links.genitive.has(linkOf(a, noun)));
  const metric = people ? metricOf(a.parts[people.head]?.value ?? null) : null;
  return metric !== null && FATAL.has(metric) ? metric : null;
}

/** "losses of trucks", "losses of tanks", not "of the brigades": of what is nobody. */
export const isOfThings = (a: Read, structure: Structure, phrase: NounPhrase): boolean =>
  structure
    .hangingOn(phrase)
    .some((noun) => a.grammar.links.genitive.has(linkOf(a, noun)) && areThings(a, noun));

function areThings(a: Read, { from, to, head }: NounPhrase): boolean {
  const { nouns } = a.grammar;
  const word = lowerAt(a, head);
  if (nouns.contingents.has(word) || nouns.enemies.has(word) || a.forces.slice(from, to).some(Boolean))
    return false;
  const part = a.parts[head]?.value;
  return part === 'thing' || (part === undefined && endsPlural(nouns, word));
}

/** "the number of soldiers killed", "of dead", "of troops in Kursk". */
function ofPeople(a: Read, structure: Structure, people: NounPhrase): Metric | null {
  const mark = a.parts[people.head];
  const metric = (mark ? metricOf(mark.value) : null) ?? modifierFate(a, people);
  if (metric) return metric;
  const befallen = befell(a, structure, people);
  if (befallen) return befallen;
  const soldiers =
    mark?.value === 'soldiers' ||
    a.forces[people.head] !== undefined ||
    a.grammar.nouns.contingents.has(lowerAt(a, people.head));
  return soldiers ? 'deployed' : null;
}

/** "troop (numbers)", "personnel (strength)". */
const namesTroops = (a: Read, { from, head }: NounPhrase): boolean =>
  a.tokens.slice(from, head).some(({ lower }) => a.grammar.nouns.troops.has(lower));

/** "the killed soldiers": what became of them stands before the noun. */
function modifierFate(a: Read, { from, head }: NounPhrase): Metric | null {
  for (let at = from; at < head; at++) {
    const mark = a.parts[at];
    if (mark && /^(killed|wounded|captured|missing|both)$/.test(mark.value))
      return fateAt(a, mark)?.metric ?? null;
  }
  return null;
}

/** What a clause that hangs on people says became of them. */
export function befell(a: Read, structure: Structure, people: NounPhrase): Metric | null {
  for (const { role, clause } of structure.rolesOf(people)) {
    if (role !== 'subject' || (clause.relation !== 'participle' && clause.relation !== 'relative')) continue;
    const { passive, head } = clause.verb;
    const joined = a.parts[head];
    const fate = joined && fateAt(a, joined)?.metric;
    if (fate && fate !== 'deployed' && fate !== 'planned') return fate;
    if (passive && isOfFrame(clause.verb, 'kill')) return 'killed';
    if (passive && isOfFrame(clause.verb, 'wound')) return 'wounded';
    if (passive && isOfFrame(clause.verb, 'capture')) return 'captured';
    if (isOfFrame(clause.verb, 'die')) return 'killed';
  }
  return null;
}

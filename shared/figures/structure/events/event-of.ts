import type { Metric } from '../../figure.ts';
import type { Count } from '../../numbers.ts';
import type { Structure } from '../clause.ts';
import type { Event } from '../event.ts';
import { fateCountedBy } from '../fate.ts';
import { told, type Whose, whoseIs } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { linkOf, lowerAt, type Read } from '../read.ts';
import { pointedWithin } from '../reference.ts';
import type { Reading } from './argument.ts';
import { byLabel } from './by-label.ts';
import { byHost, byNounBefore } from './by-noun.ts';
import { byVerb, isCopular } from './by-verb.ts';
import { isNumber, isSoldiers } from './counted-nouns.ts';
import { fateCounted } from './fate-counted.ts';
import { verbless } from './presence.ts';
import { throughHost, throughPart, throughWhole } from './through.ts';
import { surest, toldOf } from './told.ts';
import { resultOf } from './told-fate.ts';

/**
 * The event that a count is an argument of, or null where the structure does not tell.
 * @param spokenOf what was counted or asked before, which "the number" is of
 */
export function eventOf(
  a: Read,
  structure: Structure,
  count: Count,
  spokenOf: Metric | null = null,
): Event | null {
  const event = unresolved(a, structure, count, spokenOf);
  if (event === null || event.whose.pointing === null || event.whose.forces.length > 0) return event;
  const force = pointedWithin({ a, structure }, count, event.whose);
  return force === null ? event : { ...event, whose: { ...event.whose, forces: [force] } };
}

/** The same, with words left that point to somebody named before. */
function unresolved(a: Read, structure: Structure, count: Count, spokenOf: Metric | null): Event | null {
  const reading: Reading = { a, structure, spokenOf, eventOf: (other) => eventOf(a, structure, other) };
  const phrase = structure.phraseOf(count);
  if (!phrase) return null;
  const named = whoseIs(a, structure, phrase);
  const own = told(named) ? named : goneOnWith(reading, phrase, named);
  const fate = fateCountedBy(a, count);
  // "two wounded soldiers were captured": of a fate that only tells them apart, and another, the verb's counts.
  const seized = fate?.metric === 'wounded' && isSoldiers(a, phrase) ? seizedBy(reading, phrase, own) : null;
  if (seized) return seized;
  const partOf = structure.hangingOn(phrase).some((noun) => a.grammar.links.genitive.has(linkOf(a, noun)));
  const [role] = structure.rolesOf(phrase);
  // "1,000 of the casualties are deaths".
  if (fate && partOf && role?.role === 'subject' && isCopular(role.clause))
    return byVerb(reading, phrase, role, own) ?? fateCounted(a, structure, phrase, fate.metric, own);
  if (fate) return fateCounted(a, structure, phrase, fate.metric, own);
  const result = resultOf(a, structure, phrase);
  if (result) return fateCounted(a, structure, phrase, result, own);
  // "a 12,000-strong contingent": the number says how many the whole phrase is.
  if (isMeasure(a, count)) return byHost(reading, phrase, own) ?? surest(toldOf(reading, phrase, own));
  const event = throughWhole(reading, phrase, own) ?? surest(toldOf(reading, phrase, own));
  if (event) return event;
  return (
    throughHost(reading, phrase, own) ??
    throughPart(reading, phrase, own) ??
    byNounBefore(reading, phrase, count, own) ??
    byLabel(a, structure, count, own) ??
    verbless(a, structure, phrase, own)
  );
}

/** "600 soldiers from Greece have died and 4,700 | have been hurt": a bare number behind "and" is of the same people. */
function goneOnWith({ a, structure }: Reading, phrase: NounPhrase, named: Whose): Whose {
  const joined = structure
    .rolesOf(phrase)
    .find(({ role, clause }) => role === 'subject' && clause.relation === 'joined');
  if (!joined || !isNumber(phrase) || structure.hangingOn(phrase).length > 0) return named;
  const before = joined.clause.parent?.subject;
  return before && before.counts.length > 0 ? whoseIs(a, structure, before) : named;
}

/** The capture that a noun phrase is the patient of. */
function seizedBy(reading: Reading, phrase: NounPhrase, own: Whose): Event | null {
  return toldOf(reading, phrase, own).find((event) => event?.metric === 'captured') ?? null;
}

/** "12,000-strong". */
const isMeasure = (a: Read, { to }: Count): boolean =>
  a.grammar.nouns.strong.has(lowerAt(a, a.tokens[to]?.text === '-' ? to + 1 : to));

import { FATAL } from '../../figure.ts';
import type { Count } from '../../numbers.ts';
import type { Structure } from '../clause.ts';
import { type Event, SUFFERER } from '../event.ts';
import { fateCountedBy } from '../fate.ts';
import { type Whose, whoseIs } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { linkOf, lowerAt, type Read } from '../read.ts';
import { pointedWithin } from '../reference.ts';
import type { Reading } from './argument.ts';
import { byHost, byNounBefore } from './by-noun.ts';
import { byVerb, isCopular } from './by-verb.ts';
import { isSoldiers } from './counted-nouns.ts';
import { fateCounted } from './fate-counted.ts';
import { verbless } from './presence.ts';

/** The event that a count is an argument of, or null where the structure does not tell. */
export function eventOf(a: Read, structure: Structure, count: Count): Event | null {
  const event = unresolved(a, structure, count);
  if (event === null || event.whose.pointing === null || event.whose.forces.length > 0) return event;
  const force = pointedWithin({ a, structure }, count, event.whose);
  return force === null ? event : { ...event, whose: { ...event.whose, forces: [force] } };
}

/** The same, with words left that point to somebody named before. */
function unresolved(a: Read, structure: Structure, count: Count): Event | null {
  const reading: Reading = { a, structure, eventOf: (other) => eventOf(a, structure, other) };
  const phrase = structure.phraseOf(count);
  if (!phrase) return null;
  const own = whoseIs(a, structure, phrase);
  const fate = fateCountedBy(a, count);
  // "two wounded soldiers were captured": of a fate that only tells them apart, and another, the verb's counts.
  const seized = fate?.metric === 'wounded' && isSoldiers(a, phrase) ? seizedBy(reading, phrase, own) : null;
  if (seized) return seized;
  const partOf = structure.hangingOn(phrase).some((noun) => a.grammar.links.genitive.has(linkOf(a, noun)));
  const [role] = structure.rolesOf(phrase);
  // "1,000 of the casualties are deaths".
  if (fate && partOf && role?.role === 'subject' && isCopular(a, role.clause))
    return byVerb(reading, phrase, role, own) ?? fateCounted(a, structure, phrase, fate.metric, own);
  if (fate) return fateCounted(a, structure, phrase, fate.metric, own);
  // "a 12,000-strong contingent": the number says how many the whole phrase is.
  if (isMeasure(a, count)) return byHost(reading, phrase, own);
  const event = surest(structure.rolesOf(phrase).map((role) => byVerb(reading, phrase, role, own)));
  if (event) return event;
  const host = structure.hostOf(phrase);
  // "a total of 3,000 were sent": the number is what the whole phrase says it of.
  const hangs = host !== null && a.grammar.links.genitive.has(linkOf(a, phrase));
  if (hangs && a.grammar.nouns.sums.has(lowerAt(a, host.head)))
    return surest(structure.rolesOf(host).map((role) => byVerb(reading, host, role, own)));
  if (hangs) return byHost(reading, host, own);
  return byNounBefore(a, structure, phrase, count, own) ?? verbless(a, structure, phrase, own);
}

/** The capture that a noun phrase is the patient of. */
function seizedBy(reading: Reading, phrase: NounPhrase, own: Whose): Event | null {
  const told = reading.structure.rolesOf(phrase).map((role) => byVerb(reading, phrase, role, own));
  return told.find((event) => event?.metric === 'captured') ?? null;
}

/** "12,000-strong". */
const isMeasure = (a: Read, { to }: Count): boolean =>
  a.grammar.nouns.strong.has(lowerAt(a, a.tokens[to]?.text === '-' ? to + 1 : to));

/** "soldiers deployed there have died": of several things said of people what became of them, before where they went. */
function surest(told: readonly (Event | null)[]): Event | null {
  const events = told.filter((event) => event !== null);
  return (
    events.find(({ metric }) => metric !== null && FATAL.has(metric)) ??
    events.find(({ by }) => by === SUFFERER) ??
    events.find(({ metric }) => metric === null) ??
    // "will join the 9,000 soldiers deployed in May": those are there.
    events.find(({ by, mood }) => by === 'send' && mood === 'done') ??
    events[0] ??
    null
  );
}

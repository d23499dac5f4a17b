import { FATAL, type Metric } from '../../figure.ts';
import type { Count } from '../../numbers.ts';
import type { Structure } from '../clause.ts';
import { BASE, type Event, SUFFERER } from '../event.ts';
import { fateCountedBy } from '../fate.ts';
import { befell } from '../nominal-event.ts';
import { type Whose, whoseIs } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { linkOf, lowerAt, type Read } from '../read.ts';
import { pointedWithin } from '../reference.ts';
import { nominalOf, type Reading } from './argument.ts';
import { byLabel } from './by-label.ts';
import { byHost, byNounBefore } from './by-noun.ts';
import { byVerb, isCopular } from './by-verb.ts';
import { isSoldiers } from './counted-nouns.ts';
import { fateCounted } from './fate-counted.ts';
import { ofNominal } from './of-nominal.ts';
import { verbless } from './presence.ts';
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
  const own = whoseIs(a, structure, phrase);
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
  const event = surest(toldOf(reading, phrase, own));
  if (event) return event;
  return (
    throughHost(reading, phrase, own) ??
    throughPart(reading, phrase, own) ??
    byNounBefore(reading, phrase, count, own) ??
    byLabel(a, structure, count, own) ??
    verbless(a, structure, phrase, own)
  );
}

/** What is said of a count through the noun phrase that it hangs on. */
function throughHost(reading: Reading, phrase: NounPhrase, own: Whose): Event | null {
  const { a, structure } = reading;
  const host = structure.hostOf(phrase);
  if (host === null) return opensWhole(reading, phrase) ? baseOf(phrase, own) : null;
  // "the first soldiers, 2,600 of them, are there": said of those whom the number goes with.
  if (phrase.preposition === null) {
    for (let noun: NounPhrase | null = host; noun; noun = structure.hostOf(noun)) {
      const nominal = nominalOf(reading, noun);
      const event = nominal ? ofNominal(nominal, 'done', own) : surest(toldOf(reading, noun, own));
      if (event) return event;
    }
    return null;
  }
  if (!a.grammar.links.genitive.has(linkOf(a, phrase))) return null;
  // "a total of 3,000 were sent": the number is what the whole phrase says it of.
  if (a.grammar.nouns.sums.has(lowerAt(a, host.head))) {
    // "2,600 soldiers out of a total of 9,400".
    const isWhole = a.grammar.links.genitive.has(lowerAt(a, host.from - 1)) && isLarge(phrase);
    return surest(toldOf(reading, host, own)) ?? (isWhole ? baseOf(phrase, own) : null);
  }
  if (host.counts.length > 0 && isLarge(phrase)) return baseOf(phrase, own);
  // "The regiment, of about 1,000, was sent".
  const aside = a.tokens[(phrase.preposition ?? 0) - 1]?.text === ',';
  return byHost(reading, host, own) ?? (aside ? surest(toldOf(reading, host, own)) : null);
}

/** "Out of 12,500, 7,000 were fit": what a part behind it is taken of. */
const opensWhole = ({ a }: Reading, phrase: NounPhrase): boolean =>
  a.grammar.links.genitive.has(lowerAt(a, phrase.from - 1)) &&
  isLarge(phrase) &&
  a.peopleCounts.some(({ from }) => from >= phrase.to);

/** "estimated 310 of the North Koreans killed": what became of those a part of whom is counted. */
function throughPart({ a, structure }: Reading, phrase: NounPhrase, own: Whose): Event | null {
  const whole = structure.hangingOn(phrase).find((noun) => a.grammar.links.genitive.has(linkOf(a, noun)));
  const fate = whole ? befell(a, structure, whole) : null;
  return fate && fateCounted(a, structure, phrase, fate, own);
}

/** Fewer than this are a unit of some fight, not the force that a part is taken of. */
const LEAST_BASE = 1000;

const isLarge = ({ counts: [count] }: NounPhrase): boolean =>
  (count?.quantity.value ?? count?.quantity.high ?? 0) >= LEAST_BASE;

/** "1,000 of the 11,000": the number that a part is taken of is those who came. */
const baseOf = ({ head }: NounPhrase, whose: Whose): Event => ({
  ...{ metric: 'deployed', whose, mood: 'done', against: null },
  ...{ trigger: head, by: BASE },
});

/** What the verbs of its clauses say of a noun phrase. */
const toldOf = (reading: Reading, phrase: NounPhrase, own: Whose): (Event | null)[] =>
  reading.structure.rolesOf(phrase).map((role) => byVerb(reading, phrase, role, own));

/** The capture that a noun phrase is the patient of. */
function seizedBy(reading: Reading, phrase: NounPhrase, own: Whose): Event | null {
  return toldOf(reading, phrase, own).find((event) => event?.metric === 'captured') ?? null;
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

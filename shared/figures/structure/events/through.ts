import { FATAL } from '../../figure.ts';
import { BASE, type Event } from '../event.ts';
import { befell } from '../nominal-event.ts';
import { told, type Whose } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { linkOf, lowerAt } from '../read.ts';
import { nominalOf, type Reading } from './argument.ts';
import { byHost } from './by-noun.ts';
import { fateCounted } from './fate-counted.ts';
import { ofNominal } from './of-nominal.ts';
import { surest, toldOf } from './told.ts';

/** What is said of a count through the noun phrase that it hangs on. */
export function throughHost(reading: Reading, phrase: NounPhrase, own: Whose): Event | null {
  const { a, structure } = reading;
  const host = structure.hostOf(phrase);
  if (host === null) return opensWhole(reading, phrase) ? baseOf(phrase, own) : null;
  if (phrase.preposition === null) return besideHost(reading, host, own);
  if (!a.grammar.links.genitive.has(lowerAt(a, phrase.from - 1))) return null;
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

/** "the first soldiers, 2,600 of them, are there": said of those whom the number goes with. */
function besideHost(reading: Reading, host: NounPhrase, own: Whose): Event | null {
  for (let noun: NounPhrase | null = host; noun; noun = reading.structure.hostOf(noun)) {
    const nominal = nominalOf(reading, noun);
    const event = nominal ? ofNominal(nominal, 'done', own) : surest(toldOf(reading, noun, own));
    if (event) return event;
  }
  return null;
}

/** "Out of 12,500, 7,000 were fit": what a part behind it is taken of. */
const opensWhole = ({ a }: Reading, phrase: NounPhrase): boolean =>
  a.grammar.links.genitive.has(lowerAt(a, phrase.from - 1)) &&
  isLarge(phrase) &&
  a.peopleCounts.some(({ from }) => from >= phrase.to);

/** "64 killed, among them 41 North Koreans", "900 wounded, including 30 officers": a part shares the fate of its whole. */
export function throughWhole(
  { a, structure, eventOf }: Reading,
  phrase: NounPhrase,
  own: Whose,
): Event | null {
  const { among, inclusion } = a.grammar.links;
  const { members } = a.grammar.pronouns;
  const amongThem = members.has(lowerAt(a, phrase.from - 1)) && among.has(lowerAt(a, phrase.from - 2));
  if (!amongThem && !inclusion.has(linkOf(a, phrase))) return null;
  const whole = structure.phrases.findLast(({ counts, to }) => counts.length > 0 && to <= phrase.from);
  const count = whole?.counts[0];
  const event = count ? eventOf(count) : null;
  if (event?.metric == null || !FATAL.has(event.metric)) return null;
  return { ...event, whose: told(own) ? own : event.whose, against: null, by: 'part' };
}

/** "estimated 310 of the North Koreans killed": what became of those a part of whom is counted. */
export function throughPart({ a, structure }: Reading, phrase: NounPhrase, own: Whose): Event | null {
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
  metric: 'deployed',
  whose,
  mood: 'done',
  against: null,
  trigger: head,
  by: BASE,
});

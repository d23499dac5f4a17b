import type { Clause } from '../clause.ts';
import type { Event } from '../event.ts';
import { isOfFrame } from '../frames.ts';
import { isQuantity, type Nominal, nominalMetric } from '../nominal-event.ts';
import { told, whoseIs } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { linkOf } from '../read.ts';
import { type Argument, eventOn, nominalOf } from './argument.ts';
import { isNumber, isSoldiers } from './counted-nouns.ts';
import { ofNominal } from './of-nominal.ts';

/** "bringing losses to 4,000", "bringing the total to 3,000"; null for a total of nothing that is counted. */
export function bring(argument: Argument): Event | null | undefined {
  const { a, phrase, role, clause, own, mood } = argument;
  const [brought] = clause.objects;
  if (role !== 'phrase' || !a.grammar.links.result.has(linkOf(a, phrase)) || !brought) return undefined;
  const total = isQuantity(a, brought) && clause.parent ? ofParent(argument, clause.parent) : null;
  if (total) return total;
  const nominal = nominalOf(argument, brought) ?? topicOf(argument);
  return nominal ? ofNominal(nominal, mood, own) : undefined;
}

/** "raised its figure for the dead to 900": what a number is given for. */
function topicOf({ a, structure, clause: { phrases } }: Argument): Nominal | null {
  const topic = phrases.find((phrase) => a.grammar.links.topic.has(linkOf(a, phrase)));
  return topic ? nominalMetric(a, structure, topic) : null;
}

/** "Another 1,500 arrived, bringing the total to 3,000": the total of what the clause around counts. */
function ofParent({ eventOf, own }: Argument, { subject, objects }: Clause): Event | null {
  const counted = [subject, ...objects].find((phrase) => phrase && phrase.counts.length > 0);
  const count = counted?.counts[0];
  const event = count ? eventOf(count) : null;
  return event && { ...event, whose: told(own) ? own : event.whose, by: 'amount' };
}

/** "losses rose to 4,000", "the dead number 600". */
export function amount(argument: Argument): Event | undefined {
  const { phrase, clause, own, mood } = argument;
  const { subject } = clause;
  if (!subject || subject === phrase || !amounts(argument)) return undefined;
  const nominal = nominalOf(argument, subject);
  return nominal ? ofNominal(nominal, mood, own) : undefined;
}

/** The first object of its verb: "reached 990, with losses close to a thousand" reaches one number. */
const isNext = ({ objects }: Clause, phrase: NounPhrase): boolean => objects[0] === phrase;

/** Where the count stands that a verb of amounting brings a noun to: "rose to 4,000", "reached 600", "stands at 300". */
function amounts({ a, phrase, role, clause }: Argument): boolean {
  const { verb } = clause;
  const link = linkOf(a, phrase);
  // "had fallen below 8,000": a bound that is a preposition.
  const bounded = verb.to === phrase.from && phrase.counts.some(({ from, numberFrom }) => numberFrom > from);
  if (role === 'object') return bounded || (isOfFrame(verb, 'reach') && isNext(clause, phrase));
  const { genitive, amount, difference } = a.grammar.links;
  return isOfFrame(verb, 'consist') ? genitive.has(link) : amount.has(link) || difference.has(link);
}

/** "put losses at 900", "losses are estimated at 900", "put deaths around 900", "gave 900 for the dead". */
export function say(argument: Argument): Event | undefined {
  const { a, phrase, role, clause, own } = argument;
  const { estimate, role: as } = a.grammar.links;
  const estimated = role === 'phrase' && [estimate, as].some((links) => links.has(linkOf(a, phrase)));
  const counted = estimated ? estimatedIn(clause, phrase) : role === 'object' ? besideIn(argument) : [];
  const nominal = firstOf(counted, (noun) => nominalOf(argument, noun));
  if (nominal) return ofNominal(nominal, 'done', own);
  // "put the soldiers there at 900".
  const people = counted.find((noun) => isSoldiers(a, noun) && noun.counts.length === 0);
  return estimated && people
    ? eventOn(argument, 'deployed', whoseIs(a, argument.structure, people), 'amount')
    : undefined;
}

/** What a number may estimate: the object before it, or the subject of a passive verb. */
const estimatedIn = ({ objects, subject, verb }: Clause, phrase: NounPhrase): NounPhrase[] =>
  [objects.findLast(({ to }) => to <= phrase.from), verb.passive ? subject : null].filter(
    (noun) => noun != null,
  );

/** What a number is given for that is an object itself. */
function besideIn({ a, phrase, clause: { objects, phrases, verb } }: Argument): NounPhrase[] {
  if (verb.passive || !isNumber(phrase)) return [];
  const put = isOfFrame(verb, 'put') ? objects.slice(0, 1).filter((noun) => noun !== phrase) : [];
  return [...put, ...phrases.filter((topic) => a.grammar.links.topic.has(linkOf(a, topic)))];
}

function firstOf<T, R>(of: readonly T[], read: (one: T) => R | null): R | null {
  for (const one of of) {
    const found = read(one);
    if (found !== null) return found;
  }
  return null;
}

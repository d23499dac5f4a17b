import type { Clause } from '../clause.ts';
import type { Event } from '../event.ts';
import { isOfFrame } from '../frames.ts';
import { isQuantity, nominalMetric } from '../nominal-event.ts';
import { told } from '../people.ts';
import { linkOf } from '../read.ts';
import type { Argument } from './argument.ts';
import { ofNominal } from './of-nominal.ts';

/** "bringing losses to 4,000", "bringing the total to 3,000"; null for a total of nothing that is counted. */
export function bring(argument: Argument): Event | null | undefined {
  const { a, structure, phrase, role, clause, own, mood } = argument;
  const [brought] = clause.objects;
  if (role !== 'phrase' || !a.grammar.links.result.has(linkOf(a, phrase)) || !brought) return undefined;
  const nominal = nominalMetric(a, structure, brought);
  if (nominal) return ofNominal(nominal, mood, own);
  return isQuantity(a, brought) && clause.parent ? ofParent(argument, clause.parent) : undefined;
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
  const { a, structure, phrase, clause, own, mood } = argument;
  const { subject } = clause;
  if (!subject || subject === phrase || !amounts(argument)) return undefined;
  const nominal = nominalMetric(a, structure, subject);
  return nominal ? ofNominal(nominal, mood, own) : undefined;
}

/** Where the count stands that a verb of amounting brings a noun to: "rose to 4,000", "reached 600", "stands at 300". */
function amounts({ a, phrase, role, clause: { verb } }: Argument): boolean {
  const link = linkOf(a, phrase);
  if (role === 'object') return isOfFrame(verb, 'reach');
  const { genitive, amount, difference } = a.grammar.links;
  return isOfFrame(verb, 'consist') ? genitive.has(link) : amount.has(link) || difference.has(link);
}

/** "put losses at 900", "losses are estimated at 900". */
export function say({ a, structure, phrase, role, clause, own }: Argument): Event | undefined {
  if (role !== 'phrase' || !a.grammar.links.estimate.has(linkOf(a, phrase))) return undefined;
  const counted = clause.objects[0] ?? (clause.verb.passive ? clause.subject : null);
  const nominal = counted && nominalMetric(a, structure, counted);
  return nominal ? ofNominal(nominal, 'done', own) : undefined;
}

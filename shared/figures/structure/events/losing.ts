import type { Event } from '../event.ts';
import { befell } from '../nominal-event.ts';
import { told, whoseIs } from '../people.ts';
import { lowerAt } from '../read.ts';
import { type Argument, eventOn, subjectsOf } from './argument.ts';

/** "have lost their lives", "lost 900 men". */
export function lose(argument: Argument): Event | undefined {
  const { a, structure, phrase, clause, own, patient, agent } = argument;
  if (agent && clause.objects.some(({ head }) => a.grammar.nouns.lives.has(lowerAt(a, head))))
    return eventOn(argument, 'killed', own, 'die-agent');
  if (!patient) return undefined;
  const whose = clause.verb.passive ? own : subjectsOf(argument);
  return eventOn(argument, befell(a, structure, phrase) ?? 'casualties', whose, 'lose');
}

/** "It costs 25": a price; "cost the army 900 men". */
export function cost(argument: Argument): Event | undefined {
  const { a, structure, phrase, role, clause, own } = argument;
  const [first] = clause.objects;
  if (role !== 'object') return undefined;
  if (first === phrase && a.counts.some(({ to }) => to === phrase.to))
    return eventOn(argument, null, own, 'price');
  return first && first !== phrase
    ? eventOn(argument, 'casualties', told(own) ? own : whoseIs(a, structure, first), 'cost')
    : undefined;
}

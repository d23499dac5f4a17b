import type { Event } from '../event.ts';
import { isOfFrame } from '../frames.ts';
import { namedIn, told, type Whose } from '../people.ts';
import { linkOf } from '../read.ts';
import { say } from './amounting.ts';
import { type Argument, eventOn, subjectsOf } from './argument.ts';
import { isNumber, isSoldiers } from './counted-nouns.ts';
import { arePlaced, placeNamed } from './presence.ts';

/** "has promised Moscow 25,000 soldiers", "announced 6,000 sappers": whoever only tells of them need not send them. */
export function pledge(argument: Argument): Event | undefined {
  const { a, phrase, clause, own, patient } = argument;
  if (!patient || !isSoldiers(a, phrase)) return undefined;
  const whose = isOfFrame(clause.verb, 'say') || clause.verb.passive ? own : subjectsOf(argument);
  return { ...eventOn(argument, 'deployed', whose, 'send'), mood: 'planned' };
}

/** "expects another 3,500 by the summer": more of those who are there. */
export function expectMore(argument: Argument): Event | undefined {
  const { a, phrase, own, patient, clause } = argument;
  const more = a.tokens
    .slice(phrase.from, phrase.head + 1)
    .some(({ lower }) => a.grammar.moods.more.has(lower));
  return patient && !clause.verb.passive && more && (isSoldiers(a, phrase) || isNumber(phrase))
    ? { ...eventOn(argument, 'deployed', own, 'expect'), mood: 'planned' }
    : undefined;
}

/** "sent 3,000 engineers", "3,000 were sent by Pyongyang". */
export function send(argument: Argument): Event | undefined {
  if (!argument.patient) return undefined;
  const { a, own, clause } = argument;
  // "Russian ships have brought 1,450 soldiers": a vehicle carries anybody's.
  const carried = clause.subject !== null && a.parts[clause.subject.head]?.value === 'thing';
  const whose = clause.verb.passive ? agentOr(argument) : carried ? own : subjectsOf(argument);
  return eventOn(argument, 'deployed', whose, 'send');
}

function agentOr({ a, clause: { phrases }, own }: Argument): Whose {
  if (told(own)) return own;
  const by = phrases.find((phrase) => a.grammar.links.agent.has(linkOf(a, phrase)));
  return by ? namedIn(a, by) : own;
}

/** "Russia has 48,000 troops in the region". */
export function have(argument: Argument): Event | undefined {
  const { a, structure, phrase, clause, patient } = argument;
  // "has the dead at 2,230".
  if (argument.role === 'phrase') return say(argument);
  if (!patient || clause.verb.passive || !isSoldiers(a, phrase)) return undefined;
  if (!arePlaced(a, structure, phrase, clause)) return undefined;
  const whose = subjectsOf(argument);
  return whose.forces.length > 0 ? eventOn(argument, 'deployed', whose, 'have') : undefined;
}

/** "used 900 North Koreans", "would join the 11,000 who are there"; null for people of nobody named. */
export function use(argument: Argument): Event | null | undefined {
  const { a, phrase, role, clause, own, patient } = argument;
  // "will be joined by 4,500 others".
  const joins =
    role === 'phrase' &&
    clause.verb.passive &&
    a.grammar.links.agent.has(linkOf(a, phrase)) &&
    isOfFrame(clause.verb, 'join');
  if (joins) return eventOn(argument, 'deployed', told(own) ? own : subjectsOf(argument), 'send');
  if (!patient) return undefined;
  if (!told(own)) return null;
  const event = eventOn(argument, 'deployed', own, 'use');
  return isOfFrame(clause.verb, 'join') ? { ...event, mood: 'done' } : event;
}

/** "came to Kursk with 11,000". */
export function arrive(argument: Argument): Event | undefined {
  const { a, phrase, role, clause } = argument;
  const company = role === 'phrase' && a.grammar.links.company.has(linkOf(a, phrase));
  if (!company || !clause.subject || !isNumber(phrase)) return undefined;
  const whose = subjectsOf(argument);
  return whose.forces.length > 0 ? eventOn(argument, 'deployed', whose, 'with') : undefined;
}

/** "leave Wonsan for Russia": there; "left the front": nobody who is counted. */
export function leave(argument: Argument): Event | undefined {
  const { a, clause, own, patient, agent } = argument;
  const departs = isOfFrame(clause.verb, 'depart');
  const { destination } = a.grammar.links;
  if (departs && agent && clause.phrases.some((to) => destination.has(linkOf(a, to)) && placeNamed(a, to)))
    return eventOn(argument, 'deployed', own, 'leave');
  return agent || (patient && !departs) ? eventOn(argument, null, own, 'leave') : undefined;
}

/** "recruited 900 convicts": not yet anywhere. */
export function recruit(argument: Argument): Event | undefined {
  const { own, patient, agent } = argument;
  return patient || agent ? eventOn(argument, null, own, 'recruit') : undefined;
}

import type { Metric } from '../../figure.ts';
import type { Count } from '../../numbers.ts';
import type { Clause, Role } from '../clause.ts';
import type { Event } from '../event.ts';
import { type Frame, isOfFrame } from '../frames.ts';
import { type Mood, moodOf } from '../mood.ts';
import { isQuantity, type Nominal, nominalMetric } from '../nominal-event.ts';
import { NOBODY, namedIn, told, type Whose, whoseIs } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { linkOf, type Read } from '../read.ts';
import type { Parsed } from '../reference.ts';

/** A sentence whose counts are read, one sometimes by the help of another. */
export interface Reading extends Parsed {
  /** The event that another count of the sentence is an argument of. */
  readonly eventOf: (count: Count) => Event | null;
  /** What was counted or asked last, which "the number" is of; null where nothing was. */
  readonly spokenOf: Metric | null;
}

/** A noun phrase as an argument of a verb. */
export interface Argument extends Reading {
  readonly phrase: NounPhrase;
  readonly role: Role['role'];
  readonly clause: Clause;
  /** Whose people the noun phrase itself tells. */
  readonly own: Whose;
  readonly mood: Mood;
  /** It is acted on: the object of an active verb, the subject of a passive one. */
  readonly patient: boolean;
  /** It acts: the subject of an active verb. */
  readonly agent: boolean;
}

/** What a noun counts when a number completes it; "the total" counts what is spoken of. */
export function nominalOf({ a, structure, spokenOf }: Reading, phrase: NounPhrase): Nominal | null {
  const nominal = nominalMetric(a, structure, phrase);
  if (nominal || spokenOf === null || !isQuantity(a, phrase)) return nominal;
  const ofOthers = structure.hangingOn(phrase).some((noun) => a.grammar.links.genitive.has(linkOf(a, noun)));
  return ofOthers ? null : { metric: spokenOf, whose: NOBODY, head: phrase.head };
}

/** A noun phrase in one of its roles. */
export function argumentOf(
  reading: Reading,
  phrase: NounPhrase,
  { role, clause }: Role,
  own: Whose,
): Argument {
  const { passive } = clause.verb;
  return {
    a: reading.a,
    structure: reading.structure,
    eventOf: reading.eventOf,
    spokenOf: reading.spokenOf,
    phrase,
    role,
    clause,
    own,
    mood: moodOf(reading.a, clause),
    patient: passive ? role === 'subject' : role === 'object',
    agent: role === 'subject' && !passive,
  };
}

/** The event that the verb tells of its argument. */
export function eventOn(argument: Argument, metric: Metric | null, whose: Whose, by: string): Event {
  const { mood, clause } = argument;
  return { metric, whose, mood, against: againstWhom(argument, metric), trigger: clause.verb.head, by };
}

/** Who harms the patient of an active verb. */
function againstWhom(
  { a, patient, clause: { verb, subject } }: Argument,
  metric: Metric | null,
): Whose | null {
  const harms = metric === 'captured' || HARM.some((frame) => isOfFrame(verb, frame));
  return patient && !verb.passive && subject !== null && harms ? namedIn(a, subject) : null;
}

/** Whose people an argument is where the subject of its verb may tell: "10,000 of its men". */
export function subjectsOf({ a, structure, own, clause: { subject } }: Argument): Whose {
  const theirs = subject === null ? NOBODY : ledBy(a, subject, whoseIs(a, structure, subject));
  // Whose "its men" are, the subject tells; "them" are others.
  return own.forces.length > 0 || own.foreign || own.beyond || !told(theirs) ? own : theirs;
}

/** "Zelensky has lost 900 men": those of the country that a leader speaks for. */
function ledBy(a: Read, { from, to }: NounPhrase, whose: Whose): Whose {
  if (told(whose)) return whose;
  const source = a.sources.slice(from, to).find((mark) => mark?.value.role === 'claimant')?.value;
  const country = source?.role === 'claimant' ? source.claimant.country : undefined;
  return country ? { ...whose, forces: [country] } : whose;
}

const HARM: readonly Frame[] = ['kill', 'wound', 'capture'];

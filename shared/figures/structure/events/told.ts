import { FATAL } from '../../figure.ts';
import { type Event, SUFFERER } from '../event.ts';
import type { Whose } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import type { Reading } from './argument.ts';
import { byVerb } from './by-verb.ts';

/** What the verbs of its clauses say of a noun phrase. */
export const toldOf = (reading: Reading, phrase: NounPhrase, own: Whose): (Event | null)[] =>
  reading.structure.rolesOf(phrase).map((role) => byVerb(reading, phrase, role, own));

/** "soldiers deployed there have died": of several things said of people what became of them, before where they went. */
export function surest(told: readonly (Event | null)[]): Event | null {
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

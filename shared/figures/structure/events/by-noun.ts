import type { Count } from '../../numbers.ts';
import type { Clause, Role, Structure } from '../clause.ts';
import type { Event } from '../event.ts';
import { type Frame, isOfFrame, isSaying } from '../frames.ts';
import { areGivenBack } from '../given-back.ts';
import { type Mood, moodOf, outlookOf } from '../mood.ts';
import { NOBODY, told, type Whose, whoseIs } from '../people.ts';
import type { NounPhrase, VerbGroup } from '../phrase.ts';
import { lowerAt, type Read } from '../read.ts';
import { verbReading } from '../verb-forms.ts';
import { nominalOf, type Reading } from './argument.ts';
import { byVerb } from './by-verb.ts';
import { ofNominal } from './of-nominal.ts';

/** "losses in Kursk now 3,900", "losses exceeded 3,900": a noun completed by the number right behind it, or by a bound that is a verb. */
export function byNounBefore(reading: Reading, phrase: NounPhrase, count: Count, own: Whose): Event | null {
  const { a, structure } = reading;
  if (phrase.preposition !== null) return null;
  const before = structure.phrases[structure.phrases.indexOf(phrase) - 1];
  if (!before || before.to < phrase.from || !areBeside(structure, phrase, before)) return null;
  let noun = before;
  for (let host = structure.hostOf(noun); host; host = structure.hostOf(noun)) noun = host;
  const exceeds = a.tokens
    .slice(count.from, count.numberFrom)
    .some(({ lower }) => verbReading(a.grammar, lower) !== null);
  const said = structure.rolesOf(phrase).length > 0;
  const bounded = count.numberFrom > count.from || a.tokens[phrase.from]?.kind === 'word';
  if (!exceeds && !said && !bounded) return null;
  const nominal = nominalOf(reading, noun);
  return nominal && ofNominal(nominal, 'done', own);
}

/** Neither has a verb, or both are what somebody says: "the spokesman said, their losses 3,400". */
function areBeside(structure: Structure, phrase: NounPhrase, before: NounPhrase): boolean {
  const roles = structure.rolesOf(phrase);
  return roles.every(
    ({ role, clause }) => role === 'object' && isSaying(clause.verb) && clause.objects.includes(before),
  );
}

/** "a toll of 300", "the dispatch of 3,000 engineers", "a force of 40,000". */
export function byHost(reading: Reading, host: NounPhrase, own: Whose): Event | null {
  const { a, structure } = reading;
  const nominal = nominalOf(reading, host);
  const role = structure.rolesOf(host)[0];
  if (nominal && areGivenBack(a, structure, host, nominal.metric))
    return { metric: null, whose: own, mood: 'done', against: null, trigger: nominal.head, by: 'given-back' };
  // "the second, of 2,600, came": a word that stands for people before.
  if (!nominal)
    return role && a.grammar.nouns.ordinals.has(lowerAt(a, host.head))
      ? byVerb(reading, host, role, own)
      : null;
  const clause = role?.clause;
  const planning =
    clause !== undefined &&
    role?.role !== 'subject' &&
    (isOfFrame(clause.verb, 'plan') || isOfFrame(clause.verb, 'ask'));
  const subject =
    clause && role?.role === 'object' && clause.subject ? whoseIs(a, structure, clause.subject) : NOBODY;
  const owner =
    [own, nominal.whose].find(told) ??
    (nominal.metric === 'deployed' || (clause && owns(clause.verb)) ? subject : NOBODY);
  return {
    metric: nominal.metric,
    whose: owner,
    mood:
      planning || isForeseen(a, host)
        ? 'planned'
        : clause
          ? hostMood(a, structure, clause, role?.role)
          : 'done',
    against: null,
    trigger: nominal.head,
    by: 'host',
  };
}

/** "ordered the dispatch of", "a contingent of 3,500 is due to leave": not "the loss of 900 has not slowed them". */
function hostMood(a: Read, structure: Structure, clause: Clause, role: Role['role'] | undefined): Mood {
  if (role === 'object') return moodOf(a, clause);
  // "The contingent of 9,000 may be wiped out": there, whatever becomes of it.
  const harmed = HARM.some((frame) => isOfFrame(clause.verb, frame));
  return role === 'subject' && !harmed && outlookOf(a, structure, clause) === 'planned' ? 'planned' : 'done';
}

const HARM: readonly Frame[] = ['kill', 'wound', 'capture', 'lose', 'suffer', 'die'];

/** "the planned deployment of 9,000": ahead, whatever is said of it. */
function isForeseen(a: Read, { from, head }: NounPhrase): boolean {
  return a.tokens.slice(from, head).some(({ lower }) => a.grammar.moods.foreseen.has(lower));
}

/** A state admits and suffers its own losses. */
const owns = (verb: VerbGroup): boolean => isOfFrame(verb, 'suffer') || isOfFrame(verb, 'admit');

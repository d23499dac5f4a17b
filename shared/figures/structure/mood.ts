import type { Clause, Structure } from './clause.ts';
import { isOfFrame } from './frames.ts';
import type { VerbGroup } from './phrase.ts';
import { linkOf, lowerAt, type Read } from './read.ts';
import { isTime } from './time-words.ts';

/** How a deed is told: done, looked ahead to, or denied. */
export type Mood = 'done' | 'planned' | 'denied';

/** The mood of a clause by its tense, its modal verb, and the verbs that it hangs on. */
export function moodOf(a: Read, clause: Clause): Mood {
  const { verb, parent, relation } = clause;
  if (verb.negated) return 'denied';
  if (verb.modal !== null) return modalMood(a, clause);
  // "is to send".
  if (relation === 'infinitive') {
    // "were to have been joined": what was to come about.
    const scheduled = parent?.verb.lemma === a.grammar.auxiliaries.copula && parent.complement === null;
    return verb.perfect && !scheduled ? 'done' : infinitiveMood(a, clause, parent);
  }
  // "is sending", "are being sent" look ahead; "has been sending", "are already being sent" do not.
  if (verb.progressive && verb.present && !verb.perfect && isOfFrame(verb, 'send'))
    return isUnderWay(a, clause) ? 'done' : 'planned';
  if (relation === 'participle' && verb.form === 'ing' && parent && takesGerund(parent)) return 'planned';
  // "is set to double its force, sending 9,000 more": as far ahead as what it goes with.
  if (relation === 'participle' && verb.form === 'ing' && !verb.passive && parent && goesAhead(a, parent))
    return 'planned';
  if (relation === 'joined' && parent?.verb.modal) return modalMood(a, parent);
  return 'done';
}

/** "are already being sent". */
function isUnderWay(a: Read, { verb: { from, to } }: Clause): boolean {
  return a.tokens.slice(from, to).some(({ lower }) => a.grammar.moods.already.has(lower));
}

/** "is set to double", "will double": told of what is to come. */
function goesAhead(a: Read, parent: Clause): boolean {
  return (parent.verb.modal !== null || parent.relation === 'infinitive') && moodOf(a, parent) === 'planned';
}

function modalMood(a: Read, clause: Clause): Mood {
  const { verb } = clause;
  const { future, ahead } = a.grammar.moods;
  const { modal, perfect, lemma } = verb;
  // "might have sent", not "might soon have 11,500".
  if (perfect && lemma !== a.grammar.auxiliaries.perfect) return future.has(modal ?? '') ? 'planned' : 'done';
  if (ahead.has(modal ?? '')) return 'planned';
  return isOfFrame(verb, 'state') && !isToCome(a, verb) && !isDue(a, clause) ? 'done' : 'planned';
}

/** "could be there by summer": at a time that is to come. */
const isDue = (a: Read, { phrases, times }: Clause): boolean =>
  [...phrases, ...times].some((time) => a.grammar.links.until.has(linkOf(a, time)) && isTime(a, time));

/** "could soon have". */
const isToCome = (a: Read, { from, to }: VerbGroup): boolean =>
  a.tokens.slice(from, to).some(({ lower }) => a.grammar.moods.soon.has(lower));

function infinitiveMood(a: Read, clause: Clause, parent: Clause | null): Mood {
  if (parent === null) return 'planned';
  // "pushes for a plan to send": what the noun is about.
  if (a.grammar.nouns.plans.has(lowerAt(a, clause.verb.from - 1))) return 'planned';
  // "made ready to send".
  if (a.grammar.moods.bound.has(lowerAt(a, clause.verb.from - 1))) return 'planned';
  const { lemma, to } = parent.verb;
  // "are thought to be", "believe the number to be".
  const ofOthers = parent.verb.passive || clause.subject !== parent.subject;
  if (a.grammar.moods.prospective.has(lemma) && parent.verb.progressive) return 'planned';
  if (isOfFrame(parent.verb, 'phase') || isOfFrame(parent.verb, 'make') || isOfFrame(parent.verb, 'stay'))
    return moodOf(a, parent);
  // "is thought to be sending": what is thought is the case.
  if (isOfFrame(parent.verb, 'say') && !isOfFrame(parent.verb, 'plan') && ofOthers)
    return isState(clause) || clause.verb.progressive ? 'done' : 'planned';
  return to <= clause.verb.from ? 'planned' : 'done';
}

/** "are thought to be hurt", "to fight for Moscow": what is, and nothing that is to come. */
const isState = ({ verb }: Clause): boolean =>
  verb.passive || isOfFrame(verb, 'state') || isOfFrame(verb, 'fight');

/** "considers sending", "suggested deploying". */
const takesGerund = ({ verb }: Clause): boolean => isOfFrame(verb, 'plan') || isOfFrame(verb, 'entertain');

/** "is due to leave", "is ready to go": what a subject has before it; those "ready to attack" are there. */
export function outlookOf(a: Read, structure: Structure, clause: Clause): Mood {
  const mood = moodOf(a, clause);
  if (mood !== 'done' || clause.verb.lemma !== a.grammar.auxiliaries.copula) return mood;
  const ahead = structure.clauses.some(
    ({ parent, relation, verb }) =>
      parent === clause && relation === 'infinitive' && !verb.perfect && !isOfFrame(verb, 'fight'),
  );
  const expected = clause.complement === null || a.grammar.moods.bound.has(lowerAt(a, clause.complement));
  return ahead && expected ? 'planned' : mood;
}

import { FATAL, type Metric } from '../../figure.ts';
import type { Structure } from '../clause.ts';
import type { Event } from '../event.ts';
import { isOfFrame } from '../frames.ts';
import { areGivenBack } from '../given-back.ts';
import { metricOf } from '../metric-of.ts';
import { type Mood, moodOf } from '../mood.ts';
import { nominalMetric } from '../nominal-event.ts';
import { NOBODY, told, type Whose, whoseIs } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { linkOf, type Read } from '../read.ts';

/** "1,200 casualties": what became of them is told; whose they are, by the noun or the verb that it is an argument of. */
export function fateCounted(
  a: Read,
  structure: Structure,
  phrase: NounPhrase,
  metric: Metric,
  own: Whose,
): Event {
  const event = (whose: Whose, by: string, mood: Mood = 'done', trigger = phrase.head): Event => ({
    metric,
    whose,
    mood,
    against: null,
    trigger,
    by,
  });
  const { links } = a.grammar;
  const roles = structure.rolesOf(phrase);
  const clause = roles[0]?.clause;
  // "are expected to be around 200,000 killed": what is thought to be.
  const stated = clause?.verb.modal === null && clause.verb.lemma === a.grammar.auxiliaries.copula;
  // "300 did not come back": the verb is the word for their fate.
  const within = clause?.verb.from === phrase.to && metricOf(a.parts[phrase.to]?.value ?? null) === metric;
  const mood = clause && !stated && !within ? moodOf(a, clause) : 'done';
  // "40,000 Russian prisoners recruited by the company": convicts.
  if (metric === 'captured' && roles.some(({ clause: { verb } }) => isOfFrame(verb, 'recruit')))
    return { ...event(own, 'recruit'), metric: null };
  if (areGivenBack(a, structure, phrase, metric)) return { ...event(own, 'given-back'), metric: null };
  if (told(own)) return event(own, 'head', mood);
  for (const { role, clause } of roles) {
    const { verb } = clause;
    const { passive } = verb;
    if (
      role === 'object' &&
      !passive &&
      metric !== 'captured' &&
      (isOfFrame(verb, 'suffer') || isOfFrame(verb, 'lose') || isOfFrame(verb, 'have'))
    ) {
      if (clause.subject) return event(whoseIs(a, structure, clause.subject), 'suffer', mood);
    }
    // "the losses of the Northern army amounted to 900 killed and wounded".
    const brings = isOfFrame(verb, 'amount') || isOfFrame(verb, 'be');
    if (brings && clause.subject && role !== 'subject') {
      const losses = nominalMetric(a, structure, clause.subject);
      if (losses && FATAL.has(losses.metric) && told(losses.whose))
        return event(losses.whose, 'amount', mood);
    }
    if (isOfFrame(verb, 'inflict') && (role === 'object' || passive)) {
      const on = clause.phrases.find((phrase) => links.sufferer.has(linkOf(a, phrase)));
      if (on) return event(whoseIs(a, structure, on), 'inflict', mood);
    }
    if (role === 'subject' && passive && isOfFrame(verb, 'suffer')) {
      const by = clause.phrases.find((phrase) => links.agent.has(linkOf(a, phrase)));
      if (by) return event(whoseIs(a, structure, by), 'suffer', mood);
    }
  }
  return event(NOBODY, 'head', mood);
}

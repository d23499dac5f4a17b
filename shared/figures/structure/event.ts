import type { Metric } from '../figure.ts';
import { FATAL } from '../figure.ts';
import type { Count } from '../numbers.ts';
import type { Clause, Role, Structure } from './clause.ts';
import { fateAt, fateCountedBy, metricOf } from './fate.ts';
import { type Frame, isOfFrame } from './frames.ts';
import { areGivenBack, goHome } from './given-back.ts';
import { type Mood, moodOf, outlookOf } from './mood.ts';
import { befell, isQuantity, type Nominal, nominalMetric } from './nominal-event.ts';
import { NOBODY, namedIn, type Whose, whoseIs } from './people.ts';
import type { NounPhrase, VerbGroup } from './phrase.ts';
import { linkOf, lowerAt, type Read } from './read.ts';
import { pointedWithin } from './reference.ts';
import { verbReading } from './verb-forms.ts';

/** What a sentence says of the people of a count: a trigger with its arguments. */
export interface Event {
  /** What became of them; null where people leave, enlist, come home: nobody that is counted. */
  readonly metric: Metric | null;
  /** Whose people they are, as far as the sentence tells. */
  readonly whose: Whose;
  readonly mood: Mood;
  /** Who kills, wounds or captures them, who are none of their own; null where the event has nobody like that. */
  readonly against: Whose | null;
  /** Token of the word that told. */
  readonly trigger: number;
  /** How the count hangs on its trigger, for explanations. */
  readonly by: string;
}

const told = ({ forces, foreign, pointing, ours, enemy }: Whose): boolean =>
  forces.length > 0 || foreign || pointing !== null || ours || enemy;

/** The event that a count is an argument of, or null where the structure does not tell. */
export function eventOf(a: Read, structure: Structure, count: Count): Event | null {
  const event = unresolved(a, structure, count);
  if (event === null || event.whose.pointing === null || event.whose.forces.length > 0) return event;
  const force = pointedWithin({ a, structure }, count, event.whose.pointing);
  return force === null ? event : { ...event, whose: { ...event.whose, forces: [force] } };
}

/** The same, with words left that point to somebody named before. */
function unresolved(a: Read, structure: Structure, count: Count): Event | null {
  const phrase = structure.phrases.find(({ counts }) => counts.includes(count));
  if (!phrase) return null;
  const own = whoseIs(a, structure, phrase);
  const fate = fateCountedBy(a, count);
  // "two wounded soldiers were captured": of a fate that only tells them apart, and another, the verb's counts.
  const seized =
    fate?.metric === 'wounded' && isSoldiers(a, phrase) ? seizedBy(a, structure, phrase, own) : null;
  if (seized) return seized;
  const partOf = structure.hangingOn(phrase).some((noun) => a.grammar.links.genitive.has(linkOf(a, noun)));
  const [role] = structure.rolesOf(phrase);
  // "1,000 of the casualties are deaths".
  if (fate && partOf && role?.role === 'subject' && isCopular(a, role.clause))
    return byVerb(a, structure, phrase, role, own) ?? fateCounted(a, structure, phrase, fate.metric, own);
  if (fate) return fateCounted(a, structure, phrase, fate.metric, own);
  // "a 12,000-strong contingent": the number says how many the whole phrase is.
  if (isMeasure(a, count)) return byHost(a, structure, phrase, own);
  const event = surest(structure.rolesOf(phrase).map((role) => byVerb(a, structure, phrase, role, own)));
  if (event) return event;
  const host = structure.hostOf(phrase);
  // "a total of 3,000 were sent": the number is what the whole phrase says it of.
  const hangs = host !== null && a.grammar.links.genitive.has(linkOf(a, phrase));
  if (hangs && a.grammar.nouns.sums.has(lowerAt(a, host.head)))
    return surest(structure.rolesOf(host).map((role) => byVerb(a, structure, host, role, own)));
  if (hangs) return byHost(a, structure, host, own);
  return byNounBefore(a, structure, phrase, count, own) ?? verbless(a, structure, phrase, own);
}

/** "losses in Kursk now 3,900", "losses exceeded 3,900": a noun completed by the number right behind it, or by a bound that is a verb. */
function byNounBefore(
  a: Read,
  structure: Structure,
  phrase: NounPhrase,
  count: Count,
  own: Whose,
): Event | null {
  if (phrase.preposition !== null || structure.rolesOf(phrase).length > 0) return null;
  const before = structure.phrases[structure.phrases.indexOf(phrase) - 1];
  if (!before || before.to < phrase.from) return null;
  let noun = before;
  for (let host = structure.hostOf(noun); host; host = structure.hostOf(noun)) noun = host;
  const exceeds = a.tokens
    .slice(count.from, count.numberFrom)
    .some(({ lower }) => verbReading(a.grammar, lower) !== null);
  if (!exceeds && a.tokens[phrase.from]?.kind !== 'word') return null;
  const nominal = nominalMetric(a, structure, noun);
  return nominal && ofNominal(nominal, 'done', own);
}

/** The capture that a noun phrase is the patient of. */
function seizedBy(a: Read, structure: Structure, phrase: NounPhrase, own: Whose): Event | null {
  const told = structure.rolesOf(phrase).map((role) => byVerb(a, structure, phrase, role, own));
  return told.find((event) => event?.by === 'capture-patient') ?? null;
}

const isMeasure = (a: Read, { to }: Count): boolean =>
  a.grammar.nouns.strong.has(lowerAt(a, a.tokens[to]?.text === '-' ? to + 1 : to));

/** "soldiers deployed there have died": of several things said of people what became of them, before where they went. */
function surest(told: readonly (Event | null)[]): Event | null {
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

/** "10,000 North Korean troops now in Kursk": a headline without a verb; "with 1,000 engineers already in Russia". */
function verbless(a: Read, structure: Structure, phrase: NounPhrase, own: Whose): Event | null {
  const alone =
    phrase.preposition === null
      ? structure.rolesOf(phrase).length === 0
      : a.grammar.links.company.has(linkOf(a, phrase));
  if (!alone || !isSoldiers(a, phrase)) return null;
  const placed = structure.phrases.some(
    (at) => at.from >= phrase.to && at.from < phrase.to + VERBLESS_REACH && isPlace(a, at),
  );
  return placed
    ? { metric: 'deployed', whose: own, mood: 'done', trigger: phrase.head, against: null, by: 'verbless' }
    : null;
}

/** Tokens from soldiers to the place that a headline puts them in. */
const VERBLESS_REACH = 6;

/** "1,200 casualties": what became of them is told; whose they are, by the noun or the verb that it is an argument of. */
function fateCounted(a: Read, structure: Structure, phrase: NounPhrase, metric: Metric, own: Whose): Event {
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
  const mood = clause && !stated ? moodOf(a, clause) : 'done';
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
    if (isOfFrame(verb, 'amount') && clause.subject && role !== 'subject') {
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

/** Of the frames of a verb, what each says of an argument in a role. */
function byVerb(
  a: Read,
  structure: Structure,
  phrase: NounPhrase,
  { role, clause }: Role,
  own: Whose,
): Event | null {
  const { verb, subject } = clause;
  const { links } = a.grammar;
  // The patient: the object of an active verb, the subject of a passive one.
  const patient = verb.passive ? role === 'subject' : role === 'object';
  const agent = role === 'subject' && !verb.passive;
  const mood = moodOf(a, clause);
  const against = (): Whose | null =>
    patient && !verb.passive && subject !== null && HARM.some((frame) => isOfFrame(verb, frame))
      ? namedIn(a, subject)
      : null;
  const event = (metric: Metric | null, whose: Whose, by: string): Event => ({
    metric,
    whose,
    mood,
    against: against(),
    trigger: verb.head,
    by,
  });
  const subjects = (): Whose => {
    const theirs = subject === null ? NOBODY : whoseIs(a, structure, subject);
    // "10,000 of its men": whose "it" is, the subject tells.
    return own.forces.length > 0 || own.foreign || !told(theirs) ? own : theirs;
  };
  if (agent && isRehearsed(a, clause)) return event(null, own, 'exercise');
  if ((agent || (patient && !isOfFrame(verb, 'arrive'))) && goHome(a, clause, phrase))
    return event(null, own, 'leave');
  // "the 9,000 sent have suffered heavy losses": how many they were, and not how many were lost.
  if (agent && isOfFrame(verb, 'suffer') && clause.objects.some((object) => isLosses(a, object)))
    return event('deployed', own, SUFFERER);
  if (patient && isTakenAlive(a, structure, phrase, clause)) return event('captured', own, 'alive');
  // "went home".
  if (agent && a.parts[verb.head]?.value === 'left') return event(null, own, 'leave');
  const counted = role === 'object' ? countedAs(a, phrase) : null;
  if (counted) return event(counted, own, 'as');
  for (const frame of verb.frames) {
    const metric = patient ? PATIENT[frame] : agent ? AGENT[frame] : undefined;
    if (metric === 'deployed' && mood === 'denied') continue;
    // "are being trained in Russia": there, whatever for.
    if (frame === 'fight' && verb.passive && patient && clause.phrases.some((at) => isPlace(a, at)))
      return event('deployed', own, 'fight-patient');
    if (metric !== undefined)
      return event(joinedFate(a, verb.head) ?? metric, own, `${frame}-${patient ? 'patient' : 'agent'}`);
    if (
      frame === 'lose' &&
      agent &&
      clause.objects.some(({ head }) => a.grammar.nouns.lives.has(lowerAt(a, head)))
    )
      return event('killed', own, 'die-agent');
    if (frame === 'lose' && patient)
      return event(befell(a, structure, phrase) ?? 'casualties', verb.passive ? own : subjects(), 'lose');
    // "It costs 25": a price.
    if (
      frame === 'cost' &&
      role === 'object' &&
      clause.objects[0] === phrase &&
      a.counts.some(({ to }) => to === phrase.to)
    )
      return event(null, own, 'price');
    if (frame === 'cost' && role === 'object' && clause.objects[0] && clause.objects[0] !== phrase)
      return event('casualties', told(own) ? own : whoseIs(a, structure, clause.objects[0]), 'cost');
    // "has promised Moscow 25,000 soldiers".
    if (frame === 'pledge' && patient && !verb.passive && isSoldiers(a, phrase))
      return { ...event('deployed', subjects(), 'send'), mood: 'planned' };
    if (frame === 'send' && patient)
      return event('deployed', verb.passive ? agentOr(a, clause, own) : subjects(), 'send');
    // "Russia has 48,000 troops in the region".
    if (
      frame === 'have' &&
      patient &&
      !verb.passive &&
      isSoldiers(a, phrase) &&
      arePlaced(a, structure, phrase, clause)
    ) {
      const whose = subjects();
      if (whose.forces.length > 0) return event('deployed', whose, 'have');
    }
    // "would join the 11,000 who are there".
    if (frame === 'use' && patient)
      return told(own)
        ? { ...event('deployed', own, 'use'), ...(isOfFrame(verb, 'join') && { mood: 'done' }) }
        : null;
    if (frame === 'bring' && role === 'phrase' && links.result.has(linkOf(a, phrase)) && clause.objects[0]) {
      const nominal = nominalMetric(a, structure, clause.objects[0]);
      if (nominal) return ofNominal(nominal, mood, own);
      if (isQuantity(a, clause.objects[0]) && clause.parent)
        return ofParent(a, structure, clause.parent, own);
    }
    // "came to Kursk with 11,000".
    if (
      frame === 'arrive' &&
      role === 'phrase' &&
      links.company.has(linkOf(a, phrase)) &&
      subject &&
      isNumber(a, phrase)
    ) {
      const whose = subjects();
      if (whose.forces.length > 0) return event('deployed', whose, 'with');
    }
    // "leave Wonsan for Russia".
    if (
      frame === 'leave' &&
      isOfFrame(verb, 'depart') &&
      agent &&
      clause.phrases.some((to) => links.destination.has(linkOf(a, to)) && placeNamed(a, to))
    )
      return event('deployed', own, 'leave');
    if (frame === 'leave' && (agent || (patient && !isOfFrame(verb, 'depart'))))
      return event(null, own, 'leave');
    if (frame === 'recruit' && (patient || agent)) return event(null, own, 'recruit');
    if (frame === 'amount' && subject && subject !== phrase && amounts(a, phrase, role, verb)) {
      const nominal = nominalMetric(a, structure, subject);
      if (nominal) return ofNominal(nominal, mood, own);
    }
    if (frame === 'say' && role === 'phrase' && links.estimate.has(linkOf(a, phrase))) {
      const counted = clause.objects[0] ?? (verb.passive ? subject : null);
      const nominal = counted && nominalMetric(a, structure, counted);
      if (nominal) return ofNominal(nominal, 'done', own);
    }
  }
  // "won't be going home": what is denied there tells nothing of what became of them.
  // "fewer than 800 remain near Sudzha".
  if (agent && isOfFrame(verb, 'stay') && (isSoldiers(a, phrase) || isNumber(a, phrase)))
    return clause.phrases.some((at) => isPlace(a, at)) ? event('deployed', own, 'place') : null;
  if (!isCopular(a, clause)) return null;
  const fate = role === 'subject' ? complementFate(a, clause) : null;
  if (fate) return event(fate, own, 'complement');
  return (
    byPlace(a, phrase, role, clause, own, mood) ??
    (role === 'object' ? throughSubject(a, structure, clause, own, mood) : null)
  );
}

/** "gave 355 as killed", "carries 3,740 as missing". */
function countedAs(a: Read, { to }: NounPhrase): Metric | null {
  const mark = a.grammar.links.role.has(lowerAt(a, to)) ? a.parts[to + 1] : undefined;
  const metric = mark ? (fateAt(a, mark)?.metric ?? null) : null;
  return metric !== null && FATAL.has(metric) ? metric : null;
}

/** "took 717 Russians captive", "were taken prisoner", "were taken as prisoners". */
function isTakenAlive(a: Read, structure: Structure, phrase: NounPhrase, { verb, phrases }: Clause): boolean {
  if (!isOfFrame(verb, 'hold')) return false;
  const { resulting } = a.grammar.nouns;
  // "took 26 of them alive".
  const behind = verb.passive
    ? verb.to
    : Math.max(phrase.to, ...structure.hangingOn(phrase).map(({ to }) => to));
  return (
    resulting.has(lowerAt(a, behind)) ||
    phrases.some(
      (other) => other !== phrase && other.counts.length === 0 && resulting.has(lowerAt(a, other.head)),
    )
  );
}

/** "on Russian soil": a place of the story anywhere in the sentence, or any place in their own clause. */
function arePlaced(a: Read, structure: Structure, phrase: NounPhrase, { phrases }: Clause): boolean {
  return a.places.some(Boolean) || [...phrases, ...structure.hangingOn(phrase)].some((at) => isPlace(a, at));
}

const isCopular = (a: Read, { verb }: Clause): boolean => verb.lemma === a.grammar.auxiliaries.copula;

/** "are dead", "is missing", "were battle casualties". */
function complementFate(a: Read, { complement, objects }: Clause): Metric | null {
  const at = complement ?? (objects[0] && objects[0].counts.length === 0 ? objects[0].head : null);
  const mark = at === null ? undefined : a.parts[at];
  const metric = mark && (fateAt(a, mark)?.metric ?? metricOf(mark.value));
  return metric && metric !== 'deployed' && metric !== 'planned' ? metric : null;
}

/** "there are 60,000 in the region", "12,000 soldiers are in Russia": being there. */
function byPlace(
  a: Read,
  phrase: NounPhrase,
  role: Role['role'],
  clause: Clause,
  own: Whose,
  mood: Mood,
): Event | null {
  const there = clause.subject !== null && a.grammar.pronouns.expletives.has(lowerAt(a, clause.subject.from));
  if (role === 'object' ? !there : role !== 'subject') return null;
  const placed = clause.phrases.some((at) => isPlace(a, at));
  return placed && isSoldiers(a, phrase)
    ? { metric: 'deployed', whose: own, mood, trigger: clause.verb.head, against: null, by: 'place' }
    : null;
}

/** "in Kursk", "inside Russia", "on the ground". */
export const isPlace = (a: Read, phrase: NounPhrase): boolean =>
  a.grammar.links.place.has(linkOf(a, phrase)) && placeNamed(a, phrase);

function placeNamed(a: Read, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at++)
    if (a.places[at] || a.forces[at]?.value.role === 'state' || a.grammar.nouns.ground.has(lowerAt(a, at)))
      return true;
  return false;
}

/** Soldiers, or people named after their force. */
function isSoldiers(a: Read, phrase: NounPhrase): boolean {
  for (let at = phrase.from; at < phrase.to; at++) {
    const name = a.parts[at]?.value;
    if (
      name === 'soldiers' ||
      a.forces[at]?.value.role === 'people' ||
      a.grammar.nouns.army.has(lowerAt(a, at))
    )
      return true;
  }
  return false;
}

/** "took part in an exercise", "marched in a parade". */
function isRehearsed(a: Read, { objects, phrases }: Clause): boolean {
  return [...objects, ...phrases].some(({ head }) => a.grammar.nouns.rehearsals.has(lowerAt(a, head)));
}

/** Of an event that befell those counted as a whole. */
export const SUFFERER = 'sufferer';

/** Of the event of those whom somebody captures. */
export const CAPTURED = 'capture-patient';

/** "heavy losses", without a number of their own. */
function isLosses(a: Read, { counts, head }: NounPhrase): boolean {
  return counts.length === 0 && a.parts[head]?.value === 'casualties';
}

/** "killed or wounded": one number for both. */
function joinedFate(a: Read, verb: number): Metric | null {
  const mark = a.parts[verb];
  const metric = mark && fateAt(a, mark)?.metric;
  return metric && metric !== 'deployed' && metric !== 'planned' ? metric : null;
}

/** "losses are 900": a subject that says what its complement counts. */
function throughSubject(
  a: Read,
  structure: Structure,
  { verb, subject }: Clause,
  own: Whose,
  mood: Mood,
): Event | null {
  if (verb.lemma !== a.grammar.auxiliaries.copula || subject === null) return null;
  const nominal = nominalMetric(a, structure, subject);
  return nominal && ofNominal(nominal, mood, own);
}

const ofNominal = ({ metric, whose, head }: Nominal, mood: Mood, own: Whose): Event => ({
  metric,
  whose: told(whose) ? whose : own,
  mood,
  against: null,
  trigger: head,
  by: 'amount',
});

function agentOr(a: Read, { phrases }: Clause, own: Whose): Whose {
  if (told(own)) return own;
  const by = phrases.find((phrase) => a.grammar.links.agent.has(linkOf(a, phrase)));
  return by ? namedIn(a, by) : own;
}

/** Nothing but a number. */
const isNumber = (a: Read, { head }: NounPhrase): boolean => a.tokens[head]?.kind === 'number';

/** "Another 1,500 arrived, bringing the total to 3,000": the total of what the clause around counts. */
function ofParent(a: Read, structure: Structure, { subject, objects }: Clause, own: Whose): Event | null {
  const counted = [subject, ...objects].find((phrase) => phrase && phrase.counts.length > 0);
  const count = counted?.counts[0];
  const event = count ? eventOf(a, structure, count) : null;
  return event && { ...event, whose: told(own) ? own : event.whose, by: 'amount' };
}

/** Where the count stands that a verb of amounting brings a noun to: "rose to 4,000", "reached 600", "stands at 300". */
function amounts(a: Read, phrase: NounPhrase, role: Role['role'], verb: VerbGroup): boolean {
  const link = linkOf(a, phrase);
  if (role === 'object') return isOfFrame(verb, 'reach');
  const { genitive, amount, difference } = a.grammar.links;
  return isOfFrame(verb, 'consist') ? genitive.has(link) : amount.has(link) || difference.has(link);
}

const HARM: readonly Frame[] = ['kill', 'wound', 'capture'];
const PATIENT: Partial<Record<Frame, Metric>> = {
  kill: 'killed',
  wound: 'wounded',
  capture: 'captured',
  fight: 'deployed',
};
const AGENT: Partial<Record<Frame, Metric>> = {
  die: 'killed',
  surrender: 'captured',
  disappear: 'missing',
  arrive: 'deployed',
  fight: 'deployed',
  stay: 'deployed',
};

/** "ordered the dispatch of", "a contingent of 3,500 is due to leave": not "the loss of 900 has not slowed them". */
function hostMood(a: Read, structure: Structure, clause: Clause, role: Role['role'] | undefined): Mood {
  if (role === 'object') return moodOf(a, clause);
  return role === 'subject' && outlookOf(a, structure, clause) === 'planned' ? 'planned' : 'done';
}

/** "the planned deployment of 9,000": ahead, whatever is said of it. */
function isForeseen(a: Read, { from, head }: NounPhrase): boolean {
  return a.tokens.slice(from, head).some(({ lower }) => a.grammar.moods.foreseen.has(lower));
}

/** A state admits and suffers its own losses. */
const owns = (verb: VerbGroup): boolean => isOfFrame(verb, 'suffer') || isOfFrame(verb, 'admit');

/** "a toll of 300", "the dispatch of 3,000 engineers", "a force of 40,000". */
function byHost(a: Read, structure: Structure, host: NounPhrase, own: Whose): Event | null {
  const nominal = nominalMetric(a, structure, host);
  const role = structure.rolesOf(host)[0];
  if (nominal && areGivenBack(a, structure, host, nominal.metric))
    return { metric: null, whose: own, mood: 'done', against: null, trigger: nominal.head, by: 'given-back' };
  // "the second, of 2,600, came": a word that stands for people before.
  if (!nominal)
    return role && a.grammar.nouns.ordinals.has(lowerAt(a, host.head))
      ? byVerb(a, structure, host, role, own)
      : null;
  const clause = role?.clause;
  const planning = clause !== undefined && role?.role !== 'subject' && isOfFrame(clause.verb, 'plan');
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

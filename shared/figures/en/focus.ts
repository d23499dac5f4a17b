import type { Force } from '../../story/story.ts';
import type { Annotated, Mark } from '../annotate.ts';
import { type Metric, UNSPECIFIED } from '../figure.ts';
import type { ForceName, Names } from '../names.ts';
import type { Count } from '../numbers.ts';
import type { Binding } from './bind.ts';
import { combinedForce, type PeopleMention, speaks } from './force.ts';
import type { Part } from './lexicon.ts';

/** Whom a text speaks of as it goes on: what "them", "the dead" and a bare number point back to. */
export interface Focus {
  /** The people spoken of last; `force` null where they are no force of the story. */
  people: { readonly force: string | null; readonly sentence: number; readonly line: number } | null;
  /** The place named last. */
  placed: { readonly theatre: string; readonly sentence: number; readonly line: number } | null;
  /** The force counted last. */
  counted: {
    readonly force: string;
    readonly metric: Metric;
    readonly theatre: string;
    readonly sentence: number;
    readonly line: number;
  } | null;
}

export interface Place {
  readonly sentence: number;
  readonly line: number;
}

export interface ForceReading {
  readonly force: string;
  readonly rule: string;
  /** Told by the sentence itself, not by what went before. */
  readonly direct: boolean;
}

/** Below this many, a count whose force only the context tells is left unread: most such numbers count something else. */
const SMALL = 10;

/** From this many on, people whose force only the context tells are a standing army, not those sent. */
const ARMY = 200_000;

type Found = { readonly force: string | null; readonly rule: string; readonly direct: boolean };
const found = (force: string | null, rule: string, direct = true): Found => ({ force, rule, direct });

/** Whose people a count counts; null where they are none of the story's, or cannot be told. */
export function forceOf(
  a: Annotated<Part>,
  binding: Binding,
  mentions: readonly PeopleMention[],
  focus: Focus,
  place: Place,
  names: Names,
  topic: Topic,
): ForceReading | null {
  const reading =
    withinPhrase(a, binding, names) ??
    byEnemy(a, binding, names, topic) ??
    joinedSubject(a, binding, mentions, names.story.combinedForces) ??
    bySubject(a, binding) ??
    byModifier(a, binding, mentions) ??
    byMention(a, binding, mentions, names.story.combinedForces) ??
    byFocus(binding, focus, place) ??
    byTopic(a, binding, mentions, names, topic) ??
    byDestination(a, binding, names) ??
    found(null, 'none');
  const { force, rule, direct } = reading;
  if (
    force === null ||
    (binding.how === 'noun' &&
      !/^(own|combined|behind|identity|subject)$/.test(rule) &&
      !isPlaced(a, binding, topic))
  )
    return null;
  const { value, high } = binding.count.quantity;
  const many = value ?? high ?? SMALL;
  if (!direct && (many < SMALL || (many >= ARMY && binding.metric === 'deployed'))) return null;
  return { force, rule, direct };
}

function withinPhrase(a: Annotated<Part>, binding: Binding, names: Names): Found | null {
  const own = [...new Set(binding.phrase.forces)];
  if (own.length === 1) return found(own[0] ?? null, 'own');
  if (own.length > 1) return found(combinedForce(own, names.story.combinedForces), 'combined');
  return behind(a, binding.phrase.to);
}

/** Fewer soldiers than this, of a force that only the context tells, are people in a scene. */
const CONTINGENT = 500;

/** Soldiers without a force of their own, in a text about the story's, at a place of the story. */
function isPlaced(a: Annotated<Part>, binding: Binding, topic: Topic): boolean {
  const { value, high } = binding.count.quantity;
  const placed =
    a.places.some(Boolean) || a.parts.some((mark) => mark?.value === 'deployed' || mark?.value === 'planned');
  return placed && topic.density >= TOPICAL && (value ?? high ?? 0) >= CONTINGENT;
}

/** "Enemy losses", "the enemy has lost": the other side of whoever speaks. */
function byEnemy(a: Annotated<Part>, binding: Binding, names: Names, topic: Topic): Found | null {
  const from = Math.max(0, (binding.governor?.mark.from ?? binding.count.from) - 5);
  if (!a.tokens.slice(from, binding.count.to).some((token) => token.lower === 'enemy')) return null;
  const side = topic.side === null ? undefined : names.story.enemies[topic.side];
  return found(side ?? null, 'enemy');
}

/** "soldiers of the Korean People's Army", "casualties on Ukrainian troops", "men from North Korea". */
function behind(a: Annotated<Part>, at: number): Found | null {
  const identity = a.parts[at]?.value === 'be' || a.parts[at + 1]?.value === 'be';
  if (identity) {
    const mark = [1, 2, 3].map((step) => a.forces[at + step]).find((found) => found?.value.role === 'people');
    if (mark) return found(mark.value.force, 'identity');
  }
  let link = at;
  while (
    /^(,|all|most|both|them|some)$/.test(a.tokens[link]?.lower ?? '') ||
    (link > at && a.tokens[link]?.lower === 'of' && a.parts[link + 1]?.value === 'pronoun')
  )
    link++;
  if (!/^(of|from|on|among|for)$/.test(a.tokens[link]?.lower ?? '')) return null;
  for (let next = link + 1; next < link + 5; next++) {
    const mark = a.forces[next];
    if (mark) return found(mark.value.force, 'behind');
    if (a.tokens[next]?.kind === 'mark' && a.tokens[next]?.text !== '(') return null;
  }
  return null;
}

/** "Russians and North Koreans lost 780 men": one number for both who lost. */
function joinedSubject(
  a: Annotated<Part>,
  binding: Binding,
  mentions: readonly PeopleMention[],
  combined: readonly string[],
): Found | null {
  if (binding.agent?.part !== 'lost') return null;
  const last = mentions.filter((mention) => mention.to <= (binding.agent?.mark.from ?? 0)).at(-1);
  return last ? joinedMention(a, last, mentions, combined) : null;
}

/** The state or army that loses, sends, or is gapped: "Russia lost 8,000 and Ukraine 3,000". */
function bySubject(a: Annotated<Part>, binding: Binding): Found | null {
  const { governor, how, count, agent } = binding;
  if (how === 'gapped') return stateBefore(a, count.from);
  if (binding.phrase.part === 'own') return stateBefore(a, count.from);
  if (agent && /^costs?$/.test(a.tokens[agent.mark.from]?.lower ?? '')) {
    const mark = a.forces.slice(agent.mark.to, count.from).find(Boolean);
    return found(mark?.value.force ?? null, 'subject');
  }
  const participle = agent !== null && /ing$/.test(a.tokens[agent.mark.from]?.lower ?? '');
  if (
    agent &&
    participle &&
    /^(after|by|despite|without|while|since|from)$/.test(a.tokens[agent.mark.from - 1]?.lower ?? '')
  )
    return firstState(a, agent.mark.from);
  const acts =
    agent?.part === 'lost' ||
    agent?.part === 'sending' ||
    agent?.part === 'deployed' ||
    agent?.part === 'casualties' ||
    agent?.part === 'planned';
  if (agent && acts)
    return stateBefore(a, agent.mark.from) ?? (participle ? firstState(a, agent.mark.from) : null);
  if (
    governor?.part === 'bodies' &&
    /^(received|recovered|retrieved)$/.test(a.tokens[count.from - 1]?.lower ?? '')
  )
    return stateBefore(a, count.from);
  if (how === 'head' && suffers(a, count.from)) return stateBefore(a, count.from);
  const pronoun =
    how === 'head' && /^(casualties|toll|deaths)$/.test(governor?.part ?? '') && pronounBefore(a, count.from);
  return pronoun ? stateBefore(a, count.from) : null;
}

/** "Russia has suffered some 875,000 casualties", "DPRK forces have sustained more than 6,000 casualties". */
function suffers(a: Annotated<Part>, from: number): boolean {
  const verb =
    /^(suffered|suffers|suffer|suffering|sustained|sustains|sustaining|incurred|taken|took|passes|reaches|racked|endured|absorbed|borne)$/;
  if (/^(had|has)$/.test(a.tokens[from - 1]?.lower ?? '')) return true;
  for (let at = from; at >= Math.max(0, from - 4); at--)
    if (verb.test(a.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** The subject of the sentence, for a verb that hangs on it: "… after losing 3,200". */
function firstState(a: Annotated<Part>, before: number): Found | null {
  for (let at = 0; at < before; at++) {
    const mark = a.forces[at];
    if (mark && !a.sources[mark.to]) return found(mark.value.force, 'subject');
  }
  return null;
}

function pronounBefore(a: Annotated<Part>, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--)
    if (/^(it|its|own)$/.test(a.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** Tokens between a subject and its verb. */
const SUBJECT_REACH = 24;

function stateBefore(a: Annotated<Part>, verb: number): Found | null {
  let nearest = true;
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_REACH); at--) {
    const mark = a.forces[at];
    const token = a.tokens[at];
    if (mark && !speaks(a, mark.to)) return found(mark.value.force, 'subject');
    if (token?.text === ';') return null;
    if (nearest && token?.kind === 'word' && !a.parts[at] && !a.places[at]) {
      nearest = false;
      if (/^\p{Lu}\p{Ll}/u.test(token.text) && at > 0 && !a.sources[at]) return found(null, 'other-subject');
      if (
        at === 0 &&
        /^\p{Lu}\p{Ll}{3,}/u.test(token.text) &&
        !/^(They|There|That|This|Those|These|Another|About|Some)$/.test(token.text) &&
        !a.sources[at] &&
        !a.descriptions[at]
      )
        return found(null, 'other-subject');
    }
  }
  return null;
}

/** "Northern losses at 3,950", "the number of North Korean soldiers killed … at 310". */
function byModifier(a: Annotated<Part>, binding: Binding, mentions: readonly PeopleMention[]): Found | null {
  const { governor, how, count } = binding;
  if (!governor || how !== 'nominal') return null;
  for (let at = governor.mark.from - 1; at >= Math.max(0, governor.mark.from - 4); at--) {
    const mark = a.forces[at];
    if (mark) return found(mark.value.force, 'modifier');
  }
  const within = mentions.find((mention) => mention.from >= governor.mark.from && mention.to <= count.from);
  return within ? found(within.force, 'modifier') : null;
}

/** "Russians and Koreans together": two forces in one number. */
function joinedMention(
  a: Annotated<Part>,
  last: PeopleMention,
  mentions: readonly PeopleMention[],
  combined: readonly string[],
): Found | null {
  const first = mentions.find(
    (mention) => mention.to === last.from - 1 && /^(and|&|\+)$/.test(a.tokens[mention.to]?.lower ?? ''),
  );
  if (!first?.force || !last.force || first.force === last.force) return null;
  return found(combinedForce([first.force, last.force], combined), 'combined');
}

function byMention(
  a: Annotated<Part>,
  binding: Binding,
  mentions: readonly PeopleMention[],
  combined: readonly string[],
): Found | null {
  const { governor, how, count } = binding;
  const killer =
    governor?.part === 'killing' ||
    governor?.part === 'capturing' ||
    (how === 'object' && governor?.part === 'killed');
  const left = mentions.filter((mention) => mention.to <= count.from).at(-1);
  if (left && !killer)
    return joinedMention(a, left, mentions, combined) ?? found(left.force, 'mention-before');
  const right = mentions.find((mention) => mention.from >= count.to);
  if (
    right &&
    how !== 'noun' &&
    right.from - count.to < 12 &&
    !a.tokens.slice(count.to, right.from).some((token) => token.text === ';')
  ) {
    return found(right.force, 'mention-behind');
  }
  return killer && left ? found(null, 'killer') : null;
}

function byFocus(binding: Binding, focus: Focus, place: Place): Found | null {
  const { counted, people } = focus;
  const near = (last: Place, sentences: number) =>
    place.sentence - last.sentence <= sentences && place.line - last.line <= 2;
  const later = people && (!counted || people.sentence > counted.sentence) ? people : null;
  if (later && near(later, 3)) return found(later.force, 'context', false);
  if (counted && near(counted, 3)) return found(counted.force, 'chain', false);
  if (people && near(people, 3)) return found(people.force, 'context', false);
  return binding.phrase.head === 'partitive' && people && near(people, 6)
    ? found(people.force, 'context', false)
    : null;
}

/** What the text as a whole is about. */
export interface Topic {
  /** Share of its lines that speak of the story's own force. */
  readonly density: number;
  /** Country of whoever speaks, as the id of a force: tells who "the enemy" is. */
  readonly side: string | null;
  /** A claimant known to the story speaks in the sentence. */
  readonly known: boolean;
}

/** From this share of lines on, a text is about the story's own force unless a sentence says otherwise. */
const TOPICAL = 0.34;

/** From this share on, an entry of a list is about it. */
const LISTED = 0.15;

/** In a text about the story's own force, or from a claimant known to the story, a bare number speaks of that force. */
function byTopic(
  a: Annotated<Part>,
  binding: Binding,
  mentions: readonly PeopleMention[],
  names: Names,
  topic: Topic,
): Found | null {
  const main = mainForce(names);
  if (
    !main ||
    mentions.some(({ force }) => force !== main.id) ||
    a.forces.some((mark) => mark && isOtherSide(a, mark, main.id))
  )
    return null;
  const placed = a.places.some((mark) => mark?.value === main.defaultTheatre);
  if (a.warMarkers.some(Boolean)) return null;
  if (topic.density >= LISTED && isLabelled(a, binding.count)) return found(main.id, 'label');
  return topic.known || placed || topic.density >= TOPICAL ? found(main.id, 'topic', false) : null;
}

/** Another side as one that acts: not "to Russia", "in Ukraine". */
function isOtherSide(a: Annotated<Part>, mark: Mark<ForceName>, main: string): boolean {
  if (mark.value.force === null || mark.value.force === main) return false;
  return (
    !/^(to|in|into|inside|from|for|with|against|of|across)$/.test(a.tokens[mark.from - 1]?.lower ?? '') &&
    !speaks(a, mark.to)
  );
}

/** "Captured: two", "SENT TO KURSK: 11,600": an entry of a list about the text's subject. */
function isLabelled(a: Annotated<Part>, count: Count): boolean {
  const told = a.parts.slice(0, count.from).some(Boolean) || a.places.slice(0, count.from).some(Boolean);
  return a.tokens[count.from - 1]?.text === ':' && count.from <= 8 && told;
}

/** The force whose unplaced figures the story knows where to put: the one that it is about. */
export function mainForce(names: Names): Force | undefined {
  return names.story.forces.find((force) => force.defaultTheatre !== UNSPECIFIED);
}

/** "up to 100,000 troops can be sent to Russia": the host is no sender, so the story's own force is. */
function byDestination(a: Annotated<Part>, binding: Binding, names: Names): Found | null {
  if (binding.metric !== 'deployed' && binding.metric !== 'planned') return null;
  const main = mainForce(names);
  for (let at = binding.count.to; at < Math.min(a.tokens.length, binding.count.to + 14); at++) {
    const mark = a.forces[at];
    if (
      main &&
      mark?.value.role === 'state' &&
      mark.value.force !== main.id &&
      /^(to|into|in|for)$/.test(a.tokens[at - 1]?.lower ?? '')
    ) {
      return found(main.id, 'destination', false);
    }
  }
  return null;
}

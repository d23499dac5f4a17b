import type { Annotated } from '../../../annotate.ts';
import type { Part } from '../lexicon.ts';
import { isSpeaker } from './actor.ts';
import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';
import { speaks } from './mentions.ts';
import { joinedMention } from './nearby.ts';

/** "Russians and North Koreans lost 780 men": one number for both who lost. */
export function joinedSubject(counting: Counting): Found | null {
  const { binding, mentions } = counting;
  if (binding.agent?.part !== 'lost') return null;
  const last = mentions.filter((mention) => mention.to <= (binding.agent?.mark.from ?? 0)).at(-1);
  return last ? joinedMention(counting, last) : null;
}

/** The state or army that loses, sends, or is gapped: "Russia lost 8,000 and Ukraine 3,000". */
export function bySubject(counting: Counting): Found | null {
  const { a, binding } = counting;
  const { governor, how, count, agent } = binding;
  if (how === 'gapped') return stateBefore(counting, count.from);
  if (binding.phrase.part === 'own') return stateBefore(counting, count.from);
  if (agent && /^costs?$/.test(a.tokens[agent.mark.from]?.lower ?? '')) {
    const mark = a.forces.slice(agent.mark.to, count.from).find(Boolean);
    // "cost them 640 men": those spoken of before.
    if (!mark && a.parts[agent.mark.to]?.value === 'pronoun') return null;
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
    return stateBefore(counting, agent.mark.from) ?? (participle ? firstState(a, agent.mark.from) : null);
  if (
    governor?.part === 'bodies' &&
    /^(received|recovered|retrieved)$/.test(a.tokens[count.from - 1]?.lower ?? '')
  )
    return stateBefore(counting, count.from);
  if (how === 'head' && suffers(a, count.from)) return stateBefore(counting, count.from);
  const pronoun =
    how === 'head' && /^(casualties|toll|deaths)$/.test(governor?.part ?? '') && pronounBefore(a, count.from);
  return pronoun ? stateBefore(counting, count.from) : null;
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

/** "Russia said it had lost 6,000": who speaks is who loses. */
function saysOfItself(a: Annotated<Part>, verb: number): boolean {
  return a.tokens.slice(Math.max(0, verb - 4), verb).some(({ lower }) => /^(it|they|its|their)$/.test(lower));
}

/** Tokens between a subject and its verb. */
const SUBJECT_REACH = 24;

/** "[forces] fighting in Russia's Kursk region", "[the corps], alongside Russian marines,": where or with whom, not who. */
function asidesOf(a: Annotated<Part>, at: number): boolean {
  const mark = a.forces[at];
  if (!mark) return false;
  if (a.tokens[mark.to - 1]?.possessive && a.places[mark.to]) return true;
  const before = a.tokens[mark.from - 1]?.lower === 'the' ? mark.from - 2 : mark.from - 1;
  return /^(in|into|to|inside|across|alongside|beside|against|for)$/.test(a.tokens[before]?.lower ?? '');
}

const NAME = /^\p{Lu}\p{Ll}/u;
const LONG_NAME = /^\p{Lu}\p{Ll}{3,}/u;

function stateBefore(counting: Counting, verb: number): Found | null {
  const { a } = counting;
  const itself = saysOfItself(a, verb);
  let nearest = true;
  for (let at = verb - 1; at >= Math.max(0, verb - SUBJECT_REACH); at--) {
    const mark = a.forces[at];
    const token = a.tokens[at];
    if (mark && asidesOf(a, at)) continue;
    if (mark && (!isSpeaker(counting, mark) || (itself && !speaks(a, mark.to))))
      return found(mark.value.force, 'subject');
    if (token?.text === ';') return null;
    // "the contingent was losing 70 men a day": a noun for those spoken of.
    if (nearest && a.parts[at]?.value === 'deployment') return null;
    if (nearest && token?.kind === 'word' && !a.parts[at] && !a.places[at]) {
      nearest = false;
      if (NAME.test(token.text) && at > 0 && !a.sources[at]) return found(null, 'other-subject');
      if (
        at === 0 &&
        LONG_NAME.test(token.text) &&
        !/^(They|There|That|This|Those|These|Another|About|Some)$/.test(token.text) &&
        !a.sources[at] &&
        !a.descriptions[at]
      )
        return found(null, 'other-subject');
    }
  }
  return null;
}

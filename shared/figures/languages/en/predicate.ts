import type { Annotated, Mark } from '../../annotate.ts';
import type { Count } from '../../numbers.ts';
import { FATES } from '../../structure/fate.ts';
import { peopleCounts } from './exclusions.ts';
import type { Governor } from './governor.ts';
import { LOCATIONS, PLACING } from './lexicon/places.ts';
import { BEFORE_THE_NEXT, RELATIVES } from './lexicon/predicates.ts';
import type { Part } from './lexicon.ts';

/** What a predicate may say of the people of a count: their fate, or that they came, are there or are kept back. */
const SAID: ReadonlySet<Part> = new Set<Part>([
  ...FATES,
  'deployed',
  'present',
  'left',
  'lost',
  'planned',
  'deployment',
  'strength',
  'reserve',
  'moved',
  'former',
  'latter',
]);
const SKIPPED: ReadonlySet<Part> = new Set<Part>([
  'be',
  'have',
  'adverb',
  'modal',
  'by-now',
  'more',
  'total',
]);

/** Tokens that a predicate may stand behind its noun phrase. */
const REACH = 14;

/**
 * What the sentence goes on to say of a count: "… have been killed", "… were captured", "… killed in Kursk".
 * Looks past auxiliaries, adverbs and short phrases of place, and stops at the next count.
 */
export function predicateAfter(a: Annotated<Part>, from: number, count: Count): Governor | null {
  const nextCount =
    peopleCounts(a).find((other) => other.from >= from && other !== count)?.from ?? a.tokens.length;
  let at = from;
  let inPlace = 0;
  // Where they are, until the sentence says what became of them: "the 300 sent to Kursk have been killed".
  let presence: Governor | null = null;
  let verb = false;
  while (at < Math.max(nextCount, asideEnd(a, from)) && at < from + REACH + (presence ? REACH : 0)) {
    const token = a.tokens[at];
    if (!token) return presence;
    const part = a.parts[at];
    // "90 soldiers a day were killed".
    if (a.cues[at]?.value === 'rate') {
      at = a.cues[at]?.to ?? at + 1;
      continue;
    }
    // "400 soldiers, of whom half are dead": said of a part.
    if (token.lower === 'of' && /^(whom|which)$/.test(a.tokens[at + 1]?.lower ?? '')) return presence;
    // "of the 11,000 about 40 per cent are dead": what follows is said of the part.
    if (/^(%|percent|pct|cent)$/.test(token.lower)) return presence;
    const aside = asideEnd(a, at);
    // "62,400 people, 25,200 of which are dead,": what is said there is said of the part.
    if (aside > at && a.counts.some((other) => other.from > at && other.to <= aside)) return presence;
    if (aside > at) {
      at = aside;
      continue;
    }
    // "soldiers of the army of North Korea": an army that they are of, and no number of.
    const armyOf = part?.value === 'strength' && inPlace > 0 && token.lower === 'army';
    // "30,000 a month, and loses more": what somebody loses next is not who was counted.
    if (part?.value === 'lost' && /^(loses|lose|losing)$/.test(token.lower)) return presence;
    if (part && SAID.has(part.value) && !armyOf) {
      if (presence) {
        if (verb && FATAL_PARTS.has(part.value)) return { part: part.value, mark: part };
        at = part.to;
        verb = false;
        inPlace = 6;
        continue;
      }
      if (part.value === 'planned' && inPlace > 0) return null;
      if (belongsToNext(a, part, count)) return null;
      const found: Governor = { part: part.value === 'moved' ? 'deployed' : part.value, mark: part };
      if (part.value === 'moved' && !movedSomewhere(a, part.to)) return null;
      if (!PRESENT_PARTS.has(part.value)) return found;
      presence = found;
      at = part.to;
      verb = false;
      inPlace = 6;
      continue;
    }
    if (part && SKIPPED.has(part.value)) {
      if (part.value === 'be' && !presence && standsSomewhere(a, part.to))
        return { part: 'deployed', mark: part };
      verb ||= part.value === 'be' || part.value === 'have';
      // "soldiers of North Korea have died": whose they are stands between.
      if (token.lower === 'of') inPlace = 5;
      at = part.to;
      continue;
    }
    if (presence && token.kind === 'mark' && token.text !== '(' && token.text !== ')') return presence;
    if (RELATIVES.has(token.lower)) {
      at++;
      continue;
    }
    if (PLACING.has(token.lower) && at > from - 1) {
      inPlace = 5;
      at++;
      continue;
    }
    if (inPlace > 0 && (token.kind !== 'mark' || /^[()']$/.test(token.text))) {
      inPlace--;
      at++;
      continue;
    }
    return presence;
  }
  return presence;
}

const PRESENT_PARTS: ReadonlySet<Part> = new Set<Part>(['deployed', 'moved', 'present']);
const FATAL_PARTS: ReadonlySet<Part> = new Set<Part>([
  'killed',
  'wounded',
  'captured',
  'missing',
  'casualties',
  'both',
  'dead-and-missing',
  'lost',
]);

/** Tokens of an aside between a noun and its predicate: ", most of them conscripts,", "– half the force –". */
const ASIDE = 12;

/** The end of an aside that begins at a comma or dash and closes before a verb; `at` itself where there is none. */
function asideEnd(a: Annotated<Part>, at: number): number {
  const mark = a.tokens[at]?.text;
  if (mark !== ',' && mark !== '–') return at;
  for (let next = at + 2; next < at + ASIDE; next++) {
    const token = a.tokens[next];
    if (!token || token.text === ';' || token.text === ':') return at;
    if (token.text !== mark) continue;
    const verb = a.parts[next + 1]?.value;
    return verb === 'be' || verb === 'have' ? next + 1 : at;
  }
  return at;
}

/** "30 and the hurt at 70", "300 people, injured 2,400": a fate that the next count takes. */
function belongsToNext(a: Annotated<Part>, part: Mark<Part>, count: Count): boolean {
  const next = a.counts.find((other) => other !== count && other.from >= part.to);
  if (!next || next.from - part.to > 3) return false;
  const between = a.tokens.slice(part.to, next.from).map((token) => token.lower);
  const joined = /^(,|and|the|;|:|–|-|")$/.test(a.tokens[part.from - 1]?.lower ?? '');
  return joined && between.every((word) => BEFORE_THE_NEXT.has(word));
}

/** "are in Kursk", "were already inside Russia". */
function standsSomewhere(a: Annotated<Part>, at: number): boolean {
  let next = at;
  while (/^(adverb|by-now|be|total)$/.test(a.parts[next]?.value ?? '')) next++;
  const doing = /ing$/.test(a.tokens[next]?.lower ?? '') && a.parts[next] === undefined;
  if (doing)
    return [1, 2, 3, 4, 5, 6, 7, 8].some(
      (step) => a.places[next + step] !== undefined || LOCATIONS.has(a.tokens[next + step]?.lower ?? ''),
    );
  if (!a.grammar.links.place.has(a.tokens[next]?.lower ?? '')) return false;
  return [1, 2, 3, 4].some(
    (step) =>
      a.places[next + step] !== undefined ||
      a.forces[next + step]?.value.role === 'state' ||
      LOCATIONS.has(a.tokens[next + step]?.lower ?? ''),
  );
}

/** "came to Kursk", "were in Russia": to be told from "came to 3,400". */
function movedSomewhere(a: Annotated<Part>, at: number): boolean {
  for (let next = at; next < at + 5; next++)
    if (a.places[next] || a.forces[next]?.value.role === 'state') return true;
  return false;
}

import type { Annotated } from '../../../annotate.ts';
import { FORCE_NOUNS, OPPOSED, TELLING, TELLS } from '../lexicon/forces.ts';
import { SPOKESPEOPLE } from '../lexicon/speakers.ts';
import type { Part } from '../lexicon.ts';

/** A place in a sentence that speaks of the people of a force, or of people whom no force of the story stands for. */
export interface PeopleMention {
  /** Id of the force, or ids joined by `+`; null for other countries' people. */
  readonly force: string | null;
  readonly from: number;
  readonly to: number;
}

const PEOPLE_NOUNS: ReadonlySet<Part> = new Set<Part>([
  'soldiers',
  'deaths',
  'casualties',
  'prisoners',
  'wounds',
  'killed',
  'wounded',
  'deployment',
  'both',
  'bodies',
]);
/** Fates that are nouns only right behind their adjective: "Russian wounded", but not "Ukrainian strike killed". */
const FATE_NOUNS: ReadonlySet<Part> = new Set<Part>(['killed', 'wounded', 'both']);

/** Words between an adjective and its noun: "North Korean special forces troops". */
const ADJECTIVE_REACH = 4;

/** They say something: "the Ukrainians are telling reporters". */
export function tells(a: Annotated<Part>, to: number): boolean {
  let at = to;
  while (TELLING.has(a.tokens[at]?.lower ?? '')) at++;
  return TELLS.has(a.tokens[at]?.lower ?? '');
}

/** Everyone whose people a sentence speaks of, from left to right. */
export function peopleMentions(a: Annotated<Part>): PeopleMention[] {
  const mentions: PeopleMention[] = [];
  const { forces } = a;
  for (let at = 0; at < forces.length; at++) {
    const mark = forces[at];
    if (!mark || mark.from !== at) continue;
    const { role, force } = mark.value;
    if (speaks(a, mark.to) || opposes(a, mark.from) || tells(a, mark.to)) {
      at = mark.to - 1;
      continue;
    }
    const people =
      role === 'people' ||
      role === 'unit' ||
      nounFollows(a, mark.to, role === 'state' && !possessive(a, mark.to - 1));
    if (people) mentions.push({ force, from: mark.from, to: mark.to });
    at = mark.to - 1;
  }
  return mentions;
}

/** "Ukraine's military intelligence", "the Ukrainian General Staff": those who speak, not those who are counted. */
export function speaks(a: Annotated<Part>, to: number): boolean {
  for (let at = to; at < to + 3; at++) {
    // "of the Russians, the NIS says": who speaks behind the comma is another.
    if (a.tokens[at]?.text === ',') return false;
    if (a.descriptions[at] || a.sources[at]?.value.role === 'claimant') return true;
    if (SPOKESPEOPLE.has(a.tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "killed fighting Ukrainian forces": the others in the fight, whom no number behind them counts. */
export function opposes(a: Annotated<Part>, from: number): boolean {
  return (
    OPPOSED.has(a.tokens[from - 1]?.lower ?? '') ||
    (a.tokens[from - 1]?.lower === 'the' && OPPOSED.has(a.tokens[from - 2]?.lower ?? ''))
  );
}

function possessive(a: Annotated<Part>, at: number): boolean {
  return a.tokens[at]?.possessive === true;
}

/** "North Korean | special forces troops": behind an adjective stands a noun of people. */
export function nounFollows(a: Annotated<Part>, from: number, bareState: boolean): boolean {
  if (bareState) return false;
  // "Ukraine's own dead".
  if (a.tokens[from]?.lower === 'own') return nounFollows(a, from + 1, false);
  for (let at = from; at < from + ADJECTIVE_REACH; at++) {
    const token = a.tokens[at];
    if (!token || (token.kind === 'mark' && !/^["'()]$/.test(token.text))) return false;
    const part = a.parts[at];
    if (FORCE_NOUNS.has(token.lower)) return true;
    if (part && PEOPLE_NOUNS.has(part.value) && (at === from || !FATE_NOUNS.has(part.value))) return true;
    if (part && part.value !== 'more' && part.value !== 'adverb' && part.value !== 'thing') return false;
    if (a.speechAt(at)?.value === 'says') return false;
  }
  return false;
}

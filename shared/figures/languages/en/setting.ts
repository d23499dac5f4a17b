import type { Text } from '../../figure.ts';
import type { Names } from '../../names.ts';
import { mainForce } from './force/main-force.ts';
import { FEARED, UNMATCHED } from './lexicon/other-wars.ts';
import type { Read } from './read.ts';
import { namesStory, type Subject } from './subject.ts';

/**
 * Which war a sentence is set in. Koreans fought other wars, guard another border and march on parade: their numbers
 * there are none of the story's.
 */
export interface Setting {
  /** A sentence so far was set elsewhere, and none since has named the story. */
  elsewhere: boolean;
  /** A sentence so far has named the story: its place, or another of its forces. */
  anchored: boolean;
}

/** A text, and what it has told so far of where it is set. */
interface Told {
  readonly text: Text;
  readonly names: Names;
  readonly subject: Subject;
  readonly setting: Setting;
}

/** Years before publication from which on a year in a sentence is that of another war. */
const PAST = 5;

/** Follows the setting into a sentence, before its counts are read. */
export function enterSetting(a: Read, told: Told): void {
  const { setting, names } = told;
  if (namesStory(a, names)) {
    setting.anchored = true;
    setting.elsewhere = false;
    // "Flood toll passes 70; contingent grows": one of the news that a headline gathers sets no scene for the others.
  } else if (isOneOfSeveral(a)) setting.elsewhere = false;
  else if (speaksOfOtherWar(a, told) || hasCue(a, 'elsewhere')) setting.elsewhere = true;
}

/** A headline that gathers several news. */
function isOneOfSeveral({ sentence, tokens }: Read): boolean {
  return sentence.line < 0 && tokens.some(({ text }) => /^[;|]$/.test(text));
}

/** The sentence tells of another war, of a border that is not the story's, or of what never was. */
export function isSetElsewhere(a: Read, force: string, told: Told): boolean {
  const { setting, subject, names } = told;
  if (setting.elsewhere || hasCue(a, 'fiction') || speaksOfOtherWar(a, told)) return true;
  return force === mainForce(names)?.id && !setting.anchored && !subject.anchored;
}

/** Wars of other years and places: "in 1950", "in Vietnam"; not "its first since the Korean War". */
function speaksOfOtherWar(a: Read, told: Told): boolean {
  const past = Number(told.text.published.slice(0, 4)) - PAST;
  return a.tokens.some(
    ({ kind, text }, at) =>
      ((a.cues[at]?.value === 'other-war' && !isOnlyFeared(a, at)) ||
        (kind === 'number' && isPastYear(text, past))) &&
      !isComparedWith(a, at),
  );
}

/** "a world war", "World War III": one that there has not been. */
function isOnlyFeared({ tokens, cues }: Read, at: number): boolean {
  const { from = at, to = at + 1 } = cues[at] ?? {};
  const [before, behind] = [tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? ''];
  return tokens[from]?.lower === 'world' && (FEARED.has(before) || /^(iii|3|three)$/.test(behind));
}

const isPastYear = (text: string, past: number): boolean =>
  /^(?:1[89]\d\d|20[01]\d)$/.test(text) && Number(text) < past;

/** Tokens between "since" and the war that it names: "since the 1950-53 Korean War". */
const SINCE_REACH = 7;

/** Tokens from a word that compares to the war that it compares with: "as many as the Soviets lost in ten years in Afghanistan". */
const COMPARED_REACH = 12;

/** "the heaviest losses since the Korean War", "more than in Vietnam": how long nothing like it was, and not when it is. */
function isComparedWith({ tokens }: Read, at: number): boolean {
  const compares = tokens
    .slice(Math.max(0, at - COMPARED_REACH), at)
    .some(
      ({ lower }, index, within) =>
        /^(as|than)$/.test(lower) &&
        within[index + 1]?.kind === 'word' &&
        (lower === 'than' || within[index - 2]?.lower === 'as'),
    );
  if (compares) return true;
  const from = Math.max(0, at - SINCE_REACH);
  const since = tokens.slice(from, at).findLastIndex(({ lower }) => lower === 'since') + from;
  return since >= from && tokens.slice(0, since).some(({ lower }) => UNMATCHED.has(lower));
}

function hasCue(a: Read, cue: 'elsewhere' | 'fiction' | 'other-war'): boolean {
  return a.cues.some((mark) => mark?.value === cue);
}

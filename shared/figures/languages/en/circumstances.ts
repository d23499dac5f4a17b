import type { Annotated, Mark } from '../../annotate.ts';
import type { Metric, Scope } from '../../figure.ts';
import type { Count } from '../../numbers.ts';
import { maySpeakOf } from '../../structure/chain.ts';
import type { Structure } from '../../structure/clause.ts';
import type { Binding } from './bind.ts';
import { peopleCounts } from './exclusions.ts';
import { APART, FORMER, MORE_OF_IT, THAN_BEFORE, WITHIN } from './lexicon/spans.ts';
import type { Cue, Part } from './lexicon.ts';
import { peopleFollow, soldiersFollow } from './noun-head.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { Read } from './read.ts';

/** Tokens around a count in which a word of time or comparison speaks of it. */
const NEAR = 9;

/** The cues of a kind that stand near a count, in its clause and not beyond its neighbours. */
function near(
  a: Read,
  count: Count,
  cue: Cue,
  before: number,
  after: number,
  isOthers: (mark: Mark<Cue>) => boolean = () => false,
): boolean {
  const { from, to } = neighbourhood(a, count, before, after);
  for (let at = from; at < to; at++) {
    if (at >= count.from && at < count.to) continue;
    const mark = a.cues[at];
    // "as of this week" dates a total.
    if (mark?.value === cue && a.tokens[mark.from - 2]?.lower !== 'as' && !isOthers(mark)) return true;
  }
  return false;
}

/** The tokens that may speak of a count: up to the next count of people and the next semicolon on either side. */
function neighbourhood(a: Read, count: Count, before: number, after: number): { from: number; to: number } {
  let left = 0;
  let right = a.tokens.length;
  for (const other of peopleCounts(a)) {
    if (other.to <= count.from - before) continue;
    if (other.from >= count.to + after) break;
    // "300 men and 16 tanks in a day": what is said behind things is said of both.
    if (other !== count && nounPhraseAfter(a, other).head === 'other') continue;
    if (other.from >= count.to) {
      right = other.from;
      break;
    }
    if (other.to <= count.from) left = other.to;
  }
  let from = count.from;
  while (from > Math.max(left, count.from - before) && a.tokens[from - 1]?.text !== ';') from--;
  let to = count.to;
  while (to < Math.min(right, count.to + after) && a.tokens[to]?.text !== ';') to++;
  // "… and another 3,000": the word belongs to the next number.
  if (to === right && MORE_OF_IT.has(a.tokens[to - 1]?.lower ?? '')) to--;
  return { from, to };
}

/** What a scope is told by beside the count's own words. */
export interface Surroundings {
  /** Scope of the fate counted before it in the same sentence, which it shares where nothing else is said. */
  readonly before: Scope | null;
  /** Metric counted last of the same force: "another 2,700 were hurt" adds to a list, not to a toll. */
  readonly counted: Metric | null;
  /** The story's own force, or its theatre: others' losses without a word of the whole are those of one fight. */
  readonly central: boolean;
  /** The verb, or a beginning that is named, tells of all until now. */
  readonly soFar: boolean;
}

/**
 * A total, one strike's or day's share, or so many a day.
 */
export function scopeOf(a: Read, binding: Binding, around: Surroundings): Scope {
  const { count, metric } = binding;
  const behind = { ...count, to: Math.max(count.to, binding.phrase.to) };
  if (isRate(a, behind)) return 'rate';
  if (saysTotal(a, behind) && !binding.phrase.more) return 'cumulative';
  const { before, counted, central, soFar } = around;
  const listed = isFate(metric) && counted !== null && counted !== metric;
  const more =
    binding.phrase.more ||
    MORE_OF_IT.has(a.tokens[count.from - 1]?.lower ?? '') ||
    // "a first 1,500 came".
    (/^(first|second|third)$/.test(a.tokens[count.from - 1]?.lower ?? '') && !isFate(metric)) ||
    MORE_OF_IT.has(a.tokens[count.to]?.lower ?? '');
  if (more && !listed) return 'increment';
  if (metric === 'deployed' || metric === 'planned') {
    const ofOthers = ({ from, to }: Mark<Cue>) => from >= behind.to && addsOthers(a, to);
    return near(a, count, 'increment', 6, 8, ofOthers) ? 'increment' : 'cumulative';
  }
  if (saysSince(a, count)) return 'cumulative';
  const ofSaying = ({ from, to }: Mark<Cue>) => tellsWhenSaid(a, from, to, count.from);
  if (near(a, count, 'window', 14, 24, ofSaying)) return 'increment';
  if (before !== null && before !== 'rate') return before;
  return (count.quantity.value ?? count.quantity.high ?? ONE_FIGHT) < (central || soFar ? FEW : ONE_FIGHT)
    ? 'increment'
    : 'cumulative';
}

/** Fewer dead, wounded or captured than this, without a word of a total, are those of one fight. */
export const FEW = 100;
/** The same for forces and theatres that the story only touches. */
const ONE_FIGHT = 20_000;

/** "for another assault", "with fresh supplies": more of something that is not counted here. */
const addsOthers = (a: Read, at: number): boolean =>
  MORE_OF_IT.has(a.tokens[at - 1]?.lower ?? '') &&
  a.tokens[at]?.kind === 'word' &&
  a.cues[at]?.value !== 'increment' &&
  !/^(deployed|moved)$/.test(a.parts[at]?.value ?? '') &&
  !soldiersFollow(a, at) &&
  !peopleFollow(a, at);

/** "This week the agency put them at 300": the days of which a word of saying is told, and not the number behind it. */
function tellsWhenSaid(a: Read, from: number, to: number, count: number): boolean {
  if (!/^(week|weekend)$/.test(a.tokens[to - 1]?.lower ?? '') || !DEICTIC.test(a.tokens[from]?.lower ?? ''))
    return false;
  return a.speech
    .slice(to, Math.max(to, count))
    .some((mark) => mark?.value === 'says' && a.tokens[mark.to]?.text !== ',');
}

const DEICTIC = /^(this|at|weekend)$/;

/** "31,000 since 5 May 2020". */
function saysSince(a: Annotated<Part>, count: Count): boolean {
  return [0, 1, 2, 3].some(
    (step) =>
      a.tokens[count.to + step]?.lower === 'since' &&
      !/day$/.test(a.tokens[count.to + step + 1]?.lower ?? ''),
  );
}

function saysTotal(a: Annotated<Part>, count: Count): boolean {
  const around = [
    ...a.parts.slice(Math.max(0, count.from - 6), count.from),
    ...a.parts.slice(count.to, count.to + 5),
  ];
  return around.some((mark) => mark?.value === 'total');
}

/** "90 a day", "a daily average of", "15,000 people per month". */
function isRate(a: Annotated<Part>, count: Count): boolean {
  for (let at = count.to; at < Math.min(a.tokens.length, count.to + 5); at++) {
    if (a.cues[at]?.value === 'rate' && !isSpan(a, a.cues[at]?.to ?? at))
      return !WITHIN.has(a.tokens[at - 1]?.lower ?? '');
    if (a.tokens[at]?.text === ',' || a.tokens[at]?.text === ';') break;
  }
  for (let at = Math.max(0, count.from - 4); at < count.from; at++)
    if (a.cues[at]?.value === 'rate' && !isSpan(a, a.cues[at]?.to ?? at)) return true;
  return isAverage(a, count);
}

/** "a week earlier", "a month ago": how long before or after, not how often. */
const isSpan = (a: Annotated<Part>, behind: number): boolean => APART.has(a.tokens[behind]?.lower ?? '');

/** "the average number of casualties a day was 1,570 last month". */
function isAverage(a: Annotated<Part>, count: Count): boolean {
  const from = Math.max(0, count.from - AVERAGE_REACH);
  for (let at = from; at < count.from; at++) {
    const word = a.tokens[at]?.lower;
    if (word === 'average' || word === 'mean')
      return a.cues.slice(at, count.from).some((cue) => cue?.value === 'rate');
  }
  return false;
}

/** Tokens between "the average" and its number. */
const AVERAGE_REACH = 18;

/** Given only to compare with. */
export function isBackground(a: Read, count: Count): boolean {
  const before = (steps: number) => a.tokens[count.from - steps]?.lower ?? '';
  if (before(1) === 'from' && (near(a, count, 'rose', 14, 8) || near(a, count, 'fell', 14, 8))) return true;
  if (before(1) === 'from' && (before(2) === 'up' || before(2) === 'down' || before(2) === ',')) return true;
  if (before(1) === 'than' && THAN_BEFORE.has(before(2))) return true;
  // "800 more than three days ago", "1,000 short of that": a difference.
  if (/^(?:(more|fewer|less) than|(shy|short) of)\b/.test(behind(a, count))) return true;
  return near(a, count, 'compared', NEAR + 3, 0) || COMPARED_BEHIND.test(behind(a, count));
}

/** Words right behind a number that set it beside a later one: "8,000 at first". */
const COMPARED_BEHIND =
  /^(?:originally|initially|a year earlier|the year before|the month before|the week before|at first|when it was)\b/;

/** Told as what was claimed before: "its previous estimate is 300", "8,000 at the time". */
export const isRecalled = (a: Read, count: Count): boolean =>
  near(a, count, 'recalled', NEAR + 3, 0) ||
  RECALLED_BEHIND.test(behind(a, count)) ||
  tellsOldEstimate(a, count);

/** "its previous estimate is", "an earlier tally gave": a noun for a number given, of before. */
function tellsOldEstimate(a: Read, count: Count): boolean {
  const { from } = neighbourhood(a, count, NEAR + 3, 0);
  for (let at = from; at < count.from; at++)
    if (FORMER.has(a.tokens[at]?.lower ?? '') && /^(estimate|says)$/.test(a.speechAt(at + 1)?.value ?? ''))
      return true;
  return false;
}

const RECALLED_BEHIND =
  /^(?:at the time|back then|previously|earlier(?! (?:this|in|on|today))|in an earlier)\b/;

function behind(a: Annotated<Part>, count: Count): string {
  return a.tokens
    .slice(count.to, count.to + 4)
    .map((token) => token.lower)
    .join(' ');
}

/** Denied, doubted or only supposed: "no evidence that 500", "denied that", "if 1,400 men". */
export function isUnreal(a: Annotated<Part>, binding: Binding, structure: Structure): boolean {
  const { count, metric } = binding;
  const index = a.counts.indexOf(count);
  const from = Math.max(a.counts[index - 1]?.to ?? 0, count.from - 16);
  for (let at = from; at < count.from; at++) {
    const part = a.parts[at]?.value;
    const cue = a.cues[at]?.value;
    if (cue !== 'denial' && cue !== 'if' && part !== 'not') continue;
    if (!maySpeakOf(structure, count, at)) continue;
    if (
      (cue === 'denial' && !isDenied(a, at)) ||
      (cue === 'if' && !/^(you|i)$/.test(a.tokens[at + 1]?.lower ?? ''))
    )
      return true;
    if (part === 'not' && count.from - at <= 5 && a.parts[at]?.from === at && !closes(a, at, count))
      return true;
  }
  for (let at = count.to; at < Math.min(a.tokens.length, count.to + 12); at++) {
    const part = a.parts[at]?.value;
    const denied = a.cues[at]?.value === 'denial';
    if ((!denied && part !== 'not') || !maySpeakOf(structure, count, at)) continue;
    if (denied && !isDenied(a, at)) return true;
    if (part === 'not' && at < binding.to + 1) return true;
  }
  if (a.tokens.at(-1)?.text === '?' && !a.tokens.slice(count.to).some(({ text }) => text === '"'))
    return true;
  return /^(noun|answer|ellipsis|spoken)$/.test(binding.how) && isFate(metric) && supposed(a, binding);
}

/** "has been neither confirmed nor denied": no denial. */
const isDenied = ({ parts, tokens }: Annotated<Part>, at: number): boolean =>
  [at - 1, at - 2].some(
    (before) =>
      parts[before]?.value === 'not' || /^n(?:or|either|ot|ever)$/.test(tokens[before]?.lower ?? ''),
  );

/** "on which we do not comment, over 6,000 have fallen": what is denied ends before the count. */
function closes(a: Annotated<Part>, at: number, count: Count): boolean {
  return a.tokens.slice(at + 1, count.from).some(({ text }) => /^[,:–)]$/.test(text));
}

function isFate(metric: Metric): boolean {
  return metric !== 'deployed' && metric !== 'planned';
}

/** "could lose 5,000": nobody has been lost yet. "may have lost" says that they have. */
function supposed(a: Annotated<Part>, binding: Binding): boolean {
  const { from } = binding.count;
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    if (a.parts[at]?.value === 'have') return false;
    if (a.parts[at]?.value === 'modal') return true;
  }
  return false;
}

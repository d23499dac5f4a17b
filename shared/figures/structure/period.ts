import type { Period } from '../figure.ts';
import type { Count } from '../numbers.ts';
import type { Structure } from './clause.ts';
import { framesOf, isOfFrame, isSaying } from './frames.ts';
import type { NounPhrase } from './phrase.ts';
import type { Read } from './read.ts';
import { verbReading } from './verb-forms.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const ABBREVIATED = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_MS = 86_400_000;

/** How a period is told: as one within which people were counted, or as one that has gone on since its beginning. */
export interface Counted {
  readonly period: Period;
  readonly since: boolean;
}

/**
 * The period in which a number was counted, where its own clause or noun phrase states one: "in January", "last year",
 * "over the past day", "between March and May", "in the first half of the year", "since August".
 * @param published ISO 8601 day of publication; nothing is counted after it
 */
export function periodOf(a: Read, structure: Structure, count: Count, published: string): Counted | null {
  const day = published.slice(0, 10);
  const phrase = structure.phrases.find(({ counts }) => counts.includes(count));
  if (!phrase || Number.isNaN(Date.parse(day))) return null;
  if (
    isTotalling(a, count) ||
    structure.rolesOf(phrase).some(({ clause }) => isOfFrame(clause.verb, 'total'))
  )
    return null;
  for (const time of timesOf(structure, phrase)) {
    if (isOthers(a, count, time)) continue;
    const counted = readTime(a, structure, time, day);
    if (counted) return counted;
  }
  return null;
}

/** The phrases of time of a count: in its clauses, hanging on it, on its host, on the subject that it completes. */
function timesOf(structure: Structure, phrase: NounPhrase): NounPhrase[] {
  const host = structure.hostOf(phrase);
  const clauses = [...structure.rolesOf(phrase), ...(host ? structure.rolesOf(host) : [])].map(
    ({ clause }) => clause,
  );
  const subjects = clauses.flatMap(({ subject }) => (subject && subject !== phrase ? [subject] : []));
  return [
    ...[phrase, host, ...subjects].flatMap((noun) => (noun ? structure.hangingOn(noun) : [])),
    ...clauses.flatMap(({ verb, phrases, times }) =>
      // "in January put the losses at 900": when it was said.
      [...phrases, ...times].filter(({ from }) => !isSaying(verb) || from >= phrase.to),
    ),
  ];
}

/** "up from 3,000 in January", "since the operation last year": a time of another number, or within another time. */
function isOthers(a: Read, count: Count, time: NounPhrase): boolean {
  const between = a.counts.some(
    (other) =>
      other !== count && other.from >= count.to && other.to <= time.from && other.quantity.bound !== 'vague',
  );
  const link = a.tokens[time.preposition ?? -1]?.lower;
  const since = a.tokens
    .slice(Math.max(0, time.from - SINCE_REACH), time.from)
    .some(({ lower }) => lower === 'since');
  return between || (since && link !== 'since');
}

/** Tokens that the beginning told behind "since" may take. */
const SINCE_REACH = 12;

/** "passed 900,000 in June": a bound that is a verb. */
function isTotalling(a: Read, { from, numberFrom }: Count): boolean {
  return a.tokens
    .slice(from, numberFrom)
    .some(({ lower }) => framesOf(a.grammar, verbReading(a.grammar, lower)?.lemma ?? '').has('exceed'));
}

function readTime(a: Read, structure: Structure, time: NounPhrase, published: string): Counted | null {
  const words = a.tokens.slice(time.from, time.to).map(({ lower }) => lower);
  const link = a.tokens[time.preposition ?? -1]?.lower ?? '';
  // "between January and November".
  const [other] = structure.joinedTo(time);
  const end = other && a.tokens.slice(other.from, other.to).map(({ lower }) => lower);
  const first = span(words, published, link !== '' && link !== 'on', yearOf(a, structure, time));
  if (!first) return null;
  if ((link === 'between' || link === 'from') && end) {
    const last = span(end, published, true, yearBehind(a, other.to));
    if (!last) return null;
    // Of two months without a year the first lies before the second.
    const from = last.to < first.from ? last.to.slice(0, 4) + first.from.slice(4) : first.from;
    return last.to >= from ? within(from, last.to, published) : null;
  }
  if (link === 'since') return { ...within(first.from, published, published), since: true };
  if (link === '' || /^(in|during|over|within|for|throughout|of|at)$/.test(link))
    return within(first.from, first.to, published);
  return null;
}

const within = (from: string, to: string, published: string): Counted => ({
  period: { from, to: to > published ? published : to },
  since: false,
});

/** The year behind a month or a half: "in January 2025", "the first half of 2024". */
function yearOf(a: Read, structure: Structure, time: NounPhrase): number | null {
  const hanging = structure.hangingOn(time).map(({ from }) => yearBehind(a, from));
  return yearBehind(a, time.to) ?? hanging.find((year) => year !== null) ?? null;
}

function yearBehind(a: Read, at: number): number | null {
  const year = Number(/^(?:19|20)\d\d$/.exec(a.tokens[at]?.text ?? '')?.[0]);
  return year || null;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['hour', 1 / 24],
  ['hours', 1 / 24],
  ['day', 1],
  ['days', 1],
  ['night', 1],
  ['week', 7],
  ['weeks', 7],
  ['fortnight', 14],
  ['month', 30],
  ['months', 30],
]);
const SMALL: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);

/** The days that words of time span: "last month", "the past 24 hours", "august", "the first half", "this year". */
function span(
  words: readonly string[],
  published: string,
  linked: boolean,
  yearGiven: number | null,
): Period | null {
  const [year = 0, month = 1] = published.split('-').map(Number);
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const named = words
    .map((word) =>
      Math.max(MONTHS.indexOf(word), word === 'may' ? -1 : ABBREVIATED.indexOf(word.slice(0, 3))),
    )
    .find((at, index) => at >= 0 && (MONTHS.includes(words[index] ?? '') || words[index]?.length === 3));
  if (named !== undefined) {
    if (!linked || words.some((word) => Number(word) > 0 && Number(word) <= 31)) return null;
    const given = yearGiven ?? words.map(Number).find((number) => number > 1900 && number < 2100) ?? null;
    return monthSpan(given ?? (named + 1 <= month ? year : year - 1), named);
  }
  if (has(/^(half|quarter)$/) && has(/^(first|second|third|fourth)$/)) {
    const at = ['first', 'second', 'third', 'fourth'].findIndex((word) => words.includes(word));
    const length = words.includes('half') ? 6 : 3;
    const begins = at * length;
    const ofYear = yearGiven ?? (begins < month - 1 ? year : year - 1);
    return { from: dayOf(ofYear, begins, 1), to: dayOf(ofYear, begins + length, 0) };
  }
  if (has(/^year$/) && has(/^(last|previous)$/))
    return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  if (has(/^year$/) && has(/^this$/)) return { from: `${year}-01-01`, to: published };
  if (has(/^month$/) && has(/^(last|previous)$/))
    return monthSpan(month === 1 ? year - 1 : year, (month + 10) % 12);
  if (has(/^month$/) && has(/^this$/)) return { from: `${published.slice(0, 7)}-01`, to: published };
  if (has(/^yesterday$/)) return { from: daysBefore(published, 1), to: daysBefore(published, 1) };
  const only =
    words.length === 1 && linked && /^(?:19|20)\d\d$/.test(words[0] ?? '') ? Number(words[0]) : null;
  if (only !== null) return { from: `${only}-01-01`, to: `${only}-12-31` };
  if (!has(/^(past|last|previous|24|single|one)$/)) return null;
  const unit = words.findLast((word) => UNITS.has(word));
  if (unit === undefined) return null;
  const many = words.map((word) => SMALL.get(word) ?? Number(word)).find((number) => number > 0) ?? 1;
  return {
    from: daysBefore(published, Math.max(1, Math.round(many * (UNITS.get(unit) ?? 1)))),
    to: published,
  };
}

/** "the daily toll peaked at 90", "monthly losses of 30,000": so many for each day, week or month. */
export function isRated(a: Read, structure: Structure, count: Count): boolean {
  const phrase = structure.phrases.find(({ counts }) => counts.includes(count));
  if (!phrase) return false;
  const host = structure.hostOf(phrase);
  const clauses = [...structure.rolesOf(phrase), ...(host ? structure.rolesOf(host) : [])].map(
    ({ clause }) => clause,
  );
  const nouns = [host, ...clauses.flatMap(({ subject, objects }) => [subject, ...objects])];
  return nouns.some(
    (noun) =>
      noun &&
      noun !== phrase &&
      a.tokens
        .slice(noun.from, noun.to)
        .some(({ lower }) => /^(daily|weekly|monthly|nightly|hourly)$/.test(lower)),
  );
}

const dayOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
const monthSpan = (year: number, month: number): Period => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 0),
});
const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

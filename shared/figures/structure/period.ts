import type { Period } from '../figure.ts';
import type { Count } from '../numbers.ts';
import type { Structure } from './clause.ts';
import { framesOf, isOfFrame, isSaying } from './frames.ts';
import type { NounPhrase } from './phrase.ts';
import { linkOf, type Read } from './read.ts';
import { spanOf } from './time-span.ts';
import { YEAR } from './time-words.ts';
import { verbReading } from './verb-forms.ts';

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
  const phrase = structure.phraseOf(count);
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
  const own = structure.rolesOf(phrase);
  // "sent in 2024, with 2,000 believed to have died": said of the subject of a clause, it is of no other.
  const roles = own.some(({ role }) => role === 'subject')
    ? own.filter(({ role }) => role !== 'phrase')
    : own;
  const clauses = [...roles, ...(host ? structure.rolesOf(host) : [])].map(({ clause }) => clause);
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
  const { links } = a.grammar.times;
  const link = linkOf(a, time);
  const since = a.tokens
    .slice(Math.max(0, time.from - SINCE_REACH), time.from)
    .some(({ lower }) => links.since.has(lower));
  return between || (since && !links.since.has(link));
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
  const { links } = a.grammar.times;
  const link = linkOf(a, time);
  const spanIn = ({ from, to }: NounPhrase, linked: boolean, year: number | null) =>
    spanOf(
      a.grammar.times,
      a.tokens.slice(from, to).map(({ lower }) => lower),
      { published, linked, year },
    );
  // "between January and November".
  const [other] = structure.joinedTo(time);
  const first = spanIn(time, link !== '' && !links.day.has(link), yearOf(a, structure, time));
  if (!first) return null;
  if (links.range.has(link) && other) {
    const last = spanIn(other, true, yearBehind(a, other.to));
    if (!last) return null;
    // Of two months without a year the first lies before the second.
    const from = last.to < first.from ? last.to.slice(0, 4) + first.from.slice(4) : first.from;
    return last.to >= from ? within(from, last.to, published) : null;
  }
  if (links.since.has(link)) return { ...within(first.from, published, published), since: true };
  return link === '' || links.within.has(link) ? within(first.from, first.to, published) : null;
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
  const { text = '' } = a.tokens[at] ?? {};
  return YEAR.test(text) ? Number(text) : null;
}

/** "the daily toll peaked at 90", "monthly losses of 30,000": so many for each day, week or month. */
export function isRated(a: Read, structure: Structure, count: Count): boolean {
  const phrase = structure.phraseOf(count);
  if (!phrase) return false;
  const clauses = structure.rolesAround(phrase).map(({ clause }) => clause);
  const nouns = [
    structure.hostOf(phrase),
    ...clauses.flatMap(({ subject, objects }) => [subject, ...objects]),
  ];
  return nouns.some(
    (noun) =>
      noun &&
      noun !== phrase &&
      a.tokens.slice(noun.from, noun.to).some(({ lower }) => a.grammar.times.rates.has(lower)),
  );
}

import { type NamedDay, namedDays } from '../dates.ts';
import { normalise } from '../tokens.ts';
import type { Binding } from './bind.ts';
import { bearerOf, continuedVoice, speakerOfCount } from './claimant.ts';
import type { Context, Passage, Read } from './context.ts';
import type { Speaker } from './speakers/speakers.ts';

/** Who is taken to say a count, and by which rule. */
export interface Claimed {
  readonly name: string | null;
  readonly rule: string;
  /** Token of the word of saying, where it is in the sentence. */
  readonly verb: number | null;
  /** Day on which an earlier sentence has them speak. */
  readonly day: string | null;
}

/** Who says a count: a speaker of its sentence, whoever a pronoun stands for, a voice that goes on, or the publisher. */
export function claimantOf(
  a: Read,
  binding: Binding,
  speakers: readonly Speaker[],
  context: Context,
): Claimed {
  const speaker = speakerOfCount(a, speakers, binding.count.from, binding.count.to);
  if (speaker && speaker.name !== null)
    return { name: speaker.name, rule: speaker.by, verb: speaker.verb, day: null };
  const bearer = speaker?.kind === 'pronoun' ? bearerOf(speaker.written, context.voices) : null;
  if (speaker && bearer) return { name: bearer.name, rule: 'pronoun', verb: speaker.verb, day: bearer.day };
  const [first, second] = a.tokens.filter((token) => token.kind === 'word');
  const place = { line: a.sentence.line, sentence: context.sentence };
  const voice = continuedVoice(
    first?.lower ?? '',
    second?.lower ?? '',
    a.tokens[0]?.text === '"',
    context.voices,
    place,
  );
  if (voice) return { name: voice.name, rule: 'continued', verb: null, day: voice.day };
  const heading = context.outline.headingOf(a.sentence.line);
  if (heading?.claimant) return { name: heading.claimant, rule: 'heading', verb: null, day: null };
  if (context.publisher) return { name: context.publisher.name, rule: 'publisher', verb: null, day: null };
  return { name: null, rule: 'none', verb: null, day: null };
}

/** By the tokens of a sentence, which are let go of once it is read. */
const days = new WeakMap<Read['tokens'], readonly NamedDay[]>();

/** The day nearest to the word of saying, where the sentence names one; ISO 8601 date. */
export function spokenDay(passage: Passage, verb: number, context: Context): string | null {
  const { read } = passage;
  let known = days.get(read.tokens);
  if (!known) {
    known = exactDays(passage, context.text.published);
    days.set(read.tokens, known);
  }
  const at = (read.tokens[verb]?.start ?? 0) - read.sentence.start;
  let nearest: NamedDay | null = null;
  const stops = read.tokens
    .filter(({ text }) => text === ';')
    .map(({ start }) => start - read.sentence.start);
  for (const day of known) {
    // A day in another clause is another claim's: "it is 3,000; a month ago it was 1,100".
    if (stops.some((stop) => stop > Math.min(day.offset, at) && stop < Math.max(day.offset, at))) continue;
    if (nearest === null || Math.abs(day.offset - at) < Math.abs(nearest.offset - at)) nearest = day;
  }
  return nearest?.day ?? null;
}

function exactDays({ read, source }: Passage, published: string): readonly NamedDay[] {
  const { start, end } = read.sentence;
  const shaped = normalise(source.slice(start, end));
  return namedDays(shaped, start, read.tokens, read.counts, published.slice(0, 10)).filter(
    ({ exact }) => exact,
  );
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const OPENING = /^["'(]?(?:(?:early|late|back|already|only)\s+)?in\s+(?:early\s+|late\s+|mid-)?([a-z]+)\b/i;
const OPENING_LAST_MONTH = /^["'(]?(?:(?:early|late|back)\s+)?last\s+month\b(?!['’]|\s+alone)/i;
const BEHIND_LAST_MONTH = /^,?\s+(?:(?:early|late)\s+)?last\s+month\b(?!['’])/i;

/**
 * The month in which a claim was made, where the sentence opens with it or puts it behind the word of saying: "In
 * October the agency spoke of …", "the agency said last month that …". Such a claim looks back. "Last month 300 were
 * killed, the agency said" does not: there the month is that of the deaths.
 * @param verb token of the word of saying
 * @returns the first day of that month (ISO 8601), or null where no earlier month is named so
 */
export function monthLookedBackOn({ read, source }: Passage, verb: number, published: string): string | null {
  const text = normalise(source.slice(read.sentence.start, read.sentence.end));
  const now = new Date(`${published.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(now.getTime())) return null;
  const [next, second] = read.tokens.slice(verb + 1, verb + 3).map(({ lower }) => lower);
  const behind = source.slice(read.tokens[verb]?.end, read.sentence.end);
  const isOpening = OPENING_LAST_MONTH.test(text) && verb < (read.counts[0]?.from ?? 0);
  if (isOpening || BEHIND_LAST_MONTH.test(behind))
    return firstDay(now.getUTCFullYear(), now.getUTCMonth() - 1);
  const named = next === 'in' ? second : OPENING.exec(text)?.[1]?.toLowerCase();
  const month = named === undefined ? -1 : MONTHS.indexOf(named);
  if (month < 0 || month === now.getUTCMonth()) return null;
  return firstDay(month < now.getUTCMonth() ? now.getUTCFullYear() : now.getUTCFullYear() - 1, month);
}

const firstDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month)).toISOString().slice(0, 10);

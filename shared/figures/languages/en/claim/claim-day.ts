import type { Count } from '../../../numbers.ts';
import type { Context } from '../context.ts';
import { type DayAt, daysPointedTo } from '../dates/days-named.ts';
import { namedDays } from '../dates/named-days.ts';
import type { Part } from '../lexicon.ts';
import type { Passage, Read } from '../read.ts';
import type { Speaker } from '../speakers/speakers.ts';

/**
 * The day on which a speaker spoke, where the sentence names it near the word of saying and not as the day of the deed.
 * @param count the count that they give, where one is asked for
 * @returns ISO 8601 date
 */
export function spokenDay(
  passage: Passage,
  speaker: Speaker,
  context: Context,
  count?: Count,
): string | null {
  const { read } = passage;
  let nearest: { day: string; distance: number } | null = null;
  for (const { day, offset } of daysOf(passage, context)) {
    const at = tokenAt(read, offset);
    if (isElsewhere(read, at, speaker, count)) continue;
    const distance = Math.abs(at - speaker.verb);
    if (nearest === null || distance < nearest.distance) nearest = { day, distance };
  }
  return nearest?.day ?? null;
}

/** "recalled his having named 700 a week before": an earlier occasion, on which nothing that follows was said. */
export function looksBack({ tokens }: Read, { verb, by }: Speaker): boolean {
  const before = tokens.slice(Math.max(0, verb - LOOKING_BACK), verb).map(({ lower }) => lower);
  return by === 'subject' && /\bthat (on|in|at|last|back|earlier) .*\bhad( \w+)?$/.test(before.join(' '));
}

/** Tokens between "that" and the participle behind "had". */
const LOOKING_BACK = 9;

/** "On Tuesday it was 10,000.": the day with which a sentence goes on that counts no deed. */
export function openingDay(passage: Passage, context: Context): string | null {
  const { read } = passage;
  const [first] = daysOf(passage, context);
  if (!first || tokenAt(read, first.offset) > 1) return null;
  return deedBetween(read, 0, read.tokens.length, DEEDS) ? null : first.day;
}

/** The days that a sentence names, found once while it is read. */
function daysOf(passage: Passage, context: Context): readonly DayAt[] {
  if (!passage.read.mayNameDay) return [];
  if (context.days?.read !== passage.read)
    context.days = { read: passage.read, days: exactDays(passage, context) };
  return context.days.days;
}

function exactDays({ read }: Passage, context: Context): readonly DayAt[] {
  const { start, end, columns } = read.sentence;
  const shaped = columns.text.slice(start, end);
  const published = context.text.published.slice(0, 10);
  const named = namedDays(shaped, start, read.tokens, read.counts, published).filter(({ exact }) => exact);
  const pointed = daysPointedTo(shaped, published, named, context.day);
  // The parser counts "a week earlier" from publication.
  const others = named.filter(
    ({ offset }) => !pointed.some((day) => Math.abs(day.offset - offset) <= ARTICLE),
  );
  return [...others, ...pointed];
}

/** UTF-16 units of "the ", which the parser leaves out. */
const ARTICLE = 4;

/** The token that begins at an offset into the sentence, or behind it. */
function tokenAt(read: Read, offset: number): number {
  const at = read.tokens.findIndex(({ start }) => start - read.sentence.start >= offset);
  return at < 0 ? read.tokens.length : at;
}

/**
 * Whether a day belongs to something else than the saying: to another clause, to what "that" introduces, or to the deed
 * counted ("640 were killed on Friday, the NIS said"; "said 640 had been killed on Friday").
 */
function isElsewhere(
  read: Read,
  day: number,
  { verb, from, to, by }: Speaker,
  count: Count | undefined,
): boolean {
  const text = (at: number) => read.tokens[at]?.lower ?? '';
  const between = (a: number, b: number, mark: RegExp) => {
    for (let at = Math.min(a, b); at < Math.max(a, b); at++) if (mark.test(text(at))) return true;
    return false;
  };
  // A day in another clause is another claim's: "it is 3,000; a month ago it was 1,100".
  if (between(day, verb, /^;$/)) return true;
  if (deedBefore(read, day)) return true;
  if (by === 'cited' && day > to + CITED_REACH) return true;
  if (day > verb && between(verb, day, by === 'label' ? /^:$/ : /^that$/)) return true;
  if (!count) return false;
  const saying = Math.min(from, verb);
  if (count.to <= saying) return day <= (by === 'label' ? saying : lastComma(read, saying));
  return day >= count.to && (by === 'label' || deedBetween(read, count.to, day, DEEDS));
}

/** A day further from "according to" is of something else. */
const CITED_REACH = 9;

/** "captured alive on the 9th": the day of a deed right before it. */
function deedBefore(read: Read, day: number): boolean {
  const from = Math.max(0, day - DEED_REACH);
  const clause = read.tokens.slice(from, day).findLastIndex(({ text }) => /^[,;:"]$/.test(text));
  return deedBetween(read, from + clause + 1, day, FATES);
}

const DEED_REACH = 5;

/** The last comma or quotation mark before a token. */
function lastComma(read: Read, before: number): number {
  for (let at = before - 1; at >= 0; at--) if (/^[,"]$/.test(read.tokens[at]?.text ?? '')) return at;
  return -1;
}

function deedBetween(read: Read, from: number, to: number, deeds: ReadonlySet<Part>): boolean {
  return read.parts.slice(from, to).some((mark) => mark !== undefined && deeds.has(mark.value));
}

const FATES: ReadonlySet<Part> = new Set<Part>(['killed', 'wounded', 'captured', 'lost']);
const DEEDS: ReadonlySet<Part> = new Set<Part>([...FATES, 'deployed', 'moved']);

/** A claim is of the occasion on which its claimant last spoke, as long as that was news. */
const OCCASION_MS = 8 * 86_400_000;

/** The day of a claim whose sentence names none: of the voice that goes on, of the claimant's last words, of the dateline, of publication. */
export function dayOfClaim(
  name: string,
  continued: string | null,
  { voices, dateline, text }: Context,
): string {
  const published = text.published.slice(0, 10);
  const last = voices.days.get(name);
  const recent = last !== undefined && Date.parse(published) - Date.parse(last) <= OCCASION_MS ? last : null;
  return continued ?? recent ?? dateline.day ?? published;
}

import { type NamedDay, namedDays } from '../dates.ts';
import { normalise } from '../tokens.ts';
import type { Binding } from './bind.ts';
import { bearerOf, continuedVoice, speakerOfCount } from './claimant.ts';
import type { Context, Passage, Read } from './context.ts';
import type { Speaker } from './speakers.ts';

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
  if (context.publisher) return { name: context.publisher.name, rule: 'publisher', verb: null, day: null };
  return { name: null, rule: 'none', verb: null, day: null };
}

const days = new WeakMap<Read, readonly NamedDay[]>();

/** The day nearest to the word of saying, where the sentence names one; ISO 8601 date. */
export function spokenDay(passage: Passage, verb: number, context: Context): string | null {
  const { read } = passage;
  let known = days.get(read);
  if (!known) {
    known = exactDays(passage, context.text.published);
    days.set(read, known);
  }
  const at = (read.tokens[verb]?.start ?? 0) - read.sentence.start;
  let nearest: NamedDay | null = null;
  for (const day of known)
    if (nearest === null || Math.abs(day.offset - at) < Math.abs(nearest.offset - at)) nearest = day;
  return nearest?.day ?? null;
}

function exactDays({ read, source }: Passage, published: string): readonly NamedDay[] {
  const { start, end } = read.sentence;
  const shaped = normalise(source.slice(start, end));
  return namedDays(shaped, start, read.tokens, read.counts, published.slice(0, 10)).filter(
    ({ exact }) => exact,
  );
}

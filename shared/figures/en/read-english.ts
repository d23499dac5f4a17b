import type { Story } from '../../story/story.ts';
import { annotate, marksOf } from '../annotate.ts';
import { type Figure, type Metric, type Text, UNSPECIFIED } from '../figure.ts';
import { namesOf } from '../names.ts';
import { normalise } from '../tokens.ts';
import { spokenDay } from './attribution.ts';
import { type Binding, bind } from './bind.ts';
import { describedBy, hear } from './claimant.ts';
import { type Context, claimantsNamed, contextOf, type Passage, type Read } from './context.ts';
import { exclusionOf, peopleCounts } from './exclusions.ts';
import { fateAt } from './fate.ts';
import { type Cast, figureOf } from './figure-of.ts';
import { mainForce } from './force/main-force.ts';
import { peopleMentions } from './force/mentions.ts';
import { layOut, sentencesOfTitle } from './layout.ts';
import { FOREIGN_PEOPLE } from './lexicon.ts';
import { speakersOf } from './speakers/speakers.ts';
import { type Row, readTable } from './tables.ts';
import { theatreOf } from './theatre.ts';
import { unique } from './unique.ts';
import { ENGLISH } from './words.ts';

/** Reads the figures of an English text. */
export function readEnglish(text: Text, story: Story): Figure[] {
  const names = namesOf(story, 'en', FOREIGN_PEOPLE);
  const shaped = normalise(text.text);
  const { sentences, tables } = layOut(shaped);
  const passages: Passage[] = [];
  for (const sentence of sentencesOfTitle(normalise(text.title)))
    passages.push({ read: annotate(sentence, ENGLISH, names), source: text.title });
  for (const sentence of sentences)
    passages.push({ read: annotate(sentence, ENGLISH, names), source: text.text });
  const context = contextOf(text, names, passages);
  const figures = readPassages(passages, context);
  if (tables.length > 0) {
    const captions = captionsOf(passages);
    for (const rows of tables) figures.push(...readTableOf(shaped, rows, captions, context));
  }
  return unique(figures, names);
}

/**
 * Reads passages in order. One without a count gives no figure and only tells later ones who is spoken of, so it
 * waits until a later one counts people; what comes behind the last count is never read.
 */
function readPassages(passages: readonly Passage[], context: Context): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < passages.length; at++) {
    const counting = passages[at];
    if (!counting || peopleCounts(counting.read).length === 0) continue;
    for (; context.sentence <= at; context.sentence++) {
      const passage = passages[context.sentence];
      if (passage) for (const figure of readPassage(passage, context)) figures.push(figure);
    }
  }
  return figures;
}

function readTableOf(
  shaped: string,
  rows: readonly Row[],
  captions: ReadonlyMap<number, Read>,
  context: Context,
): Figure[] {
  const { text, names, subject } = context;
  const caption = captions.get((rows[0]?.line ?? 0) - 1);
  return readTable(shaped, rows, {
    text,
    names,
    force: subject.force ?? (subject.named ? (mainForce(names)?.id ?? null) : null),
    theatre: subject.theatre ?? UNSPECIFIED,
    metric: caption ? announced(caption) : null,
  });
}

/** The first sentence of each line: what stands above a table says what it counts. */
function captionsOf(passages: readonly Passage[]): ReadonlyMap<number, Read> {
  const captions = new Map<number, Read>();
  for (const { read } of passages)
    if (!captions.has(read.sentence.line)) captions.set(read.sentence.line, read);
  return captions;
}

/** What a heading or a question says will be counted. */
function announced(a: Read): Metric | null {
  for (const mark of marksOf(a.parts)) {
    const fate = fateAt(a, mark);
    if (fate && fate.metric !== 'planned') return fate.metric;
  }
  return a.parts.some((mark) => mark?.value === 'soldiers') || peopleMentions(a).length > 0
    ? 'deployed'
    : null;
}

/** A question ("How many North Koreans are in Kursk?") or a heading that ends in a colon announces what follows. */
function announces(a: Read): boolean {
  const last = a.tokens.at(-1)?.text;
  if (last === ':') return true;
  return (
    last === '?' && a.tokens.some((token, i) => token.lower === 'many' && a.tokens[i - 1]?.lower === 'how')
  );
}

function readPassage(passage: Passage, context: Context): Figure[] {
  const { read: a } = passage;
  const cast = castOf(a, context);
  const figures = readCounts(passage, cast, context);
  follow(a, cast, figures.length > 0, context);
  const { speakers } = cast;
  const day = speakers.length > 0 ? spokenDay(passage, speakers.at(-1)?.verb ?? 0, context) : null;
  hear(context.voices, speakers, claimantsNamed(a), day, placeOf(a, context));
  return figures;
}

function placeOf(a: Read, context: Context): { sentence: number; line: number } {
  return { sentence: context.sentence, line: a.sentence.line };
}

/** Those who speak in a sentence are not those whom it counts. */
function castOf(a: Read, context: Context): Cast {
  const speakers = speakersOf(a, {
    described: (claimants, generic) => describedBy(claimants, generic, context.voices),
    affiliated: () => null,
  });
  const mentions = peopleMentions(a).filter(
    (mention) =>
      !speakers.some(({ by, from, to }) => by === 'subject' && from <= mention.from && mention.to <= to),
  );
  return { mentions, speakers };
}

function readCounts(passage: Passage, cast: Cast, context: Context): Figure[] {
  const { read: a } = passage;
  const { focus, voices } = context;
  const place = placeOf(a, context);
  const figures: Figure[] = [];
  let previous: Binding | null = null;
  let things = false;
  for (const count of a.counts) {
    if (exclusionOf(a, count)) {
      things = true;
      continue;
    }
    const binding = bind(a, count, previous, focus.counted?.metric ?? null);
    if (typeof binding === 'string') {
      if (binding === 'others') focus.people = { force: null, ...place };
      things = binding === 'things' || things;
      continue;
    }
    if (binding.phrase.head === 'partitive' && binding.phrase.part === 'pronoun' && things && !previous)
      continue;
    previous = binding;
    const figure = figureOf(passage, binding, cast, context, figures.at(-1) ?? null);
    if (!figure) continue;
    figures.push(figure);
    if (figure.claimant !== null)
      voices.counted = { name: figure.claimant, day: figure.claimedOn, labelled: false, ...place };
    if (figures.length === 1)
      focus.counted = {
        force: figure.force,
        metric: figure.metric,
        theatre: figure.theatre,
        ...place,
      };
  }
  return figures;
}

/** Follows whom a sentence speaks of, for the sentences behind it. */
function follow(a: Read, { mentions }: Cast, counts: boolean, context: Context): void {
  const place = placeOf(a, context);
  const main = mainForce(context.names)?.id;
  const people =
    mentions.find(({ force }) => force === main) ??
    mentions[0] ??
    marksOf(a.forces)
      .map((mark) => mark.value)
      .find((name) => name.force === main);
  if (people) context.focus.people = { force: people.force, ...place };
  const named = marksOf(a.places)[0];
  if (named) context.focus.placed = { theatre: named.value, ...place };
  if (
    a.parts.some((mark) => mark?.value === 'civilians') &&
    !a.parts.some((mark) => mark?.value === 'soldiers')
  )
    context.civilians = a.sentence.line;
  const asked = announces(a) ? announced(a) : null;
  const about = mentions[0]?.force ?? marksOf(a.forces)[0]?.value.force;
  if (asked && about && !counts)
    context.focus.counted = {
      force: about,
      metric: asked,
      theatre: theatreOf(a, about, asked, context),
      ...place,
    };
}

import type { Story } from '../../../story/story.ts';
import { annotate } from '../../annotate.ts';
import type { Reading, Text } from '../../figure.ts';
import { namesOf } from '../../names.ts';
import { structureIn } from '../../structure/structure-in.ts';
import { normalise } from '../../tokens.ts';
import { mayCountSoldiers } from './bind.ts';
import { looksBack, spokenDay } from './claim/claim-day.ts';
import { type Cast, type Context, claimantsNamed, contextOf } from './context.ts';
import { deicticMentions } from './force/deixis.ts';
import { type PeopleMention, peopleMentions } from './force/mentions.ts';
import { sideOf } from './force/side.ts';
import { underHeadline } from './headline.ts';
import { layOut, sentencesOfTitle } from './layout.ts';
import { FOREIGN_PEOPLE } from './lexicon/foreign-people.ts';
import { Outline } from './outline.ts';
import { isDeniedBehind } from './question/denied.ts';
import { enterEntry } from './question/entry.ts';
import { follow } from './question/follow.ts';
import type { Passage, Read } from './read.ts';
import { readCounts } from './read-counts.ts';
import type { OnRefused } from './refusal.ts';
import { enterSetting } from './setting.ts';
import { speechIn } from './speakers/speakers.ts';
import { captionsOf, contextOfTable } from './tables/context-of-table.ts';
import { readTable } from './tables/read-table.ts';
import { unique } from './unique.ts';
import { fallSilent, hear } from './voices/hear.ts';
import { SENTENCES_BACK } from './voices/pronouns.ts';
import { isOwnVoice, quotationOf } from './voices/quotes.ts';
import { endsSource, sourceLine } from './voices/source-line.ts';
import { acquaintanceOf } from './voices/voices.ts';
import { ENGLISH } from './words.ts';

/**
 * Reads the figures of an English text.
 * @param refused told of each number that counts people and is no figure
 */
export function readEnglish(text: Text, story: Story, refused: OnRefused = () => {}): Reading[] {
  const names = namesOf(story, 'en', FOREIGN_PEOPLE);
  const shaped = normalise(text.text);
  const { lines, sentences, tables } = layOut(shaped, text.text);
  const passages: Passage[] = [];
  for (const sentence of sentencesOfTitle(normalise(text.title)))
    passages.push({ read: annotate(sentence, ENGLISH, names), source: text.title });
  for (const sentence of sentences)
    passages.push({ read: annotate(sentence, ENGLISH, names), source: text.text });
  const context = contextOf(text, names, passages, new Outline(text, shaped, lines, passages), refused);
  const { headline, body } = readPassages(passages, context);
  if (tables.length > 0) {
    const captions = captionsOf(passages);
    for (const rows of tables)
      for (const figure of readTable(shaped, rows, contextOfTable(rows, captions, context)))
        body.push(figure);
  }
  return unique(underHeadline(headline, body), names);
}

interface Readings {
  readonly headline: readonly Reading[];
  readonly body: Reading[];
}

/** Sentences looked at and not yet read whose words are kept: a paragraph or two, since most are soon read. */
const KEPT_AHEAD = 50;

/**
 * Reads passages in order. One that counts nobody, or only things, gives no figure and just tells later ones who is
 * spoken of, so it waits until a later one may count soldiers; what comes behind the last of those is never read.
 */
function readPassages(passages: readonly Passage[], context: Context): Readings {
  const headline: Reading[] = [];
  const body: Reading[] = [];
  for (let at = 0; at < passages.length; at++) {
    const counting = passages[at];
    if (!counting) continue;
    if (!mayCountSoldiers(counting.read)) {
      if (at - context.sentence > KEPT_AHEAD) counting.read.forget();
      continue;
    }
    for (; context.sentence <= at; context.sentence++) {
      const passage = passages[context.sentence];
      const next = passages[context.sentence + 1]?.read ?? null;
      if (!passage) continue;
      const figures = isHeadline(passage, context) ? headline : body;
      const near = at - context.sentence <= SENTENCES_BACK;
      for (const figure of readPassage(passage, next, near, context)) figures.push(figure);
      // Else the memory that a long text takes would be what its reading is slow by.
      passage.read.forget();
    }
  }
  return { headline, body };
}

/** A sentence of the title, or of a line of the text that repeats it. */
const isHeadline = ({ read, source }: Passage, { text }: Context): boolean =>
  read.sentence.line < 0 || source.slice(read.sentence.start, read.sentence.end) === text.title;

/** @param near a count that may count soldiers is near enough behind for words there to point to who speaks here */
function readPassage(passage: Passage, next: Read | null, near: boolean, context: Context): Reading[] {
  const { read: a } = passage;
  enterSetting(a, context);
  enterEntry(a, context);
  const cast = castOf(passage, near, context);
  const figures = isDeniedBehind(a, next) ? [] : readCounts(passage, next, cast, context);
  follow(a, cast, figures, context);
  listen(passage, cast, context);
  return figures;
}

/** Remembers who spoke in a sentence, on which day, and whose words go on behind it. */
function listen(passage: Passage, { speakers, introduced }: Cast, context: Context): void {
  const { read: a } = passage;
  const { voices } = context;
  const last = speakers.at(-1);
  const day = last ? (spokenDay(passage, last, context) ?? context.outline.dayOf(a.sentence.line)) : null;
  const heard = {
    speakers,
    introduced,
    claimants: claimantsNamed(a),
    day: last && looksBack(a, last) ? null : day,
  };
  const place = placeOf(a, context);
  hear(voices, heard, place);
  voices.source = sourceLine(a, acquaintanceOf(context), place) ?? (endsSource(a) ? null : voices.source);
  if (isOwnVoice(a, speakers, voices, place)) fallSilent(voices);
  voices.quoted = quotationOf(a, voices.quoted).open ? a.sentence.line : null;
  context.day = day ?? context.day;
}

function placeOf(a: Read, context: Context): { sentence: number; line: number } {
  return { sentence: context.sentence, line: a.sentence.line };
}

/** Those who speak in a sentence are not those whom it counts. */
function castOf(passage: Passage, near: boolean, context: Context): Cast {
  const { read: a } = passage;
  const structure = near ? () => structureIn(passage, context) : null;
  const { speakers, introduced } = speechIn(a, acquaintanceOf(context), structure);
  const side = sideOf(a, speakers, context);
  const listens = (mention: PeopleMention) =>
    !speakers.some(({ by, from, to }) => by === 'subject' && from <= mention.from && mention.to <= to);
  const mentions = peopleMentions(a).filter(listens);
  const deictic = deicticMentions(a, { structure, side, names: context.names }).filter(listens);
  return { mentions, deictic, speakers, introduced, structure, side };
}

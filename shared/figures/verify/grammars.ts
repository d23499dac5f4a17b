import type { Story } from '../../story/story.ts';
import { type Annotated, annotate } from '../annotate.ts';
import { ABBREVIATIONS, FOREIGN_PEOPLE } from '../languages/en/lexicon.ts';
import { ENGLISH } from '../languages/en/words.ts';
import { namesOf } from '../names.ts';
import type { NumberWords } from '../number-words.ts';
import { sentencesOfLine } from '../sentences.ts';
import { TokenColumns } from '../token-columns.ts';

/** What checking a reading needs of a language: its sentences, and the numbers in them. */
export interface Grammar {
  readonly numbers: NumberWords;
  /** Told to a machine that reads: a sentence with such words reports nothing. */
  readonly instruction: RegExp;
  /**
   * The sentences of a part of one line, annotated; offsets are into the text given.
   * @param shaped a normalised text
   */
  sentencesIn(shaped: string, from: number, to: number, story: Story): Annotated<string>[];
}

/** Orders to set aside what was said before, and talk of the machine itself. */
const ENGLISH_INSTRUCTION =
  /\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|every|everything|the|of|your|these|those)\s+)*(?:above|previous|prior|preceding|earlier|foregoing|instructions?|rules|prompt)\b|\b(?:system|developer|assistant) (?:prompt|message|note)\b|\b(?:AI|language model|LLM|chatbot)s?\b[^.]{0,40}\b(?:must|should|shall|report|return|answer|output)\b|\b(?:report|return|output|print)\b[^.]{0,40}\bJSON\b/i;

const ENGLISH_GRAMMAR: Grammar = {
  numbers: ENGLISH.numbers,
  instruction: ENGLISH_INSTRUCTION,
  sentencesIn: (shaped, from, to, story) =>
    sentencesOfLine(new TokenColumns(shaped), from, to, 0, ABBREVIATIONS).map((sentence) =>
      annotate(sentence, ENGLISH, namesOf(story, 'en', FOREIGN_PEOPLE)),
    ),
};

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([['en', ENGLISH_GRAMMAR]]);

/** @param language BCP 47 tag @returns null for a language that figures are not read in */
export function grammarOf(language: string): Grammar | null {
  return GRAMMARS.get(language.slice(0, 2).toLowerCase()) ?? null;
}

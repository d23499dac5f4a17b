import type { Story } from '../../story/story.ts';
import { type Annotated, annotate } from '../annotate.ts';
import { languageOf } from '../languages/languages.ts';
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

/** @param language BCP 47 tag @returns null for a language that figures are not read in */
export function grammarOf(language: string): Grammar | null {
  const value = languageOf(language);
  if (value === null) return null;
  const { lexicon, instruction, tag, abbreviations, foreignPeople } = value;
  return {
    numbers: lexicon.numbers,
    instruction,
    sentencesIn: (shaped, from, to, story) =>
      sentencesOfLine(new TokenColumns(shaped), from, to, 0, abbreviations).map((sentence) =>
        annotate(sentence, lexicon, namesOf(story, tag, foreignPeople)),
      ),
  };
}

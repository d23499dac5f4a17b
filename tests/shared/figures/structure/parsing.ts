import { annotate } from '../../../../shared/figures/annotate.ts';
import { sentencesOfTitle } from '../../../../shared/figures/languages/en/layout.ts';
import { FOREIGN_PEOPLE } from '../../../../shared/figures/languages/en/lexicon/foreign-people.ts';
import type { Read } from '../../../../shared/figures/languages/en/read.ts';
import { ENGLISH } from '../../../../shared/figures/languages/en/words.ts';
import { namesOf } from '../../../../shared/figures/names.ts';
import { normalise } from '../../../../shared/figures/tokens.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';

/** One English sentence with what its layers recognise. */
export function sentenceOf(text: string): Read {
  const [sentence] = sentencesOfTitle(normalise(text));
  if (sentence === undefined) throw new Error(`no sentence in “${text}”`);
  return annotate(sentence, ENGLISH, namesOf(KURSK, 'en', FOREIGN_PEOPLE));
}

/** The words of a sentence between two tokens. */
export const wordsOf = (a: Read, from: number, to: number): string =>
  a.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

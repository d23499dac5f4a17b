import { annotate } from '../../../../../shared/figures/annotate.ts';
import { namesOf } from '../../../../../shared/figures/names.ts';
import { sentencesOfLine } from '../../../../../shared/figures/sentences.ts';
import type { Read } from '../../../../../shared/figures/structure/read.ts';
import { TokenColumns } from '../../../../../shared/figures/token-columns.ts';
import { GERMAN, GERMAN_KURSK } from '../../../../fixtures/german/german.ts';
import { testRows } from '../grammar-rows.ts';

function sentenceOf(text: string): Read {
  const { lexicon, abbreviations, foreignPeople, tag } = GERMAN;
  const [sentence] = sentencesOfLine(new TokenColumns(text), 0, text.length, 0, abbreviations);
  if (sentence === undefined) throw new Error(`no sentence in “${text}”`);
  return annotate(sentence, lexicon, namesOf(GERMAN_KURSK, tag, foreignPeople));
}

testRows(GERMAN.lexicon.grammar, sentenceOf);

import { ENGLISH_GRAMMAR } from '../../../../../shared/figures/languages/en/grammar/grammar.ts';
import { sentenceOf } from '../../structure/parsing.ts';
import { testRows } from '../grammar-rows.ts';

testRows(ENGLISH_GRAMMAR, sentenceOf);

import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../shared/figures/numbers.ts';
import { tokenise } from '../../../shared/figures/tokeniser.ts';
import { normalise } from '../../../shared/figures/tokens.ts';
import { GERMAN_NUMBERS } from '../../fixtures/german/numbers.ts';
import { quantityOf } from './reading.ts';

const counted = (text: string): string[] =>
  countsOf(tokenise(normalise(text)), GERMAN_NUMBERS).map(({ quantity }) => quantityOf(quantity));

/** The number grammar knows no language: another one is its words, and how it writes compounds. */
describe('the number grammar reads German by its words alone', () => {
  it.each([
    ['a unit', 'sieben Mann', ['7']],
    ['a unit before its ten', 'fünfundzwanzig Mann', ['25']],
    ['a hundred grown together', 'dreihundert Mann', ['300']],
    ['a hundred by itself', 'hundert Mann', ['100']],
    ['hundreds, tens and units', 'zweihundertsechsundvierzig Mann', ['246']],
    ['teens of hundreds', 'elfhundert Mann', ['1100']],
    ['thousands', 'zehntausend Mann', ['10000']],
    ['a thousand by itself', 'tausend Mann', ['1000']],
    ['thousands and hundreds', 'dreitausendzweihundert Mann', ['3200']],
    ['a million with its article', 'eine Million Mann', ['1000000']],
    ['grouped by points', '11.000 Mann', ['11000']],
    ['a decimal comma', '1,3 Millionen Mann', ['1300000']],
    ['a suffix', '12 Tsd. Mann', ['12000']],
    ['a range', 'zehn- bis zwölftausend Mann', ['10000-12000']],
    ['between', 'zwischen 3.000 und 4.000 Mann', ['3000-4000']],
    ['a change', 'stieg von 600 auf 900', ['600', '900']],
    ['at least', 'mindestens 300 Mann', ['at-least 300']],
    ['at most', 'bis zu 12.000 Mann', ['at-most 12000']],
    ['about', 'rund viertausend Mann', ['about 4000']],
    ['vague', 'Dutzende Mann', ['vague']],
    ['no number in a word that begins like one', 'Einsatz, Achtung, Dreieck', []],
  ])('%s', (_name, text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../shared/figures/languages/en/words.ts';
import { countsOf } from '../../../shared/figures/numbers.ts';
import { tokenise } from '../../../shared/figures/tokeniser.ts';
import { normalise } from '../../../shared/figures/tokens.ts';
import { quantityOf } from './reading.ts';

const counted = (text: string): string[] =>
  countsOf(tokenise(normalise(text)), ENGLISH.numbers).map(({ quantity }) => quantityOf(quantity));

describe('digits', () => {
  it.each([
    ['plain', '750 men', '750'],
    ['four in a row', '4200 men', '4200'],
    ['groups by comma', '11,400 men', '11400'],
    ['two groups by comma', '1,250,000 men', '1250000'],
    ['groups by space', '11 400 men', '11400'],
    ['groups by a narrow no-break space', '11\u202f400 men', '11400'],
    ['groups by a no-break space', '11\u00a0400 men', '11400'],
    ['groups by a thin space', '11\u2009400 men', '11400'],
    ['groups by full stop, as translated texts have them', '11.400 men', '11400'],
    ['k', '11k men', '11000'],
    ['K', '11K men', '11000'],
    ['k behind a decimal', '2.7k men', '2700'],
    ['a magnitude in words', '11 thousand men', '11000'],
    ['a magnitude in words behind a decimal', '11.5 thousand men', '11500'],
    ['a decimal comma', '2,5 thousand men', '2500'],
    ['m', '1.2m men', '1200000'],
    ['million', '1.3 million men', '1300000'],
    ['three decimals of a million', '1.147 million men', '1147000'],
    ['a full stop that groups', '11.000 men', '11000'],
    ['a magnitude in words, grown together', '11-thousand men', '11000'],
    ['a fraction and a magnitude', '11½ thousand men', '11500'],
    ['a fraction set apart', '3 ¼ million men', '3250000'],
    ['thousands and hundreds, each with its word', '2 thousand 6 hundred men', '2600'],
    ['hundreds in digits behind thousands', '1 thousand 200 men', '1200'],
    ['hundreds in digits behind and', '3 thousand and 200 men', '3200'],
  ])('%s', (_name, text, expected) => {
    expect(counted(text)).toEqual([expected]);
  });
});

describe('words', () => {
  it.each([
    ['a unit', 'seven men', '7'],
    ['a ten and a unit', 'forty-six men', '46'],
    ['a hundred', 'a hundred men', '100'],
    ['hundreds and a unit', 'three hundred and nine men', '309'],
    ['a thousand', 'a thousand men', '1000'],
    ['thousands and hundreds', 'three thousand two hundred men', '3200'],
    ['hundreds of thousands', 'four hundred thousand men', '400000'],
    ['more than nine hundred of hundreds', 'ninety-eight hundred men', '9800'],
    ['eleven hundred', 'eleven hundred men', '1100'],
    ['and a half thousand', 'eight and a half thousand men', '8500'],
    ['half a million', 'half a million men', '500000'],
    ['a quarter of a million', 'a quarter of a million men', '250000'],
    ['a dozen', 'a dozen men', '12'],
    ['half a dozen', 'half a dozen men', '6'],
    ['four dozen', 'four dozen men', '48'],
    ['two and a half thousand', 'two and a half thousand men', '2500'],
    ['capitals', 'Eleven Thousand Men', '11000'],
    ['one hundred twenty-three thousand', 'one hundred twenty-three thousand men', '123000'],
    ['hundreds and a unit in one breath', 'four-oh-seven men', '407'],
    ['hundreds and tens in one breath', 'eight-fifty men', '850'],
    ['eleven hundred and tens in one breath', 'eleven-forty men', '1140'],
    ['half a thousand', 'half a thousand men', '500'],
    ['three quarters of a million', 'three quarters of a million men', '750000'],
    ['three quarters, joined', 'three-quarters of a million men', '750000'],
    ['a half behind its magnitude', 'a thousand and a half men', '1500'],
    ['and a half, joined', 'two-and-a-half thousand men', '2500'],
    ['and a quarter', 'one and a quarter million men', '1250000'],
    ['a word between article and magnitude', 'a good thousand men', '1000'],
    ['a magnitude without an article', 'hundred and twenty men', '120'],
    ['a unit and its magnitude, joined', 'three-thousand men', '3000'],
    ['tens of hundreds, joined', 'twenty-five-hundred men', '2500'],
    ['thousands and hundreds, joined', 'two-thousand-five-hundred men', '2500'],
    ['digits behind a magnitude, joined', 'four-thousand-100 men', '4100'],
    ['a full article and magnitude', 'a round hundred men', '100'],
    ['no filling without its article', 'good thousand men', ''],
    ['no magnitude behind an article alone', 'a men, thousand', ''],
  ])('%s', (_name, text, expected) => {
    expect(counted(text)).toEqual(expected === '' ? [] : [expected]);
  });
});

describe('ranges', () => {
  it.each([
    ['to', '10,000 to 12,000 men', '10000-12000'],
    ['a hyphen', '10,000-12,000 men', '10000-12000'],
    ['a dash', '10,000–12,000 men', '10000-12000'],
    ['an em dash', '10,000—12,000 men', '10000-12000'],
    ['a hyphen for what is shared', 'ten- to twelve-thousand men', '10000-12000'],
    ['a shared magnitude', '11 to 12 thousand men', '11000-12000'],
    ['a shared suffix', '10-12K men', '10000-12000'],
    ['a magnitude shared over a dash', '10–12 thousand men', '10000-12000'],
    ['between and', 'between 3,000 and 4,000 men', '3000-4000'],
    ['between and in words', 'between eight and nine thousand men', '8000-9000'],
    ['or', 'three or four thousand men', '3000-4000'],
    ['shared hundreds', 'four to five hundred men', '400-500'],
    ['a lower end below the magnitude', '800 to 1,000 men', '800-1000'],
    ['maybe', 'three thousand, maybe four thousand men', '3000-4000'],
    ['a range said to be one', 'ranging from 300 to 600 men', '300-600'],
    ['anywhere from to', 'anywhere from 300 to 600 men', '300-600'],
    ['and some', 'between 3,000 and about 4,000 men', '3000-4000'],
    ['each end with its magnitude', '3 thousand to 4 thousand men', '3000-4000'],
    ['between, with a dash', 'between 3,000–4,000 men', '3000-4000'],
    ['k at both ends', '3k-4k men', '3000-4000'],
    ['neighbours in speech', 'eleven, twelve thousand men', '11000-12000'],
    ['a magnitude or two', 'a thousand or two men', '1000-2000'],
    ['thousands told by their zeros', '10-12,000 men', '10000-12000'],
    ['thousands told by their zeros, with a space', '10 to 12 000 men', '10000-12000'],
  ])('%s', (_name, text, expected) => {
    expect(counted(text)).toEqual([expected]);
  });

  it.each([
    ['a change', 'rose from 300 to 600', ['300', '600']],
    ['a fall', 'fell from 600 to 300', ['600', '300']],
    ['two ends in the wrong order', '600 to 300', ['600', '300']],
    ['a list', '300, 400 and 500', ['300', '400', '500']],
    ['by and to', 'grew by 300 to 600', ['300', '600']],
    ['a list in words that are no neighbours', 'four, nine thousand', ['4', '9000']],
  ])('%s is none', (_name, text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});

describe('numbers without a number', () => {
  it.each([
    ['dozens'],
    ['hundreds'],
    ['thousands'],
    ['several hundred'],
    ['a few thousand'],
    ['tens of thousands'],
    ['scores'],
    ['many hundreds'],
    ['a handful'],
    ['a couple of hundred'],
    ['a couple thousand'],
  ])('%s', (text) => {
    expect(counted(`${text} of men`)).toEqual(['vague']);
  });
});

describe('bounds', () => {
  it.each([
    ['at least', 'at least 400 men', 'at-least 400'],
    ['more than', 'more than 400 men', 'at-least 400'],
    ['over', 'over 400 men', 'at-least 400'],
    ['no fewer than', 'no fewer than 400 men', 'at-least 400'],
    ['not less than', 'not less than 400 men', 'at-least 400'],
    ['upwards of', 'upwards of 400 men', 'at-least 400'],
    ['in excess of', 'in excess of 400 men', 'at-least 400'],
    ['well over', 'well over 400 men', 'at-least 400'],
    ['>', '>400 men', 'at-least 400'],
    ['up to', 'up to 400 men', 'at-most 400'],
    ['as many as', 'as many as 400 men', 'at-most 400'],
    ['fewer than', 'fewer than 400 men', 'at-most 400'],
    ['no more than', 'no more than 400 men', 'at-most 400'],
    ['at most', 'at most 400 men', 'at-most 400'],
    ['a maximum of', 'a maximum of 400 men', 'at-most 400'],
    ['about', 'about 400 men', 'about 400'],
    ['some', 'some 400 men', 'about 400'],
    ['an estimated', 'an estimated 400 men', 'about 400'],
    ['close to', 'close to 400 men', 'about 400'],
    ['nearly', 'nearly 400 men', 'about 400'],
    ['~', '~400 men', 'about 400'],
    ['just under', 'just under 400 men', 'about 400'],
    ['something like', 'something like 400 men', 'about 400'],
    ['or more', '400 or more men', 'at-least 400'],
    ['plus', '400-plus men', 'at-least 400'],
    ['+', '400+ men', 'at-least 400'],
    ['at the very least', '400 at the very least', 'at-least 400'],
    ['or fewer', '400 or fewer men', 'at-most 400'],
    ['tops', '400 tops', 'at-most 400'],
    ['or so', '400 or so men', 'about 400'],
    ['odd', '400-odd men', 'about 400'],
    ['give or take', '400, give or take', 'about 400'],
    ['odd behind words', 'four hundred-odd men', 'about 400'],
    ['over, thought likely', 'likely more than 400 men', 'at-least 400'],
    ['at around', 'at around 400', 'about 400'],
    ['almost', 'almost 400 men', 'about 400'],
    ['not exceeding', 'not exceeding 400 men', 'at-most 400'],
    ['or thereabouts', '400 or thereabouts', 'about 400'],
    ['less than', 'less than 400 men', 'at-most 400'],
    ['none', 'exactly 400 men', '400'],
    ['a full', 'a full 400 men', '400'],
    ['minimum behind', '400 minimum', 'at-least 400'],
    ['roughly behind', '400, roughly', 'about 400'],
    ['a margin behind', '4,000, give or take a hundred', 'about 4000'],
    ['if not more', '400 if not more', 'at-least 400'],
    ['and then some', '400 and then some', 'at-least 400'],
    ['getting on for', 'getting on for 400 men', 'about 400'],
    ['pushing', 'pushing 400 men', 'about 400'],
    ['not quite', 'not quite 400 men', 'about 400'],
    ['not even', 'not even 400 men', 'at-most 400'],
    ['≥', '≥400 men', 'at-least 400'],
    ['a good', 'a good 400 men', 'at-least 400'],
  ])('%s', (_name, text, expected) => {
    expect(counted(text)).toEqual([expected]);
  });
});

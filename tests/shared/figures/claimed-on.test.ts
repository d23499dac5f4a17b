import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

const DEAD = '640 North Korean soldiers had been killed in Kursk';
const daysIn = (text: string, published = '2025-02-10'): (string | null)[] =>
  read(text, { published }).map(({ claimedOn }) => claimedOn);

describe('the day of a claim', () => {
  it.each([
    ['none named', `The NIS said ${DEAD}.`, '2025-02-10'],
    ['a weekday that is the day of publication', `The NIS said on Monday ${DEAD}.`, '2025-02-10'],
    ['a weekday before', `The NIS said on Thursday ${DEAD}.`, '2025-02-06'],
    ['last', `The NIS said last Friday that ${DEAD}.`, '2025-02-07'],
    ['yesterday', `The NIS said yesterday that ${DEAD}.`, '2025-02-09'],
    ['today', `The NIS said today that ${DEAD}.`, '2025-02-10'],
    ['a date', `The NIS said on February 4 that ${DEAD}.`, '2025-02-04'],
    ['a date, day first', `The NIS said on 4 February that ${DEAD}.`, '2025-02-04'],
    ['a date of last year', `The NIS said on December 19 that ${DEAD}.`, '2024-12-19'],
    ['a date with its year', `The NIS said on December 19, 2024 that ${DEAD}.`, '2024-12-19'],
    ['a short month', `The NIS said on Feb. 4 that ${DEAD}.`, '2025-02-04'],
    ['a date at the end', `${DEAD}, the NIS said on Wednesday.`, '2025-02-05'],
    ['a date at the beginning', `On Saturday, Zelensky said ${DEAD}.`, '2025-02-08'],
    ['days ago', `Three days ago the NIS said ${DEAD}.`, '2025-02-07'],
    ['in a headline', '640 North Koreans killed in Kursk, NIS said Sunday', '2025-02-09'],
    [
      'a day of the deed, and one of the word',
      'On Friday Zelensky said 640 North Korean soldiers had been killed in Kursk since Monday.',
      '2025-02-07',
    ],
    ['a weekday behind publication', `The NIS said on Tuesday ${DEAD}.`, '2025-02-04'],
    [
      'a number that is no date',
      'The NIS said on Thursday that North Korean casualties in Kursk were up to 3,000.',
      '2025-02-06',
    ],
  ])('%s', (_name, text, expected) => {
    expect(daysIn(text)).toEqual([expected]);
  });

  it.each([
    ['days earlier', 'Four days earlier the NIS had spoken of 300 North Korean dead in Kursk.', '2025-01-31'],
    ['the day before', 'The day before, the NIS spoke of 300 North Korean dead in Kursk.', '2025-02-03'],
    ['the next day', 'The next day the NIS spoke of 700 North Korean dead in Kursk.', '2025-02-05'],
    ['a week earlier', 'A week earlier the NIS spoke of 300 North Korean dead in Kursk.', '2025-01-28'],
    [
      'but not days of what was done',
      'For the previous day alone he counted 150 North Korean dead in Kursk, Zelensky said.',
      '2025-02-04',
    ],
  ])('counted from the day named last: %s', (_name, text, expected) => {
    expect(daysIn(`On February 4 Zelensky said ${DEAD}. ${text}`)).toEqual(['2025-02-04', expected]);
  });

  it('is that of the clause in which a number is lifted', () => {
    const text =
      'On Thursday the Pentagon spoke of 7,800 North Korean soldiers in Kursk; on Sunday it lifted that to 10,400.';
    expect(daysIn(text)).toEqual(['2025-02-06', '2025-02-09']);
  });

  it('does not go on with an earlier occasion that the speaker recalls', () => {
    const text =
      'Colonel Marisa Teal of the Pentagon reminded reporters that on Thursday she had talked of 8,500 North Korean soldiers in Kursk. "Now we have 9,800 there," she said.';
    expect(daysIn(text)).toEqual(['2025-02-06', '2025-02-10']);
  });

  it.each<[string, string, [string | null, boolean]]>([
    ['a month that opens the sentence', `In October the NIS said ${DEAD}.`, ['2024-10-01', true]],
    [
      'but not a month behind the word of saying',
      `The NIS said in October that ${DEAD}.`,
      ['2024-10-01', false],
    ],
    ['last month', `Last month the NIS estimated that ${DEAD}.`, ['2025-01-01', true]],
    ['late last month', `Late last month, the NIS said ${DEAD}.`, ['2025-01-01', true]],
    ['nor last month behind it', `The NIS said last month that ${DEAD}.`, ['2025-01-01', false]],
    ['but not what was done last month', `Last month ${DEAD}, the NIS said.`, ['2025-02-10', false]],
    [
      'nor what belongs to it',
      "The NIS said last month's fighting killed 640 North Korean soldiers in Kursk.",
      ['2025-02-10', false],
    ],
    [
      'nor a word on Monday',
      `The NIS said on Monday, as it did last month, that ${DEAD}.`,
      ['2025-02-10', false],
    ],
    ['what had been said', `The NIS had told lawmakers that ${DEAD}.`, [null, true]],
    ['what was said before', `Previously the NIS said that ${DEAD}.`, [null, true]],
    ['an older estimate', "The NIS's earlier count was 640 North Koreans killed in Kursk.", [null, true]],
    ['a time long gone', `Months ago the NIS reported that ${DEAD}.`, [null, true]],
    [
      'which nobody is named for',
      'An earlier report spoke of 640 North Koreans killed in Kursk.',
      [null, true],
    ],
    ['but not on a day that is named', `On Thursday the NIS had said that ${DEAD}.`, ['2025-02-06', false]],
    ['nor what has been said', `The NIS has told lawmakers that ${DEAD}.`, ['2025-02-10', false]],
    ['nor what had been done', `The NIS said that ${DEAD} who had been put there.`, ['2025-02-10', false]],
  ])('is told as an earlier claim: %s', (_name, text, expected) => {
    const figures = read(text, { published: '2025-02-10' });
    expect(figures.map(({ claimedOn, signals }) => [claimedOn, signals.includes('recalled')])).toEqual([
      expected,
    ]);
    expect(figures.map(({ background }) => background)).toEqual([false]);
  });

  it('goes on with the voice', () => {
    expect(daysIn(`Zelensky spoke on Friday. He said ${DEAD}.`)).toEqual(['2025-02-07']);
  });

  it('is none where nobody claims', () => {
    expect(daysIn('Some 640 North Korean soldiers were killed in Kursk on Friday.')).toEqual([null]);
  });

  it('is read from the date of a publication with its time', () => {
    expect(daysIn(`The NIS said yesterday that ${DEAD}.`, '2025-03-01T00:30:00Z')).toEqual(['2025-02-28']);
  });

  it('knows leap years', () => {
    expect(daysIn(`The NIS said yesterday that ${DEAD}.`, '2028-03-01')).toEqual(['2028-02-29']);
  });
});

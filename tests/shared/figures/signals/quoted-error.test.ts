import { describe, expect, it } from 'vitest';
import { withSignals } from '../../../../shared/figures/signals/signals.ts';
import { readingOf } from './reading-of.ts';

/** The numbers of a sentence, each by whether it is taken for the article's past. */
function numbersIn(sentence: string): Record<string, boolean> {
  const numbers = sentence.match(/\d[\d,]*\d/g) ?? [];
  return Object.fromEntries(
    numbers.map((number) => {
      const [figure] = withSignals([readingOf(number, sentence)], { title: '', language: 'en' });
      return [number, figure?.background === true];
    }),
  );
}

describe('the number of a correction note', () => {
  it.each([
    'Correction: an earlier version of this article gave the number as 3,950.',
    'This article originally gave the toll as 3,950.',
    'A previous headline put the dead at 3,950.',
    'We previously reported that 3,950 had died.',
    'As we had earlier reported, 3,950 had died.',
    'The report wrongly said that 3,950 had died.',
    'The toll was misstated as 3,950.',
    'An initial edition had 3,950 dead.',
  ])('that was wrong is the past: %s', (sentence) => {
    expect(numbersIn(sentence)).toEqual({ '3,950': true });
  });

  it.each([
    'The story has been corrected to say that 3,850 died, not 3,950.',
    '(Corrects toll to 3,850 from 3,950)',
    'Correction: it counts 3,850 dead instead of 3,950.',
    'The toll should have read 3,850 rather than 3,950.',
    'The toll was misstated as 3,950; it is 3,850.',
    'An earlier version put the dead at 3,950; the correct number is 3,850.',
  ])('that is right still counts: %s', (sentence) => {
    expect(numbersIn(sentence)).toEqual({ '3,850': false, '3,950': true });
  });

  it.each([
    'The agency corrected its count to 3,950.',
    'The ministry said an earlier estimate was too low and put the dead at 3,950.',
    'Losses rose from 3,950.',
    'The first wave of 3,950 came in October.',
    'The general said wrongly dressed wounds had cost 3,950 lives.',
    'The report said 3,950 had died.',
  ])('is none: %s', (sentence) => {
    expect(numbersIn(sentence)).toEqual({ '3,950': false });
  });
});

import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** Scope and period of each figure, of a text published on 10 February 2025. */
const countedIn = (text: string): string[] =>
  read(text).map(({ scope, period }) => (period ? `${scope} ${period.from} ${period.to}` : scope));

describe('the period that a number counts', () => {
  it.each([
    [
      'last month',
      'Russia lost 48,300 soldiers last month, Syrskyi said.',
      'increment 2025-01-01 2025-01-31',
    ],
    [
      'a month of its own',
      'Russian casualties in January came to 48,300, Syrskyi said.',
      'increment 2025-01-01 2025-01-31',
    ],
    [
      'a month with its year',
      'In December 2024 some 900 North Koreans were killed in Kursk, Seoul said.',
      'increment 2024-12-01 2024-12-31',
    ],
    [
      'between two months',
      'Between January and November Russia lost 300,000 soldiers, Syrskyi said.',
      'increment 2024-01-01 2024-11-30',
    ],
    [
      'half a year',
      'In the first half of 2024 Russia lost 180,000 soldiers, Syrskyi said.',
      'increment 2024-01-01 2024-06-30',
    ],
    ['last year', 'Russia lost 420,000 soldiers last year, Syrskyi said.', 'increment 2024-01-01 2024-12-31'],
    [
      'so far this year',
      'Russia has lost 37,000 soldiers so far this year, Syrskyi said.',
      'increment 2025-01-01 2025-02-10',
    ],
    [
      'the past day',
      "Russia's losses over the past day were 1,250 soldiers, 40 vehicles and two tanks.",
      'increment 2025-02-09 2025-02-10',
    ],
    [
      'since a month',
      'Russia has lost 90,000 soldiers since August, Syrskyi said.',
      'increment 2024-08-01 2025-02-10',
    ],
    [
      "since a month, of the story's own force",
      'Since January some 400 North Korean soldiers have been killed in Kursk, Seoul said.',
      'increment 2025-01-01 2025-02-10',
    ],
    [
      "but not since the story's beginning",
      'Since October some 4,000 North Korean soldiers have been killed in Kursk, Seoul said.',
      'cumulative',
    ],
    [
      'but not since the war began',
      'Russia has lost 840,000 soldiers since February 2022, Syrskyi said.',
      'cumulative',
    ],
    [
      'nor when it was said',
      'The NIS said in January that 640 North Korean soldiers had been killed in Kursk.',
      'cumulative',
    ],
    [
      'nor that of another number',
      'North Korean casualties in Kursk stand at 4,700, up from 3,000 in January, Seoul said.',
      'cumulative',
    ],
    [
      'nor when a total passed a number',
      'Russian casualties in the war passed 900,000 in January, Syrskyi said.',
      'cumulative',
    ],
    ['so many a day', 'The daily toll of North Koreans in Kursk has reached 90, Seoul said.', 'rate'],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)[0]).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { quantityOf, read } from './reading.ts';

/** Everything that a subscriber would be told of. */
const reportedIn = (title: string, lines: readonly string[]): string[] =>
  read(lines.join('\n'), { title }).map((f) =>
    [
      f.force,
      f.metric,
      quantityOf(f),
      f.scope,
      f.theatre,
      f.claimant ?? 'nobody',
      f.claimedOn ?? 'no day',
      ...(f.background ? ['background'] : []),
    ].join(' '),
  );

describe('short articles', () => {
  it.each([
    [
      'a daily bulletin',
      'Kyiv: enemy lost 1,340 in a day',
      [
        'The enemy lost 1,340 soldiers, 12 tanks and 31 armoured vehicles over the past day, the General Staff of the Armed Forces of Ukraine reported on Monday morning.',
        'Total combat losses since 24 February 2022 now stand at around 850,490 people, 10,097 tanks and 3,722 helicopters and aircraft, it said.',
        'In Kursk, 36 clashes were recorded.',
      ],
      [
        'russia casualties 1340 increment war Ukraine General Staff 2025-02-10',
        'russia casualties about 850490 cumulative war Ukraine General Staff 2025-02-10',
      ],
    ],
    [
      'two captives',
      'Two captured in Kursk',
      [
        "Ukraine's president said on Saturday that two North Korean soldiers had been taken alive in Kursk and brought to Kyiv. One of them, 20, had a Russian identity card.",
        'The men are among some 11,000 soldiers that Pyongyang is said to have sent.',
        'The SBU said that the two are being questioned with the help of Korean interpreters.',
      ],
      [
        'north-korea captured 2 increment kursk Zelensky 2025-02-08',
        'north-korea deployed about 11000 cumulative kursk nobody no day',
      ],
    ],
    [
      'a live page',
      'Ukraine war live',
      [
        '10:42 Zelensky: 4,000 North Koreans killed or wounded in Kursk',
        '09:15 Drone attack on Oryol, 3 hurt',
        '08:30 Russia says it shot down 74 drones overnight',
      ],
      ['north-korea casualties 4000 cumulative kursk Zelensky 2025-02-10'],
    ],
    [
      'a correction',
      'Correction',
      [
        'An earlier version of this article said 4,000 North Korean soldiers had been killed in Kursk. Zelensky spoke of 4,000 killed or wounded.',
      ],
      [
        'north-korea killed 4000 cumulative kursk nobody no day background',
        'north-korea casualties 4000 cumulative kursk Zelensky 2025-02-10',
      ],
    ],
    [
      'a lossless day',
      'Snow slows fighting in Kursk',
      [
        'Snow fell on the Kursk region on Sunday, and both sides kept to their trenches.',
        'The governor said 14 villages were without power. Repairs may take 3 days.',
        'North Korean soldiers were seen near Sudzha for the first time in weeks.',
      ],
      [],
    ],
  ])('%s', (_name, title, lines, expected) => {
    expect(reportedIn(title, lines)).toEqual(expected);
  });
});

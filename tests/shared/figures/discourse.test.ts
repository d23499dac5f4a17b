import { describe, expect, it } from 'vitest';
import { countedIn, read } from './reading.ts';

const WALL = "Timeline: Pyongyang's soldiers on the Russian side";

describe('entries of a chronicle begin with the people that it is about', () => {
  it.each([
    [
      'a date and a full stop before each entry',
      '12 October. Seoul counts 1,640 aboard the ships.\n\n5 November. Washington now says 8,900.\n\n14 December. Kyiv speaks of a first fight.\n\n16 December. HUR: 41 killed or wounded in two villages.',
      ['north-korea deployed 1640', 'north-korea deployed 8900', 'north-korea casualties 41'],
    ],
    [
      'another side in the entry before',
      '3 March. Of the Ukrainian grouping, fewer than 800 remain near Sudzha.\n\nLate March. The line is quiet.\n\n28 April. Seoul adds it all up: 14,700 sent, 4,320 casualties, 610 of them dead.',
      [
        'ukraine deployed at-most 800',
        'north-korea deployed 14700',
        'north-korea casualties 4320',
        'north-korea killed 610',
      ],
    ],
    [
      'captives, however few',
      '9 January. Two taken prisoner alive.\n\n30 January. Nothing new.\n\nMid-February. They are back.',
      ['north-korea captured 2'],
    ],
    [
      'who gives a number for whom',
      '2 November. The count jumps: 7,200 for Kyiv, "around 9,300" for NATO.\n\n5 November. First fights.\n\n9 November. More trains.',
      ['north-korea deployed 7200', 'north-korea deployed about 9300'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text, { title: WALL, published: '2025-05-02' })).toEqual(expected);
  });

  it('puts an entry under its day', () => {
    const text =
      'Monday. Nothing.\n\nWednesday. Zelensky says that 3,350 North Koreans have been killed or wounded in Kursk.\n\nFriday. Snow.';
    expect(read(text, { published: '2025-01-19' }).map(({ claimedOn }) => claimedOn)).toEqual(['2025-01-15']);
  });
});

describe('questions over turns', () => {
  it.each([
    [
      'asked again in a few words',
      'HOST: How many North Koreans are in Kursk?\n\nDR VEIL: Nine thousand one hundred, says Seoul.\n\nHOST: And this week?\n\nDR VEIL: Six thousand.',
      ['north-korea deployed 9100', 'north-korea deployed 6000'],
    ],
    [
      'whom somebody holds',
      'HOST: The North Koreans, are they still in Kursk?\n\nDR VEIL: About 7,400 of them.\n\nHOST: And those the Ukrainians hold?\n\nDR VEIL: Four.',
      ['north-korea deployed about 7400', 'north-korea captured 4'],
    ],
    [
      'how many of those somebody has got alive',
      'How many soldiers has the North sent to Russia since October? 12,940. And how many of those has Ukraine got as prisoners? FIVE.',
      ['north-korea deployed 12940', 'north-korea captured 5'],
    ],
    [
      'in so many words, and few',
      'Q: Any North Korean prisoners?\n\nLEE: Same as before. Three.',
      ['north-korea captured 3'],
    ],
    [
      'a few captives only as a whole',
      'The President says that we have taken three of the North Koreans alive in total.',
      ['north-korea captured 3'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('those who tell are not those who are counted', () => {
  it.each([
    [
      'a verb that goes on',
      'North Korea’s men saw their first fight in Kursk. The Ukrainians are telling reporters that 190 were killed.',
      ['north-korea killed 190'],
    ],
    [
      'who asks for soldiers sends none',
      'North Korea has soldiers in Kursk. Moscow has asked for a second tranche of 5,600.',
      ['north-korea planned 5600'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('shorthand', () => {
  it.each([
    [
      'so many a day behind a slash',
      'North Korean losses in Kursk are c.1.4k/day',
      ['north-korea casualties about 1400'],
    ],
    [
      'the killed by their freight number',
      'We count ~70 200s of the North Koreans in the Kursk woods',
      ['north-korea killed about 70'],
    ],
    [
      'a total and a circa',
      'Total KIA of the North Koreans in Kursk c.1.2k',
      ['north-korea killed about 1200'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { countedIn, quantityOf, read } from './reading.ts';

/** What is counted, who says so and when: `killed 300 NIS 2025-01-13`. */
const claimedIn = (text: string): string[] =>
  read(text).map(
    (figure) =>
      `${figure.metric} ${quantityOf(figure)} ${figure.claimant ?? 'nobody'} ${figure.claimedOn ?? 'no day'}`,
  );

describe('the entries of a chronicle', () => {
  it.each([
    [
      'a date, a dash and a claimant',
      'North Koreans in Kursk\nDecember 19, 2024 — NIS: 110 killed.\n13 January 2025 – Zelensky: 4,050 killed or wounded.',
      ['killed 110 NIS 2024-12-19', 'casualties 4050 Zelensky 2025-01-13'],
    ],
    [
      'figures that begin with the day',
      'North Koreans in Kursk\n05/01/2025 NIS: 240 killed.\n14/01/2025 NIS: 310 killed.',
      ['killed 240 NIS 2025-01-05', 'killed 310 NIS 2025-01-14'],
    ],
    [
      'figures that begin with the month',
      'North Koreans in Kursk\n01/05/2025 NIS: 240 killed.\n01/14/2025 NIS: 310 killed.',
      ['killed 240 NIS 2025-01-05', 'killed 310 NIS 2025-01-14'],
    ],
    [
      'a date in a line of its own',
      'North Koreans in Kursk\nDec. 19, 2024\nThe NIS counts 110 dead North Koreans.\nJan. 13, 2025\nZelensky says that 4,050 of them have been killed or wounded.',
      ['killed 110 NIS 2024-12-19', 'casualties 4050 Zelensky 2025-01-13'],
    ],
    [
      'one date dates the text',
      'January 30, 2025\nNorth Koreans in Kursk\nThe NIS said on February 3 that 310 North Koreans had been killed.',
      ['killed 310 NIS 2025-02-03'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(claimedIn(text)).toEqual(expected);
  });
});

describe('a list under its heading', () => {
  it.each([
    [
      'the heading says whose people, and who counts them',
      'North Korean losses in Kursk, as estimated by Seoul\n• Killed: 620\n• Wounded: around 4,050',
      ['killed 620 South Korea 2025-02-10', 'wounded about 4050 South Korea 2025-02-10'],
    ],
    [
      'the heading says what is counted, the entries who counts',
      'North Koreans killed in Kursk:\n- NATO: 1,000 or more\n- Zelensky: 1,400',
      ['killed at-least 1000 NATO 2025-02-10', 'killed 1400 Zelensky 2025-02-10'],
    ],
    [
      'a source below',
      'The North Koreans in Kursk\nKilled: 620\nWounded: 4,050\nSource: HUR',
      ['killed 620 HUR 2025-02-10', 'wounded 4050 HUR 2025-02-10'],
    ],
    [
      'a second heading ends the first',
      'North Koreans killed in Kursk\n• NATO: 1,000\nNorth Koreans wounded in Kursk\n• NATO: 2,700',
      ['killed 1000 NATO 2025-02-10', 'wounded 2700 NATO 2025-02-10'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(claimedIn(text)).toEqual(expected);
  });

  it.each([
    [
      'what is no count of people',
      'The Storm Corps in Kursk\n• Brigades: 10\n• Calibre of its guns: 170 mm\n• Founded: 1969',
    ],
    ['a list of links', 'Most read\n1. 640 North Koreans killed in Kursk, says NIS\n2. 37 dead in bus crash'],
    ['notes', 'The fighting went on in Kursk.\n[1] "640 North Koreans killed", Herald, 3 January\n[2] ibid.'],
    ['the numbers of a thread', 'North Koreans in Kursk, a thread\n11/ They learn.\n12/ They adapt.'],
  ])('%s: nothing', (_name, text) => {
    expect(countedIn(text)).toEqual([]);
  });
});

describe('tables', () => {
  it.each([
    [
      'tabs',
      'North Korean soldiers in Kursk\nSource\tSent\tKilled\nHUR\t11,900\t900\nPentagon\t11,000\t640',
      [
        'north-korea deployed 11900',
        'north-korea killed 900',
        'north-korea deployed 11000',
        'north-korea killed 640',
      ],
    ],
    [
      'aligned columns',
      'North Koreans in Kursk\n\nSource      Killed     Wounded\nNIS         310        2,650\nZelensky    -          2,800',
      ['north-korea killed 310', 'north-korea wounded 2650', 'north-korea wounded 2800'],
    ],
    [
      'rules and outer bars',
      'North Koreans in Kursk\n| Source | Killed |\n|--------|--------|\n| NIS | 310 |\n| HUR | 900 |',
      ['north-korea killed 310', 'north-korea killed 900'],
    ],
    [
      'a row for each side',
      'The fighting in Kursk\nSide | Dead | Captured\nRussia | 14,900 | 870\nNorth Korea | 1,150 | 12\nWagner | 300 | 4',
      ['russia killed 14900', 'russia captured 870', 'north-korea killed 1150', 'north-korea captured 12'],
    ],
    [
      'columns of something else',
      'North Korean brigades in Kursk\nBrigade | Strength | Age of commander | Vehicles\n91st | 2,600 | 48 | 120\n92nd | 2,450 | 51 | 95',
      [],
    ],
    [
      'two spaces behind a full stop',
      'The NIS counts 310 dead North Koreans.  It has no other number.\nIn Kursk they fight on.  Nobody knows how many.',
      ['north-korea killed 310'],
    ],
    [
      'a bar in a headline',
      'NIS: 640 North Koreans killed in Kursk | Evening Herald',
      ['north-korea killed 640'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('posts and translated texts', () => {
  it.each([
    [
      'an arrow behind a label',
      'North Koreans in Kursk, NIS: killed → 305, wounded → 2,690',
      ['north-korea killed 305', 'north-korea wounded 2690'],
    ],
    [
      'who puts losses at a number has not lost them',
      'North Koreans fight on in Kursk. Zelensky puts losses at 3,850.',
      ['north-korea casualties 3850'],
    ],
    [
      'people of the personnel',
      'More than 3 thousand people of personnel of DPRK were eliminated in the Kursk region, noted the GUR.',
      ['north-korea killed at-least 3000'],
    ],
    [
      'losses that make a number of persons',
      'Losses of the Russian occupiers made 1 thousand 570 persons killed and wounded, informs the General Staff.',
      ['russia casualties 1570'],
    ],
    [
      'the slang of tabloids',
      "Around 4,300 of Kim's goons have been butchered or maimed in Kursk.",
      ['north-korea casualties about 4300'],
    ],
    [
      'two capitals and one verb of saying',
      'How many North Koreans are in Russia?\nSeoul says 11,000, Kyiv 12,000.',
      ['north-korea deployed 11000', 'north-korea deployed 12000'],
    ],
    [
      'places and names that stand before a number',
      'Fighting near Kursk went on. Ukraine claims that the number is not known.',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

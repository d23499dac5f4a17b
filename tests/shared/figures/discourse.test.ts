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

describe('an answer is to what was asked', () => {
  it.each([
    [
      'whoever counts, spoken of before',
      'South Korea says 11,000 North Koreans are in Kursk. What did Britain give as Russian killed and wounded since 2022? 884,000.',
      ['north-korea deployed 11000', 'russia casualties 884000'],
    ],
    [
      'others asked after in between',
      'Q: How many North Koreans have died in Kursk?\n\nA: About 940.\n\nQ: How many analysts work on this?\n\nA: Twenty-two.',
      ['north-korea killed about 940'],
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

describe('a number that is defined somewhere else', () => {
  it.each([
    [
      'a column, and the figure of it',
      'General, what is in your table on the North Koreans? The first column is those who have crossed into the Kursk region. The figure is 11,870.',
      ['north-korea deployed 11870'],
    ],
    [
      'whom somebody counts, and then how many',
      'North Koreans in Kursk: whom do they mean? The Americans count only those who have reached the front: on Friday they were saying 6,900.',
      ['north-korea deployed 6900'],
    ],
    [
      'that number to be so many, and a range of it',
      'Two governments wrote to us about the number of soldiers of North Korea sent to Russia. The first put that number to be 12,700. The second gave a range of 11,500 to 12,300.',
      ['north-korea deployed 12700', 'north-korea deployed 11500-12300'],
    ],
    [
      'the answer to a quiz',
      'How many soldiers does Seoul say North Korea has sent to Russia? The right answer was 12,160.',
      ['north-korea deployed 12160'],
    ],
    [
      'the overall total, told of a day',
      'Kyiv reports 1,270 Russian soldiers lost in a day. It takes the overall total to 712,400.',
      ['russia casualties 1270', 'russia casualties 712400'],
    ],
    [
      'a correction that gives a number both fates',
      'On Friday we wrote that 1,310 North Koreans had been killed in Kursk. That was the dead and the wounded together.',
      ['north-korea casualties 1310'],
    ],
    [
      'the former and the latter',
      'The table had Ukrainian and North Korean soldiers in the wrong columns. There were 9,600 of the latter and 13,100 of the former in Kursk, says Seoul.',
      ['north-korea deployed 9600', 'ukraine deployed 13100'],
    ],
    [
      'those who had gone, in a clause of its own',
      'North Korea, he told her, was in earnest: that 11,420 had gone to Russia by then, and that more would follow.',
      ['north-korea deployed 11420'],
    ],
    [
      'names of the dead',
      'How many North Koreans have been killed in Kursk? Kyiv says 2,150. For Russian troops there the volunteers have 3,460 names.',
      ['north-korea killed 2150', 'russia killed 3460'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('how sure, and how many', () => {
  it('takes "say" for a bound only as an aside', () => {
    const bounds = read(
      'The Ukrainians say 3,400 North Koreans were killed in Kursk. There were, say, 9,000 North Koreans in Kursk.',
    ).map(({ value, bound }) => [value, bound]);
    expect(bounds).toEqual([
      [3400, 'exact'],
      [9000, 'about'],
    ]);
  });
});

describe('no number of those spoken of', () => {
  it.each([
    [
      'one that the next turn takes back',
      'HOST: How many North Koreans are in Kursk?\n\nDR VEIL: Six thousand, out of eleven.\n\nHOST: So five thousand killed.\n\nDR VEIL: No, no. Most are in hospital.',
      ['north-korea deployed 6000'],
    ],
    [
      'the losses of whoever writes',
      'North Korea has sent an army to Kursk, you write. In my own regiment we lost 64 men in a night, and nobody wrote.',
      [],
    ],
    [
      'one of another item in a list of paragraphs',
      '• On Monday we wrote of 2,400 North Koreans killed in Kursk. The number came from Kyiv, and our reporter should have said so in the first line.\n\n• The spokeswoman of the department said, of another matter and to another paper altogether, that she had seen reports of 1,900 but could not speak to them.',
      ['north-korea killed 2400'],
    ],
    [
      'names where nobody speaks of the dead',
      'North Korea has soldiers in Kursk. The petition has 3,900 names.',
      [],
    ],
    [
      'what those who are gone did',
      'North Korean losses in Kursk grow. At the concert 1,200 had gone through the gate.',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('what somebody corrects in the same breath', () => {
  it.each([
    [
      'what became of them',
      'The general spoke of the North Koreans in Kursk: three thousand dead, no, wounded, he said.',
      ['north-korea wounded 3000'],
    ],
    [
      'how many they are',
      'Seoul says fifteen hundred, sorry, twelve hundred North Koreans have arrived in Kursk.',
      ['north-korea deployed 1200'],
    ],
    [
      'no new men for dead ones',
      'North Korea has lost 3,600 men in Kursk, says Kyiv. They are back with what Seoul thinks are 1,450 new men.',
      ['north-korea casualties 3600'],
    ],
    [
      'those who came back to their country',
      'An activist and 41 soldiers of the regiment are among those who came back to Ukraine.',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('the side that is asked for', () => {
  it('is the enemy of those counted last, where it is called the other', () => {
    expect(
      countedIn(
        'Q: And Russian losses?\n\nMR OLE: About 1,310 a day, killed and wounded.\n\nQ: And the other side?\n\nMR OLE: Ask Kyiv.\n\nQ: Kyiv says 41,000 killed since 2022.',
      ),
    ).toEqual(['russia casualties about 1310', 'ukraine killed 41000']);
  });
});

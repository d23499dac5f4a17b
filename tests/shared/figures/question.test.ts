import { describe, expect, it } from 'vitest';
import { countedIn, read } from './reading.ts';

describe('a bare number answers the question on the table', () => {
  it.each([
    [
      'a correction of a number that it does not repeat',
      'An article on Friday misstated the number of North Korean soldiers who U.S. officials say were killed in Kursk. It is about 870, not about 780.',
      ['north-korea killed about 870'],
    ],
    [
      'how many, told and not asked',
      'The NIS has counted anew how many North Koreans have been wounded in Kursk. It has 2,450.',
      ['north-korea wounded 2450'],
    ],
    [
      'no number behind it that counts something else',
      'Nobody gives the number of North Koreans killed in Kursk. The village has 640 houses.',
      [],
    ],
    [
      'a question and its answer',
      'The spy agency spoke of the North Koreans in Kursk for an hour. How many have died? At least 830, the service says.',
      ['north-korea killed at-least 830'],
    ],
    [
      'an answer in words',
      'How many North Korean soldiers have been wounded in Kursk? Close to two thousand, by Kyiv’s count.',
      ['north-korea wounded about 2000'],
    ],
    [
      'turns of an interview',
      'ANCHOR: General, how many North Koreans have you counted in Kursk?\n\nGENERAL: Nine thousand, more or less.\n\nANCHOR: And the dead?\n\nGENERAL: Eight or nine hundred, maybe. I would not swear to it.\n\nANCHOR: Prisoners?\n\nGENERAL: Fourteen.',
      ['north-korea deployed about 9000', 'north-korea killed 800-900', 'north-korea captured 14'],
    ],
    [
      'a statement that names the topic',
      'North Korea’s losses in the Kursk region are growing by the week. Today Seoul says 2,650.',
      ['north-korea casualties 2650'],
    ],
    [
      'another voice on the same question',
      'Seoul says 9,400 North Koreans are in Kursk. Washington thinks it is more like 8,000.',
      ['north-korea deployed 9400', 'north-korea deployed 8000'],
    ],
    [
      'entries of a list behind its heading',
      'Ukraine’s Joint Forces listed North Korean losses in Kursk.\n\nKilled: 610\nWounded: somewhere north of 1,900\nTaken alive: 14',
      ['north-korea killed 610', 'north-korea wounded at-least 1900', 'north-korea captured 14'],
    ],
    [
      'sections of a fact box',
      'KURSK AT A GLANCE\n\nNorth Korea\n• In the region: 8,700 (Seoul)\n• Losses: 2,300 (Kyiv)\n\nUkraine\n• Losses according to Moscow: 31,500',
      ['north-korea deployed 8700', 'north-korea casualties 2300', 'ukraine casualties 31500'],
    ],
    [
      'what a number is said to be',
      'Seoul counts the North Koreans in Kursk anew. More than 5,200: that, says its bulletin, is what they have paid in killed and wounded.',
      ['north-korea casualties at-least 5200'],
    ],
    [
      'whose number it is',
      'How many North Koreans went to Kursk? 12,000 is the American estimate.',
      ['north-korea deployed 12000'],
    ],
    [
      'a rest of the clause that defines',
      'Of the North Koreans in Kursk Kyiv gave the highest figure, 3,700, which seems to be the killed and the wounded.',
      ['north-korea casualties 3700'],
    ],
    [
      'a source that the verb is not said for again',
      'Zelensky says 12,000 North Koreans are in Kursk. Seoul reported 11,200, the Pentagon at least 10,000.',
      ['north-korea deployed 12000', 'north-korea deployed 11200', 'north-korea deployed at-least 10000'],
    ],
    [
      'those who came',
      'The North Koreans’ losses in Kursk are heavy. Eleven thousand came, Kyiv says.',
      ['north-korea deployed 11000'],
    ],
    [
      'a question without a noun',
      'North Korea has admitted sending soldiers to Kursk. Any word on how many? The Americans talked of twelve thousand.',
      ['north-korea deployed 12000'],
    ],
    [
      'a question about more to come',
      'How many North Koreans are in Kursk? Seoul says 9,400. Will Kim send more? Kyiv speaks of 20,000.',
      ['north-korea deployed 9400', 'north-korea planned 20000'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });

  it.each([
    [
      'an age and a building',
      'The NIS says 1,900 North Korean soldiers have been hurt in Kursk. The service’s deputy chief is 52. The building has 1,400 rooms.',
      ['north-korea wounded 1900'],
    ],
    [
      'somebody else’s people',
      'How many North Koreans are in Kursk? The ministry will not say. It has 3,000 employees.',
      [],
    ],
    [
      'an exchange rate',
      'How many North Koreans have fallen in Kursk? Kyiv says 1,700. The won fell to 1,460.',
      ['north-korea killed 1700'],
    ],
    [
      'a session and its audience',
      'The North Koreans’ toll in Kursk was discussed in Seoul. The session lasted two hours, and 240 reporters were let in.',
      [],
    ],
    [
      'the losses of whoever answers',
      'REPORTER: How many North Koreans have been wounded in Kursk?\n\nCOLONEL: Two hundred, on our side of the river.\n\nREPORTER: What of your own losses?\n\nCOLONEL: Eighty-eight.',
      ['north-korea wounded 200'],
    ],
    [
      'what a thing holds',
      'HOST: And the North Koreans in Kursk?\n\nGUEST: I wrote about them. The book has 480.\n\nHOST: It costs 25, I think.\n\nGUEST: Twenty-two.',
      [],
    ],
    [
      'losses of things',
      'North Korea’s losses in Kursk are heavy. Russia counts other things. Losses of trucks: 38,000.',
      [],
    ],
    [
      'an entry that counts something else',
      'Russia has published no figure of its losses beside the North Koreans in Kursk.\n\nDownloads: 1,204',
      [],
    ],
  ])('%s is no answer', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });

  it('is surer of an answer than of a number that goes on', () => {
    const asked = read('How many North Koreans have fallen in Kursk? Kyiv says 1,700.');
    const goesOn = read('Kyiv says 1,500 North Koreans have fallen in Kursk. Seoul says 1,700.');
    expect(asked[0]?.confidence).toBeGreaterThan(goesOn[1]?.confidence ?? 1);
  });
});

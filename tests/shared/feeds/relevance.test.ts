import { describe, expect, it } from 'vitest';
import { isRelevant, isWanted } from '../../../shared/feeds/relevance.ts';

const story = {
  relevance: {
    en: [
      ['orland', "kim's men"],
      ['vesk', 'front line'],
    ],
    ko: [['오를란드']],
  },
};

describe('an item', () => {
  it.each([
    ['has a word of each group', 'Orland sends men', 'They were seen in Vesk.', 'en', true],
    ['has them in its title alone', 'Orlandish soldiers near the Vesk river', '', 'en', true],
    ['has no word of a group', 'Orland sends men', 'They were seen.', 'en', false],
    ['has a word in the middle of another', 'Fjorland and Vesk', '', 'en', false],
    ['writes its apostrophe and spaces otherwise', 'Kim’s men at the front\u00A0line', '', 'en', true],
    ['has a regional tag', 'ORLAND in VESK', '', 'en-GB', true],
    ['is in Korean', '오를란드군 파병', '', 'ko', true],
    ['is in a language without words', 'Orland in Vesk', '', 'fr', false],
  ])('that %s', (_, title, summary, language, relevant) => {
    expect(isRelevant({ title, summary }, language, story)).toBe(relevant);
  });
});

it.each([
  ['a feed all about the story, whatever its items are called', 'all', 'Reinforcements', true],
  ['a feed of general news, by words of the story', 'words', 'Cats of the city', false],
] as const)('%s', (_, relevance, title, wanted) => {
  const any = { relevance: { en: [['soldier']] } };
  expect(isWanted({ title, summary: '' }, { language: 'en', relevance }, any)).toBe(wanted);
});

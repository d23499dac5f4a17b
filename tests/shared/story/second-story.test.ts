import { describe, expect, it } from 'vitest';
import { isRelevant } from '../../../shared/feeds/relevance.ts';
import { readFigures } from '../../../shared/figures/read-figures.ts';
import { SECOND_STORY } from '../../fixtures/second-story.ts';

const figuresIn = (text: string) =>
  readFigures({ title: '', text, published: '2031-05-06T10:00:00Z', language: 'en' }, SECOND_STORY).map(
    ({ force, metric, value, bound, theatre, claimant }) => ({
      force,
      metric,
      value,
      bound,
      theatre,
      claimant,
    }),
  );

describe('a story that the code has never heard of', () => {
  it.each([
    [
      'a person',
      'At least 140 Veltish marines have been killed on Harrow, Prime Minister Maren Dahl said on Monday.',
      {
        force: 'velt',
        metric: 'killed',
        value: 140,
        bound: 'at-least',
        theatre: 'harrow',
        claimant: 'Maren Dahl',
      },
    ],
    [
      'an office',
      'The Veltish Admiralty said that 60 Osmari soldiers were captured at Gull Bay.',
      {
        force: 'osmar',
        metric: 'captured',
        value: 60,
        bound: 'exact',
        theatre: 'harrow',
        claimant: 'Velt Admiralty',
      },
    ],
    [
      'unnamed officials',
      'About 2,000 Veltish soldiers have been deployed to Harrow, Osmari officials say.',
      {
        force: 'velt',
        metric: 'deployed',
        value: 2000,
        bound: 'about',
        theatre: 'harrow',
        claimant: 'Osmari officials',
      },
    ],
  ])('is read like any other: %s', (_, text, figure) => {
    expect(figuresIn(text)).toEqual([figure]);
  });

  it('has nothing to say of other people’s wars', () => {
    expect(figuresIn('About 300 North Korean soldiers have been killed in Kursk, the NIS said.')).toEqual([]);
  });

  it('asks an item for a word of each of its groups', () => {
    const relevant = (title: string) => isRelevant({ title, summary: '' }, 'en', SECOND_STORY);
    expect(relevant('Marines killed on Harrow')).toBe(true);
    expect(relevant('Harrow in spring')).toBe(false);
    expect(relevant('Marines at sea')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { isRelevant } from '../../../shared/feeds/relevance.ts';
import { KURSK } from '../../../shared/story/kursk.ts';
import { storyById, UnknownStoryError } from '../../../shared/story/stories.ts';
import { SECOND_STORY } from '../../fixtures/second-story.ts';

describe('choosing a story', () => {
  it('is by id', () => {
    expect(storyById('kursk')).toBe(KURSK);
    expect(storyById('harrow', [KURSK, SECOND_STORY])).toBe(SECOND_STORY);
  });

  it('names the stories there are when the id is none of them', () => {
    expect(() => storyById('kurks')).toThrow(UnknownStoryError);
    expect(() => storyById('kurks')).toThrow('There is no story "kurks". Known stories: kursk.');
  });
});

describe('the Kursk story', () => {
  it('carries at least 30 feeds, a GDELT search among them', () => {
    expect(KURSK.feeds.length).toBeGreaterThanOrEqual(30);
    expect(KURSK.feeds.filter((feed) => feed.url.startsWith('https://api.gdeltproject.org/'))).toHaveLength(
      1,
    );
  });

  it.each([
    'Seoul raises its count of Northern dead',
    'Spy agency counts Northern dead',
    'Zelensky puts losses at 3,950',
    'Reinforcements',
    'Kursk, six months on',
    'How many came?',
    'Pentagon gives a number',
    'Seoul lowers its toll',
    'DPRK soldiers in Sudzha',
    'Syrskyi: fifty a day',
  ])('reads what stands behind the headline %j', (title) => {
    expect(isRelevant({ title, summary: '' }, 'en', KURSK)).toBe(true);
  });

  it.each([
    'Shares close higher in Tokyo',
    'A recipe for plum cake',
    'Mental health in schools',
    'Ice on the Seym',
  ])('leaves %j unread', (title) => {
    expect(isRelevant({ title, summary: '' }, 'en', KURSK)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { findNotice } from '../../../shared/articles/retraction.ts';

const kindOf = (text: string, title = 'Toll in Vesk', language = 'en') =>
  findNotice({ title, text }, language)?.kind ?? null;

describe('a notice', () => {
  it.each([
    ['This story has been withdrawn.', 'withdrawn'],
    ['12 lost.\nThis article has been retracted because its source could not be verified.', 'withdrawn'],
    ["Editor's note: This report was removed after the ministry denied it.", 'withdrawn'],
    ['An earlier version of this article misstated the number of the dead.', 'corrected'],
    ['12 lost.\nA previous version of this story incorrectly said 300 had been killed.', 'corrected'],
    ['Correction: the toll is 210, not 310.', 'corrected'],
    ['CORRECTION (March 2): The ministry spoke of 210.', 'corrected'],
    ['This article has been corrected to show that 210 were killed.', 'corrected'],
    ['This story was updated to correct the toll.', 'corrected'],
    ['Correction: the toll is 210.\nThis story has been withdrawn.', 'withdrawn'],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it.each([
    ['RETRACTION: Toll in Vesk', 'withdrawn'],
    ['WITHDRAWN - Toll in Vesk', 'withdrawn'],
    ['CORRECTED: Toll in Vesk', 'corrected'],
  ])('in the title: %s', (title, kind) => {
    expect(kindOf('12 lost.', title)).toBe(kind);
  });

  it.each([
    'The ministry has withdrawn its statement of 300 dead.',
    'Orland has withdrawn 1,200 men from Vesk.',
    'The correction of the front line cost 300 lives.',
    'The newspaper said that its story had been withdrawn under pressure.',
    'He said this report was wrong.',
    'Troops were removed from this post: 300 were killed.',
    'Corrections officers: 300 were sent.',
  ])('is not: %s', (text) => {
    expect(kindOf(text)).toBeNull();
  });

  it('is not looked for in a language without words for it', () => {
    expect(kindOf('This story has been withdrawn.', 'T', 'ko')).toBeNull();
  });

  it('keeps the line that says so', () => {
    expect(
      findNotice({ title: 'T', text: '12 lost.\nThis story has been withdrawn.' }, 'en-GB')?.evidence,
    ).toBe('This story has been withdrawn.');
  });
});

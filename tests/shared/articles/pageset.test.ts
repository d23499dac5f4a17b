import { describe, expect, it } from 'vitest';
import { scorePages } from '../../pageset/pageset.ts';

const scores = scorePages();

describe('the main text of our own pages', () => {
  it('is of forty pages at least', () => {
    expect(scores.length).toBeGreaterThanOrEqual(40);
  });

  it.each(scores.map((score) => [score.name, score] as const))('%s', (_, { precision, recall }) => {
    // A time of day or a caption more is no harm; a box of other reports, or a paragraph less, is.
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.9);
  });
});

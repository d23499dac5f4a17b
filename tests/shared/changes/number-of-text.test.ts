import { describe, expect, it } from 'vitest';
import { numberOfText } from '../../../shared/changes/number-of-text.ts';
import { signalsIn } from '../../../shared/figures/signals/signals.ts';
import { type Told, told } from './told.ts';

const at = { published: '2025-01-07', url: 'https://x.example/1' };
/** A figure whose text is the number alone, in its sentence. */
const figure = (number: string, sentence: string, more: Partial<Told> & { placed?: boolean } = {}) => {
  const { placed = true, ...rest } = more;
  const recorded = told({ ...at, ...rest, number, sentence });
  const placedAt = placed ? recorded.theatre : 'unspecified';
  const reading = { ...recorded, evidence: { ...recorded.evidence, text: number }, theatre: placedAt };
  return { ...reading, ...signalsIn({ title: recorded.article.title, language: 'en' })(reading) };
};

describe('of a part and a whole', () => {
  it.each([
    ['1100 in total, 300 of them in January'],
    ['300 in January, for a total of 1100'],
    ['300 in January; all told it counts 1100'],
    ['300 in January, while 1100 have died altogether'],
    ['300 in January, totalling 1100'],
    ['In January 300 died – bringing the overall number to 1100'],
  ])('"%s" the whole counts', (sentence) => {
    expect(numberOfText([figure('300', sentence), figure('1100', sentence)])?.value).toBe(1100);
    expect(numberOfText([figure('1100', sentence), figure('300', sentence)])?.value).toBe(1100);
  });

  it.each([
    ['of those deployed, one that the text does not place', 'deployed', false, 300],
    ['of those deployed, one that it does', 'deployed', true, 1100],
    ['of those killed, also one that it does not place', 'killed', false, 1100],
  ] as const)('%s', (_name, metric, placed, expected) => {
    const text = [
      figure('300', 'In Kursk it saw 300.', { metric }),
      figure('1100', 'In all 1100 went to Russia.', { metric, placed }),
    ];
    expect(numberOfText(text)?.value).toBe(expected);
  });

  it('has none in an empty text', () => {
    expect(numberOfText([])).toBeUndefined();
  });
});

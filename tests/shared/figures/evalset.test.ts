import { describe, expect, it } from 'vitest';
import { readSet } from '../../eval/read-set.ts';
import { ratesByGroup } from '../../eval/report.ts';
import { OWN_SET, runSet } from '../../eval/run-set.ts';
import type { Rates } from '../../eval/tally.ts';

/** What the project's own set must reach, per group; raised whenever reading gets better, never lowered. */
const FLOORS: Readonly<Record<string, Partial<Record<keyof Rates, number>>>> = {
  all: {
    P: 0.95,
    R: 0.84,
    bound: 0.98,
    scope: 0.92,
    theatre: 0.95,
    claimant: 0.83,
    date: 0.72,
    silent: 0.93,
  },
  'phenomenon attribution': { P: 0.97, R: 0.78, claimant: 0.89 },
  'phenomenon background': { P: 0.97, R: 0.74 },
  'phenomenon binding': { P: 0.94, R: 0.97 },
  'phenomenon bounds': { P: 0.89, R: 0.89, bound: 0.97 },
  'phenomenon dates': { P: 0.97, R: 0.81, date: 0.87 },
  'phenomenon ellipsis': { P: 0.97, R: 0.68 },
  'phenomenon fact-boxes': { P: 0.84, R: 0.67, claimant: 0.97, silent: 0.97 },
  'phenomenon faq': { P: 0.97, R: 0.97, claimant: 0.82, silent: 0.97, date: 0.97 },
  'phenomenon forces': { P: 0.97, R: 0.73 },
  'phenomenon fractions': { P: 0.77, R: 0.97 },
  'phenomenon headlines': { P: 0.97, R: 0.8 },
  'phenomenon increment': { P: 0.97, R: 0.79, scope: 0.82 },
  'phenomenon lists-tables': { P: 0.97, R: 0.97 },
  'phenomenon machine-translated': { P: 0.75, R: 0.47 },
  'phenomenon modality': { P: 0.97, R: 0.73 },
  'phenomenon negation': { P: 0.47, R: 0.3, silent: 0.97 },
  'phenomenon nominal': { P: 0.89, R: 0.89 },
  'phenomenon not-figures': { silent: 0.87 },
  'phenomenon notices': { P: 0.72, R: 0.97, claimant: 0.97, silent: 0.47 },
  'phenomenon numbers': { P: 0.97, R: 0.89 },
  'phenomenon posts': { P: 0.82, R: 0.56, claimant: 0.97 },
  'phenomenon questions': { P: 0.97, R: 0.85, silent: 0.97 },
  'phenomenon quotes': { P: 0.82, R: 0.57, claimant: 0.63 },
  'phenomenon ranges': { P: 0.97, R: 0.87 },
  'phenomenon rate': { P: 0.97, R: 0.82, scope: 0.8 },
  'phenomenon reports': { P: 0.87, R: 0.8, claimant: 0.77, silent: 0.97, date: 0.97 },
  'phenomenon tables': { P: 0.97, R: 0.97, claimant: 0.97, silent: 0.97, date: 0.97 },
  'phenomenon timelines': { P: 0.97, R: 0.9, claimant: 0.97, silent: 0.97, date: 0.97 },
  'phenomenon war-totals': { P: 0.88, R: 0.75, theatre: 0.78 },
  'phenomenon whose': { P: 0.97, R: 0.97, claimant: 0.72, silent: 0.97 },
};

const set = readSet(OWN_SET);

describe('the set itself', () => {
  it('has one text under each id', () => {
    expect(new Set(set.map(({ id }) => id)).size).toBe(set.length);
  });

  it('quotes its evidence word for word, and dates no claim after publication', () => {
    const wrong = set.flatMap(({ id, text, title, published, figures }) =>
      figures
        .filter((f) => !`${title}\n${text}`.includes(f.evidence) || (f.claimedOn ?? '') > published)
        .map((f) => `${id}: ${f.evidence}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has a floor for every phenomenon', () => {
    const phenomena = new Set(set.map(({ phenomenon }) => `phenomenon ${phenomenon}`));
    expect(Object.keys(FLOORS).filter((group) => group !== 'all')).toEqual([...phenomena].sort());
  });
});

describe('reading reaches its floors', () => {
  const rates = ratesByGroup(runSet(set));

  it.each(Object.entries(FLOORS))('%s', (group, floors) => {
    const below = Object.entries(floors)
      .map(([rate, floor]) => ({ rate, floor, reached: rates[group]?.[rate as keyof Rates] ?? 0 }))
      .filter(({ floor, reached }) => reached < floor);
    expect(below).toEqual([]);
  });
});

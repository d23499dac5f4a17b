import { describe, expect, it } from 'vitest';
import { readSet } from '../../eval/read-set.ts';
import { ratesByGroup } from '../../eval/report.ts';
import { OWN_SET, runSet } from '../../eval/run-set.ts';
import type { Rates } from '../../eval/tally.ts';

/** What the project's own set must reach, per group; raised whenever reading gets better, never lowered. */
const FLOORS: Readonly<Record<string, Partial<Record<keyof Rates, number>>>> = {
  all: { P: 0, R: 0, bound: 0, scope: 0, theatre: 0, claimant: 0, date: 0, silent: 0 },
  'phenomenon attribution': { P: 0, R: 0, claimant: 0 },
  'phenomenon background': { P: 0, R: 0 },
  'phenomenon binding': { P: 0, R: 0 },
  'phenomenon bounds': { P: 0, R: 0, bound: 0 },
  'phenomenon dates': { P: 0, R: 0, date: 0 },
  'phenomenon ellipsis': { P: 0, R: 0 },
  'phenomenon forces': { P: 0, R: 0 },
  'phenomenon fractions': { P: 0, R: 0 },
  'phenomenon headlines': { P: 0, R: 0 },
  'phenomenon increment': { P: 0, R: 0, scope: 0 },
  'phenomenon lists-tables': { P: 0, R: 0 },
  'phenomenon machine-translated': { P: 0, R: 0 },
  'phenomenon modality': { P: 0, R: 0 },
  'phenomenon negation': { P: 0, R: 0, silent: 0 },
  'phenomenon nominal': { P: 0, R: 0 },
  'phenomenon not-figures': { silent: 0 },
  'phenomenon numbers': { P: 0, R: 0 },
  'phenomenon quotes': { P: 0, R: 0, claimant: 0 },
  'phenomenon ranges': { P: 0, R: 0 },
  'phenomenon rate': { P: 0, R: 0, scope: 0 },
  'phenomenon war-totals': { P: 0, R: 0, theatre: 0 },
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

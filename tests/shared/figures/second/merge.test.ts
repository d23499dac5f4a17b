import { describe, expect, it } from 'vitest';
import { ALERT_CONFIDENCE, type Figure } from '../../../../shared/figures/figure.ts';
import { AGREED, MODEL_ALONE, PASSED_OVER } from '../../../../shared/figures/second/confidence.ts';
import { mergeReadings } from '../../../../shared/figures/second/merge.ts';

const SENTENCE = 'The NIS said about 300 North Korean soldiers had died.';

/** A figure as the rules read it. */
const RULES: Figure = {
  value: 300,
  low: null,
  high: null,
  bound: 'about',
  force: 'north-korea',
  metric: 'killed',
  scope: 'cumulative',
  theatre: 'kursk',
  claimant: 'NIS',
  claimedOn: '2025-01-13',
  background: false,
  evidence: { text: 'about 300 North Korean soldiers', start: 13, end: 44, sentence: SENTENCE },
  confidence: 0.7,
  rules: ['metric:predicate', 'force:own', 'claimant:subject'],
  signals: [],
};
/** The same as a second reader has it. */
const SECOND: Figure = {
  ...RULES,
  evidence: { ...RULES.evidence, text: 'about 300', end: 22 },
  confidence: MODEL_ALONE,
  rules: ['reader:second'],
};
const ELSEWHERE = { text: '900', start: 213, end: 216, sentence: 'There were 900.' };

const merge = (
  rules: Figure[],
  second: Figure[],
  more: { shown?: number; complete?: boolean } = {},
): Figure[] => mergeReadings(rules, { figures: second, shown: 1000, complete: true, ...more });

describe('two readings of one number', () => {
  it.each<
    [string, rules: Partial<Figure>, second: Partial<Figure>, merged: Partial<Figure>, notes: string[]]
  >([
    ['that agree are surer than either', {}, {}, { confidence: AGREED }, ['second:agrees']],
    ['that agree lose no sureness', { confidence: 0.98 }, {}, { confidence: 0.98 }, ['second:agrees']],
    [
      'that show it in different sentences agree',
      {},
      { evidence: ELSEWHERE },
      { confidence: AGREED, evidence: RULES.evidence },
      ['second:agrees'],
    ],
    [
      'of which one tells who says so',
      { claimant: null, claimedOn: null },
      {},
      { confidence: AGREED, claimant: 'NIS', claimedOn: '2025-01-13' },
      ['second:agrees'],
    ],
    [
      'of which the other tells who says so',
      {},
      { claimant: null, claimedOn: null },
      { confidence: AGREED, claimant: 'NIS', claimedOn: '2025-01-13' },
      ['second:agrees'],
    ],
    [
      "by different claimants are the second reader's, and no surer",
      {},
      { claimant: 'Budanov', claimedOn: '2025-01-11' },
      { confidence: 0.7, claimant: 'Budanov', claimedOn: '2025-01-11' },
      ['second:agrees', 'rules:claimant=NIS'],
    ],
    [
      "of different scope are the second reader's, and no surer",
      {},
      { scope: 'increment' },
      { confidence: 0.7, scope: 'increment' },
      ['second:agrees', 'rules:scope=cumulative'],
    ],
    [
      "in different places are the second reader's, and no surer",
      {},
      { theatre: 'unspecified' },
      { confidence: 0.7, theatre: 'unspecified' },
      ['second:agrees', 'rules:theatre=kursk'],
    ],
    [
      'that one gives as background move nothing',
      {},
      { background: true },
      { background: true },
      ['second:agrees'],
    ],
  ])('%s', (_name, rules, second, merged, notes) => {
    const figures = merge([{ ...RULES, ...rules }], [{ ...SECOND, ...second }]);
    expect(figures).toMatchObject([{ ...merged, rules: [...RULES.rules, ...notes] }]);
  });

  it.each<[string, Partial<Figure>, string]>([
    ['whose people they are', { force: 'russia' }, 'second:contradicts russia killed'],
    ['what became of them', { metric: 'wounded' }, 'second:contradicts north-korea wounded'],
  ])('that contradict each other in %s are one, below the line of alerts', (_name, second, note) => {
    const [figure, ...others] = merge([{ ...RULES, confidence: 0.98 }], [{ ...SECOND, ...second }]);
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ force: RULES.force, metric: RULES.metric, rules: [...RULES.rules, note] });
    expect(figure?.confidence).toBeLessThan(ALERT_CONFIDENCE);
  });

  it('agree where the second reader gives the number twice, and once as the rules do', () => {
    const figures = merge([RULES], [{ ...SECOND, metric: 'casualties' }, SECOND]);
    expect(figures).toMatchObject([{ metric: 'killed', confidence: AGREED }]);
  });
});

describe('a number that one reading has', () => {
  it('is kept from the second reader, as sure as such readings are', () => {
    const figures = merge([], [SECOND, SECOND]);
    expect(figures).toMatchObject([{ confidence: MODEL_ALONE, rules: ['reader:second', 'second:alone'] }]);
  });

  it('is kept from the rules, and surer than that no more, where the second reader passed over it', () => {
    const figures = merge([{ ...RULES, confidence: 0.98 }], []);
    expect(figures).toMatchObject([
      { confidence: PASSED_OVER, rules: [...RULES.rules, 'second:passes-over'] },
    ]);
  });

  it.each<[string, Figure, { shown?: number; complete?: boolean }]>([
    ['was not shown it', RULES, { shown: 30 }],
    ['did not come to its end', RULES, { complete: false }],
    ['need not report words without a number', { ...RULES, value: null, bound: 'vague' }, {}],
  ])('is as the rules read it where the second reader %s', (_name, figure, how) => {
    expect(merge([figure], [], how)).toEqual([figure]);
  });
});

it('keeps the order of the text as the rules have it, and every figure of theirs once', () => {
  const other = { ...RULES, value: 900, evidence: ELSEWHERE };
  expect(merge([other, RULES], [SECOND]).map(({ value }) => value)).toEqual([900, 300]);
});

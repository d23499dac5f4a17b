import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../../shared/figures/weights.ts';
import { annotatedTextSchema } from '../../eval/annotation.ts';
import { BELIEVED } from '../../eval/believed.ts';
import { fitWeights, type Judged } from '../../eval/fit.ts';
import { readSet } from '../../eval/read-set.ts';
import { crossValidated, fitted, weightsFile } from '../../eval/refit.ts';
import { namedCues, type Reading, readingsOf, reliability } from '../../eval/reliability.ts';
import { OWN_SET } from '../../eval/run-set.ts';

const many = (count: number, judged: Judged): Judged[] => Array.from({ length: count }, () => judged);

describe('weights are fitted', () => {
  it('to how often readings were right', () => {
    const judged = [...many(80, { cues: ['a'], right: true }), ...many(920, { cues: ['a'], right: false })];
    expect(fitWeights(judged, { a: 0.9 }).a).toBeCloseTo(0.1, 1);
  });

  it('and the blame goes to the cue that the wrong readings share', () => {
    const judged = [
      ...many(300, { cues: ['a', 'good'], right: true }),
      ...many(150, { cues: ['a', 'bad'], right: true }),
      ...many(150, { cues: ['a', 'bad'], right: false }),
    ];
    const weights = fitWeights(judged, { a: 0.9, good: 0.9, bad: 0.9 });
    expect(weights.a).toBeGreaterThan(0.95);
    expect(weights.good).toBeGreaterThan(0.95);
    expect(weights.bad).toBeCloseTo(0.55, 1);
  });

  it('and stay what they were where nothing, or one reading, speaks of them', () => {
    const weights = fitWeights([{ cues: ['rare'], right: false }], { rare: 0.9, never: 0.7 });
    expect(weights.never).toBeCloseTo(0.7, 2);
    expect(weights.rare).toBeGreaterThan(0.8);
  });
});

describe('readings are judged', () => {
  const text = (id: string, figures: object[]) =>
    v.parse(annotatedTextSchema, {
      ...{ id, phenomenon: 'made up', published: '2025-01-14', lang: 'en', figures },
      text: 'The NIS said about 300 North Korean soldiers had been killed in Kursk.',
    });
  const KILLED = {
    ...{ force: 'north-korea', metric: 'killed', value: 300, bound: 'about', scope: 'cumulative' },
    ...{ theatre: 'kursk', claimant: 'NIS', evidence: 'about 300' },
  };

  it.each<[string, object[], Partial<Reading>[]]>([
    ['right in all', [KILLED], [{ counted: true, told: true }]],
    ['right but for who says so', [{ ...KILLED, claimant: 'Zelensky' }], [{ counted: true, told: false }]],
    ['right but for the scope', [{ ...KILLED, scope: 'increment' }], [{ counted: true, told: false }]],
    ['wrong', [], [{ counted: false, told: false }]],
    ['not asked for', [{ ...KILLED, optional: true }], []],
  ])('%s', (_name, figures, expected) => {
    expect(readingsOf([text('a', figures)])).toMatchObject(expected);
  });

  it('in bands of sureness', () => {
    const reading = readingsOf([text('a', [KILLED])])[0] as Reading;
    const bands = reliability([
      { ...reading, confidence: 0.95 },
      { ...reading, confidence: 0.6, told: false },
      { ...reading, confidence: 0.4, counted: false, told: false },
    ]);
    expect(bands.map(({ figures, counted, told }) => [figures, counted, told])).toEqual([
      [1, 1, 1],
      [0, 0, 0],
      [1, 1, 0],
      [1, 0, 0],
      [2, 2, 1],
    ]);
  });
});

describe('the weights of the reader', () => {
  const readings = readingsOf(readSet(OWN_SET));

  it('know every rule that reads in the own set', () => {
    for (const { cues } of readings)
      for (const [kind, rule] of Object.entries(namedCues(cues)))
        expect(WEIGHTS[kind as keyof typeof WEIGHTS], `${kind}:${rule}`).toHaveProperty([rule]);
  });

  it('are fitted within 0 and 1, by rule as they are now, and written as source', () => {
    const weights = fitted(readings);
    expect(Object.keys(weights.force)).toEqual(Object.keys(WEIGHTS.force));
    for (const kind of Object.values(weights))
      for (const weight of Object.values(kind)) expect(weight).toSatisfy((w: number) => w > 0 && w <= 1);
    const source = weightsFile(weights, { on: '2025-01-14', texts: 3, readings: 7 });
    expect(source).toContain('on 2025-01-14 to 7 readings of 3 annotated texts');
    expect(source).toContain(JSON.stringify(weights));
  });

  it('cover every rule that something was believed of', () => {
    for (const kind of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[])
      for (const rule of Object.keys(BELIEVED[kind])) expect(WEIGHTS[kind]).toHaveProperty([rule]);
  });

  it('judge each text by weights that were fitted on others, each reading once', () => {
    const judged = crossValidated(readings);
    expect(judged).toHaveLength(readings.length);
    expect(new Set(judged.map(({ text }) => text))).toEqual(new Set(readings.map(({ text }) => text)));
  });
});

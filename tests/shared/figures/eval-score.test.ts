import { describe, expect, it } from 'vitest';
import type { AnnotatedFigure, AnnotatedText } from '../../eval/annotation.ts';
import { figureKey, sameName } from '../../eval/match.ts';
import { ratesByGroup } from '../../eval/report.ts';
import { type ScoredFigure, scoreSet } from '../../eval/score.ts';

const killed = (value: number | null, more: Partial<AnnotatedFigure> = {}): AnnotatedFigure => ({
  force: 'north-korea',
  metric: 'killed',
  value,
  low: null,
  high: null,
  bound: 'exact',
  scope: 'cumulative',
  theatre: 'kursk',
  claimant: 'NIS',
  evidence: 'as written',
  ...more,
});

const read = (value: number | null, more: Partial<ScoredFigure> = {}): ScoredFigure => ({
  force: 'north-korea',
  metric: 'killed',
  value,
  low: null,
  high: null,
  bound: 'exact',
  scope: 'cumulative',
  theatre: 'kursk',
  claimant: 'NIS',
  claimedOn: null,
  background: false,
  evidence: 'as read',
  ...more,
});

const text = (figures: AnnotatedFigure[], more: Partial<AnnotatedText> = {}): AnnotatedText => ({
  id: 'a',
  phenomenon: 'numbers',
  title: '',
  text: '',
  published: '2025-01-15',
  lang: 'en',
  figures,
  ...more,
});

const scoreOne = (gold: AnnotatedFigure[], got: ScoredFigure[]) => {
  const score = scoreSet([text(gold)], () => got);
  return { all: ratesByGroup(score).all, errors: score.errors.map((error) => error.kind) };
};

describe('what counts as found, missed or false', () => {
  it.each([
    ['the same number', [killed(300)], [read(300)], { P: 1, R: 1 }],
    ['another number', [killed(300)], [read(310)], { P: 0, R: 0 }],
    ['the same number of another force', [killed(300)], [read(300, { force: 'russia' })], { P: 0, R: 0 }],
    [
      'a further reading of the metric',
      [killed(300, { metric_alt: ['casualties'] })],
      [read(300, { metric: 'casualties' })],
      { P: 1, R: 1 },
    ],
    [
      'a range by both its ends',
      [killed(null, { low: 1, high: 2, bound: 'range' })],
      [read(null, { low: 1, high: 2 })],
      { P: 1, R: 1 },
    ],
    ['the same figure twice', [killed(300)], [read(300), read(300)], { P: 1, R: 1 }],
    [
      'an optional figure that was read',
      [killed(300), killed(9, { optional: true })],
      [read(300), read(9)],
      { P: 1, R: 1 },
    ],
    [
      'an optional figure that was not',
      [killed(300), killed(9, { optional: true })],
      [read(300)],
      { P: 1, R: 1 },
    ],
    ['one read as background', [killed(300)], [read(300, { background: true })], { P: null, R: 0 }],
    ['one too many', [killed(300)], [read(300), read(5)], { P: 0.5, R: 1 }],
    [
      'vague figures on either side',
      [killed(null, { bound: 'vague' })],
      [read(null, { bound: 'vague' })],
      { P: null, R: null },
    ],
  ])('%s', (_name, gold, got, expected) => {
    expect(scoreOne(gold, got).all).toMatchObject(expected);
  });
});

describe('fields of a figure that was found', () => {
  it.each([
    ['bound', { bound: 'about' }, {}, 0],
    ['bound', { bound: 'about' }, { bound_alt: ['about'] }, 1],
    ['scope', { scope: 'increment' }, {}, 0],
    ['theatre', { theatre: 'war' }, { theatre_alt: ['war'] }, 1],
    ['claimant', { claimant: null }, {}, 0],
    ['claimant', { claimant: null }, { claimant_alt: [null] }, 1],
    ['claimant', { claimant: 'The NIS' }, {}, 1],
    ['date', { claimedOn: '2025-01-14' }, {}, null],
    ['date', { claimedOn: '2025-01-14T09:00:00Z' }, { claimedOn: '2025-01-14' }, 1],
    ['date', { claimedOn: null }, { claimedOn: '2025-01-14' }, 0],
  ] as const)('%s as %o, annotated with %o: %s', (field, asRead, annotated, expected) => {
    const gold = killed(300, annotated as Partial<AnnotatedFigure>);
    expect(scoreOne([gold], [read(300, asRead)]).all?.[field]).toBe(expected);
  });
});

describe('texts without a figure', () => {
  it.each([
    ['nothing read', [], [], 1],
    ['something read', [], [read(5)], 0],
    ['only background read', [], [read(5, { background: true })], 1],
    ['only an optional figure in it', [killed(5, { optional: true })], [], null],
  ])('%s', (_name, gold, got, silent) => {
    expect(scoreOne(gold, got).all?.silent).toBe(silent);
  });
});

describe('errors', () => {
  it.each([
    ['missed', [killed(300)], []],
    ['false', [], [read(300)]],
    ['field', [killed(300)], [read(300, { bound: 'about' })]],
  ])('%s', (kind, gold, got) => {
    expect(scoreOne(gold, got).errors).toEqual([kind]);
  });
});

it('counts a text in all, its language and its phenomenon, a figure in its metric', () => {
  const set = [text([killed(3)]), text([], { id: 'b', lang: 'uk', phenomenon: 'ranges' })];
  const rates = ratesByGroup(scoreSet(set, (id) => (id === 'a' ? [read(3)] : [])));
  const docs = Object.entries(rates).map(([group, { docs, gold }]) => [group, docs, gold]);
  expect(docs).toEqual([
    ['all', 2, 1],
    ['lang en', 1, 1],
    ['lang uk', 1, 0],
    ['metric killed', 0, 1],
    ['phenomenon numbers', 1, 1],
    ['phenomenon ranges', 1, 0],
  ]);
});

describe('names', () => {
  it.each([
    ['Zelensky', 'President Zelensky', true],
    ['HUR', 'hur', true],
    ['BBC/Mediazona', 'bbc mediazona', true],
    ['NIS', 'JCS', false],
    ['NIS', null, false],
    [null, null, true],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same);
  });
});

it('gives a range with equal ends the key of its number', () => {
  const numbers = { force: 'russia', metric: 'killed', value: null, low: 5, high: 5 };
  expect(figureKey(numbers)).toBe('russia|killed|5');
});

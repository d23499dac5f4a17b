import { type Cues, confidenceOf } from '../../shared/figures/confidence.ts';
import { ALERT_CONFIDENCE, type Figure } from '../../shared/figures/figure.ts';
import { readFigures } from '../../shared/figures/read-figures.ts';
import type { AnnotatedFigure, AnnotatedText } from './annotation.ts';
import { judge } from './kinds.ts';
import { acceptedKeys, fieldIsRight, figureKey } from './match.ts';
import { plainTable } from './plain-table.ts';
import { STORY, textOf } from './run-set.ts';

export type { AnnotatedText } from './annotation.ts';

/** A reading, what made it, and whether it was right. */
export interface Reading {
  /** Id of its text. */
  readonly text: string;
  /** Rules by kind: `metric`, `force`, `structure`, `claimant`. */
  readonly cues: ReadonlyMap<string, string>;
  /** 0 to 1. */
  readonly confidence: number;
  /** Whose people, in which sense, how many. */
  readonly counted: boolean;
  /** Who says so and in which scope as well. */
  readonly told: boolean;
}

/** Every figure that is read in a set and asked for: with a number, not of the background, not optional. */
export function readingsOf(set: readonly AnnotatedText[]): Reading[] {
  return set.flatMap((text) =>
    readFigures(textOf(text), STORY).flatMap((figure): Reading[] => {
      const counted = judge(figure, text.figures);
      if (counted === null) return [];
      const told = counted && isTold(figure, text.figures);
      const { confidence } = figure;
      return [{ text: text.id, cues: cuesOf(figure), confidence, counted, told }];
    }),
  );
}

function isTold(figure: Figure, gold: readonly AnnotatedFigure[]): boolean {
  const key = figureKey(figure);
  const found = gold.find((annotated) => key !== null && acceptedKeys(annotated).includes(key));
  return (
    found !== undefined && fieldIsRight(found, figure, 'claimant') && fieldIsRight(found, figure, 'scope')
  );
}

function cuesOf({ rules }: Figure): ReadonlyMap<string, string> {
  return new Map(
    rules.map((rule) => {
      const at = rule.indexOf(':');
      return [rule.slice(0, at), rule.slice(at + 1)];
    }),
  );
}

/** The cues of a reading as confidence takes them. */
export function namedCues(cues: ReadonlyMap<string, string>): Cues {
  const structure = cues.get('structure');
  return {
    metric: cues.get('metric') ?? '',
    force: cues.get('force') ?? '',
    // A table has no sentence whose structure could differ.
    structure: structure === 'silent' || structure === 'differs' ? structure : 'agrees',
    claimant: cues.get('claimant') ?? '',
  };
}

/** How sure a reading is by other weights than the reader's. */
export const sureBy = (reading: Reading, weights: Parameters<typeof confidenceOf>[1]): Reading => ({
  ...reading,
  confidence: confidenceOf(namedCues(reading.cues), weights),
});

/** How often readings between two degrees of sureness were right. */
export interface Reliability {
  readonly name: string;
  readonly figures: number;
  readonly counted: number;
  readonly told: number;
}

const BANDS: ReadonlyArray<readonly [name: string, from: number, below: number]> = [
  ['0.9 and above', 0.9, Number.POSITIVE_INFINITY],
  ['0.7 to 0.9', 0.7, 0.9],
  ['0.5 to 0.7', ALERT_CONFIDENCE, 0.7],
  ['below the line', 0, ALERT_CONFIDENCE],
  ['all that alert', ALERT_CONFIDENCE, Number.POSITIVE_INFINITY],
];

/** Readings by how sure they are. */
export function reliability(readings: readonly Reading[]): Reliability[] {
  return BANDS.map(([name, from, below]) => {
    const within = readings.filter(({ confidence }) => confidence >= from && confidence < below);
    return {
      name,
      figures: within.length,
      counted: within.filter(({ counted }) => counted).length,
      told: within.filter(({ told }) => told).length,
    };
  });
}

/** The same as a table for a terminal. */
export function reliabilityTable(bands: readonly Reliability[]): string {
  const rate = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return plainTable(
    ['sureness', 'figures', 'force, metric, number', 'claimant and scope too'],
    bands.map(({ name, figures, counted, told }) => [
      name,
      String(figures),
      rate(counted, figures),
      rate(told, figures),
    ]),
  );
}

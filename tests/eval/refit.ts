import { WEIGHTS, type Weights } from '../../shared/figures/weights.ts';
import { BELIEVED } from './believed.ts';
import { fitWeights, type Judged } from './fit.ts';
import { namedCues, type Reading, sureBy } from './reliability.ts';

/** Kinds of cues that tell of the count. */
const COUNTING = ['metric', 'force', 'structure'] as const;

/** Parts into which texts are dealt; each part is judged by weights that were fitted on the others. */
const PARTS = 5;

/**
 * The weights that make readings as sure as they are right, near what was believed before any was fitted: fitting twice
 * to the same texts counts them once.
 */
export function fitted(readings: readonly Reading[]): Weights {
  const counting = fitWeights(
    readings.map(({ cues, counted }) => ({ cues: cuesOf(cues, COUNTING), right: counted })),
    flat(COUNTING),
  );
  // Who says so is asked of what was counted rightly.
  const telling = fitWeights(
    readings
      .filter(({ counted }) => counted)
      .map(({ cues, told }): Judged => ({ cues: cuesOf(cues, ['claimant']), right: told })),
    flat(['claimant']),
  );
  return nested({ ...counting, ...telling });
}

/** Readings as sure as weights make them that were fitted on other texts. */
export function crossValidated(readings: readonly Reading[]): Reading[] {
  const texts = [...new Set(readings.map(({ text }) => text))];
  const partOf = new Map(texts.map((text, index) => [text, index % PARTS]));
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const weights = fitted(readings.filter(({ text }) => partOf.get(text) !== part));
    return readings
      .filter(({ text }) => partOf.get(text) === part)
      .map((reading) => sureBy(reading, weights));
  });
}

type Kind = keyof Weights;

function cuesOf(cues: ReadonlyMap<string, string>, kinds: readonly Kind[]): string[] {
  const named = namedCues(cues);
  return kinds.map((kind) => `${kind}:${named[kind]}`);
}

function flat(kinds: readonly Kind[]): Record<string, number> {
  return Object.fromEntries(
    kinds.flatMap((kind) =>
      Object.entries({ ...WEIGHTS[kind], ...BELIEVED[kind] }).map(([rule, weight]) => [
        `${kind}:${rule}`,
        weight,
      ]),
    ),
  );
}

function nested(weights: Readonly<Record<string, number>>): Weights {
  const of = (kind: Kind) =>
    Object.fromEntries(
      Object.keys(WEIGHTS[kind]).map((rule) => [
        rule,
        Math.round(100 * (weights[`${kind}:${rule}`] ?? 0)) / 100,
      ]),
    );
  return { metric: of('metric'), force: of('force'), structure: of('structure'), claimant: of('claimant') };
}

/** The source of `shared/figures/weights.ts` with these weights. */
export function weightsFile(
  weights: Weights,
  { on, texts, readings }: { readonly on: string; readonly texts: number; readonly readings: number },
): string {
  return `/** Weights by the rules of each kind, 0 to 1. */
export interface Weights {
  readonly metric: Readonly<Record<string, number>>;
  readonly force: Readonly<Record<string, number>>;
  readonly structure: Readonly<Record<string, number>>;
  readonly claimant: Readonly<Record<string, number>>;
}

/**
 * How often readings were right by what made them, as far as the other rules that made them do not tell it. Fitted by
 * \`npm run calibrate -- DIR… --write\` on ${on} to ${readings} readings of ${texts} annotated texts.
 */
export const WEIGHTS: Weights = ${JSON.stringify(weights)};
`;
}

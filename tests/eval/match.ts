import type { AnnotatedFigure } from './annotation.ts';

/** The parts of a figure that are compared; what the extractor returns has them all. */
export interface ReadFigure {
  readonly force: string;
  readonly metric: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: string;
  readonly scope: string;
  readonly theatre: string;
  readonly claimant: string | null;
  readonly claimedOn?: string | null | undefined;
  readonly background?: boolean | undefined;
}

/** Fields that are compared once a figure is found. */
export const SCORED_FIELDS = ['bound', 'scope', 'theatre', 'claimant', 'claimedOn'] as const;
export type ScoredField = (typeof SCORED_FIELDS)[number];

type Numbered = Pick<ReadFigure, 'force' | 'metric' | 'value' | 'low' | 'high'>;

/** What makes two figures of one text the same: force, metric and number. Null where there is no number. */
export function figureKey({ force, metric, value, low, high }: Numbered): string | null {
  const number = value ?? rangeOf(low, high);
  return number === null ? null : `${force}|${metric}|${number}`;
}

function rangeOf(low: number | null, high: number | null): string | null {
  if (low === null || high === null) return null;
  return low === high ? String(low) : `${low}-${high}`;
}

/** Every key under which an annotated figure counts as found, the annotator's own first. */
export function acceptedKeys(figure: AnnotatedFigure): string[] {
  const forces = [figure.force, ...(figure.force_alt ?? [])];
  const metrics = [figure.metric, ...(figure.metric_alt ?? [])];
  return forces
    .flatMap((force) => metrics.map((metric) => figureKey({ ...figure, force, metric })))
    .filter((key) => key !== null);
}

/** Whether a field was read as the annotation, or one of its further readings, has it. */
export function fieldIsRight(gold: AnnotatedFigure, read: ReadFigure, field: ScoredField): boolean {
  const accepted = [gold[field] ?? null, ...(gold[`${field}_alt`] ?? [])];
  if (field === 'claimant') return accepted.some((name) => sameName(name, read.claimant));
  if (field === 'claimedOn') {
    const day = read.claimedOn?.slice(0, 10) ?? null;
    return accepted.includes(day);
  }
  return accepted.includes(read[field]);
}

/** Names are the same when one holds the other, titles, case and punctuation aside. */
export function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const [x, y] = [plainName(a), plainName(b)];
  return x.includes(y) || y.includes(x);
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\b(the|president|general|gen|of)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

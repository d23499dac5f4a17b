import type { Metric } from '../figure.ts';
import type { Part } from '../part.ts';

const METRIC_OF: Partial<Record<Part, Metric>> = {
  killed: 'killed',
  killing: 'killed',
  deaths: 'killed',
  bodies: 'killed',
  former: 'killed',
  wounded: 'wounded',
  wounding: 'wounded',
  wounds: 'wounded',
  latter: 'wounded',
  captured: 'captured',
  capturing: 'captured',
  captivity: 'captured',
  prisoners: 'captured',
  missing: 'missing',
  toll: 'killed',
  casualties: 'casualties',
  both: 'casualties',
  lost: 'casualties',
  'dead-and-missing': 'killed',
  deployed: 'deployed',
  sending: 'deployed',
  present: 'deployed',
  deployment: 'deployed',
  planned: 'planned',
};

/** The metric that a part of the lexicon stands for, or null. */
export function metricOf(part: Part | null): Metric | null {
  return part === null ? null : (METRIC_OF[part] ?? null);
}

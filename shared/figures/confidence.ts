/**
 * How sure a reading is, from the rules that made it. The weights order the rules by how often each was right on
 * the project's evaluation set; a figure is as sure as its least sure part allows.
 */

/** What bound the number to what it counts. */
const METRIC: Readonly<Record<string, number>> = {
  head: 0.98,
  predicate: 0.96,
  object: 0.96,
  table: 0.9,
  listed: 0.9,
  nominal: 0.88,
  noun: 0.85,
  gapped: 0.85,
  rate: 0.7,
  base: 0.48,
  answer: 0.6,
  ellipsis: 0.57,
  spoken: 0.55,
  scene: 0.45,
};

/** What told whose people they are. */
const FORCE: Readonly<Record<string, number>> = {
  own: 1,
  behind: 1,
  combined: 1,
  identity: 1,
  subject: 0.98,
  modifier: 0.97,
  row: 0.97,
  argument: 0.95,
  actor: 0.75,
  'mention-before': 0.85,
  frame: 0.85,
  section: 0.9,
  enemy: 0.88,
  heading: 0.9,
  label: 0.85,
  'mention-behind': 0.85,
  chain: 0.82,
  watcher: 0.8,
  context: 0.8,
  destination: 0.75,
  topic: 0.5,
};

/** For a rule without a weight: doubtful, and just alerted where all else is sure. */
const UNWEIGHED = 0.6;

/** How far the structure of the sentence bears a reading out. */
const WITNESS: Readonly<Record<Witness, number>> = { agrees: 1, silent: 0.9, differs: 0.5 };

/** Whether the structure of the sentence says the same as the words around the count, says otherwise, or says nothing. */
export type Witness = 'agrees' | 'differs' | 'silent';

/**
 * @param metricRule name of the rule that gave the metric
 * @param forceRule name of the rule that gave the force
 * @param witness what the structure of the sentence says of both
 * @returns 0 to 1, two decimals
 */
export function confidenceOf(metricRule: string, forceRule: string, witness: Witness): number {
  const sure = (METRIC[metricRule] ?? UNWEIGHED) * (FORCE[forceRule] ?? UNWEIGHED) * WITNESS[witness];
  return Math.round(sure * 100) / 100;
}

/** Weights by the rules of each kind, 0 to 1. */
export interface Weights {
  readonly metric: Readonly<Record<string, number>>;
  readonly force: Readonly<Record<string, number>>;
  readonly structure: Readonly<Record<string, number>>;
  readonly claimant: Readonly<Record<string, number>>;
}

/**
 * How often readings were right by what made them, as far as the other rules that made them do not tell it. Fitted by
 * `npm run calibrate -- DIR… --write` on 2026-11-27 to 260 readings of 100 annotated texts.
 */
export const WEIGHTS: Weights = {
  metric: {
    clause: 0.95,
    head: 0.98,
    table: 0.87,
    listed: 0.9,
    nominal: 0.9,
    noun: 0.86,
    base: 0.55,
    answer: 0.64,
    ellipsis: 0.52,
    spoken: 0.56,
    scene: 0.48,
  },
  force: {
    own: 1,
    combined: 1,
    row: 0.97,
    argument: 0.98,
    actor: 0.84,
    'mention-before': 0.93,
    frame: 0.85,
    section: 0.9,
    heading: 0.91,
    label: 0.85,
    'mention-behind': 0.71,
    chain: 0.8,
    watcher: 0.84,
    context: 0.78,
    topic: 0.42,
  },
  structure: { agrees: 1, silent: 0.9, differs: 0.5 },
  claimant: {
    behind: 0.9,
    source: 0.9,
    cited: 0.9,
    subject: 0.83,
    owner: 0.9,
    row: 0.9,
    label: 0.93,
    heading: 0.8,
    publisher: 0.83,
    quoted: 0.7,
    none: 0.68,
    'own-voice': 0.67,
    unnamed: 0.67,
    pronoun: 0.74,
    continued: 0.61,
  },
};

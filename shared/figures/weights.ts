/** What the weights were fitted on: `npm run calibrate -- DIR… --write` puts both here. */
export const FITTED = { on: '2026-11-27', texts: 80, readings: 176 } as const;

/** Weights by the rules of each kind, 0 to 1. */
export interface Weights {
  readonly metric: Readonly<Record<string, number>>;
  readonly force: Readonly<Record<string, number>>;
  readonly structure: Readonly<Record<string, number>>;
  readonly claimant: Readonly<Record<string, number>>;
}

/**
 * How often readings were right by what made them, as far as the other rules that made them do not tell it. Fitted by
 * `npm run calibrate -- DIR… --write` on 2026-11-27 to 175 readings of 80 annotated texts.
 */
export const WEIGHTS: Weights = {
  metric: {
    head: 0.97,
    predicate: 1,
    object: 0.99,
    table: 0.95,
    listed: 0.9,
    nominal: 0.89,
    noun: 0.83,
    gapped: 0.85,
    rate: 0.7,
    base: 0.45,
    answer: 0.62,
    ellipsis: 0.61,
    spoken: 0.55,
    scene: 0.45,
  },
  force: {
    own: 1,
    behind: 1,
    combined: 1,
    identity: 1,
    subject: 1,
    modifier: 0.97,
    row: 0.97,
    argument: 0.89,
    actor: 0.73,
    'mention-before': 0.81,
    frame: 0.85,
    section: 0.9,
    enemy: 0.88,
    heading: 0.9,
    label: 0.8,
    'mention-behind': 0.87,
    chain: 0.87,
    watcher: 0.86,
    context: 0.81,
    destination: 0.75,
    topic: 0.71,
  },
  structure: { agrees: 1, silent: 0.91, differs: 0.5 },
  claimant: {
    behind: 0.91,
    source: 0.9,
    cited: 0.87,
    subject: 0.94,
    owner: 0.87,
    row: 0.95,
    label: 0.92,
    heading: 0.8,
    publisher: 0.9,
    quoted: 0.64,
    none: 0.71,
    'own-voice': 0.64,
    unnamed: 0.65,
    pronoun: 0.5,
    continued: 0.71,
  },
};

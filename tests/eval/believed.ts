import type { Weights } from '../../shared/figures/weights.ts';

/**
 * What was believed of the rules before they were measured, by those who wrote them: where fitting begins. A rule that
 * is not here begins with the weight that it was given in the reader's own table.
 */
export const BELIEVED: Weights = {
  metric: {
    ...{
      head: 0.98,
      table: 0.9,
      listed: 0.9,
      nominal: 0.88,
      noun: 0.85,
    },
    ...{ base: 0.48, answer: 0.6, ellipsis: 0.57, spoken: 0.55, scene: 0.45 },
  },
  force: {
    ...{
      own: 1,
      combined: 1,
      row: 0.97,
      argument: 0.95,
    },
    ...{
      section: 0.9,
      heading: 0.9,
      'mention-before': 0.85,
      'mention-behind': 0.85,
      frame: 0.85,
    },
    ...{ label: 0.85, chain: 0.82, watcher: 0.8, context: 0.8, actor: 0.75, topic: 0.5 },
  },
  structure: { agrees: 1, silent: 0.9, differs: 0.5 },
  claimant: {
    ...{
      cited: 0.9,
      subject: 0.9,
      owner: 0.9,
      row: 0.9,
      label: 0.9,
      publisher: 0.9,
      behind: 0.9,
      heading: 0.8,
    },
    ...{ quoted: 0.7, none: 0.7, 'own-voice': 0.7, unnamed: 0.7, pronoun: 0.6, continued: 0.6 },
  },
};

import type { Text } from '../../../../shared/figures/figure.ts';
import type { Proposal } from '../../../../shared/figures/verify/proposal.ts';

/** An article in which several sides and sources give numbers, all of them in digits. */
export const ARTICLE: Text = {
  title: 'Seoul counts 4,700 North Korean casualties',
  text: [
    'About 4,700 North Korean soldiers have been killed or wounded in Kursk, South Korea’s spy agency told lawmakers on Wednesday.',
    'Some 600 of them died, it said. At least 2,000 men have gone home since January.',
    'Kyiv’s general staff put Russian losses in the region at 62,400. Maj. Olha Demchuk of the 47th Brigade said 12 prisoners were taken.',
    'The border is 1,500 km long. Up to 30,000 more troops could follow, officials in Washington said.',
  ].join('\n'),
  published: '2025-04-30T10:00:00Z',
  language: 'en',
  outlet: 'Harbour News',
};

/** What a good reader proposes for it first. */
export const CASUALTIES: Proposal = {
  force: 'north-korea',
  metric: 'casualties',
  value: 4700,
  low: null,
  high: null,
  bound: 'about',
  scope: 'cumulative',
  period: null,
  theatre: 'kursk',
  claimant: 'NIS',
  claimedOn: '2025-04-30',
  background: false,
  evidence: 'About 4,700 North Korean soldiers have been killed or wounded',
  sentence:
    "About 4,700 North Korean soldiers have been killed or wounded in Kursk, South Korea's spy agency told lawmakers on Wednesday.",
};

export const DEAD: Proposal = {
  ...CASUALTIES,
  metric: 'killed',
  value: 600,
  evidence: 'Some 600 of them died',
  sentence: 'Some 600 of them died, it said.',
};

export const RUSSIANS: Proposal = {
  ...CASUALTIES,
  force: 'russia',
  value: 62_400,
  bound: 'exact',
  claimant: 'Ukraine General Staff',
  claimedOn: null,
  evidence: '62,400',
  sentence: 'Kyiv’s general staff put Russian losses in the region at 62,400.',
};

export const PROPOSER = { confidence: 0.5, rules: ['reader:second'] };

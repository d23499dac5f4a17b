import type { Figure, Text } from '../../shared/figures/figure.ts';
import { readFigures } from '../../shared/figures/read-figures.ts';
import { MODEL_ALONE } from '../../shared/figures/second/confidence.ts';
import { mergeReadings } from '../../shared/figures/second/merge.ts';
import { type Refusals, sumRefusals } from '../../shared/figures/verify/proposal.ts';
import { verifyProposals } from '../../shared/figures/verify/verify.ts';
import type { Story } from '../../shared/story/story.ts';
import type { SecondReader } from './second-reader.ts';
import type { UnheardReason } from './unheard.ts';

/** Two readings of a text as one, and what became of the second. */
export interface ReadTwice {
  readonly figures: readonly Figure[];
  /** Why the rules' reading stands alone; null where it does not, and where nothing was asked. */
  readonly unheard: UnheardReason | null;
  /** What of the answer was not believed. */
  readonly refusals: Refusals;
}

/** Reads a text by the rules, has it read a second time, and makes one reading of both. @param now ISO 8601 UTC */
export async function readTwice(
  text: Text,
  story: Story,
  second: SecondReader,
  now: string,
): Promise<ReadTwice> {
  const figures = readFigures(text, story);
  const hearing = await second(text, story, now);
  if (hearing === null) return { figures, unheard: null, refusals: {} };
  if (typeof hearing === 'string') return { figures, unheard: hearing, refusals: {} };
  const proposer = { confidence: MODEL_ALONE, rules: ['reader:second'] };
  const verified = verifyProposals(hearing.proposals, text, story, proposer);
  return {
    figures: mergeReadings(figures, { ...hearing, figures: verified.figures }),
    unheard: hearing.complete ? null : 'unfinished',
    refusals: sumRefusals([hearing.refusals, verified.refusals]),
  };
}

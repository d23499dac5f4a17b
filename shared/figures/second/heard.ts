import type { Proposal, Refusals } from '../verify/proposal.ts';

/** What a second reader proposes for a text. */
export interface Heard {
  readonly proposals: readonly Proposal[];
  /** What of its answer was no proposal. */
  readonly refusals: Refusals;
  /** How much of the text it was shown, in UTF-16 units from its beginning: of what stands behind it says nothing. */
  readonly shown: number;
  /** Whether it came to the end of its answer; of one that did not, what it leaves out means nothing. */
  readonly complete: boolean;
}

import type { Quantity } from '../figures/figure.ts';
import type { RecordedFigure } from './change.ts';
import type { Claim } from './claims.ts';
import { corrected } from './correction.ts';
import { doubtOf, isConfident } from './doubt.ts';
import { independent, type SharesText } from './independence.ts';
import { meets } from './interval.ts';
import { newness } from './newness.ts';
import { numberKey } from './quantity.ts';
import { repeatsNamed } from './repeats-named.ts';
import { isAnotherReading, isSteepFall } from './steep-fall.ts';
import { type Decide, hold, kindOf, move, presentNumber, release, type Timeline } from './timeline.ts';

export interface NamedContext {
  /** All claims of the claimant on the series. */
  readonly claims: readonly Claim[];
  /** As a fold gets them. */
  readonly beside: readonly RecordedFigure[];
  readonly named: readonly RecordedFigure[];
  readonly sharesText: SharesText;
}

/** The rules for a claimant with a name, in the order in which they are asked. */
export function decideNamed({ claims, beside, named, sharesText }: NamedContext): Decide {
  const isDoubtful = doubtOf(claims, beside, sharesText);
  return (timeline, claim) => {
    decideSaid(timeline, claim);
    for (const correction of claim.corrections) corrected(timeline, claim, correction, claims, sharesText);
  };

  function decideSaid(timeline: Timeline, claim: Claim): void {
    const { said } = claim;
    const how = newness(timeline, claim);
    if (how === null) return;
    if (!isConfident(claim)) {
      hold(timeline, claim, said, 'below-confidence');
      return;
    }
    const waiting = timeline.held.filter(({ lead }) => meets(lead, said.figure));
    const isBacked = waiting.some(
      ({ heldBy, lead }) => heldBy === 'disputed' && independent(lead, said.figure, sharesText),
    );
    if (!isBacked && isDoubtful(claim, givenBefore(timeline, claim.day))) {
      hold(timeline, claim, said, 'disputed');
      return;
    }
    const before = presentNumber(timeline);
    const isReadAgain = waiting.some(({ lead }) => isAnotherReading(lead, said.figure, sharesText));
    if (!isReadAgain && before !== null && isSteepFall(claim, before)) {
      hold(timeline, claim, said, 'steep-fall');
      return;
    }
    for (const held of waiting) release(timeline, held);
    const rule = waiting.length > 0 ? 'confirmed' : how;
    // A country's name for what its own service or leader has said: one claim, not two.
    const silence = repeatsNamed(said.figure, named) ? 'echo' : undefined;
    move(timeline, claim, said, kindOf(before, said.figure), rule, waiting, silence);
  }
}

/** The numbers of the days before; what an outlet misprinted, and corrected, the claimant never gave. */
function givenBefore(timeline: Timeline, day: string): Quantity[] {
  const misprints = new Set(
    timeline.drafts.flatMap(({ kind, from }) => (kind === 'corrected' && from ? [numberKey(from)] : [])),
  );
  return timeline.past.flatMap((past) =>
    past.day < day && !misprints.has(numberKey(past.quantity)) ? [past.quantity] : [],
  );
}

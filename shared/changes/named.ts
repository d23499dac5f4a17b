import type { Quantity } from '../figures/figure.ts';
import type { RecordedFigure } from './change.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Claim } from './claim.ts';
import { corrected } from './correction.ts';
import { doubtOf, isConfident } from './doubt.ts';
import { independent, type SharesText } from './independence.ts';
import { meets } from './interval.ts';
import { newness } from './newness.ts';
import { isGiven, type NumbersGiven } from './numbers-given.ts';
import { repeatsNamed } from './repeats-named.ts';
import { isAnotherReading, isSteepFall } from './steep-fall.ts';
import { type Decide, hold, kindOf, move, presentNumber, release, type Timeline } from './timeline.ts';

export interface NamedContext {
  /** All claims of the claimant on the series. */
  readonly claims: readonly Claim[];
  /** As a fold gets them. */
  readonly beside: readonly RecordedFigure[];
  readonly named: readonly RecordedFigure[];
  readonly given: NumbersGiven;
  readonly sharesText: SharesText;
  readonly checkpoint: Checkpoint | null;
}

/** The rules for a claimant with a name, in the order in which they are asked. */
export function decideNamed({ claims, beside, named, given, sharesText, checkpoint }: NamedContext): Decide {
  const doubt = doubtOf(claims, beside, sharesText, checkpoint);
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
    const doubted = isBacked ? null : doubt(claim, givenBefore(timeline, claim.day));
    if (doubted !== null) {
      hold(timeline, claim, said, 'disputed', doubted === 'garbled');
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
    const silence = repeatsNamed(said.figure, named, given) ? 'echo' : undefined;
    move(timeline, claim, said, kindOf(before, said.figure), rule, waiting, silence);
  }
}

/** Whether a number was given on the days before; what an outlet misprinted, and corrected, the claimant never gave. */
function givenBefore({ past, misprints }: Timeline, day: string): (number: Quantity) => boolean {
  const except = new Set(misprints);
  return (number) => isGiven(past, number, { before: day, except });
}

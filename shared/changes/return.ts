import type { Quantity } from '../figures/figure.ts';
import type { Claim } from './claim.ts';
import type { Comparison } from './interval.ts';
import { compare, interval, meets } from './interval.ts';
import { inRetrospect, isPast } from './recorded-figure.ts';

/** Whether a claimant who once gave the number has given it before: ranges only when they are the same. */
export function repeats(earlier: Quantity, next: Quantity): boolean {
  if (interval(earlier) === null || interval(next) === null) return false;
  if (earlier.bound === 'range' || next.bound === 'range') {
    return earlier.bound === next.bound && earlier.low === next.low && earlier.high === next.high;
  }
  return meets(earlier, next);
}

/**
 * Whether a number that the claimant has left behind is claimed anew, and not merely cited. It must be said
 * after the present position, told at once, in a sentence that does not look back, and have one sign more:
 * the text dates the claim; or title or sentence speak of the move; or the article gives the present position
 * as what it moved from.
 */
export function isReturn(claim: Claim, position: { quantity: Quantity; claimedOn: string }): boolean {
  const { figure } = claim.said;
  if (claim.day <= position.claimedOn || inRetrospect(figure)) return false;
  if (figure.signals.includes('looks-back')) return false;
  return figure.claimedOn !== null || tellsOfMove(claim, position.quantity);
}

/** Whether the text gives the present position as what the claim moved from, or title or sentence speak of the move. */
export function tellsOfMove(claim: Claim, position: Quantity): boolean {
  const direction = compare(position, claim.said.figure);
  return givenAsOrigin(claim, position) || speaksOfMove(claim, position, direction);
}

function givenAsOrigin(claim: Claim, position: Quantity): boolean {
  return claim.article.some(
    (figure) => isPast(figure) && interval(figure) !== null && repeats(position, figure),
  );
}

/** A text that also gives the present position as standing tells a story of both, not a move. */
function speaksOfMove(claim: Claim, position: Quantity, direction: Comparison): boolean {
  const { figure } = claim.said;
  const toldOfMove = figure.signals.includes(direction === 'below' ? 'told-lower' : 'told-higher');
  return toldOfMove && !claim.article.some((other) => !isPast(other) && repeats(position, other));
}

import { sharesText as sharesTextOfSignatures } from '../articles/signature.ts';
import type { Quantity } from '../figures/figure.ts';
import { type Ledger, REPORTED, type RecordedFigure } from './change.ts';
import { type Claim, canMove, claimsOf, dayOfClaim, inRetrospect } from './claims.ts';
import { corrected } from './correction.ts';
import { doubtOf, isConfident } from './doubt.ts';
import { incidentsOf } from './incidents.ts';
import { independent, type SharesText } from './independence.ts';
import { interval, meets } from './interval.ts';
import { ledgerOf } from './ledger.ts';
import { numberKey } from './quantity.ts';
import { isReturn, repeats } from './return.ts';
import { dayOf, daysBetween, instant } from './time.ts';
import {
  emptyTimeline,
  hold,
  join,
  judge,
  kindOf,
  move,
  present,
  presentNumber,
  release,
  type Timeline,
} from './timeline.ts';
import { withdraw } from './withdrawal.ts';

/** What a fold may look at beside the claimant's own figures on the series. */
export interface FoldContext {
  /** The claimant's figures of the same force on other series, to tell a garbled copy; others' are passed over. */
  readonly beside?: readonly RecordedFigure[];
  /**
   * Figures on the same series of those whom the claimant may stand for, to tell an echo: of everybody with a name for
   * {@link REPORTED}, of its services and leaders for a country.
   */
  readonly named?: readonly RecordedFigure[];
  /** Whether two text signatures are of one text; that of shared/articles unless given. */
  readonly sharesText?: SharesText;
}

/** Two outlets that name nobody must agree within these days to make a number `reported`. */
export const AGREEMENT_DAYS = 30;

/**
 * Folds all figures of one claimant on one series (those without a claimant fold as {@link REPORTED}) into
 * the ledger: pure, and the same for every order of the figures. The rules, one by one: docs/changes.md.
 */
export function fold(figures: readonly RecordedFigure[], context: FoldContext = {}): Ledger {
  const { beside = [], named = [], sharesText = sharesTextOfSignatures } = context;
  const known = [...new Map(figures.map((figure) => [figure.id, figure])).values()];
  const unattributed = known.every((figure) => figure.claimant === null);
  const timeline = emptyTimeline();
  leaveOut(timeline, known);
  const told = unattributed ? claimsOf(known).flatMap(asItStands) : claimsOf(known);
  const claims = withoutRetrospects(timeline, told);
  const decide = unattributed
    ? decideUnattributed(named, sharesText)
    : decideNamed(claims, beside, named, sharesText);
  for (const event of eventsOf(claims)) {
    if (event.withdrawn) withdraw(timeline, event.claim, told);
    else decide(timeline, event.claim);
  }
  const incidents = incidentsOf(known, sharesText);
  leaveOver(timeline, known);
  return ledgerOf(timeline, incidents, unattributed ? REPORTED : (known[0]?.claimant ?? REPORTED));
}

/** Rate, background and vague figures are kept as figures, and move nothing. */
function leaveOut(timeline: Timeline, figures: readonly RecordedFigure[]): void {
  for (const figure of figures) {
    if (figure.scope === 'rate') judge(timeline, [figure], 'rate');
    else if (figure.background) judge(timeline, [figure], 'background');
    else if (interval(figure) === null) judge(timeline, [figure], 'vague');
  }
}

/** What no rule took up: numbers that gave way to another of their article, or that it no longer carries. */
function leaveOver(timeline: Timeline, figures: readonly RecordedFigure[]): void {
  const judged = new Set(timeline.verdicts.map(({ figure }) => figure));
  const over = figures.filter((figure) => canMove(figure) && !judged.has(figure));
  for (const figure of over) {
    judge(timeline, [figure], figure.withdrawnAt === undefined ? 'other-number-in-article' : 'withdrawal');
  }
}

/**
 * Takes out what was only told in retrospect ("in October it spoke of 10,000") where the number was also told
 * at its time, or less long after it: the date of the better witness holds. The rest is news of the past.
 */
function withoutRetrospects(timeline: Timeline, claims: readonly Claim[]): Claim[] {
  const late = claims.filter((claim) => inRetrospect(claim.said.figure)).sort((a, b) => lag(a) - lag(b));
  const kept = claims.filter((claim) => !inRetrospect(claim.said.figure));
  for (const claim of late) {
    const isTold = kept.some((other) => repeats(other.said.figure, claim.said.figure));
    if (isTold && claim.corrections.length === 0) judge(timeline, claim.said.figures, 'retrospective');
    else kept.push(claim);
  }
  const known = new Set(kept);
  return claims.filter((claim) => known.has(claim));
}

function lag(claim: Claim): number {
  return daysBetween(claim.day, dayOf(claim.said.figure.article.published));
}

/** An unattributed number is what the article says now; nobody corrects or withdraws it. */
function asItStands(claim: Claim): Claim[] {
  if (claim.withdrawnAt !== null) return [];
  return [{ ...claim, said: claim.corrections.at(-1) ?? claim.said, corrections: [] }];
}

/** Claims and withdrawals by day; within a day, by publication and by the time of withdrawal. */
function eventsOf(claims: readonly Claim[]): { claim: Claim; withdrawn: boolean }[] {
  const events = claims.flatMap((claim, order) => {
    const said = {
      claim,
      withdrawn: false,
      day: claim.day,
      at: instant(claim.said.figure.article.published),
      order,
    };
    if (claim.withdrawnAt === null) return [said];
    const at = instant(claim.withdrawnAt);
    return [
      said,
      { claim, withdrawn: true, day: dayOf(claim.withdrawnAt), at, order: claims.length + order },
    ];
  });
  return events.sort((a, b) => (a.day === b.day ? a.at - b.at || a.order - b.order : a.day < b.day ? -1 : 1));
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

type Decide = (timeline: Timeline, claim: Claim) => void;

/** The rules for a claimant with a name, in the order in which they are asked. */
function decideNamed(
  claims: readonly Claim[],
  beside: readonly RecordedFigure[],
  named: readonly RecordedFigure[],
  sharesText: SharesText,
): Decide {
  const isDoubtful = doubtOf(claims, beside, sharesText);
  return (timeline, claim) => {
    decideSaid(timeline, claim);
    for (const correction of claim.corrections) corrected(timeline, claim, correction, claims, sharesText);
  };

  function decideSaid(timeline: Timeline, claim: Claim): void {
    const { said } = claim;
    const position = present(timeline);
    if (position?.to && meets(position.to, said.figure)) {
      join(timeline, position, claim, said, 'echo');
      return;
    }
    const gone = timeline.past.some(({ quantity }) => repeats(quantity, said.figure));
    if (
      gone &&
      !(position?.to && isReturn(claim, { quantity: position.to, claimedOn: position.claimedOn }))
    ) {
      judge(timeline, said.figures, 're-citation');
      return;
    }
    if (!isConfident(claim)) {
      hold(timeline, claim, said, 'below-confidence', 'below-confidence');
      return;
    }
    const before = givenBefore(timeline, claim.day);
    const waiting = timeline.held.find((held) => confirms(claim, held.lead, held.silence === 'disputed'));
    if (waiting === undefined && isDoubtful(claim, before)) {
      hold(timeline, claim, said, 'disputed', 'disputed');
      return;
    }
    const confirmed = waiting && release(timeline, waiting);
    const rule = confirmed ? 'confirmed' : gone ? 'return' : 'change';
    // A country's name for what its own service or leader has said: one claim, not two.
    const silence = repeatsNamed(said.figure, named) ? 'echo' : undefined;
    move(timeline, claim, said, kindOf(presentNumber(timeline), said.figure), rule, confirmed, silence);
  }

  /** A surer reading confirms an unsure one; a disputed number needs an outlet of its own. */
  function confirms(claim: Claim, held: RecordedFigure, needsIndependence: boolean): boolean {
    const { figure } = claim.said;
    return meets(held, figure) && (!needsIndependence || independent(held, figure, sharesText));
  }
}

/** The rules for numbers without a claimant: only two outlets that do not share text move the position. */
function decideUnattributed(named: readonly RecordedFigure[], sharesText: SharesText): Decide {
  const waiting: Claim[] = [];
  return (timeline, claim) => {
    const { said } = claim;
    const position = present(timeline);
    if (position?.to && meets(position.to, said.figure)) {
      join(timeline, position, claim, said, 'echo');
      return;
    }
    const gone = timeline.past.some(({ quantity }) => repeats(quantity, said.figure));
    if (
      gone &&
      !(position?.to && isReturn(claim, { quantity: position.to, claimedOn: position.claimedOn }))
    ) {
      judge(timeline, said.figures, 're-citation');
      return;
    }
    if (!isConfident(claim)) {
      judge(timeline, said.figures, 'below-confidence');
      return;
    }
    const agreeing = waiting.filter(
      (other) => meets(other.said.figure, said.figure) && daysBetween(other.day, claim.day) <= AGREEMENT_DAYS,
    );
    if (!agreeing.some((other) => independent(other.said.figure, said.figure, sharesText))) {
      waiting.push(claim);
      judge(timeline, said.figures, 'unattributed');
      return;
    }
    const carried = { figures: agreeing.flatMap((other) => other.said.figures), claims: agreeing };
    const silence = repeatsNamed(said.figure, named) ? 'echo' : undefined;
    move(timeline, claim, said, kindOf(presentNumber(timeline), said.figure), 'confirmed', carried, silence);
  };
}

/** Whether another, named claimant gave the number on the series before: outlets then only leave out the name. */
function repeatsNamed(figure: RecordedFigure, named: readonly RecordedFigure[]): boolean {
  return named.some(
    (other) =>
      canMove(other) &&
      other.claimant !== null &&
      other.claimant !== figure.claimant &&
      other.series.metric === figure.series.metric &&
      other.series.theatre === figure.series.theatre &&
      other.series.force === figure.series.force &&
      dayOfClaim(other) <= dayOf(figure.article.published) &&
      meets(other, figure),
  );
}

import { sharesText as sharesTextOfSignatures } from '../articles/signature.ts';
import { type Ledger, REPORTED, type RecordedFigure } from './change.ts';
import { type Claim, claimsOf } from './claims.ts';
import { incidentsOf } from './incidents.ts';
import type { SharesText } from './independence.ts';
import { interval } from './interval.ts';
import { ledgerOf } from './ledger.ts';
import { decideNamed } from './named.ts';
import { canMove } from './recorded-figure.ts';
import { withoutRetrospects } from './retrospect.ts';
import { dayOf, instant } from './time.ts';
import { emptyTimeline, judge, type Timeline } from './timeline.ts';
import { decideUnattributed } from './unattributed.ts';
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
    : decideNamed({ claims, beside, named, sharesText });
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

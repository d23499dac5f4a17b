import { sharesText as sharesTextOfSignatures } from '../articles/signature.ts';
import { type Ledger, type LedgerEntry, REPORTED, type RecordedFigure } from './change.ts';
import { type Checkpoint, timelineFrom } from './checkpoint.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';
import { checkAlone } from './doubt.ts';
import { seamOf } from './heard.ts';
import { incidentsOf } from './incidents.ts';
import type { SharesText } from './independence.ts';
import { interval, meets } from './interval.ts';
import { ledgerOf } from './ledger.ts';
import { isFit, leavesOff, type Snapshot, snapshotOf } from './make-checkpoint.ts';
import { decideNamed } from './named.ts';
import type { NumbersGiven } from './numbers-given.ts';
import { FoldReachesBack } from './reaches-back.ts';
import { canMove, isPast } from './recorded-figure.ts';
import { isIn, withoutRetrospects } from './retrospect.ts';
import { dayOf, instant } from './time.ts';
import { judge, type Timeline } from './timeline.ts';
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
  /** The numbers that those gave, where their figures are not at hand. */
  readonly given?: NumbersGiven;
  /** Whether two text signatures are of one text; that of shared/articles unless given. */
  readonly sharesText?: SharesText;
}

/**
 * Folds all figures of one claimant on one series (those without a claimant fold as {@link REPORTED}) into
 * the ledger: pure, and the same for every order of the figures. The rules, one by one: docs/changes.md.
 */
export function fold(figures: readonly RecordedFigure[], context: FoldContext = {}): Ledger {
  return foldOn(null, figures, context).ledger;
}

/** What a fold came to that went on from a checkpoint. */
export interface FoldedOn {
  /** Entries that were open at the checkpoint, and all later ones; verdicts on the figures given. */
  readonly ledger: Ledger;
  /** Of the day that was asked for, where one can be made. */
  readonly checkpoint: Checkpoint | null;
  /** Entries that are done with as of that checkpoint: a fold that begins with it does not give them again. */
  readonly closed: readonly LedgerEntry[];
}

/**
 * Folds what was heard of since a checkpoint (`heardOn` a later day, or not in it), and ends where a fold of all
 * figures would.
 * @param cut ISO 8601 date for which to make a checkpoint on the way
 * @throws FoldReachesBack where that takes figures from before the checkpoint
 */
export function foldOn(
  checkpoint: Checkpoint | null,
  figures: readonly RecordedFigure[],
  context: FoldContext = {},
  cut: string | null = null,
): FoldedOn {
  const { beside = [], named = [], given = [], sharesText = sharesTextOfSignatures } = context;
  const all = [...(checkpoint?.figures ?? []), ...figures];
  const known = [...new Map(all.map((figure) => [figure.id, figure])).values()];
  if (checkpoint !== null) {
    if (seamOf(known, checkpoint.day, checkpoint.included) !== checkpoint.seam) {
      throw new FoldReachesBack(checkpoint.day, 'an article came late');
    }
    checkAlone(beside, checkpoint);
  }
  const claimant = claimantOf(known, checkpoint);
  const timeline = timelineFrom(checkpoint);
  leaveOut(timeline, known);
  const articles = claimsOf(known, checkpoint?.day ?? null);
  const told = claimant === null ? articles.flatMap(asItStands) : articles;
  const claims = withoutRetrospects(timeline, told, checkpoint);
  if (checkpoint !== null) checkClaims(claims, checkpoint);
  const decide =
    claimant === null
      ? decideUnattributed(named, given, sharesText)
      : decideNamed({ claims, beside, named, given, sharesText, checkpoint });
  let snapshot: Snapshot | null = null;
  for (const event of eventsOf(claims.filter((claim) => checkpoint === null || !isIn(checkpoint, claim)))) {
    if (cut !== null && snapshot === null && event.day > cut) snapshot = snapshotOf(timeline);
    if (event.withdrawn) withdraw(timeline, event.claim, told);
    else decide(timeline, event.claim);
  }
  const incidents = incidentsOf(known, sharesText, checkpoint);
  leaveOver(timeline, known);
  const { ledger, drafts } = ledgerOf(timeline, incidents, claimant ?? REPORTED);
  const made = { cut, snapshot: snapshot ?? snapshotOf(timeline) };
  const basis = { checkpoint, known, articles: told, claims, beside, sharesText };
  if (cut === null || !isFit(cut, made.snapshot, basis)) return { ledger, checkpoint: null, closed: [] };
  return { ledger, ...leavesOff(cut, made.snapshot, basis, { ledger, drafts, incidents }) };
}

/** The name under which figures are folded; null for those without one. */
function claimantOf(figures: readonly RecordedFigure[], checkpoint: Checkpoint | null): string | null {
  const [first = checkpoint?.position?.lead ?? checkpoint?.held[0]?.lead] = figures;
  return first?.claimant ?? null;
}

/** Whether what came since would have decided otherwise about claims before the checkpoint. */
function checkClaims(claims: readonly Claim[], checkpoint: Checkpoint): void {
  for (const claim of claims) {
    if (isIn(checkpoint, claim)) continue;
    if (claim.day <= checkpoint.day) throw new FoldReachesBack(claim.day, 'a claim of the past');
    const { figure } = claim.said;
    const decided = [
      ...checkpoint.correctedAlone,
      ...checkpoint.held.flatMap(({ isGarbled, lead, claimedOn }) =>
        isGarbled ? [{ day: claimedOn, quantity: lead }] : [],
      ),
    ].find(({ quantity }) => meets(quantity, figure));
    if (decided) throw new FoldReachesBack(decided.day, 'another source of an old number');
  }
}

/** Rates, vague figures and what is only looked back on are kept as figures, and move nothing. */
function leaveOut(timeline: Timeline, figures: readonly RecordedFigure[]): void {
  for (const figure of figures) {
    if (figure.scope === 'rate') judge(timeline, [figure], 'rate');
    else if (isPast(figure)) judge(timeline, [figure], 'background');
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

interface Event {
  readonly claim: Claim;
  readonly withdrawn: boolean;
  /** ISO 8601 date. */
  readonly day: string;
}

/** Claims and withdrawals by day; within a day, by publication and by the time of withdrawal. */
function eventsOf(claims: readonly Claim[]): Event[] {
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

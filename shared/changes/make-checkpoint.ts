import type { Ledger, LedgerEntry, RecordedFigure } from './change.ts';
import { type Checkpoint, openPartsOf } from './checkpoint.ts';
import type { Claim } from './claim.ts';
import { isNotice, reachOf } from './correction-article.ts';
import { numbersAlone, numbersBeside } from './doubt.ts';
import { editionsOf, heardOn, isInSeam, SEAM_DAYS, seamOf } from './heard.ts';
import { type Incidents, lastTotals, lateIncrements, oldIncidents } from './incidents.ts';
import type { SharesText } from './independence.ts';
import { type NumbersGiven, withNumber } from './numbers-given.ts';
import { inRetrospect } from './recorded-figure.ts';
import { numbersTold, retrospectsIn } from './retrospect.ts';
import { addDays, dayOf } from './time.ts';
import type { Draft, Timeline } from './timeline.ts';

/** Days that a checkpoint stays behind the latest news: what is dated or comes in late by less finds it unharmed. */
export const CHECKPOINT_LAG_DAYS = SEAM_DAYS + 1;

/** A checkpoint is worth its while once so many figures lie before it that the next fold need not read. */
export const CHECKPOINT_FIGURES = 60;

/** Most loose ends of each kind that a checkpoint carries; with more of them none is made for that day. */
const MOST_LOOSE_ENDS = 60;

/** Days before the latest possible one for which a checkpoint is tried. */
const DAYS_TRIED = 14;

/** A timeline as it was at the end of a day. */
export interface Snapshot {
  readonly open: ReturnType<typeof openPartsOf>;
  readonly closed: ReadonlySet<Draft>;
  /** Claims that carry a position which stands, or wait to carry one: their withdrawal is yet to be told. */
  readonly carrying: ReadonlySet<Claim>;
}

/** What a fold was made of. */
export interface Basis {
  /** With which it began. */
  readonly checkpoint: Checkpoint | null;
  readonly known: readonly RecordedFigure[];
  /** Every claim of an article. */
  readonly articles: readonly Claim[];
  /** Without those that only look back. */
  readonly claims: readonly Claim[];
  readonly beside: readonly RecordedFigure[];
  readonly sharesText: SharesText;
}

export function snapshotOf(timeline: Timeline): Snapshot {
  const open = new Set([timeline.standing.at(-1), ...timeline.held]);
  return {
    open: openPartsOf(timeline),
    closed: new Set(timeline.drafts.filter((draft) => !open.has(draft))),
    carrying: new Set([...timeline.standing, ...timeline.held].flatMap(({ claims }) => claims)),
  };
}

/**
 * Days (ISO 8601 dates) for which a checkpoint may be made after a fold, the latest first; none where it would spare
 * the next fold too little.
 * @param figures what was heard of since the checkpoint that the fold begins with
 */
export function cutsFor(checkpoint: Checkpoint | null, figures: readonly RecordedFigure[]): string[] {
  const heard = figures.map(heardOn).sort();
  const latest = heard.at(-1);
  if (latest === undefined || heard.length < CHECKPOINT_FIGURES) return [];
  const last = addDays(latest, -CHECKPOINT_LAG_DAYS);
  return Array.from({ length: DAYS_TRIED }, (_, days) => addDays(last, -days)).filter(
    (cut) =>
      (checkpoint === null || cut > checkpoint.day) &&
      heard.findLastIndex((day) => day <= cut) + 1 >= CHECKPOINT_FIGURES,
  );
}

/** Whether nothing that is known hangs on both sides of a day, beyond what a checkpoint can carry. */
export function isFit(cut: string, { carrying }: Snapshot, { claims, known }: Basis): boolean {
  return (
    claims.every(
      (claim) =>
        !isNotice(claim) || reachOf(claim) > cut || dayOf(claim.said.figure.article.published) <= cut,
    ) &&
    claims.every(
      (claim) =>
        claim.day > cut ||
        claim.withdrawnAt === null ||
        dayOf(claim.withdrawnAt) <= cut ||
        !carrying.has(claim),
    ) &&
    lateClaims(claims, cut).length <= MOST_LOOSE_ENDS &&
    lateIncrements(known, cut).length <= MOST_LOOSE_ENDS &&
    carriedOver(known, cut).length <= MOST_LOOSE_ENDS
  );
}

/** The checkpoint of a day, and the entries of the fold that are done with by then. */
export function leavesOff(
  cut: string,
  { open, closed }: Snapshot,
  { checkpoint, known, articles, claims, beside, sharesText }: Basis,
  folded: { readonly ledger: Ledger; readonly drafts: readonly Draft[]; readonly incidents: Incidents },
): { readonly checkpoint: Checkpoint; readonly closed: LedgerEntry[] } {
  const before = claims.filter(({ day }) => day <= cut);
  const retrospects = [...(checkpoint?.retrospects ?? []), ...retrospectsIn(before)];
  const told = new Set(
    folded.incidents.incidents.filter(({ toldOn }) => toldOn <= cut).map(({ lead }) => lead),
  );
  const included = [
    ...lateClaims(claims, cut).map(({ said }) => said.figure.id),
    ...lateIncrements(known, cut).map(({ id }) => id),
  ];
  return {
    checkpoint: {
      day: cut,
      seam: seamOf(known, cut, included),
      included,
      figures: carriedOver(known, cut),
      ...open,
      told: numbersTold(
        before.filter(({ said }) => !inRetrospect(said.figure)),
        checkpoint,
      ),
      printed: printedBy(articles, checkpoint, cut),
      retrospects: [...new Map(retrospects.map((one) => [one.figure, one])).values()].slice(-MOST_LOOSE_ENDS),
      alone: numbersAlone(claims, sharesText, checkpoint, cut),
      beside: numbersBeside(beside, checkpoint, cut),
      incidents: oldIncidents(known, checkpoint, cut),
      totals: lastTotals(known, checkpoint, cut),
    },
    closed: folded.drafts.flatMap((draft, place) => {
      const entry = folded.ledger.entries[place];
      const isDone = draft.kind === 'incident' ? told.has(draft.lead) : closed.has(draft);
      return entry !== undefined && isDone ? [entry] : [];
    }),
  };
}

function printedBy(articles: readonly Claim[], checkpoint: Checkpoint | null, cut: string): NumbersGiven {
  return articles
    .filter(({ day }) => day <= cut)
    .reduce(
      (numbers, { day, said, corrections }) =>
        [said, ...corrections].reduce((all, { figure }) => withNumber(all, figure, day), numbers),
      checkpoint?.printed ?? [],
    );
}

/** Claims of a day or before that were heard of when its seam was over. */
function lateClaims(claims: readonly Claim[], cut: string): Claim[] {
  return claims.filter(
    ({ day, said }) => day <= cut && heardOn(said.figure) > cut && !isInSeam(said.figure, cut),
  );
}

/** The figures of editions that go on behind a day. */
function carriedOver(known: readonly RecordedFigure[], cut: string): RecordedFigure[] {
  return editionsOf(known)
    .filter((edition) => edition.some((figure) => heardOn(figure) > cut))
    .flatMap((edition) => edition.filter((figure) => heardOn(figure) <= cut));
}

import type { AlertState, Position, Silence, StoredChange } from '../changes/change.ts';
import { periodText } from '../changes/period-text.ts';
import { quantityText } from '../changes/quantity.ts';
import { type HistoryFilter, isAskedFor } from './filter.ts';

/** A line of `history`: one change. */
export interface HistoryRow {
  readonly id: string;
  readonly claimedOn: string;
  readonly force: string;
  readonly metric: string;
  readonly theatre: string;
  readonly claimant: string;
  readonly kind: string;
  /** Empty at a first number and for an incident. */
  readonly from: string;
  readonly to: string;
  /** "since August", of an incident that counts the days of a period; else empty. */
  readonly period: string;
  /** "+190 (+158.3%)", or empty. */
  readonly difference: string;
  readonly sources: number;
  /** "pending", "sent", or why nobody was told. */
  readonly alert: string;
  readonly outlet: string;
  readonly url: string;
}

/** By force, metric and theatre, the newest claim first. */
export function sortedPositions(positions: readonly Position[]): Position[] {
  return [...positions].sort(
    (a, b) => bySeries(a, b) || order(b.claimedOn, a.claimedOn) || order(a.claimant, b.claimant),
  );
}

/** Changes that still stand, by the day of the claim, the oldest first. */
export function askedChanges(changes: readonly StoredChange[], filter: HistoryFilter = {}): StoredChange[] {
  return changes
    .filter((change) => change.superseded === undefined && isAskedFor(change, filter))
    .sort(
      (a, b) =>
        order(a.claimedOn, b.claimedOn) ||
        bySeries(a, b) ||
        order(a.claimant, b.claimant) ||
        a.sequence - b.sequence,
    );
}

/** The same as lines of a table. */
export function historyRows(changes: readonly StoredChange[], filter: HistoryFilter = {}): HistoryRow[] {
  return askedChanges(changes, filter).map((change) => ({
    id: change.id,
    claimedOn: change.claimedOn,
    force: change.force,
    metric: change.metric,
    theatre: change.theatre,
    claimant: change.claimant,
    kind: change.kind,
    from: change.from ? quantityText(change.from) : '',
    to: change.to ? quantityText(change.to) : '',
    period: change.period ? periodText(change.period, change.claimedOn) : '',
    difference: differenceText(change),
    sources: change.sources.length,
    alert: alertText(change.alert),
    outlet: change.article.outlet,
    url: change.article.url,
  }));
}

/** "pending", "sent", or why nobody was told. */
export function alertText(alert: AlertState): 'pending' | 'sent' | Silence {
  return alert.state === 'silent' ? alert.why : alert.state;
}

function differenceText({ difference }: StoredChange): string {
  if (difference === null) return '';
  const sign = difference.absolute > 0 ? '+' : '';
  return `${sign}${difference.absolute.toLocaleString('en-US')} (${sign}${difference.percent}%)`;
}

function bySeries(a: SeriesLike, b: SeriesLike): number {
  return order(a.force, b.force) || order(a.metric, b.metric) || order(a.theatre, b.theatre);
}

interface SeriesLike {
  readonly force: string;
  readonly metric: string;
  readonly theatre: string;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

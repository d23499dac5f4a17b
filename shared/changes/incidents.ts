import type { RecordedFigure } from './change.ts';
import { independent, type SharesText } from './independence.ts';
import { interval, meets } from './interval.ts';
import { byPublication, dayOfClaim, isSure } from './recorded-figure.ts';
import { repeats } from './return.ts';
import { daysBetween } from './time.ts';

/** One strike, day or batch, as one or several outlets tell it. */
export interface Incident {
  /** The figure by which it became one. */
  readonly lead: RecordedFigure;
  readonly figures: readonly RecordedFigure[];
  /** ISO 8601 date on which it was told first. */
  readonly day: string;
  readonly confident: boolean;
}

/** The same number told again within these days is the same incident. */
export const SAME_INCIDENT_DAYS = 3;

/** Longer than these days, a number told again without a day of its own may be another incident. */
export const RETOLD_DAYS = 180;

/** Incidents, and the figures that only tell an old one again. */
export interface Incidents {
  readonly incidents: readonly Incident[];
  readonly retold: readonly RecordedFigure[];
}

/**
 * The incidents among a claimant's increments, by day. Where nobody is named as the source, an incident needs
 * two outlets that do not share text, as a position does. Withdrawn figures tell none, and neither does the number
 * that the claimant gives as its total in the same days.
 */
export function incidentsOf(figures: readonly RecordedFigure[], sharesText: SharesText): Incidents {
  const told: { day: string; figures: RecordedFigure[] }[] = [];
  const retold: RecordedFigure[] = [];
  const totals = figures.filter(tellsTotal);
  for (const figure of figures.filter(tellsIncident).sort(byDay)) {
    const day = dayOfClaim(figure);
    if (totals.some((total) => isTotal(figure, total))) {
      retold.push(figure);
      continue;
    }
    const same = told.findLast(
      (incident) => sharesNumber(incident, figure) && daysBetween(incident.day, day) <= SAME_INCIDENT_DAYS,
    );
    if (same) same.figures.push(figure);
    else if (isRetold(figure, told)) retold.push(figure);
    else told.push({ day, figures: [figure] });
  }
  return { incidents: told.flatMap((incident) => incidentOf(incident, sharesText)), retold };
}

function tellsIncident(figure: RecordedFigure): boolean {
  const stands = figure.withdrawnAt === undefined;
  return stands && figure.scope === 'increment' && !figure.background && interval(figure) !== null;
}

function tellsTotal(figure: RecordedFigure): boolean {
  const stands = figure.withdrawnAt === undefined;
  return stands && figure.scope === 'cumulative' && !figure.background && isSure(figure);
}

/** "60 dead among them", in the days in which the claimant gave 60 as its toll: the toll, told shortly. */
function isTotal(figure: RecordedFigure, total: RecordedFigure): boolean {
  const apart = Math.abs(daysBetween(dayOfClaim(figure), dayOfClaim(total)));
  const same = total.value === figure.value && total.low === figure.low && total.high === figure.high;
  return same && apart <= SAME_INCIDENT_DAYS;
}

function sharesNumber(incident: { figures: RecordedFigure[] }, figure: RecordedFigure): boolean {
  const [first] = incident.figures;
  return first !== undefined && meets(first, figure);
}

/** An old incident's number without a day of its own is the old incident: its date would make it another. */
function isRetold(
  figure: RecordedFigure,
  told: readonly { day: string; figures: RecordedFigure[] }[],
): boolean {
  if (figure.claimedOn !== null) return false;
  return told.some(
    ({ day, figures: [first] }) =>
      first !== undefined && repeats(first, figure) && daysBetween(day, dayOfClaim(figure)) <= RETOLD_DAYS,
  );
}

function incidentOf(
  { day, figures }: { day: string; figures: RecordedFigure[] },
  sharesText: SharesText,
): Incident[] {
  const sure = figures.filter(isSure);
  const [first] = figures;
  const lead = sure[0] ?? first;
  if (lead === undefined) return [];
  if (lead.claimant !== null) return [{ lead, figures, day, confident: sure.length > 0 }];
  const second = sure.find((figure) => independent(lead, figure, sharesText));
  return second ? [{ lead: second, figures, day: dayOfClaim(second), confident: true }] : [];
}

function byDay(a: RecordedFigure, b: RecordedFigure): number {
  const [dayA, dayB] = [dayOfClaim(a), dayOfClaim(b)];
  return dayA === dayB ? byPublication(a, b) : dayA < dayB ? -1 : 1;
}

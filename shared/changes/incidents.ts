import type { Quantity } from '../figures/figure.ts';
import type { RecordedFigure } from './change.ts';
import type { Checkpoint, Dated, OldIncident } from './checkpoint.ts';
import { grouped } from './grouped.ts';
import { heardOn, isInSeam } from './heard.ts';
import { independent, type SharesText } from './independence.ts';
import { interval, meets } from './interval.ts';
import { numberKey, quantityOf } from './quantity.ts';
import { FoldReachesBack } from './reaches-back.ts';
import { byPublication, dayOfClaim, isPast, isSure } from './recorded-figure.ts';
import { repeats } from './return.ts';
import { addDays, daysBetween } from './time.ts';

/** One strike, day or batch, as one or several outlets tell it. */
export interface Incident {
  /** The figure by which it became one. */
  readonly lead: RecordedFigure;
  readonly figures: readonly RecordedFigure[];
  /** ISO 8601 date that it is claimed on. */
  readonly day: string;
  /** ISO 8601 date on which it was told first. */
  readonly toldOn: string;
  /** Which of those told first on that day it is. */
  readonly place: number;
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

/** An incident while it is being told. */
interface Told {
  /** ISO 8601 date. */
  readonly day: string;
  /** The number that it was told with first. */
  readonly quantity: Quantity;
  readonly figures: RecordedFigure[];
  readonly isOld: boolean;
}

/** A number is looked for among so many incidents before it, at most. */
const LOOKED_BACK = 100;

/**
 * The incidents among a claimant's increments, by day. Where nobody is named as the source, an incident needs
 * two outlets that do not share text, as a position does. Withdrawn figures tell none, and neither does the number
 * that the claimant gives as its total in the same days.
 * @param checkpoint what came to be before the figures; its incidents are not told again
 * @throws FoldReachesBack
 */
export function incidentsOf(
  figures: readonly RecordedFigure[],
  sharesText: SharesText,
  checkpoint: Checkpoint | null = null,
): Incidents {
  const told: Told[] = (checkpoint?.incidents ?? []).map(({ day, quantity }) => ({
    ...{ day, quantity, figures: [], isOld: true },
  }));
  const retold: RecordedFigure[] = [];
  const totals = figures.filter(tellsTotal);
  if (checkpoint !== null) checkTotals(totals, checkpoint);
  for (const figure of figures.filter(tellsIncident).sort(byDay)) {
    const day = dayOfClaim(figure);
    if (checkpoint !== null && day <= checkpoint.day) {
      if (isKnown(figure, checkpoint)) continue;
      throw new FoldReachesBack(day, 'an incident of the past');
    }
    if (isTotal(figure, totals, checkpoint)) {
      retold.push(figure);
      continue;
    }
    const last = told.slice(-LOOKED_BACK);
    const same = last.findLast(
      (incident) => meets(incident.quantity, figure) && daysBetween(incident.day, day) <= SAME_INCIDENT_DAYS,
    );
    if (same?.isOld && checkpoint !== null) {
      if (isKnown(figure, checkpoint)) continue;
      throw new FoldReachesBack(same.day, 'an old incident told again');
    }
    if (same) same.figures.push(figure);
    else if (isRetold(figure, last)) retold.push(figure);
    else told.push({ day, quantity: figure, figures: [figure], isOld: false });
  }
  return { incidents: placed(told).flatMap((incident) => incidentOf(incident, sharesText)), retold };
}

/** Increments by incident, with what a checkpoint of a day (ISO 8601 date) keeps of them. */
export function oldIncidents(
  figures: readonly RecordedFigure[],
  checkpoint: Checkpoint | null,
  cut: string,
): OldIncident[] {
  const totals = figures.filter(tellsTotal);
  const told: { day: string; quantity: Quantity; keys: Set<string> }[] = [];
  const before = (checkpoint?.incidents ?? []).map(({ keys, ...incident }) => ({
    ...incident,
    keys: new Set(keys),
  }));
  for (const figure of figures.filter(tellsIncident).sort(byDay)) {
    const day = dayOfClaim(figure);
    if ((checkpoint !== null && day <= checkpoint.day) || isTotal(figure, totals, checkpoint)) continue;
    const last = [...before, ...told].slice(-LOOKED_BACK);
    const same = last.findLast(
      (incident) => meets(incident.quantity, figure) && daysBetween(incident.day, day) <= SAME_INCIDENT_DAYS,
    );
    if (same) same.keys.add(numberKey(figure));
    else if (!isRetold(figure, last)) {
      told.push({ day, quantity: quantityOf(figure), keys: new Set([numberKey(figure)]) });
    }
  }
  return [...before, ...told]
    .filter(({ day }) => day <= cut)
    .slice(-LOOKED_BACK)
    .map(({ day, quantity, keys }) => ({ day, quantity, keys: [...keys] }));
}

/** Totals of the days before a day (ISO 8601 date, included) that an increment of the days behind it may repeat. */
export function lastTotals(
  figures: readonly RecordedFigure[],
  checkpoint: Checkpoint | null,
  cut: string,
): Dated[] {
  const totals = figures
    .filter(tellsTotal)
    .map((figure) => ({ day: dayOfClaim(figure), key: numberKey(figure) }));
  const all = [...(checkpoint?.totals ?? []), ...totals];
  const near = all.filter(({ day }) => day <= cut && daysBetween(day, cut) <= SAME_INCIDENT_DAYS);
  return [...new Map(near.map((total) => [`${total.day} ${total.key}`, total])).values()];
}

/** A total that comes in late may show that an old incident was none. */
function checkTotals(totals: readonly RecordedFigure[], checkpoint: Checkpoint): void {
  for (const total of totals) {
    if (isKnown(total, checkpoint) || isInSeam(total, checkpoint.day)) continue;
    const shown = checkpoint.incidents.find(
      ({ day, keys }) =>
        keys.includes(numberKey(total)) &&
        Math.abs(daysBetween(day, dayOfClaim(total))) <= SAME_INCIDENT_DAYS * 2,
    );
    if (shown) throw new FoldReachesBack(shown.day, 'a total of the number of an old incident');
  }
}

function isKnown(figure: RecordedFigure, { day, included }: Checkpoint): boolean {
  return heardOn(figure) <= day || isInSeam(figure, day) || included.includes(figure.id);
}

/** Increments that were heard of when the seam of a day (ISO 8601 date) was over, and may be of an incident of that day or before. */
export function lateIncrements(figures: readonly RecordedFigure[], cut: string): RecordedFigure[] {
  const last = addDays(cut, SAME_INCIDENT_DAYS);
  return figures.filter(
    (figure) =>
      tellsIncident(figure) && dayOfClaim(figure) <= last && heardOn(figure) > cut && !isInSeam(figure, cut),
  );
}

function placed(told: readonly Told[]): (Told & { place: number })[] {
  const days = grouped(
    told.filter(({ isOld }) => !isOld),
    ({ day }) => day,
  );
  return [...days.values()].flatMap((ofDay) => ofDay.map((one, index) => ({ ...one, place: index + 1 })));
}

function tellsIncident(figure: RecordedFigure): boolean {
  const stands = figure.withdrawnAt === undefined;
  return stands && figure.scope === 'increment' && !isPast(figure) && interval(figure) !== null;
}

function tellsTotal(figure: RecordedFigure): boolean {
  const stands = figure.withdrawnAt === undefined;
  return stands && figure.scope === 'cumulative' && !isPast(figure) && isSure(figure);
}

/** "60 dead among them", in the days in which the claimant gave 60 as its toll: the toll, told shortly. */
function isTotal(
  figure: RecordedFigure,
  totals: readonly RecordedFigure[],
  checkpoint: Checkpoint | null,
): boolean {
  const isNear = (day: string): boolean =>
    Math.abs(daysBetween(dayOfClaim(figure), day)) <= SAME_INCIDENT_DAYS;
  const key = numberKey(figure);
  return (
    totals.some((total) => numberKey(total) === key && isNear(dayOfClaim(total))) ||
    (checkpoint?.totals.some((total) => total.key === key && isNear(total.day)) ?? false)
  );
}

/** An old incident's number without a day of its own is the old incident: its date would make it another. */
function isRetold(
  figure: RecordedFigure,
  told: readonly { readonly day: string; readonly quantity: Quantity }[],
): boolean {
  if (figure.claimedOn !== null) return false;
  return told.some(
    ({ day, quantity }) => repeats(quantity, figure) && daysBetween(day, dayOfClaim(figure)) <= RETOLD_DAYS,
  );
}

function incidentOf({ day, figures, place }: Told & { place: number }, sharesText: SharesText): Incident[] {
  const sure = figures.filter(isSure);
  const [first] = figures;
  const lead = sure[0] ?? first;
  if (lead === undefined) return [];
  const told = { toldOn: day, place, figures };
  if (lead.claimant !== null) return [{ ...told, lead, day, confident: sure.length > 0 }];
  const second = sure.find((figure) => independent(lead, figure, sharesText));
  return second ? [{ ...told, lead: second, day: dayOfClaim(second), confident: true }] : [];
}

function byDay(a: RecordedFigure, b: RecordedFigure): number {
  const [dayA, dayB] = [dayOfClaim(a), dayOfClaim(b)];
  return dayA === dayB ? byPublication(a, b) : dayA < dayB ? -1 : 1;
}

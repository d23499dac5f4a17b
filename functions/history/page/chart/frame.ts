import { scaleLinear, scaleUtc } from 'd3-scale';
import type { SeriesChart } from '../../../../shared/history/chart/series-chart.ts';

/** A size that a chart is drawn in, in its own units: letters keep their size, so a phone gets a drawing of its own. */
export interface Size {
  readonly name: 'wide' | 'half' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** Room around the plot; labels of the lines stand on the right where there is room. */
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly ticks: { readonly x: number; readonly y: number };
}

export const WIDE: Size = {
  name: 'wide',
  width: 880,
  height: 400,
  margin: { top: 14, right: 178, bottom: 30, left: 62 },
  ticks: { x: 8, y: 5 },
};
/** Two beside each other. */
export const HALF: Size = {
  name: 'half',
  width: 580,
  height: 330,
  margin: { top: 12, right: 156, bottom: 30, left: 56 },
  ticks: { x: 5, y: 4 },
};
export const NARROW: Size = {
  name: 'narrow',
  width: 360,
  height: 300,
  margin: { top: 14, right: 12, bottom: 30, left: 50 },
  ticks: { x: 3, y: 4 },
};

/** Where days and numbers stand in a drawing. */
export interface Frame {
  readonly size: Size;
  readonly x: (day: string) => number;
  readonly y: (people: number) => number;
  readonly xTicks: readonly { readonly at: number; readonly text: string }[];
  readonly yTicks: readonly { readonly at: number; readonly text: string }[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const DAY_MS = 86_400_000;
/** A chart of one day still has some width. */
const LEAST_DAYS = 30;

export function frameOf({ from, to, most }: SeriesChart, size: Size): Frame {
  const { width, height, margin } = size;
  const [left, right] = [margin.left, width - margin.right];
  const [top, bottom] = [margin.top, height - margin.bottom];
  const end = Date.parse(to);
  const start = Math.min(Date.parse(from), end - LEAST_DAYS * DAY_MS);
  const pad = (end - start) * 0.02;
  const time = scaleUtc([new Date(start - pad), new Date(end)], [left, right]);
  const people = scaleLinear([0, Math.max(most, 1) * 1.04], [bottom, top]).nice(size.ticks.y);
  const label = time.tickFormat(size.ticks.x);
  return {
    size,
    x: (day) => round(time(new Date(day))),
    y: (number) => round(people(number)),
    xTicks: time.ticks(size.ticks.x).map((tick) => ({ at: round(time(tick)), text: monthText(label(tick)) })),
    yTicks: people
      .ticks(size.ticks.y)
      .filter(Number.isInteger)
      .map((tick) => ({ at: round(people(tick)), text: tick.toLocaleString('en-US') })),
    ...{ left, right, top, bottom },
  };
}

/** Months in three letters; years as they are. */
function monthText(text: string): string {
  return /^[A-Z][a-z]{3,}$/.test(text) ? text.slice(0, 3) : text;
}

const round = (units: number): number => Math.round(units * 10) / 10;

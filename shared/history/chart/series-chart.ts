import type { Kind, StoredChange } from '../../changes/change.ts';
import { grouped } from '../../changes/grouped.ts';
import { interval } from '../../changes/interval.ts';
import type { Bound, Quantity } from '../../figures/figure.ts';

/** A change as a point of a chart. */
export interface Mark {
  readonly id: string;
  readonly claimant: string;
  readonly kind: Kind;
  /** The number that it speaks of: the one withdrawn, where none stands after it. */
  readonly quantity: Quantity;
  /** ISO 8601 date. */
  readonly day: string;
  /** People: where the point stands. */
  readonly value: number;
  /** The fold doubts it: it moved no position. */
  readonly disputed: boolean;
}

/** A number of a claimant for as long as it stood. */
export interface Step {
  /** ISO 8601 dates. */
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** People: what the number may mean; null for an end left open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Whether it is the claimant's present number. */
  readonly standing: boolean;
}

export interface Track {
  readonly claimant: string;
  /** Which colour: 0 to {@link COLOURS} − 1, or null where there are none left. */
  readonly colour: number | null;
  readonly marks: readonly Mark[];
  readonly steps: readonly Step[];
}

export interface SeriesChart {
  /** ISO 8601 dates: of the first mark, and of the day up to which numbers stand. */
  readonly from: string;
  readonly to: string;
  /** People: the highest number that is drawn. */
  readonly most: number;
  /** Those with most to say first. */
  readonly tracks: readonly Track[];
}

/** Colours that can still be told apart beside each other; further claimants share a grey. */
export const COLOURS = 8;

/**
 * What a series' changes look like drawn over time: a step line a claimant, points for what is no total or is doubted.
 * @param changes of one series
 * @param today ISO 8601 date up to which present numbers stand
 * @returns null where there is no number to draw
 */
export function seriesChart(changes: readonly StoredChange[], today: string): SeriesChart | null {
  const groups = grouped([...changes].sort(byClaim), ({ claimant }) => claimant);
  const days = changes.map(({ claimedOn }) => claimedOn).sort();
  const from = days[0];
  if (from === undefined) return null;
  const to = [today, ...days].sort().at(-1) ?? today;
  const tracks = [...groups]
    .map(([claimant, own]) => ({ claimant, marks: own.flatMap(markOf), steps: stepsOf(own, to) }))
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => b.marks.length - a.marks.length || (a.claimant < b.claimant ? -1 : 1));
  if (tracks.length === 0) return null;
  const most = Math.max(
    ...tracks.flatMap(({ marks, steps }) => [
      ...marks.map(({ value }) => value),
      ...steps.map(({ value, high }) => high ?? value),
    ]),
  );
  const colours = coloursOf(tracks.map(({ claimant }) => claimant));
  return {
    from,
    to,
    most,
    tracks: tracks.map((track) => ({ ...track, colour: colours.get(track.claimant) ?? null })),
  };
}

/** The point of a quantity: its value, or the middle of its range; null for one without a number. */
export function pointOf(quantity: Quantity | null): number | null {
  const reach = quantity && interval(quantity);
  if (quantity === null || reach === null) return null;
  return quantity.value ?? (reach.low + reach.high) / 2;
}

function markOf(change: StoredChange): Mark[] {
  const { id, claimant, kind, from, to, claimedOn: day } = change;
  const quantity = kind === 'withdrawn' ? from : to;
  const value = pointOf(quantity);
  if (quantity === null || value === null) return [];
  return [{ id, claimant, kind, quantity, day, value, disputed: isDoubted(change) }];
}

function stepsOf(changes: readonly StoredChange[], end: string): Step[] {
  const moves = changes.filter((change) => change.kind !== 'incident' && !isDoubted(change));
  return moves.flatMap(({ to, claimedOn }, index) => {
    const next = moves[index + 1];
    const value = pointOf(to);
    if (to === null || value === null) return [];
    const standing = next === undefined;
    return [
      { from: claimedOn, to: next?.claimedOn ?? end, value, ...reachOf(to), bound: to.bound, standing },
    ];
  });
}

function reachOf(quantity: Quantity): { low: number | null; high: number | null } {
  const reach = interval(quantity);
  if (quantity.bound === 'at-least') return { low: quantity.value, high: null };
  if (quantity.bound === 'at-most') return { low: null, high: quantity.value };
  return { low: reach?.low ?? null, high: reach?.high ?? null };
}

/** Held back by the fold, and so no position: see docs/changes.md. */
function isDoubted({ alert }: StoredChange): boolean {
  return alert.state === 'silent' && (alert.why === 'disputed' || alert.why === 'below-confidence');
}

function byClaim(a: StoredChange, b: StoredChange): number {
  if (a.claimedOn !== b.claimedOn) return a.claimedOn < b.claimedOn ? -1 : 1;
  return a.sequence - b.sequence;
}

/**
 * Each claimant's colour follows from the name, so that it is the same in every chart where it is free; of two who
 * would have the same one, the second takes the next.
 */
function coloursOf(claimants: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Map<number, string>();
  for (const claimant of claimants.slice(0, COLOURS)) {
    let colour = hash(claimant) % COLOURS;
    while (taken.has(colour)) colour = (colour + 1) % COLOURS;
    taken.set(colour, claimant);
  }
  return new Map([...taken].map(([colour, claimant]) => [claimant, colour]));
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

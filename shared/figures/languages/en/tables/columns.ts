import { marksOf } from '../../../annotate.ts';
import type { Metric } from '../../../figure.ts';
import type { Count } from '../../../numbers.ts';
import { metricOf } from '../../../structure/metric-of.ts';
import { peopleCounts } from '../exclusions.ts';
import { NEUTRAL_HEADS } from '../lexicon/tables.ts';
import type { Read } from '../read.ts';
import { UNACQUAINTED } from '../speakers/candidate.ts';
import { speakersOf } from '../speakers/speakers.ts';

/** What stands between two dividers of a row. */
export type Cell = Read;

/** The one count of people in a cell; null where there is none, or more than one. */
export function countIn(cell: Cell): Count | null {
  const counts = peopleCounts(cell);
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

/** What a column of a table is headed with where there is room for a letter only. */
const ABBREVIATED: ReadonlyMap<string, Metric> = new Map([
  ['k', 'killed'],
  ['w', 'wounded'],
  ['m', 'missing'],
  ['kw', 'casualties'],
  ['p', 'captured'],
]);

/** "K", "W", "K+W", "K/W": a cell that holds nothing but the letter. */
function abbreviated(cell: Cell): Metric | null {
  if (cell.counts.length > 0) return null;
  const letters = cell.tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);
  return ABBREVIATED.get(letters.join('')) ?? null;
}

/** What a cell says became of people: "Killed", "2,600 wounded", "dead + injured". */
export function metricOfCell(cell: Cell): Metric | null {
  const letter = abbreviated(cell);
  if (letter) return letter;
  const metrics = marksOf(cell.parts).flatMap((mark) => metricOf(mark.value) ?? []);
  if (metrics.includes('killed') && metrics.includes('wounded')) return 'casualties';
  return metrics[0] ?? null;
}

/** The first row of a table is its head where it counts nobody and says something. */
export function isHead(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell.tokens.length > 0) && cells.every((cell) => countIn(cell) === null);
}

/**
 * What the numbers of a column count: what its head says, or what the row does where the head says nothing of its own
 * ("Estimate", "2024", "Ukraine"). A head of other words ("Age", "Vehicles") counts something else.
 */
export function metricOfColumn(head: Cell | undefined, ofRow: Metric | null): Metric | null {
  if (!head) return ofRow;
  const metric = metricOfCell(head);
  if (metric) return metric;
  if (head.parts.some((mark) => mark?.value === 'strength')) return null;
  const soldiers = head.parts.some((mark) => mark?.value === 'soldiers' || mark?.value === 'people');
  if (soldiers) return ofRow ?? 'deployed';
  const named = head.forces.some(Boolean) || head.sources.some(Boolean);
  return named || head.tokens.every(({ kind, lower }) => kind !== 'word' || NEUTRAL_HEADS.has(lower))
    ? ofRow
    : null;
}

/** "Strength", "Peak strength". */
export const isStrength = ({ tokens }: Cell): boolean => tokens.some(({ lower }) => lower === 'strength');

/** Who a cell names: a claimant of the story, or a country. */
export function sourceOf(cell: Cell): string[] {
  const spoken = speakersOf(cell, UNACQUAINTED).flatMap(({ name }) => (name === null ? [] : [name]));
  const named = marksOf(cell.sources).map((mark) =>
    mark.value.role === 'claimant' ? mark.value.claimant.name : mark.value.country.claimant,
  );
  const described = marksOf(cell.descriptions).flatMap((mark) =>
    mark.value.slice(0, 1).map((claimant) => claimant.name),
  );
  return [...named, ...spoken, ...described];
}

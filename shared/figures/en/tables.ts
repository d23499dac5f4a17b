import { type Annotated, annotate, marksOf } from '../annotate.ts';
import { confidenceOf } from '../confidence.ts';
import { namedDays } from '../dates.ts';
import type { Figure, Metric, Text } from '../figure.ts';
import type { Names } from '../names.ts';
import type { Count } from '../numbers.ts';
import { Sentence, sentencesOfLine } from '../sentences.ts';
import { TokenColumns } from '../token-columns.ts';
import { exclusionOf } from './exclusions.ts';
import { metricOf } from './fate.ts';
import { ABBREVIATIONS, type Cue, type Part } from './lexicon.ts';
import { UNACQUAINTED } from './speakers/candidate.ts';
import { speakersOf } from './speakers/speakers.ts';
import type { Speech } from './speech.ts';
import { ENGLISH } from './words.ts';

/** What a table is read with: the text around it tells whose people it counts. */
export interface TableContext {
  readonly text: Text;
  readonly names: Names;
  /** Force of the text, for tables that name none. */
  readonly force: string | null;
  readonly theatre: string;
  /** Metric of the line above, for tables whose columns name none. */
  readonly metric: Metric | null;
}

/** A line of a table, with its place in the text. */
export interface Row {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

type Cell = Annotated<Part, Cue, Speech>;

/** Cells are divided by upright bars; the article reader writes them, and so do plain texts. */
export const CELL_MARK = '|';

/**
 * Reads the rows of a table: the head of a column, or another cell of the row, tells the metric; a cell of the row
 * tells the claimant and the day.
 */
export function readTable(shaped: string, rows: readonly Row[], context: TableContext): Figure[] {
  let heads: readonly Cell[] = [];
  const figures: Figure[] = [];
  const columns = new TokenColumns(shaped);
  for (const row of rows) {
    const cells = cellsOf(columns, row, context.names);
    if (isHead(cells)) {
      heads = cells;
      continue;
    }
    figures.push(...readRow(shaped, row, cells, heads, context));
  }
  return figures;
}

function cellsOf(columns: TokenColumns, row: Row, names: Names): Cell[] {
  const { text } = columns;
  const cells: Cell[] = [];
  let from = row.from;
  while (from <= row.to) {
    const bar = text.indexOf(CELL_MARK, from);
    const to = bar < 0 || bar > row.to ? row.to : bar;
    const [sentence] = sentencesOfLine(columns, from, to, row.line, ABBREVIATIONS);
    cells.push(annotate(sentence ?? new Sentence(columns, 0, 0, row.line), ENGLISH, names));
    from = to + 1;
  }
  return cells;
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
  const letters = cell.tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => lower);
  return ABBREVIATED.get(letters.join('')) ?? null;
}

const cellMetric = (cell: Cell | undefined): Metric | null => {
  if (!cell) return null;
  const letter = abbreviated(cell);
  if (letter) return letter;
  for (const mark of marksOf(cell.parts)) {
    const metric = metricOf(mark.value);
    if (metric) return bothFates(cell) ? 'casualties' : metric;
  }
  return null;
};

/** "dead + injured", "killed and wounded". */
function bothFates(cell: Cell): boolean {
  const metrics = new Set(marksOf(cell.parts).map((mark) => metricOf(mark.value)));
  return metrics.has('killed') && metrics.has('wounded');
}

function peopleCount(cell: Cell): Count | null {
  const counts = cell.counts.filter((count) => exclusionOf(cell, count) === null);
  return counts.length === 1 ? (counts[0] ?? null) : null;
}

function isHead(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cellMetric(cell) !== null) && cells.every((cell) => peopleCount(cell) === null);
}

function readRow(
  shaped: string,
  row: Row,
  cells: readonly Cell[],
  heads: readonly Cell[],
  context: TableContext,
): Figure[] {
  const rowMetric = cells.map(cellMetric).find((metric) => metric !== null) ?? null;
  const claimant = cells.flatMap((cell) => sourceOf(cell)).at(0) ?? null;
  const rowForce =
    cells
      .flatMap((cell) => marksOf(cell.forces).filter((mark) => !cell.sources[mark.from]))
      .find(({ value }) => value.role === 'people' || value.role === 'adjective')?.value.force ?? null;
  const day = cells.flatMap((cell) => dayOf(shaped, cell, context.text.published)).at(0) ?? null;
  return cells.flatMap((cell, column): Figure[] => {
    const metric = cellMetric(heads[column]) ?? rowMetric ?? context.metric;
    const count = column > 0 ? peopleCount(cell) : null;
    const first = count && cell.tokens[count.from];
    const last = count && cell.tokens[count.to - 1];
    const force = marksOf(heads[column]?.forces ?? [])[0]?.value.force ?? rowForce ?? context.force;
    if (!metric || !count || !first || !last || !force) return [];
    return [
      {
        ...count.quantity,
        force,
        metric,
        scope: 'cumulative',
        theatre: context.theatre,
        claimant,
        claimedOn: claimant === null ? null : (day ?? context.text.published.slice(0, 10)),
        background: false,
        evidence: {
          text: context.text.text.slice(first.start, last.end),
          start: first.start,
          end: last.end,
          sentence: context.text.text.slice(row.from, row.to),
        },
        confidence: confidenceOf('table', rowForce ? 'row' : 'topic'),
        rules: [
          'metric:table',
          rowForce ? 'force:row' : 'force:topic',
          claimant === null ? 'claimant:none' : 'claimant:row',
        ],
      },
    ];
  });
}

/** Who a cell names: a claimant of the story, or a country. */
function sourceOf(cell: Cell): string[] {
  const spoken = speakersOf(cell, UNACQUAINTED).flatMap(({ name }) => (name === null ? [] : [name]));
  const named = marksOf(cell.sources).map((mark) =>
    mark.value.role === 'claimant' ? mark.value.claimant.name : mark.value.country.claimant,
  );
  const described = marksOf(cell.descriptions).flatMap((mark) =>
    mark.value.slice(0, 1).map((claimant) => claimant.name),
  );
  return [...named, ...spoken, ...described];
}

function dayOf(shaped: string, cell: Cell, published: string): string[] {
  const { start, end } = cell.sentence;
  return namedDays(shaped.slice(start, end), start, cell.tokens, cell.counts, published)
    .filter(({ exact }) => exact)
    .map(({ day }) => day);
}

import { annotate, marksOf } from '../../../annotate.ts';
import { confidenceOf } from '../../../confidence.ts';
import { type Metric, type Reading, type Text, UNSPECIFIED } from '../../../figure.ts';
import type { Names } from '../../../names.ts';
import { Sentence, sentencesOfLine } from '../../../sentences.ts';
import { TokenColumns } from '../../../token-columns.ts';
import { namedDays } from '../dates/named-days.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { ENGLISH } from '../words.ts';
import type { Row } from './cells.ts';
import { type Cell, countIn, isHead, isStrength, metricOfCell, metricOfColumn, sourceOf } from './columns.ts';
import { forceOfLabel, rowsAreSides } from './sides.ts';

/** What a table is read with: the text around it tells whose people it counts. */
export interface TableContext {
  readonly text: Text;
  readonly names: Names;
  /** Force of the text, for tables that name none. */
  readonly force: string | null;
  readonly theatre: string;
  /** Metric of the line above, for tables whose columns name none. */
  readonly metric: Metric | null;
  /** Who gives the numbers of the table, where the line above or below says so. */
  readonly claimant: string | null;
}

/** A row with its cells read. */
interface ReadRow {
  readonly row: Row;
  readonly cells: readonly Cell[];
}

/**
 * Reads the rows of a table: a cell's own words tell the metric, or the head of its column, or its row, or the line
 * above. A cell of the row tells whose people they are or who counts them, and the day.
 */
export function readTable(shaped: string, rows: readonly Row[], context: TableContext): Reading[] {
  const columns = new TokenColumns(shaped);
  const read = rows.map((row) => ({ row, cells: cellsOf(columns, row, context.names) }));
  const [first, ...rest] = read;
  const heads = first && isHead(first.cells) ? first.cells : [];
  const body = heads.length > 0 ? rest : read;
  const sides = rowsAreSides(
    heads[0],
    body.map(({ cells }) => cells[0]),
    context.force,
  );
  return body.flatMap((one) => readRow(shaped, one, heads, sides, context));
}

function cellsOf(columns: TokenColumns, row: Row, names: Names): Cell[] {
  return row.cells.map(({ from, to }) => {
    const [sentence] = sentencesOfLine(columns, from, to, row.line, ABBREVIATIONS);
    return annotate(sentence ?? new Sentence(columns, 0, 0, row.line), ENGLISH, names);
  });
}

function readRow(
  shaped: string,
  { row, cells }: ReadRow,
  heads: readonly Cell[],
  sides: boolean,
  context: TableContext,
): Reading[] {
  const labels = cells.filter((cell) => countIn(cell) === null);
  const label = forceOfLabel(labels, sides);
  if (label === 'others') return [];
  const metric = metricOfRow(labels, heads, context);
  const claimant = (sides ? undefined : labels.flatMap(sourceOf)[0]) ?? context.claimant;
  const day = cells.flatMap((cell) => dayOf(shaped, cell, context.text.published))[0];
  const theatre = placeOf(heads) ?? placeOf(labels) ?? context.theatre;
  const { text, published } = context.text;
  const unnamed = heads.length === 0 && cells.filter((cell) => countIn(cell) !== null).length > 1;
  return cells.flatMap((cell, column): Reading[] => {
    const count = column > 0 ? countIn(cell) : null;
    const counted = metricOfCell(cell) ?? (unnamed ? null : metricOfColumn(heads[column], metric));
    const first = count && cell.tokens[count.from];
    const last = count && cell.tokens[count.to - 1];
    const named = marksOf(heads[column]?.forces ?? [])[0]?.value.force ?? label;
    const force = named ?? context.force;
    if (!counted || !count || !first || !last || !force) return [];
    return [
      {
        ...count.quantity,
        force,
        metric: counted,
        scope: 'cumulative',
        theatre,
        claimant,
        claimedOn: claimant === null ? null : (day ?? published.slice(0, 10)),
        background: false,
        evidence: {
          text: text.slice(first.start, last.end),
          start: first.start,
          end: last.end,
          sentence: text.slice(row.from, row.to),
        },
        confidence: confidenceOf({
          metric: 'table',
          force: named ? 'row' : 'topic',
          structure: 'agrees',
          claimant: claimant === null ? 'none' : 'row',
        }),
        rules: [
          'metric:table',
          named ? 'force:row' : 'force:topic',
          claimant === null ? 'claimant:none' : 'claimant:row',
        ],
      },
    ];
  });
}

/**
 * What the labels of a row say that its numbers count, or else the line above the table. Under the forces of a theatre
 * strength is who is there, and a row that says nothing of people and names nobody who counts ("Tanks") counts none.
 */
function metricOfRow(
  labels: readonly Cell[],
  heads: readonly Cell[],
  { metric, theatre }: TableContext,
): Metric | null {
  const own = labels.map(metricOfCell).find((found) => found !== null);
  if (own) return own;
  if (heads.filter(({ forces }) => forces.some(Boolean)).length < 2) return metric;
  if (theatre !== UNSPECIFIED && labels.some(isStrength)) return 'deployed';
  return labels.some((label) => sourceOf(label).length > 0) ? metric : null;
}

/** The first place of the story that the cells name. */
function placeOf(cells: readonly Cell[]): string | null {
  for (const { places } of cells) {
    const place = places.find(Boolean);
    if (place) return place.value;
  }
  return null;
}

function dayOf(shaped: string, cell: Cell, published: string): string[] {
  const { start, end } = cell.sentence;
  return namedDays(shaped.slice(start, end), start, cell.tokens, cell.counts, published)
    .filter(({ exact }) => exact)
    .map(({ day }) => day);
}

import Table from 'cli-table3';
import stringWidth from 'string-width';
import { PLAIN, printable } from './output.ts';

/** A column of a table that fits its window. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => string | number;
  /** Characters below which it is not squeezed; as wide as its words unless given. */
  readonly least?: number;
  /** Left out where the window has no room for it, the last one first. */
  readonly optional?: true;
}

/** Characters of a window nobody tells of, and the fewest a table is made for. */
const LEAST_WINDOW = 80;
/** Between two columns. */
const GAP = 2;

/** How wide the window is that a table goes to: characters. */
export function windowWidth(): number {
  const told = process.stdout.columns ?? Number(process.env.COLUMNS ?? Number.NaN);
  return Number.isFinite(told) ? Math.max(told, LEAST_WINDOW) : LEAST_WINDOW;
}

/**
 * Rows as a table for people, no line of it wider than the window: columns give way, then words wrap.
 * @param width characters; Infinity for every column in one line a row
 */
export function fittedTable<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  width: number,
): string {
  const all = columns.map((column) => ({
    column,
    cells: [column.name, ...rows.map((row) => printable(column.cell(row)))],
  }));
  const measured = all.map(({ column, cells }) => {
    const natural = Math.max(...cells.map((cell) => stringWidth(cell)));
    return { column, cells, natural, least: Math.min(natural, column.least ?? natural) };
  });
  const kept = fitting(measured, width);
  const widths = squeezed(kept, width);
  const table = new Table({
    head: kept.map(({ column }) => column.name),
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': GAP },
    chars: { ...PLAIN, middle: '' },
    colWidths: widths.map((characters) => characters + GAP),
    wordWrap: true,
  });
  rows.forEach((_, index) => {
    table.push(kept.map(({ cells }) => cells[index + 1] ?? ''));
  });
  return `${table.toString().replaceAll(/[ \t]+$/gm, '')}\n`;
}

interface Measured {
  readonly natural: number;
  readonly least: number;
  readonly column: { readonly optional?: true };
}

/** Without the optional columns that there is no room for. */
function fitting<One extends Measured>(columns: readonly One[], width: number): One[] {
  const kept = [...columns];
  const room = (): number => sum(kept.map(({ least }) => least + GAP)) - GAP;
  while (room() > width) {
    const last = kept.findLastIndex(({ column }) => column.optional);
    if (last < 0) break;
    kept.splice(last, 1);
  }
  return kept;
}

/** The widths that fit: the widest column gives way first, none below its least. */
function squeezed(columns: readonly Measured[], width: number): number[] {
  const widths = columns.map(({ natural }) => natural);
  let over = sum(widths.map((each) => each + GAP)) - GAP - width;
  while (over > 0) {
    const spare = widths.map((each, i) => (each > (columns[i]?.least ?? 0) ? each : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if ((spare[widest] ?? 0) === 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';

/** Rows as they are printed: the same columns in each. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** One JSON object a line. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** A table for people; `none` where there are no rows. Columns are those of the first row. */
export function tableText(rows: readonly Row[], none: string): string {
  const [first] = rows;
  if (first === undefined) return `${none}\n`;
  const columns = Object.keys(first);
  const table = new Table({ head: columns, style: { head: [], border: [], compact: true }, chars: PLAIN });
  for (const row of rows) table.push(columns.map((column) => printable(row[column])));
  return `${table.toString()}\n`;
}

/**
 * CSV (RFC 4180). Cells that a spreadsheet would take for a formula are quoted with an apostrophe (OWASP, CSV injection).
 */
export function csvText(rows: readonly Row[], columns: readonly string[]): string {
  return stringify([...rows], { header: true, columns: [...columns], escape_formulas: true });
}

/** Feeds and pages choose these letters: no control characters reach the terminal. */
export function printable(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  return String(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** Borders off, two spaces between columns: what copies well out of a terminal. */
export const PLAIN = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
};

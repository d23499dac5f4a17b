/** Rows of HTML tables as lines, each cell in its column. */

/** A cell's longest datum; a longer cell lays out a page, and the blocks in it do not make a row. */
const LONGEST_DATUM = 200;
/** Columns that a row can come to: `colspan` is written by strangers. */
const MOST_COLUMNS = 60;
/** Rows that a cell can reach over. */
const MOST_ROWS = 500;
/** Stands where a cell is empty, so that those after it stay in their columns. */
const EMPTY = '–';

export interface Cell {
  readonly isHeader: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** @param attributes of a `td` or `th`; others count for nothing */
export function cellOf(name: string, { colspan, rowspan }: Readonly<Record<string, string>>): Cell {
  return {
    isHeader: name === 'th',
    columns: spanOf(colspan, MOST_COLUMNS),
    rows: spanOf(rowspan, MOST_ROWS),
  };
}

function spanOf(written: string | undefined, most: number): number {
  const span = Number.parseInt(written ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/** The rows of one table while it is read. */
export class TableRows {
  #row: string[] = [];
  /** By column: what cells of rows above have there still, and for how many rows. */
  #hanging = new Map<number, { readonly text: string; readonly rows: number }>();

  /** @param text lines separated by line breaks */
  add(cell: Cell, text: string): void {
    this.#fillHanging();
    for (let at = 0; at < cell.columns && this.#row.length < MOST_COLUMNS; at++) {
      const told = at === 0 ? text : repeated(cell, text);
      if (cell.rows > 1) {
        this.#hanging.set(this.#row.length, { text: repeated(cell, text), rows: cell.rows });
      }
      this.#row.push(told);
    }
  }

  /** The row as lines, and the next begins; cells are parted by `divider` until lines are tidied. */
  end(divider: string): string {
    this.#fillHanging();
    const cells = this.#row.map((text) => text.trim());
    this.#row = [];
    for (const [column, { text, rows }] of this.#hanging) {
      if (rows <= 1) this.#hanging.delete(column);
      else this.#hanging.set(column, { text, rows: rows - 1 });
    }
    const told = cells.filter((text) => text !== '');
    const isData = told.length > 1 && told.every((text) => text.length <= LONGEST_DATUM);
    if (!isData) return told.join(divider);
    return cells.map((text) => (text === '' ? EMPTY : text.replaceAll('\n', ' '))).join(divider);
  }

  #fillHanging(): void {
    for (;;) {
      const hanging = this.#hanging.get(this.#row.length);
      if (hanging === undefined || this.#row.length >= MOST_COLUMNS) return;
      this.#row.push(hanging.text);
    }
  }
}

/** A label holds for all that its cell spans; a number, and what is too long for a label, is told once. */
function repeated({ isHeader }: Cell, text: string): string {
  return text.length <= LONGEST_DATUM && (isHeader || !/\p{N}/u.test(text)) ? text : '';
}

/** A run of the text, by its offsets in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A line that is divided into cells, with its place among the lines of the text. */
export interface Row extends Span {
  readonly line: number;
  readonly divider: Divider;
  /** Whether columns without bars begin behind a gap: the first cell of a head is often blank. */
  readonly indented: boolean;
  readonly cells: readonly Span[];
}

/** What stands between cells: upright bars, which the article reader writes too, tabs, or the gaps of aligned columns. */
export type Divider = 'bar' | 'tab' | 'gap';

/** Longest row of a table in UTF-16 units; a longer line with a bar is prose with a separator. */
const ROW_LENGTH = 300;

/** Longest cell between tabs and gaps: what is longer is a paragraph that somebody indented. */
const CELL_LENGTH = 60;

const GAP = /[ \u00a0]{2,}/g;

/** The line as a row of at least two cells; null where it is none. @param text as written: its offsets are those of the normalised text */
export function rowOf(text: string, from: number, to: number, line: number): Row | null {
  if (to - from >= ROW_LENGTH) return null;
  const written = text.slice(from, to);
  const divider = dividerOf(written);
  if (divider === null) return null;
  const cells = spansOf(written, from, divider);
  if (cells.length < 2 || (divider !== 'bar' && !cells.every((cell) => isShort(text, cell)))) return null;
  const indented = divider !== 'bar' && /^[ \u00a0\t]{2}|^\t/.test(written);
  return { from, to, line, divider, indented, cells };
}

/** The head of columns whose first cell is blank, over a row that has one cell more; null where it is none. */
export function headOver(above: Row, below: Row): Row | null {
  if (!above.indented || below.indented || above.cells.length + 1 !== below.cells.length) return null;
  return { ...above, indented: false, cells: [{ from: above.from, to: above.from }, ...above.cells] };
}

/** Whether two rows belong to one table: bars may leave cells out, columns stand under one another. */
export function continues(above: Row, below: Row): boolean {
  return (
    above.divider === below.divider && (above.divider === 'bar' || above.cells.length === below.cells.length)
  );
}

function dividerOf(written: string): Divider | null {
  if (written.includes('|')) return 'bar';
  if (written.includes('\t')) return 'tab';
  return /\S[ \u00a0]{2,}\S/.test(written) ? 'gap' : null;
}

function spansOf(written: string, offset: number, divider: Divider): Span[] {
  const ends = divider === 'gap' ? [...written.matchAll(GAP)] : [...written.matchAll(MARKS[divider])];
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of ends) {
    spans.push({ from: offset + from, to: offset + index });
    from = index + mark.length;
  }
  spans.push({ from: offset + from, to: offset + written.length });
  return withoutMargins(written, offset, spans);
}

const MARKS: Readonly<Record<'bar' | 'tab', RegExp>> = { bar: /\|/g, tab: /\t+/g };

/** "| NIS | 410 |": what stands outside the outer marks is no cell. */
function withoutMargins(written: string, offset: number, spans: readonly Span[]): Span[] {
  const blank = ({ from, to }: Span) => written.slice(from - offset, to - offset).trim() === '';
  return spans.filter((span, at) => (at > 0 && at < spans.length - 1) || !blank(span));
}

/** Words that end in a full stop before another cell are sentences with a wide space between them. */
function isShort(text: string, { from, to }: Span): boolean {
  return to - from <= CELL_LENGTH && !/[.!?]["')]?\s*$/.test(text.slice(from, to));
}

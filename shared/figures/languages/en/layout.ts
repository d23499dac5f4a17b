import { type Sentence, sentencesOfLine } from '../../sentences.ts';
import { TokenColumns } from '../../token-columns.ts';
import { withoutFurniture } from './furniture.ts';
import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { headOfLine, type Line } from './line-head.ts';
import { continues, headOver, type Row, rowOf, type Span } from './tables/cells.ts';

/** A text as it is laid out: its sentences in their order, and its tables as runs of rows. */
export interface Layout {
  /** The lines that hold something and are no rows of a table. */
  readonly lines: readonly Line[];
  readonly sentences: readonly Sentence[];
  readonly tables: readonly (readonly Row[])[];
}

/**
 * Lays out a body of lines.
 * @param shaped the normalised text
 * @param written the text before, whose gaps are no emphasis marks made blank
 */
export function layOut(shaped: string, written: string): Layout {
  const found: Line[] = [];
  const tables: Row[][] = [];
  let open: Row[] = [];
  const add = ({ from, to, line }: Span & { line: number }) =>
    found.push({ from, to, line, head: headOfLine(shaped, from, to) });
  const close = () => {
    if (isTable(shaped, open)) tables.push(open);
    else for (const row of open) add(row);
    open = [];
  };
  for (const line of linesOf(shaped)) {
    const row = rowOf(written, line.from, line.to, line.line);
    const head = row && open.length === 1 && open[0] ? headOver(open[0], row) : null;
    if (head) open = [head];
    const above = open.at(-1);
    if (above && (row === null || !continues(above, row))) close();
    if (row) open.push(row);
    else add(line);
  }
  close();
  const lines = withoutFurniture(shaped, found);
  return { lines, sentences: sentencesOf(shaped, lines), tables };
}

function sentencesOf(shaped: string, lines: readonly Line[]): Sentence[] {
  const columns = new TokenColumns(shaped);
  const sentences: Sentence[] = [];
  for (const { head, to, line } of lines)
    for (const part of partsOf(shaped, head.to, to))
      for (const sentence of sentencesOfLine(columns, part.from, part.to, line, ABBREVIATIONS))
        sentences.push(sentence);
  return sentences;
}

/** The lines of a text that hold something. */
function* linesOf(shaped: string): Generator<Span & { line: number }> {
  for (let from = 0, line = 0; from <= shaped.length; line++) {
    const end = shaped.indexOf('\n', from);
    const to = end < 0 ? shaped.length : end;
    if (to > from && !isRule(shaped, from, to)) yield { from, to, line };
    from = to + 1;
  }
}

/** What a bar, a raised dot or the pluses of a ticker divide within one line: items of a digest, a headline and its outlet. */
function partsOf(shaped: string, from: number, to: number): Span[] {
  const parts: Span[] = [];
  let begin = from;
  for (const { index, 0: mark } of shaped.slice(from, to).matchAll(DIVIDED)) {
    parts.push({ from: begin, to: from + index });
    begin = from + index + mark.length;
  }
  parts.push({ from: begin, to });
  return parts;
}

const DIVIDED = / (?:[|·•]|\+{2,3}|\/\/) /g;

/** A line of dashes, as drawn under the head of a table. */
function isRule(shaped: string, from: number, to: number): boolean {
  return /[-–=+]/.test(shaped.charAt(from)) && !/[\p{L}\p{N}]/u.test(shaped.slice(from, to));
}

/** Two rows are a table; columns without bars need a number in them, or they are a list of names. */
function isTable(shaped: string, rows: readonly Row[]): boolean {
  const [first] = rows;
  if (!first || rows.length < 2) return false;
  return (
    first.divider === 'bar' ||
    rows.some(({ cells }) => cells.slice(1).some(({ from, to }) => /^\W*\d/.test(shaped.slice(from, to))))
  );
}

/** The sentences of a text in one line, such as a title. @param shaped the normalised text */
export function sentencesOfTitle(shaped: string): Sentence[] {
  return sentencesOfLine(new TokenColumns(shaped), 0, shaped.length, TITLE_LINE, ABBREVIATIONS);
}

/** The line that a title stands in: before the first of the body. */
const TITLE_LINE = -1;

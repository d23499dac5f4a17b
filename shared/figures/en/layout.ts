import { type Sentence, sentencesOfLine } from '../sentences.ts';
import { TokenColumns } from '../token-columns.ts';
import { ABBREVIATIONS } from './lexicon.ts';
import { CELL_MARK, type Row } from './tables.ts';

/** A text as it is laid out: its sentences in their order, and its tables as runs of rows. */
export interface Layout {
  readonly sentences: readonly Sentence[];
  readonly tables: readonly (readonly Row[])[];
}

/** Longest row of a table in UTF-16 units; a longer line with a bar is prose with a separator. */
const ROW_LENGTH = 300;

/** Lays out a body of lines, counted from 0. @param shaped the normalised text */
export function layOut(shaped: string): Layout {
  const sentences: Sentence[] = [];
  const tables: Row[][] = [];
  const columns = new TokenColumns(shaped);
  for (let from = 0, line = 0; from <= shaped.length; line++) {
    const end = shaped.indexOf('\n', from);
    const to = end < 0 ? shaped.length : end;
    if (isRow(shaped, from, to)) {
      const open = tables.at(-1);
      const row = { from, to, line };
      if (open?.at(-1)?.line === line - 1) open.push(row);
      else tables.push([row]);
    } else if (to > from) {
      for (const sentence of sentencesOfLine(columns, from, to, line, ABBREVIATIONS))
        sentences.push(sentence);
    }
    from = to + 1;
  }
  return { sentences, tables: tables.filter((rows) => rows.length > 1) };
}

/** The sentences of a text in one line, such as a title. @param shaped the normalised text */
export function sentencesOfTitle(shaped: string): Sentence[] {
  return sentencesOfLine(new TokenColumns(shaped), 0, shaped.length, TITLE_LINE, ABBREVIATIONS);
}

/** The line that a title stands in: before the first of the body. */
const TITLE_LINE = -1;

/** A short line of at least two cells. The bar is looked for in the line alone. */
function isRow(shaped: string, from: number, to: number): boolean {
  return to - from < ROW_LENGTH && shaped.slice(from, to).includes(CELL_MARK);
}

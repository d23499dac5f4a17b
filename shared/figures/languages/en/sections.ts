import type { Line } from './line-head.ts';

/** A heading with the entries below it, by the indexes of their lines. */
export interface Section {
  /** The headings above the entries, the nearest first; -1 is the title. */
  readonly headings: readonly number[];
  readonly entries: ReadonlySet<number>;
  /** The line that says where the numbers come from: "Source: …". */
  readonly source: number | null;
}

/** Line of the title. */
const TITLE = -1;

/** Longest heading and longest labelled entry in UTF-16 units; longer lines are paragraphs. */
const HEADING_LENGTH = 140;
const ENTRY_LENGTH = 120;

/** "Wounded: 4,050", "losses = 4.1k", "killed → 640", "personnel – 9,640": a label of a few words and a number. */
const LABELLED = /^(?:[^:=→.!?]{1,48}[:=→]|[^:=→.!?–—]{1,32} [–—-] )[^:]*\d/;
/** "Commander: Kim Yong Bok": an entry only among others. */
const WORDS_LABELLED = /^[^:=→.!?]{1,48}[:=→]\s*\S/;
const SOURCE = /^\(?(?:sources?|data|figures|via|numbers from|compiled from)\b:?/i;

/** The sections of a text: a list of entries belongs to the heading right above it. */
export function sectionsOf(text: string, lines: readonly Line[]): Section[] {
  const sections: Section[] = [];
  let headings: number[] = [TITLE];
  let entries: Set<number> = new Set();
  let source: number | null = null;
  const close = () => {
    if (entries.size > 0) sections.push({ headings, entries, source });
    entries = new Set();
    source = null;
  };
  lines.forEach((line, index) => {
    const written = text.slice(line.head.to, line.to).trim();
    const next = lines[index + 1];
    if (entries.size > 0 && SOURCE.test(written) && written.length < ENTRY_LENGTH) source = line.line;
    else if (isEntry(line, written) || (entries.size > 0 && isWordsEntry(written))) entries.add(line.line);
    else if (isHeading(written) && next) {
      const above = entries.size > 0 ? [] : headings;
      close();
      headings = [line.line, ...above];
    } else {
      close();
      headings = [];
    }
  });
  close();
  return sections;
}

function isEntry({ head }: Line, written: string): boolean {
  return head.listed || (written.length <= ENTRY_LENGTH && LABELLED.test(written));
}

function isWordsEntry(written: string): boolean {
  return written.length <= ENTRY_LENGTH && WORDS_LABELLED.test(written) && !/[.!?]$/.test(written);
}

function isHeading(written: string): boolean {
  return written.endsWith(':') || (written.length <= HEADING_LENGTH && !/[.!"')]$/.test(written));
}

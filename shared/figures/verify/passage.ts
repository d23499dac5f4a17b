import { normalise } from '../tokens.ts';

/** A stretch of a text, as offsets in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text in which passages are looked for. */
export class Written {
  readonly source: string;
  private knownShaped: string | undefined = undefined;
  private knownPacked: Packed | undefined = undefined;

  constructor(source: string) {
    this.source = source;
  }

  /** The text with its marks in one shape; offsets are those of the source. */
  get shaped(): string {
    this.knownShaped ??= normalise(this.source);
    return this.knownShaped;
  }

  /**
   * Where a passage stands word for word: the same words, numbers and marks in the same order, whole ones at its ends.
   * Shapes of quotation marks, dashes and spaces, and line breaks, may differ: whoever copies a text changes those.
   */
  *find(passage: string): Generator<Stretch> {
    const wanted = pack(normalise(passage)).text;
    if (wanted === '') return;
    const { text, offsets } = this.packed;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (!isWhole(text, at, at + wanted.length)) continue;
      const [start, last] = [offsets[at], offsets[at + wanted.length - 1]];
      if (start !== undefined && last !== undefined) yield { start, end: last + 1 };
    }
  }

  private get packed(): Packed {
    this.knownPacked ??= pack(this.shaped);
    return this.knownPacked;
  }
}

/** A text with each run of white space as one space, and where each of its characters stood. */
interface Packed {
  readonly text: string;
  readonly offsets: readonly number[];
}

function pack(shaped: string): Packed {
  const offsets: number[] = [];
  let text = '';
  for (const { 0: word, index } of shaped.matchAll(/\S+/g)) {
    if (text !== '') {
      text += ' ';
      offsets.push(index - 1);
    }
    text += word;
    for (let i = 0; i < word.length; i++) offsets.push(index + i);
  }
  return { text, offsets };
}

const WORD = /[\p{L}\p{N}]/u;
/** Between digits these belong to a number: "1,000" does not stand in "11,000" nor in "1,000,000". */
const NUMBER_MARK = /[.,]/;

/** Whether a stretch begins and ends where a word or a number does. */
function isWhole(text: string, start: number, end: number): boolean {
  return !joins(text, start) && !joins(text, end);
}

/** Whether the characters on both sides of an offset are of one word or number. */
function joins(text: string, at: number): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at)];
  if (WORD.test(before) && WORD.test(behind)) return true;
  if (/\d/.test(before) && NUMBER_MARK.test(behind)) return /\d/.test(text.charAt(at + 1));
  return NUMBER_MARK.test(before) && /\d/.test(behind) && /\d/.test(text.charAt(at - 2));
}

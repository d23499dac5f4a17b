/** A word as it is written, and in lower case: one object for every place where it stands. */
export interface Word {
  /** Counted from 1. */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
}

/** Words that are kept: more than the news uses, and few enough that no stream of made-up words fills the memory. */
export const WORD_LIMIT = 1 << 16;

/** Twice the words, so that an empty slot is near. */
const SLOTS = 2 * WORD_LIMIT;

/** Longer runs of letters are no words of a language. */
const LONGEST = 32;

/**
 * Words by their letters. A plain map would have to be asked with a string, and so every token be cut out of its text
 * before it is known; here a word is found where it stands (open addressing, FNV-1a).
 */
class WordTable {
  private readonly slots = new Int32Array(SLOTS);
  private readonly words: Word[] = [];

  /** The word between two offsets; undefined for one that is too long, or new when the table is full. */
  find(text: string, from: number, to: number): Word | undefined {
    if (to - from > LONGEST) return undefined;
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    for (let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const word = this.words[(this.slots[slot] ?? 0) - 1];
      if (word === undefined) return this.add(text, from, to, slot);
      if (standsAt(word.text, text, from, to)) return word;
    }
  }

  private add(text: string, from: number, to: number, slot: number): Word | undefined {
    if (this.words.length === WORD_LIMIT - 1) return undefined;
    const written = detached(text, from, to);
    const word: Word = { id: this.words.length + 1, text: written, lower: written.toLowerCase() };
    this.words.push(word);
    this.slots[slot] = word.id;
    return word;
  }

  word(id: number): Word | undefined {
    return this.words[id - 1];
  }
}

function standsAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/** A copy of a word, letter by letter: a slice could hold on to the whole of its text. */
function detached(text: string, from: number, to: number): string {
  const letters: number[] = [];
  for (let at = from; at < to; at++) letters.push(text.charCodeAt(at));
  return String.fromCharCode(...letters);
}

const table = new WordTable();

/** The word between two offsets of a text; undefined where it is not kept. */
export const findWord = (text: string, from: number, to: number): Word | undefined =>
  table.find(text, from, to);

/** The word with this id. */
export const wordById = (id: number): Word | undefined => table.word(id);

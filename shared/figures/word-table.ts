/** A word as it is written, and in lower case: one object for every place where it stands. */
export interface Word {
  /** Counted from 1. */
  readonly id: number;
  readonly text: string;
  readonly lower: string;
  /** Id of the word in lower case; its own where it is written so. */
  readonly lowerId: number;
}

/** Words that the table holds. Every id is less. */
export const WORD_LIMIT = 1 << 16;

/** Words that texts may add: more than the news uses, and few enough that no stream of made-up ones fills the memory. */
const FROM_TEXTS = WORD_LIMIT - (1 << 14);

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
  /** By id; no word has the id 0. */
  private readonly words: (Word | undefined)[] = [undefined];

  find(text: string, from: number, to: number): Word | undefined {
    if (to - from > LONGEST) return undefined;
    const known = this.byId(this.slots[this.slotOf(text, from, to)] ?? 0);
    if (known !== undefined || this.words.length > FROM_TEXTS) return known;
    return this.add(detached(text, from, to));
  }

  keep(written: string): Word {
    return this.byId(this.slots[this.slotOf(written, 0, written.length)] ?? 0) ?? this.add(written);
  }

  byId(id: number): Word | undefined {
    return this.words[id];
  }

  private add(text: string): Word {
    const lower = text.toLowerCase();
    const lowerId = lower === text ? this.words.length : this.keep(lower).id;
    const id = this.words.length;
    if (id >= WORD_LIMIT) throw new RangeError(`no room for the word "${text}": a lexicon is too large`);
    const word: Word = { id, text, lower, lowerId };
    this.words.push(word);
    this.slots[this.slotOf(text, 0, text.length)] = id;
    return word;
  }

  /** The slot that holds the word, or the empty one where it would be put. */
  private slotOf(text: string, from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    for (let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const word = this.byId(this.slots[slot] ?? 0);
      if (word === undefined || standsAt(word.text, text, from, to)) return slot;
    }
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

/** The word between two offsets of a text; undefined for one too long, or new when texts have added all they may. */
export const findWord = (text: string, from: number, to: number): Word | undefined =>
  table.find(text, from, to);

/** The word of a lexicon: whoever writes it in a text will be given the same. @throws RangeError when the table is full */
export const keepWord = (written: string): Word => table.keep(written);

/** The word with this id; undefined for 0. */
export const wordById = (id: number): Word | undefined => table.byId(id);

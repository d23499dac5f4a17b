import { type Token, tokenise } from './tokens.ts';

/** A sentence as its tokens, and where it stands. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** Index of its line among the lines of the text; -1 for the title. */
  readonly line: number;
}

/** Longer runs of tokens without a full stop are cut: no rule looks further, and none may be worse than linear. */
export const SENTENCE_TOKENS = 400;

const END_MARKS = new Set(['.', '!', '?']);
const CLOSING = new Set(['"', "'", ')', ']']);

/**
 * Splits one line of a normalised text into sentences: at full stops that no abbreviation and no number explains,
 * where the next word begins like a sentence.
 */
export function sentencesOfLine(
  text: string,
  from: number,
  to: number,
  line: number,
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const tokens = tokenise(text, from, to);
  const sentences: Sentence[] = [];
  let first = 0;
  const cut = (next: number) => {
    const run = tokens.slice(first, next);
    const head = run[0];
    const tail = run.at(-1);
    if (head && tail) sentences.push({ tokens: run, start: head.start, end: tail.end, line });
    first = next;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (i - first >= SENTENCE_TOKENS) cut(i);
    if (token.kind !== 'mark' || !END_MARKS.has(token.text)) continue;
    let next = i + 1;
    while (next < tokens.length && isClosing(tokens[next], tokens[next - 1])) next++;
    if (token.text === '.' && isAbbreviation(tokens[i - 1], token, abbreviations)) continue;
    if (beginsSentence(tokens[next])) {
      cut(next);
      i = next - 1;
    }
  }
  cut(tokens.length);
  return sentences;
}

function isClosing(token: Token | undefined, before: Token | undefined): boolean {
  return token !== undefined && CLOSING.has(token.text) && !token.spaced && before !== undefined;
}

function isAbbreviation(word: Token | undefined, stop: Token, abbreviations: ReadonlySet<string>): boolean {
  if (!word || stop.spaced) return false;
  return word.kind === 'word' && (abbreviations.has(word.lower) || /^\p{Lu}$/u.test(word.text));
}

function beginsSentence(token: Token | undefined): boolean {
  return token?.spaced === true && (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text));
}

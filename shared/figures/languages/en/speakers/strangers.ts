import { isCapitalised, isInCapitals, type Token } from '../../../tokens.ts';
import { BEHIND_A_NOUN, NOUNS_TOO } from '../lexicon/estimates.ts';
import { COMMON_OPENINGS, NO_NAMES, TITLES } from '../lexicon/names.ts';
import { BODIES, REPORTERS, UNIT_KINDS } from '../lexicon/speakers.ts';
import type { Read } from '../read.ts';
import { type Candidate, candidate } from './candidate.ts';

/** Longest name of a person or body in words. */
const NAME_WORDS = 6;

/** A run of capitalised words: a person or body that the story does not know. */
export function strangerAt(a: Read, from: number): Candidate | null {
  const first = a.tokens[from]?.lower ?? '';
  if (COMMON_OPENINGS.has(first) && opensSentence(a, from)) return null;
  if (NO_NAMES.has(first) && !TITLES.has(first)) return null;
  const to = endOfName(a, from);
  if (to === from || isModel(a, to) || REPORTERS.has(a.tokens[to]?.lower ?? '')) return null;
  const written = a.tokens.slice(from, to).filter((token) => token.kind === 'word');
  const last = written.at(-1);
  // "MR. K": an initial is a name where a title stands before it.
  const initial = last?.text.length === 1 && written.length > 1 && TITLES.has(first);
  if (!last || (isNoName(last) && !initial)) return null;
  if (
    written.length === 1 &&
    opensSentence(a, from) &&
    (COMMON_OPENINGS.has(last.lower) || !speaksAtOnce(a, to))
  )
    return null;
  if (
    written.length === 1 &&
    (BODIES.has(last.text) || a.warMarkers[from] !== undefined || a.parts[from] !== undefined)
  )
    return null;
  const body = written.length > 1 && BODIES.has(last.text);
  const name = body ? written.map((token) => token.text).join(' ') : surnameOf(written);
  return candidate(a, from, to, { name, kind: 'named', being: body ? 'body' : 'person' });
}

/** Index behind the capitalised words that begin at a token; titles with a full stop among them. */
function endOfName(a: Read, from: number): number {
  if (from > 2 && isInCapitals(a.tokens[from]?.text ?? '') && !isInitials(a, from)) return from;
  let to = from;
  while (to < a.tokens.length && to < from + NAME_WORDS) {
    const token = a.tokens[to];
    if (token?.kind !== 'word' || !isCapitalised(token.text) || a.forces[to] || a.sources[to] || a.places[to])
      break;
    to++;
    if (token.possessive) break;
    const stop = a.tokens[to];
    if (stop?.text === '.' && !stop.spaced && (TITLES.has(token.lower) || token.text.length === 1)) to++;
  }
  return to;
}

/** "Il-76", "Leopard 2": a make with its number. */
function isModel(a: Read, to: number): boolean {
  const dash = a.tokens[to]?.text === '-' ? 1 : 0;
  return dash === 1 && a.tokens[to + 1]?.kind === 'number';
}

/** "CCS assessed": initials, where they speak at once; other words in capitals are only loud. */
function isInitials(a: Read, at: number): boolean {
  return isSaid(a, at + 1) && !COMMON_OPENINGS.has(a.tokens[at]?.lower ?? '');
}

function isNoName({ text, lower }: Token): boolean {
  if (text.length === 1 || NO_NAMES.has(lower)) return true;
  // "We're", "It's": a pronoun with its verb, and no O'Brien.
  return text.includes("'") && !/'\p{Lu}/u.test(text);
}

const GIVEN_NAME = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** The family name: the last, but the first before a Korean given name ("Park Seong-il"). */
function surnameOf(written: readonly Token[]): string {
  const named = written.filter(({ lower }) => !TITLES.has(lower));
  const last = named.at(-1)?.text ?? '';
  const first = named.at(-2)?.text;
  const family = first !== undefined && GIVEN_NAME.test(last) ? first : last;
  const shouted = family.length > 2 && family === family.toUpperCase();
  return shouted ? family.charAt(0) + family.slice(1).toLowerCase() : family;
}

/** A single capitalised word that opens a sentence is a name only if it says something at once, or labels a line. */
function speaksAtOnce(a: Read, to: number): boolean {
  if (a.tokens[to]?.text === ':') return isInCapitals(a.tokens[to - 1]?.text ?? '');
  return isSaid(a, to) || (a.parts[to]?.value === 'have' && isSaid(a, to + 1));
}

/** A capital at the beginning of a sentence or behind a quotation mark says nothing; a nickname alone in marks does. */
function opensSentence(a: Read, at: number): boolean {
  if (a.tokens[at - 1]?.text === '"' && a.tokens[at + 1]?.text === '"') return false;
  return at === 0 || /^["'(:–-]$/.test(a.tokens[at - 1]?.text ?? '');
}

/** "Center for Strategic Communications", "Ministry of Unification": a body that the story does not know, by what it is for. */
export function bodyAt(a: Read, at: number): Candidate | null {
  const from = a.tokens[at]?.lower === 'the' ? at + 1 : at;
  const body = a.tokens[from];
  const link = a.tokens[from + 1]?.lower ?? '';
  if (
    !body ||
    !BODIES.has(body.text) ||
    !/^(of|for|on)$/.test(link) ||
    a.sources[from] ||
    a.descriptions[from]
  )
    return null;
  const begin = a.tokens[from + 2]?.lower === 'the' ? from + 3 : from + 2;
  const to = endOfName(a, begin);
  if (to === begin) return null;
  const name = a.tokens.slice(from, to).map(({ text }) => text);
  return candidate(a, at, to, { name: name.join(' '), kind: 'named', being: 'body' });
}

/** "8th Regiment", "47th Mechanized Brigade": a unit by its number and kind, however the text adorns it. */
export function unitAt(a: Read, at: number): Candidate | null {
  const number = a.tokens[at];
  const ordinal = a.tokens[at + 1];
  if (number?.kind !== 'number' || ordinal?.spaced !== false || !/^(st|nd|rd|th)$/.test(ordinal.lower))
    return null;
  for (let to = at + 2; to < at + 2 + NAME_WORDS; to++) {
    const word = a.tokens[to];
    if (word?.kind !== 'word') return null;
    if (UNIT_KINDS.has(word.lower))
      return candidate(a, at, to + 1, {
        name: `${number.text}${ordinal.text} ${word.text}`,
        kind: 'named',
        being: 'body',
      });
  }
  return null;
}

/** Whether the word at a token is a verb of saying, and no noun that is written alike ("estimates had ranged"). */
function isSaid(a: Read, at: number): boolean {
  if (a.speechAt(at)?.value !== 'says') return false;
  return !(NOUNS_TOO.has(a.tokens[at]?.lower ?? '') && BEHIND_A_NOUN.has(a.tokens[at + 1]?.lower ?? ''));
}

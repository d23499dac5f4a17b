import { isCapitalised } from '../tokens.ts';
import type { NounPhrase } from './phrase.ts';
import { lowerAt, type Read } from './read.ts';
import { beginsTime, YEAR } from './time-words.ts';
import type { Word } from './word-class.ts';

/** Marks within a phrase: quotation, and the brackets of an editor's word ("4,500 [soldiers]"). */
const MARKED = /^["'[\]]$/;

/** The noun phrase that begins at a word, or null: from its article to its head, the last noun. */
export function nounPhraseAt(a: Read, words: readonly Word[], from: number): NounPhrase | null {
  let at = from;
  let head = -1;
  let numbered = false;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.class === 'pronoun') {
      if (head < 0 && at === from) return pointing(from);
      break;
    }
    if (head >= 0 && (beginsTime(a, at) || beginsName(a, words, at))) break;
    if (word.class === 'determiner') {
      if (head >= 0 && beginsAnother(a, words, at)) break;
    } else if (word.class === 'number') {
      if (head >= 0 && (words[head]?.class === 'number' ? beginsBounded(a, at) : beginsCount(a, at))) break;
      if (head < 0 && at === from + 1 && isPart(a, words, from)) return pointing(from);
      head = at;
      numbered = true;
    } else if (word.class === 'noun' || word.class === 'name') {
      // "took 717 Russians captive": what becomes of them is no part of their name.
      if (numbered && head > from && a.grammar.nouns.resulting.has(word.lemma)) break;
      if (head >= 0 && beginsSide(a, at)) break;
      head = at;
    } else if (word.class === 'adjective') {
      // "300 dead": an adjective that ends the phrase is its head, where nothing else is.
      if (head >= 0 && a.grammar.nouns.ground.has(lowerAt(a, head)) && a.forces[at]?.from === at) break;
      if (isAdjectiveNoun(words, at) && !a.grammar.nouns.resulting.has(word.lemma)) head = at;
    } else if (!goesOn(a, words, at, from, head)) break;
  }
  return nounPhraseOf(a, words, from, at, head, numbered);
}

/** A pronoun by itself. */
const pointing = (at: number): NounPhrase => ({
  kind: 'noun',
  from: at,
  to: at + 1,
  head: at,
  counts: [],
  pronoun: true,
  preposition: null,
});

/** "Of these | 640 were hurt": a number that a verb follows is a part of those before. */
function isPart(a: Read, words: readonly Word[], at: number): boolean {
  const count = a.counts.find(({ from }) => from === at + 1);
  const behind = count && words[count.to]?.class;
  return (
    a.grammar.pronouns.members.has(lowerAt(a, at)) &&
    a.grammar.links.genitive.has(lowerAt(a, at - 1)) &&
    (behind === 'verb' || behind === 'auxiliary')
  );
}

function nounPhraseOf(
  a: Read,
  words: readonly Word[],
  from: number,
  end: number,
  head: number,
  numbered: boolean,
): NounPhrase | null {
  const of =
    (...names: readonly Word['class'][]) =>
    (word: Word) =>
      names.includes(word.class);
  if (head < 0 && !words.slice(from, end).some(of('determiner', 'adjective'))) return null;
  const to = Math.max(head < 0 ? end : head + 1, from + 1);
  if (head < 0 && words.slice(from, to).every(of('adjective', 'adverb'))) return null;
  return {
    kind: 'noun',
    from,
    to,
    head: head < 0 ? to - 1 : head,
    counts: numbered ? a.counts.filter(({ numberFrom }) => numberFrom >= from && numberFrom < to) : [],
    pronoun: false,
    preposition: null,
  };
}

/** "To Kursk | Russia has moved", "in 2024 | Russia lost": a side right behind a place or year that does not own it. */
const beginsSide = (a: Read, at: number): boolean =>
  a.forces[at]?.from === at &&
  a.forces[at]?.value.role === 'state' &&
  (a.places[at - 1] !== undefined || YEAR.test(a.tokens[at - 1]?.text ?? '')) &&
  a.places[at] === undefined &&
  a.tokens[at - 1]?.possessive !== true;

/** A second article begins another phrase; "all the", "its own", "some other" do not. */
function beginsAnother(a: Read, words: readonly Word[], at: number): boolean {
  const quantified = words[at - 1]?.class === 'number' && a.grammar.quantifiers.has(words[at]?.lemma ?? '');
  return !quantified && !a.tokens[at - 1]?.possessive;
}

/** "the division 300": a number behind a noun begins a phrase of its own, unless the noun owns it. */
const beginsCount = (a: Read, at: number): boolean =>
  a.counts.some((count) => count.from === at) && !a.tokens[at - 1]?.possessive && !isNumbered(a, at - 1);

/** "Height 217": a name of nobody with the number that belongs to it. */
const isNumbered = (a: Read, at: number): boolean =>
  at > 0 &&
  !a.grammar.order.capitalNouns &&
  !a.grammar.times.heads.has(lowerAt(a, at)) &&
  isCapitalised(a.tokens[at]?.text ?? '') &&
  a.tokens[at - 1]?.kind === 'word' &&
  !isCapitalised(a.tokens[at - 1]?.text ?? '') &&
  a.forces[at] === undefined &&
  a.sources[at] === undefined &&
  a.places[at] === undefined;

/** "Of the 9,000 | some 300 died": another number with a bound of its own. */
const beginsBounded = (a: Read, at: number): boolean =>
  a.counts.some(({ from, numberFrom }) => from === at && numberFrom > from);

/** Adverbs, marks and joints within a phrase. */
function goesOn(a: Read, words: readonly Word[], at: number, from: number, head: number): boolean {
  const name = words[at]?.class;
  const token = a.tokens[at];
  if (name === 'adverb') return continuesNoun(words, at);
  if (name === 'coordinator') return joinsModifiers(a, words, at);
  if (name !== 'mark' || !token) return false;
  if (MARKED.test(token.text) && at > from && continuesNoun(words, at)) return true;
  if (words[at]?.lemma === '-' && !token.spaced && at > from) return true;
  // "young, inexperienced soldiers".
  return (
    token.text === ',' &&
    words[at - 1]?.class === 'adjective' &&
    words[at + 1]?.class === 'adjective' &&
    head < at - 1
  );
}

/** "in its letter | Ukraine alleges", "into the incursion | Ukrainian forces", "in Seoul | officials say": no noun goes on so. */
function beginsName(a: Read, words: readonly Word[], at: number): boolean {
  const source = a.sources[at];
  const before = a.tokens[at - 1];
  if (source?.from === at && source.value.role !== 'claimant')
    return words[at - 1]?.class === 'noun' && before?.kind === 'word' && !before.possessive;
  return (
    a.sources[at - 1]?.value.role === 'capital' &&
    words[at - 2]?.class === 'preposition' &&
    words[at]?.class === 'noun' &&
    !before?.possessive
  );
}

function isAdjectiveNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.class;
  const before = words[at - 1]?.class;
  const ends = next !== 'noun' && next !== 'name' && next !== 'adjective' && next !== 'number';
  return (
    ends && (before === 'determiner' || before === 'number' || before === 'adjective' || before === 'name')
  );
}

function continuesNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.class;
  return next === 'adjective' || next === 'noun' || next === 'number' || next === 'name';
}

/** "Russian and North Korean soldiers": two modifiers of one noun. */
function joinsModifiers(a: Read, words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.class === 'adjective' &&
    words[at + 1]?.class === 'adjective' &&
    a.forces[at - 1] !== undefined
  );
}

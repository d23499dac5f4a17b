import type { Count } from '../numbers.ts';
import { isCapitalised, type Token } from '../tokens.ts';
import { closedWord } from './closed-word.ts';
import { endsPlural, isNominal, objectFollows } from './lookahead.ts';
import { isStated, openWord } from './open-word.ts';
import { lowerAt, type Read } from './read.ts';
import { type Word, type WordClass, wordOf } from './word-class.ts';

/** The words of a sentence with their classes: closed classes first, then verb forms and suffixes, told by what stands around them. */
export function tag(a: Read): Word[] {
  const words: Word[] = [];
  const given: Given = { counted: countedTokens(a), titled: isTitled(a) };
  for (let at = 0; at < a.tokens.length; at++) words.push(wordAt(a, at, words, given));
  return words;
}

/** What is known of a sentence before its words are looked at. */
interface Given {
  readonly counted: ReadonlySet<number>;
  /** Written Like a Headline: a capital makes no name. */
  readonly titled: boolean;
}

function isTitled(a: Read): boolean {
  let words = 0;
  for (const [at, { kind, lower, text }] of a.tokens.entries()) {
    if (kind !== 'word' || lower.length <= 3 || a.entryAt(at).closed !== undefined) continue;
    if (!isCapitalised(text)) return false;
    words++;
  }
  return words > 3;
}

const NONE: ReadonlySet<number> = new Set();

/** Tokens that belong to a number or its bound: "at least", "some", "10,000". */
function countedTokens(a: Read): ReadonlySet<number> {
  if (a.counts.length === 0) return NONE;
  const counted = new Set<number>();
  for (const count of a.counts) for (let at = behindVerb(a, count); at < count.to; at++) counted.add(at);
  return counted;
}

/** "have exceeded | 900": where a bound is a verb, the token behind it. */
function behindVerb(a: Read, { from, numberFrom }: Count): number {
  const { exceeding } = a.grammar.verbs;
  let begins = from;
  for (let at = from; at < numberFrom; at++)
    if (exceeding.has(a.entryAt(at).verb?.lemma ?? '')) begins = at + 1;
  return begins;
}

function wordAt(a: Read, at: number, before: readonly Word[], { counted, titled }: Given): Word {
  const token = a.tokens[at];
  const last = before[at - 1];
  const lower = token?.lower ?? '';
  // "Kyiv estimated about 900": a verb, and no bound of the number.
  const stated = counted.has(at) && isStated(a, at, last) ? a.entryAt(at).verb : null;
  if (stated) return wordOf('verb', stated.lemma, stated.form);
  if (token?.kind === 'number' || counted.has(at)) return wordOf('number', lower);
  if (!token || token.kind === 'mark')
    return wordOf(/^[&+]$/.test(lower) ? 'coordinator' : 'mark', isDash(a, at) ? '–' : lower);
  const named = nameAt(a, at, token, titled);
  if (named) return wordOf(named, lower);
  return closedWord(a, at, token, last) ?? openWord(a, at, token, last, before);
}

/** What a name of the story, or a capital, makes of a word. */
function nameAt(a: Read, at: number, { text, lower }: Token, titled: boolean): WordClass | null {
  const { grammar } = a;
  const force = a.forces[at];
  const article = grammar.articles.definite.has(lower);
  // "Zelensky said", "South Korea believes": somebody of the story speaks, whatever stands behind.
  if (force && speaks(a, at)) return 'name';
  if (force) {
    const joined =
      grammar.classes.of.coordinator.has(lowerAt(a, force.to)) && a.forces[force.to + 1] !== undefined;
    // "Kim expressed his thanks": a verb, and no adjective.
    const acts = /^(past|s)$/.test(a.entryAt(force.to).verb?.form ?? '') && objectFollows(a, force.to + 1);
    const noun = joined || a.tokens[force.to - 1]?.possessive || (isNominal(a, force.to) && !acts);
    // "Germans and Canadians": of many people the name is no adjective.
    const many = force.value.role === 'foreign' && endsPlural(grammar.nouns, lowerAt(a, force.to - 1));
    if ((force.value.role === 'adjective' || force.value.role === 'foreign') && !many)
      return noun ? 'adjective' : 'name';
    return article ? 'determiner' : 'name';
  }
  if (a.places[at]) return 'name';
  if (article) return null;
  const source = a.sources[at];
  if (source) return source.value.role === 'country-adjective' ? 'adjective' : 'name';
  const { closed, verb, adverbial } = a.entryAt(at);
  if (titled && (a.parts[at] || verb)) return null;
  if (!isCapitalised(text)) return null;
  const initial = at === 0 || !/^[\p{L}\d,]/u.test(a.tokens[at - 1]?.text ?? '');
  if (grammar.order.capitalNouns) return null;
  if (closed !== undefined) return null;
  // "Additionally,", "Late last month": a capital at the beginning of a sentence makes no name of these.
  if (initial && (adverbial || grammar.adjectives.has(lower))) return null;
  return !initial || !verb ? 'name' : null;
}

/** "SEOUL - A lawmaker": a hyphen with room around it. */
function isDash({ tokens }: Read, at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== '-' || before === undefined || tokens[at + 1]?.spaced !== true) return false;
  return tokens[at]?.spaced === true || before.kind === 'mark';
}

/** A country, its people or a claimant that a word of saying follows. */
function speaks(a: Read, at: number): boolean {
  const force = a.forces[at];
  if (
    force &&
    endsPlural(a.grammar.nouns, lowerAt(a, force.to - 1)) &&
    a.speechAt(force.to)?.value === 'says'
  )
    return true;
  const source = a.sources[at];
  return source !== undefined && source.value.role !== 'country-adjective' && a.speechAt(source.to) !== null;
}

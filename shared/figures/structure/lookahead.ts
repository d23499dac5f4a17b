import { isCapitalised, isInCapitals, type Token } from '../tokens.ts';
import type { Nouns } from './grammar/nouns.ts';
import { lowerAt, type Read } from './read.ts';
import type { Outlook } from './word-classes.ts';

/** Words within which a clause that a conjunction opens has its verb. */
const CLAUSE_REACH = 9;

/** Whether the words from a token on are what a row looks out for. */
export function isAhead(a: Read, at: number, outlook: Outlook): boolean {
  switch (outlook) {
    case 'infinitive':
      return takesVerb(a, at);
    case 'verb':
      return beginsVerb(a, at);
    case 'no-noun':
      return standsAlone(a, at);
    case 'nothing': {
      const next = a.tokens[at];
      return !next || next.kind === 'mark';
    }
    case 'clause':
      return opensClause(a, at);
    case 'final-verb':
      return endsWithVerb(a, at);
    case 'being':
      return tellsOfBeing(a, at);
    case 'fraction': {
      const { articles, fractions } = a.grammar;
      return fractions.has(lowerAt(a, articles.indefinite.has(lowerAt(a, at)) ? at + 1 : at));
    }
  }
}

/** "to" before a verb, and not before a noun: "to send", "to the front". */
function takesVerb(a: Read, at: number): boolean {
  const { classes, auxiliaries, adverbEndings } = a.grammar;
  let next = at;
  while (
    classes.of.adverb.has(lowerAt(a, next)) ||
    adverbEndings.some(({ ending }) => lowerAt(a, next).endsWith(ending))
  )
    next++;
  const lower = lowerAt(a, next);
  if (a.forces[next] || a.places[next]) return false;
  if (classes.of.auxiliary.has(lower)) return auxiliaries.infinitives.has(lower);
  const { verb } = a.entryAt(next);
  return verb?.form === 'base' || (verb?.form === 'past' && verb.lemma === lower);
}

/** "there are", "there could be", "there have been". */
function tellsOfBeing(a: Read, at: number): boolean {
  const { classes, auxiliaries, verbs } = a.grammar;
  const [first, second] = [lowerAt(a, at), lowerAt(a, at + 1)];
  const lemma = auxiliaries.lemmas.get(first);
  return (
    lemma === auxiliaries.copula ||
    classes.of.modal.has(first) ||
    (lemma === auxiliaries.perfect && auxiliaries.been.has(second)) ||
    verbs.existing.has(first)
  );
}

function beginsVerb(a: Read, at: number): boolean {
  const { auxiliary, modal } = a.grammar.classes.of;
  const lower = lowerAt(a, at);
  return auxiliary.has(lower) || modal.has(lower) || a.entryAt(at).verb !== null;
}

/** "(Truppen, die) gegen ukrainische Einheiten kämpften,": the clause has its verb at its end. */
function endsWithVerb(a: Read, from: number): boolean {
  const { auxiliary, modal } = a.grammar.classes.of;
  const helps = (at: number) => auxiliary.has(lowerAt(a, at)) || modal.has(lowerAt(a, at));
  let to = from;
  let helped = false;
  for (; a.tokens[to] && !/^[,;:.!?()"–]$/.test(a.tokens[to]?.text ?? ''); to++) helped ||= helps(to);
  if (to === from || helps(to - 1)) return to > from;
  // "…, die Soldaten seien verletzt": the tensed verb is second.
  const form = a.entryAt(to - 1).verb?.form;
  return !helped && form !== undefined && form !== 'participle' && form !== 'ing';
}

/** A verb, a mark or a preposition follows: the word before stands for people by itself. */
function standsAlone(a: Read, at: number): boolean {
  const next = a.tokens[at];
  if (!next || next.kind === 'mark') return true;
  const { lower } = next;
  const { auxiliary, modal, preposition, subordinator, coordinator, relative } = a.grammar.classes.of;
  if (
    auxiliary.has(lower) ||
    modal.has(lower) ||
    preposition.has(lower) ||
    subordinator.has(lower) ||
    coordinator.has(lower) ||
    relative.has(lower)
  )
    return true;
  const form = a.entryAt(at).verb?.form;
  return form === 'past-tense' || (form === 'past' && objectFollows(a, at + 1));
}

/** An article, a pronoun or a number stands there: the word before takes it as an object. */
export function objectFollows(a: Read, at: number): boolean {
  const { determiner, pronoun } = a.grammar.classes.of;
  const lower = lowerAt(a, at);
  return determiner.has(lower) || pronoun.has(lower) || a.counts.some(({ from }) => from === at);
}

/** A noun phrase with a finite verb follows before the next comma: "after he had left", not "after the battle". */
function opensClause(a: Read, at: number): boolean {
  const { classes, auxiliaries, times } = a.grammar;
  const { relative, subordinator, coordinator, modal } = classes.of;
  // "after 2024" opens none, "after 11,000 men were sent" does.
  const dates =
    a.tokens[at]?.kind === 'number' && a.counts.every(({ from, plainDigits }) => from !== at || plainDigits);
  if (dates || times.months.has(lowerAt(a, at))) return false;
  for (let next = at; next < at + CLAUSE_REACH; next++) {
    const token = a.tokens[next];
    if (!token || /^[,;:.()]$/.test(token.text)) return false;
    const { lower } = token;
    if (relative.has(lower) || subordinator.has(lower) || coordinator.has(lower)) return false;
    if (modal.has(lower) || auxiliaries.tensed.has(lower)) return next > at;
    // "as Seoul estimates that".
    if (next > at && a.entryAt(next).verb?.form === 's' && subordinator.has(lowerAt(a, next + 1)))
      return true;
    const form = next > at ? a.entryAt(next).verb?.form : undefined;
    const alone = !isNominal(a, next + 1) || objectFollows(a, next + 1);
    if (form === 'past-tense' || (form === 'past' && afterSubject(a, next) && alone)) return true;
  }
  return false;
}

const afterSubject = (a: Read, at: number): boolean =>
  a.grammar.classes.of.pronoun.has(lowerAt(a, at - 1)) ||
  a.forces[at - 1] !== undefined ||
  lowerAt(a, at - 1).endsWith(a.grammar.nouns.pluralEnding) ||
  a.sources[at - 1] !== undefined;

/** What a noun phrase goes on with: a noun, an adjective, a number. */
export function isNominal(a: Read, at: number): boolean {
  const next = a.tokens[at];
  if (!next || next.kind === 'mark') return false;
  const { closed, verb } = a.entryAt(at);
  return closed === undefined && verb?.form !== 'past-tense';
}

/** What an object or a complement begins with. */
export function opensObject(a: Read, at: number): boolean {
  const next = a.tokens[at];
  if (!next || next.kind === 'mark') return next?.text === '"' || next?.text === ':';
  const { lower } = next;
  const { classes, links, verbs } = a.grammar;
  return (
    next.kind === 'number' ||
    a.counts.some(({ from }) => from === at) ||
    a.forces[at] !== undefined ||
    isCapitalised(next.text) ||
    classes.of.determiner.has(lower) ||
    classes.of.pronoun.has(lower) ||
    classes.of.subordinator.has(lower) ||
    (classes.of.preposition.has(lower) &&
      (!links.genitive.has(lower) || verbs.withGenitive.has(a.entryAt(at - 1).verb?.lemma ?? '')))
  );
}

/** A noun in the plural by its ending. */
export function endsPlural({ pluralEnding, notBehind }: Nouns, lower: string): boolean {
  return (
    lower.length > pluralEnding.length &&
    lower.endsWith(pluralEnding) &&
    !notBehind.includes(lower.charAt(lower.length - pluralEnding.length - 1))
  );
}

/** Written with a capital that is no headline's. */
export const hasCapital = ({ text }: Token): boolean => isCapitalised(text) && !isInCapitals(text);

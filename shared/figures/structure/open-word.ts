import { isCapitalised, type Token } from '../tokens.ts';
import { endsPlural, isNominal, opensObject } from './lookahead.ts';
import { metricOf } from './metric-of.ts';
import { endsWithAside } from './parted-verb.ts';
import { lowerAt, type Read } from './read.ts';
import { type VerbForm, type Word, wordOf } from './word-class.ts';

/** A word of the open classes, by its form, its ending, and what stands around it. */
export function openWord(
  a: Read,
  at: number,
  token: Token,
  last: Word | undefined,
  before: readonly Word[],
): Word {
  const { lower } = token;
  const { grammar } = a;
  if (grammar.order.capitalNouns) return byCapital(a, at, token);
  const entry = a.entryAt(at);
  if (entry.adverbial) return wordOf('adverb', lower);
  if (token.possessive || grammar.nouns.inDisguise.has(lower)) return wordOf('noun', lower);
  if (grammar.adjectives.has(lower) && !isStated(a, at, last)) {
    // "the number of dead was": an adjective by itself.
    const alone =
      grammar.links.genitive.has(lowerAt(a, at - 1)) && metricOf(a.parts[at]?.value ?? null) !== null;
    return wordOf(alone && !isNominal(a, at + 1) ? 'noun' : 'adjective', lower);
  }
  const verb = entry.verb ?? (last?.class === 'modal' ? { lemma: lower, form: 'base' as const } : null);
  if (verb && isParticiple(a, lower, last)) return wordOf('verb', verb.lemma, 'participle');
  if (verb && isVerb(a, at, token, verb.form, last, before)) return wordOf('verb', verb.lemma, verb.form);
  if (verb && /^(past|participle|ing)$/.test(verb.form) && isNominal(a, at + 1))
    return wordOf('adjective', lower);
  return wordOf(entry.adjectival ? 'adjective' : 'noun', lower);
}

/** "is estimated", "Kyiv estimated that": said of something, and not what it is like. */
export function isStated(a: Read, at: number, last: Word | undefined): boolean {
  if (!a.grammar.participles.has(lowerAt(a, at))) return false;
  if (last?.class === 'number') return a.grammar.classes.of.subordinator.has(lowerAt(a, at + 1));
  return /^(auxiliary|noun|name|pronoun|adverb)$/.test(last?.class ?? '');
}

/** Where nouns are written with a capital, it tells them from all else but in the first place of a sentence. */
function byCapital(a: Read, at: number, { text, lower }: Token): Word {
  const { verb, adjectival } = a.entryAt(at);
  const first = at === 0 || /^[:"]$/.test(a.tokens[at - 1]?.text ?? '');
  if (isCapitalised(text) && !(first && verb)) return wordOf('noun', lower);
  if (verb) return wordOf('verb', verb.lemma, verb.form);
  return wordOf(
    adjectival || (isNominal(a, at + 1) && !a.entryAt(at + 1).verb) ? 'adjective' : 'adverb',
    lower,
  );
}

/** "have come": a participle that is no other than the base form. */
const isParticiple = ({ grammar }: Read, lower: string, last: Word | undefined): boolean =>
  grammar.verbs.bareParticiples.has(lower) &&
  last?.class === 'auxiliary' &&
  last.lemma === grammar.auxiliaries.perfect;

/** Whether what may be a verb is one, by the word before it and, for forms that are nouns too, by the word behind. */
function isVerb(
  a: Read,
  at: number,
  token: Token,
  form: VerbForm,
  last: Word | undefined,
  before: readonly Word[],
): boolean {
  const { auxiliaries, nouns } = a.grammar;
  if (form === 'past-tense') return last?.class !== 'determiner';
  const lemma = form === 's' ? a.entryAt(at).verb?.lemma : token.lower;
  if (a.grammar.verbs.nounsBefore.has(lowerAt(a, at + 1))) return false;
  if ((form === 'base' || form === 's') && a.grammar.verbs.neverNouns.has(lemma ?? '')) return true;
  if (last?.class === 'modal' || last?.class === 'infinitive-to') return true;
  if (form === 'base' && endsWithAside(before)) return true;
  if (last?.class === 'auxiliary')
    return (
      (form !== 'base' && form !== 's') ||
      last.lemma === auxiliaries.support ||
      // "have come": a participle that looks like a base form.
      (last.lemma === auxiliaries.perfect && a.grammar.verbs.intransitive.has(token.lower))
    );
  if (form === 'past' && a.entryAt(at).verb?.lemma === token.lower && isNounPlace(last)) return false;
  if (form === 'past' || form === 'participle') {
    if (isNominalised(a, at, before)) return false;
    // "the wounded", "11 captured soldiers", "of fallen soldiers".
    const modifies =
      isNounPlace(last) ||
      last?.class === 'number' ||
      last?.class === 'preposition' ||
      joinsParticiples(a, at, before);
    if (modifies && isNominal(a, at + 1) && !a.counts.some(({ from }) => from === at + 1)) return false;
    return !(last?.class === 'determiner' || possessiveBefore(a, at));
  }
  if (form === 'ing') {
    // "their invading army", "Moscow's invading army".
    if (possessiveBefore(a, at) && isNominal(a, at + 1)) return false;
    const modifies = isNounPlace(last) || last?.class === 'number';
    return !(
      modifies &&
      (isNominal(a, at + 1) || last?.class === 'determiner' || last?.class === 'adjective')
    );
  }
  if (isNounPlace(last) || possessiveBefore(a, at)) return false;
  // "800 remain near the town".
  if (last?.class === 'number' && form === 'base' && a.grammar.verbs.existing.has(token.lower)) return true;
  if (last?.class === 'preposition' || last?.class === 'number') return false;
  if (last?.class === 'pronoun' || last?.class === 'relative') return true;
  if (last?.class === 'adverb' || last?.class === 'negation')
    return a.tokens[at + 1] !== undefined && opensObject(a, at + 1);
  // A headline, an order: "Send 300 men".
  if (last === undefined) return form === 's' ? false : opensObject(a, at + 1);
  // "DPRK forces in Russia": a word for soldiers is a noun.
  if (a.parts[at]?.value === 'soldiers' || nouns.always.has(token.lower)) return false;
  if (last.class === 'mark') return /^[)",]$/.test(last.lemma) && maySpeak(a, at, form);
  if (last.class === 'noun' || last.class === 'name') return isVerbOfNoun(a, at, form, last, before);
  return last.class === 'coordinator' ? opensObject(a, at + 1) : false;
}

/** Whether a form that is a noun too is the verb of the noun before it. */
function isVerbOfNoun(a: Read, at: number, form: VerbForm, last: Word, before: readonly Word[]): boolean {
  const agreeing = agrees(a, at - 1, last, form);
  return (
    (a.grammar.verbs.withAdjective.has(lowerAt(a, at)) && agreeing) ||
    // "the losses of the army on that front amount to 900": the subject stands further back.
    (form === 'base' && awaitsVerb(a, before) && opensObject(a, at + 1)) ||
    (form === 'base' && areJoined(before) && opensObject(a, at + 1)) ||
    (agreeing && !isNounToo(a, at, last, before) && (opensObject(a, at + 1) || a.speechAt(at) !== null))
  );
}

/** "intelligence estimates from Kyiv", "media reports suggest": no object follows, nor does the sentence end with who says so. */
function isNounToo(a: Read, at: number, last: Word, before: readonly Word[]): boolean {
  if (!a.grammar.verbs.nounsToo.has(lowerAt(a, at))) return false;
  const object =
    opensObject(a, at + 1) &&
    a.tokens[at + 1]?.kind !== 'mark' &&
    !a.grammar.classes.of.preposition.has(lowerAt(a, at + 1));
  return !object && !comments(a, at, last, before);
}

/** ", Reuters reports.", ", the ministry claims,": whoever says so, at the end. */
function comments(a: Read, at: number, last: Word, before: readonly Word[]): boolean {
  const next = a.tokens[at + 1];
  if (next && (next.kind !== 'mark' || next.text === ':')) return false;
  let opens = at - 1;
  while (/^(noun|name|adjective|determiner|number)$/.test(before[opens]?.class ?? '')) opens--;
  const named =
    last.class === 'name' || a.sources[at - 1] !== undefined || a.descriptions[at - 1] !== undefined;
  return before[opens]?.class === 'mark' && (named || before[opens + 1]?.class === 'determiner');
}

/** ", says Kyiv", ", say officials": a verb behind a mark. */
function maySpeak(a: Read, at: number, form: VerbForm): boolean {
  const speech = a.speechAt(at);
  if (form === 's') return speech !== null || opensObject(a, at + 1);
  return (
    form === 'base' &&
    speech?.value === 'says' &&
    !a.grammar.verbs.nounsToo.has(lowerAt(a, at)) &&
    opensObject(a, at + 1)
  );
}

/** "the killed or wounded soldiers". */
const joinsParticiples = (a: Read, at: number, before: readonly Word[]): boolean =>
  before[at - 1]?.class === 'coordinator' &&
  before[at - 3]?.class === 'determiner' &&
  a.entryAt(at - 2).verb?.form === 'past';

/** "of North Korean killed and wounded": what became of people, as a noun behind whose they are. */
function isNominalised(a: Read, at: number, before: readonly Word[]): boolean {
  const behind = (next: number) =>
    a.forces[next]?.value.role === 'adjective' && a.forces[next]?.to === next + 1;
  if (metricOf(a.parts[at]?.value ?? null) === null) return false;
  return (
    behind(at - 1) ||
    (before[at - 1]?.class === 'coordinator' &&
      before[at - 2]?.class === 'noun' &&
      metricOf(a.parts[at - 2]?.value ?? null) !== null &&
      behind(at - 3))
  );
}

/** A noun is to come: behind an article, a possessive, an adjective. */
const isNounPlace = (last: Word | undefined): boolean =>
  last?.class === 'determiner' || last?.class === 'adjective';

const possessiveBefore = (a: Read, at: number): boolean => a.tokens[at - 1]?.possessive === true;

/** No verb yet, and a noun in the plural that may be its subject. */
function awaitsVerb(a: Read, before: readonly Word[]): boolean {
  const plural = before.some(
    ({ class: name }, at) => name === 'noun' && endsPlural(a.grammar.nouns, lowerAt(a, at)),
  );
  return (
    plural && !before.some(({ class: name }) => name === 'verb' || name === 'auxiliary' || name === 'modal')
  );
}

/** "Seoul and the United States": more than one, who take a plural verb. */
function areJoined(before: readonly Word[]): boolean {
  let at = before.length - 1;
  while (/^(name|adjective|determiner)$/.test(before[at]?.class ?? '')) at--;
  return at < before.length - 1 && before[at]?.class === 'coordinator' && before[at - 1]?.class !== 'verb';
}

/** "Seoul says", "soldiers fight". */
function agrees(a: Read, subject: number, last: Word, form: VerbForm): boolean {
  const { nouns } = a.grammar;
  const lower = lowerAt(a, subject);
  const plural = endsPlural(nouns, lower) || nouns.plurals.has(lower);
  return form === 's' ? !plural || last.class === 'name' : plural;
}

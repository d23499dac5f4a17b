import type { Clause } from '../clause.ts';
import { type Frame, isOfFrame } from '../frames.ts';
import type { Chunk, Joint, NounPhrase } from '../phrase.ts';
import { lowerAt, type Read } from '../read.ts';
import { isTime } from '../time-words.ts';
import { comments } from './apposition.ts';
import type { Chunked } from './chunked.ts';
import { beginsClause } from './clause-begins.ts';
import { begin, type Parse } from './parse.ts';
import { isIntransitive } from './tense.ts';

/** Reads a noun phrase: what it is to the clause around it, or to the noun before it. */
export function readNoun(parse: Parse, phrase: NounPhrase, index: number): void {
  const { a, chunks, found, stack } = parse;
  found.add(phrase);
  const before = parse.last;
  parse.last = phrase;
  const { top } = stack;
  if (top.clause?.subject === phrase) return;
  if (phrase.preposition !== null) {
    readGoverned(parse, phrase, before, index);
    return;
  }
  if (isTime(a, phrase)) {
    // At the head of a clause it waits for the verb.
    if (top.clause) top.clause.times.push(phrase);
    else parse.waiting.push(phrase);
    return;
  }
  if (top.clause === null) {
    const link = top.subject && linkBehindWhich(parse, top.subject, index);
    const governed = top.subject === null ? listedWith(parse, index) : null;
    if (governed) found.join(phrase, governed);
    else if (top.subject === null) top.subject = phrase;
    else if (isPutSo(parse, phrase, index)) [top.antecedent, top.subject] = [top.subject, phrase];
    else if (link) govern(parse, top.subject, link, phrase);
    else if (markBefore(parse, index) && comments(parse, index)) stack.open('complement', null, phrase);
    else if (chunks[index - 1]?.kind === 'coordinator') {
      found.join(phrase, before);
      if (bothCounted(phrase, before) && before === top.subject) found.accompany(phrase, top.subject);
    } else if (isApposed(parse, phrase, index)) found.hang(phrase, top.subject);
    return;
  }
  if (beginsClause(parse, index)) {
    const joint = chunks[index - 1]?.kind;
    const relation = joint === 'coordinator' ? 'joined' : 'complement';
    if (joint === 'coordinator' || joint === 'mark') stack.closeRelatives();
    stack.open(relation, stack.top.clause, phrase);
    return;
  }
  if (chunks[index - 1]?.kind === 'coordinator') {
    if (gap(parse, phrase, index)) return;
    if (phrase.counts.length === 0) found.join(phrase, before);
    else if (sharesSubject(a, top.clause) && chunks[index + 1]?.kind !== 'verb') {
      found.take(top.clause, phrase, 'subject');
      return;
    }
  }
  if (before && isApposed(parse, phrase, index)) {
    found.hang(phrase, before);
    return;
  }
  if ([index - 1, index - 3].some((at) => chunks[at] === top.clause?.verb)) takesObject(parse, top.clause);
  found.take(top.clause, phrase, 'object');
}

/** "attacked near the village and lost 390 men": what looked like a participle is a tense, since it has an object. */
function takesObject({ found }: Parse, { verb, relation, subject, parent }: Clause): void {
  if (verb.form !== 'past' || !verb.passive || !/^(main|joined|complement)$/.test(relation)) return;
  for (const clause of found.clauses)
    if (clause.subject === subject && clause.parent === parent && clause.verb.form === 'past')
      clause.verb.passive = false;
}

/**
 * "According to Poles, | Finns | and Swedes, Greece sent": what a preposition governs with those before it, where the
 * subject comes behind another comma.
 * @returns the first of them; null where the noun phrase is none of theirs
 */
function listedWith(parse: Chunked, index: number): NounPhrase | null {
  const { a, chunks } = parse;
  const [before, joint] = [chunks[index - 2], chunks[index - 1]];
  if (before?.kind !== 'noun') return null;
  if (joint?.kind === 'coordinator') {
    if (!subjectFollows(chunks, index + 1)) return null;
    return before.preposition === null ? listedWith(parse, index - 2) : before;
  }
  if (!isComma(joint) || before.preposition === null) return null;
  const [own, last] = [chunks[index], chunks[index + 2]];
  // "Finns and Swedes" may be one noun phrase: "Finnish and Swedish officials".
  const closes = own?.kind === 'noun' && joinsWithin(a, own);
  if (closes) return subjectFollows(chunks, index + 1) ? before : null;
  const goesOn =
    chunks[index + 1]?.kind === 'coordinator' && last?.kind === 'noun' && last.preposition === null;
  return goesOn && subjectFollows(chunks, index + 3) ? before : null;
}

const joinsWithin = (a: Read, { from, to }: NounPhrase): boolean =>
  a.tokens.slice(from, to).some(({ lower }) => a.grammar.classes.of.coordinator.has(lower));

const isComma = (chunk: Chunk | undefined): boolean => chunk?.kind === 'mark' && chunk.lemma === ',';

/** ", Greece": a comma and a noun phrase that no preposition governs. */
function subjectFollows(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1];
  return isComma(chunks[at]) && next?.kind === 'noun' && next.preposition === null;
}

/**
 * "Since the invasion of their country | Kyiv has lost": of two noun phrases in a row the first is not whose verb
 * follows, and the conjunction before it is the preposition that it also is.
 * @returns the conjunction; null where there is none
 */
function linkBehindWhich({ a, chunks, found }: Parse, subject: NounPhrase, index: number): Joint | null {
  const before = chunks[index - 1];
  if (before?.kind !== 'noun' || found.topmost(before) !== subject) return null;
  const link = chunks[chunks.lastIndexOf(subject, index) - 1];
  return link?.kind === 'subordinator' && a.grammar.classes.of.preposition.has(link.lemma) ? link : null;
}

/** Lets a preposition govern what was taken for the subject behind a conjunction: what follows is of the clause around. */
function govern({ stack, waiting }: Parse, governed: NounPhrase, link: Joint, phrase: NounPhrase): void {
  governed.preposition = link.from;
  waiting.push(governed);
  stack.close();
  if (stack.top.clause === null) stack.top.subject = phrase;
  else stack.open('complement', stack.top.clause, phrase);
}

/** "in Kursk", "of the men": hangs on a noun, belongs to a clause, or waits for one. */
function readGoverned(parse: Parse, phrase: NounPhrase, before: NounPhrase | null, index: number): void {
  const { a, chunks, found, stack } = parse;
  const { top } = stack;
  const link = lowerAt(a, phrase.preposition);
  const genitive = a.grammar.links.genitive.has(link);
  if (chunks[index - 1]?.kind === 'coordinator') found.join(phrase, before);
  const direct = chunks[index - 2];
  if (direct?.kind === 'noun' && a.grammar.links.nominal.has(link)) found.hang(phrase, direct);
  else if (before && genitive) found.hang(phrase, found.topmost(before));
  // "of whom 300", "of the 11,000 sent, 300 died": opens a clause, and is no subject of it.
  if (genitive) return;
  if (top.clause) found.take(takerOf(a, top.clause, phrase, link), phrase, 'phrase');
  else parse.waiting.push(phrase);
}

/** "put the number of those killed | at 760": a number goes with the verb that brings something to it. */
function takerOf(a: Read, clause: Clause, { counts }: NounPhrase, link: string): Clause {
  const { amount, result } = a.grammar.links;
  if (counts.length === 0 || !(amount.has(link) || result.has(link))) return clause;
  for (let up: Clause | null = clause; up; up = up.parent)
    if (up.relation !== 'participle' && BRINGING.some((frame) => isOfFrame(up.verb, frame))) return up;
  return clause;
}

/** Frames of verbs that bring something to a number. */
const BRINGING: readonly Frame[] = ['put', 'amount', 'bring'];

/** "300 were killed in May and another 400 in June": a number behind a verb that takes no object is a second subject. */
function sharesSubject(a: Read, { subject, verb }: Clause): boolean {
  return (subject?.counts.length ?? 0) > 0 && (verb.passive || isIntransitive(a, verb));
}

/** "Russia lost 8,000 and Ukraine 3,000", "the toll stood at 30 and the debt at 70": the verb is said once. */
function gap(parse: Parse, phrase: NounPhrase, index: number): boolean {
  const { a, chunks, stack } = parse;
  const { clause } = stack.top;
  const next = chunks[index + 1];
  const behind = chunks[index + 2];
  const direct = next?.kind === 'noun' && next.counts.length > 0;
  const linked =
    next?.kind === 'preposition' &&
    a.grammar.links.amount.has(next.lemma) &&
    behind?.kind === 'noun' &&
    behind.counts.length > 0;
  if (!clause || phrase.counts.length > 0 || !(direct || linked)) return false;
  const gapped = stack.open('joined', clause.parent, phrase);
  begin(parse, gapped, clause.verb, phrase, 'joined', clause.parent);
  return true;
}

/** "The number of wounded | he | put at 900": the object stands in front, and its verb says what it comes to. */
function isPutSo({ a, chunks }: Parse, phrase: NounPhrase, index: number): boolean {
  const [verb, link] = [chunks[index + 1], chunks[index + 2]];
  return (
    phrase.counts.length === 0 &&
    chunks[index - 1]?.kind === 'noun' &&
    verb?.kind === 'verb' &&
    !verb.passive &&
    (isOfFrame(verb, 'put') || isOfFrame(verb, 'give')) &&
    link?.kind === 'preposition' &&
    (a.grammar.links.amount.has(link.lemma) || a.grammar.links.role.has(link.lemma))
  );
}

const bothCounted = (one: NounPhrase, other: NounPhrase | null): boolean =>
  one.counts.length > 0 && other !== null && other.counts.length > 0;

/** "the first soldiers, | 2,600 of them, | are": a number between commas tells how many its host are. */
function isApposed({ chunks }: Chunked, { counts }: NounPhrase, index: number): boolean {
  let next = index + 1;
  while (chunks[next]?.kind === 'preposition' || (chunks[next]?.kind === 'noun' && next < index + 3)) next++;
  return counts.length > 0 && isComma(chunks[index - 1]) && isComma(chunks[next]);
}

/** A mark right before that may divide a comment from what it is on. */
function markBefore({ chunks }: Chunked, index: number): boolean {
  const before = chunks[index - 1];
  return before?.kind === 'mark' && /^[,(–"]$/.test(before.lemma);
}

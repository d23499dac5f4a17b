import type { Chunk, NounPhrase } from './phrase.ts';
import { linkOf, lowerAt, type Read } from './read.ts';
import { isTime } from './time-words.ts';
import type { Word } from './word-class.ts';

/** Chunks that move together: a noun phrase with its preposition and with what is joined to it or owns it. */
export type Unit = readonly Chunk[];

/** Puts together what moves together. */
export function unitsOf(a: Read, chunks: readonly Chunk[]): Unit[] {
  const units: Chunk[][] = [];
  chunks.forEach((chunk, index) => {
    const last = units.at(-1);
    const before = chunks[index - 1];
    const next = chunks[index + 1];
    const goesOn =
      before?.kind === 'preposition' ||
      // "Russland | und | Nordkorea".
      (chunk.kind === 'coordinator' && before?.kind === 'noun' && next?.kind === 'noun') ||
      (before?.kind === 'coordinator' && chunk.kind === 'noun') ||
      // "die Verluste | der Nordkoreaner", "die Verluste | von | Russland".
      (before?.kind === 'noun' && isOwner(a, chunk, next));
    if (last && goesOn) last.push(chunk);
    else units.push([chunk]);
  });
  return units;
}

function isOwner(a: Read, chunk: Chunk, next: Chunk | undefined): boolean {
  const { genitive, owner } = a.grammar.links;
  if (chunk.kind === 'noun') return chunk.preposition === chunk.from && genitive.has(linkOf(a, chunk));
  return chunk.kind === 'preposition' && owner.has(chunk.lemma) && next?.kind === 'noun';
}

/** What stands around a clause whose subject is looked for. */
export interface Surroundings {
  readonly opening: Chunk['kind'] | undefined;
  /** Whoever stands before the clause and may be its subject. */
  readonly before: NounPhrase | null;
}

/**
 * The unit that is the subject: the first noun phrase of no preposition, of no article that a subject never has, and in
 * number with the tensed verb. Null where the subject stands before the clause.
 */
export function subjectOf(
  a: Read,
  words: readonly Word[],
  units: readonly Unit[],
  tensed: number,
  { opening, before }: Surroundings,
): Unit | null {
  const candidates = units.filter(([first]) => first?.kind === 'noun' && mayBeSubject(a, first));
  const plural = isPluralVerb(a, words, tensed);
  const agreeing = candidates.filter(([first]) => {
    const number = first?.kind === 'noun' ? isPlural(a, first) : null;
    return number === null || number === plural;
  });
  // "die Pjöngjang geschickt hat": a name beside the relative is the subject, all else its object.
  if (opening === 'relative')
    return agreeing.find(([first]) => first?.kind === 'noun' && isName(a, first)) ?? null;
  if (before && mayBeSubject(a, before) && isPlural(a, before) !== !plural) return null;
  return agreeing[0] ?? (before ? null : (candidates[0] ?? null));
}

function mayBeSubject(a: Read, phrase: NounPhrase): boolean {
  return (
    phrase.preposition === null && !a.grammar.order.oblique.has(lowerAt(a, phrase.from)) && !isTime(a, phrase)
  );
}

const isName = (a: Read, { head, counts }: NounPhrase): boolean =>
  counts.length === 0 && (a.forces[head]?.value.role === 'state' || a.sources[head] !== undefined);

/** Whether a noun phrase is more than one; null where nothing tells. */
function isPlural(a: Read, { from, head, counts }: NounPhrase): boolean | null {
  const { nouns, order } = a.grammar;
  if (counts.length > 0) return counts[0]?.quantity.value !== 1;
  const role = a.forces[head]?.value.role;
  if (role === 'state' || order.singular.has(lowerAt(a, from))) return false;
  if (role === 'people' || nouns.plurals.has(lowerAt(a, head)) || order.plural.has(lowerAt(a, from)))
    return true;
  return a.sources[head] === undefined ? null : false;
}

function isPluralVerb(a: Read, words: readonly Word[], at: number): boolean {
  return words[at]?.class === 'verb'
    ? a.entryAt(at).verb?.plural === true
    : a.grammar.order.pluralVerbs.has(lowerAt(a, at));
}

import { bracketOf, mayBeTensed } from './bracket.ts';
import type { Chunk, NounPhrase, VerbGroup } from './phrase.ts';
import { lowerAt, type Read } from './read.ts';
import { subjectOf, unitsOf } from './subject.ts';
import type { Word } from './word-class.ts';

/**
 * The chunks of a sentence whose verbs stand apart, in the order subject, verbs, objects, which clauses are parsed in: the
 * tensed verb is second in a main clause and last in a subordinate one, the others are last in both (the topological
 * fields of Drach, Grundgedanken der deutschen Satzlehre, 1937).
 */
export function inClauseOrder(a: Read, words: readonly Word[], chunks: readonly Chunk[]): Chunk[] {
  const ordered: Chunk[] = [];
  let piece: Chunk[] = [];
  /** Whoever stands before the piece, in one without a verb: "troops, | who fight there, | have lost". */
  let before: NounPhrase | null = null;
  const close = () => {
    const told = clausesOf(a, words, piece, before);
    ordered.push(...told.chunks);
    // A subordinate clause leaves whoever stands before it waiting.
    if (!told.verbs) before = told.last ?? before;
    else if (!isSubordinate(piece[0])) before = null;
    piece = [];
  };
  for (const chunk of chunks) {
    if (chunk.kind === 'mark' || isSubordinate(chunk)) close();
    if (chunk.kind === 'mark') ordered.push(chunk);
    else piece.push(chunk);
  }
  close();
  return ordered;
}

const isSubordinate = (opening: Chunk | undefined): boolean =>
  opening?.kind === 'subordinator' || opening?.kind === 'relative';

interface Told {
  readonly chunks: readonly Chunk[];
  readonly verbs: boolean;
  /** The noun phrase that a piece without verbs opens with. */
  readonly last: NounPhrase | null;
}

/** A piece between marks: one clause, or several that joints divide and that may share a tensed verb. */
function clausesOf(
  a: Read,
  words: readonly Word[],
  piece: readonly Chunk[],
  before: NounPhrase | null,
): Told {
  if (!piece.some(({ kind }) => kind === 'verb')) {
    const [first] = piece;
    return { chunks: piece, verbs: false, last: first?.kind === 'noun' ? first : null };
  }
  const chunks: Chunk[] = [];
  let shared: readonly number[] = [];
  let subject = before;
  for (const part of partsOf(piece)) {
    const clause = clauseOf(a, words, part, shared, subject);
    chunks.push(...clause.chunks);
    shared = clause.auxiliaries;
    subject = null;
  }
  return { chunks, verbs: true, last: null };
}

/** Divides at the joints that have verbs on both sides; each joint begins its part. */
function partsOf(piece: readonly Chunk[]): Chunk[][] {
  const parts: Chunk[][] = [[]];
  const isVerb = ({ kind }: Chunk) => kind === 'verb';
  piece.forEach((chunk, index) => {
    const joins =
      chunk.kind === 'coordinator' && parts.at(-1)?.some(isVerb) && piece.slice(index).some(isVerb);
    if (joins) parts.push([]);
    parts.at(-1)?.push(chunk);
  });
  return parts;
}

interface Ordered {
  readonly chunks: readonly Chunk[];
  /** Tokens of the auxiliaries and modals, which a clause joined to it may share. */
  readonly auxiliaries: readonly number[];
}

function clauseOf(
  a: Read,
  words: readonly Word[],
  part: readonly Chunk[],
  shared: readonly number[],
  before: NounPhrase | null,
): Ordered {
  const opening = part[0]?.kind;
  const subordinate = isSubordinate(part[0]);
  const opened = opening === 'coordinator' || subordinate ? part.slice(0, 1) : [];
  const rest = part.slice(opened.length);
  const verbs = rest.filter((chunk) => chunk.kind === 'verb');
  const marked = verbs.filter(({ from }) => words[from - 1]?.class === 'infinitive-to');
  const plain = verbs.filter((verb) => !marked.includes(verb)).map(({ head }) => head);
  // "wurden 300 getötet und 2.700 verletzt": what may be a participle is one, where an auxiliary is shared.
  const own = plain.filter(
    (at) => mayBeTensed(a, words, at) && (shared.length === 0 || words[at]?.form !== 'past'),
  );
  const helping = own.find((at) => words[at]?.class !== 'verb');
  const first = helping ?? own.find((at) => words[at]?.form !== 'base') ?? own[0];
  const tensed = (subordinate ? own.at(-1) : first) ?? null;
  const all = tensed === null ? [...shared, ...plain] : plain;
  const leading = tensed ?? shared[0] ?? null;
  const left = particleOf(a, rest);
  const { negation } = a.grammar.classes.of;
  const negated = rest.some((chunk) => chunk.kind !== 'noun' && negation.has(lowerAt(a, chunk.from)));
  const groups: VerbGroup[] = [];
  if (all.length > 0 || leading !== null)
    groups.push(bracketOf(a, words, leading, all, left?.from ?? null, negated));
  for (const { head } of marked)
    groups.push(bracketOf(a, words, null, [head], left?.from ?? null, negated && groups.length === 0));
  const units = unitsOf(
    a,
    rest.filter((chunk) => chunk.kind !== 'verb' && chunk !== left),
  );
  const found = leading === null ? null : subjectOf(a, words, units, leading, { opening, before });
  const behind = units.filter((unit) => unit !== found);
  return {
    chunks: [...opened, ...(found ?? []), ...groups, ...behind.flat()],
    auxiliaries: all.filter((at) => words[at]?.class !== 'verb'),
  };
}

/** "(setzt 900 Mann) ein", "(wurden) gefangen (genommen)": the particle of a separable verb, before nothing but verbs. */
function particleOf(a: Read, clause: readonly Chunk[]): Chunk | undefined {
  const last = clause.findLast(({ kind }) => kind !== 'verb');
  const alone = last !== undefined && last.to === last.from + 1;
  return alone && a.grammar.order.particles.has(lowerAt(a, last.from)) ? last : undefined;
}

import { type Attribution, attributionsIn } from '../../../structure/attribution.ts';
import type { Structure } from '../../../structure/clause.ts';
import type { NounPhrase } from '../../../structure/phrase.ts';
import { SOURCE_LINKS } from '../lexicon/speakers.ts';
import type { Read } from '../read.ts';
import type { Candidate } from './candidate.ts';
import { isOffice } from './joined.ts';

/** An attribution of a sentence with whoever its source is. */
export interface Sourced {
  readonly attribution: Attribution;
  readonly who: Candidate;
}

/** Whoever the sources of a sentence are; a source without anybody who could speak ("the weather said") is left out. */
export function sourcesIn(a: Read, structure: Structure, candidates: readonly Candidate[]): Sourced[] {
  if (candidates.length === 0) return [];
  const sourced: Sourced[] = [];
  for (const attribution of attributionsIn(a, structure)) {
    const who = whoIs(a, structure, candidates, attribution.source);
    const link = a.tokens[attribution.source.preposition ?? -1]?.lower ?? '';
    // "reported in the General Staff"; not "in Kyiv".
    if (attribution.manner === 'cited' && /^(in|at)$/.test(link) && who?.claimant?.kind !== 'office')
      continue;
    if (who) sourced.push({ attribution, who });
  }
  return sourced;
}

/** Who a noun phrase means: who is named in it, else in what hangs on it, else in what stands behind its comma. */
function whoIs(
  a: Read,
  structure: Structure,
  candidates: readonly Candidate[],
  phrase: NounPhrase,
): Candidate | null {
  const own = within(candidates, phrase).at(-1) ?? null;
  const appositive = structure.phrases.find(
    ({ from, preposition }) =>
      preposition === null && from === endOf(structure, phrase) + 1 && a.tokens[from - 1]?.text === ',',
  );
  const told = appositive ? within(candidates, appositive).filter(({ name }) => name !== null) : [];
  // "the ambassador in Rome, John Doe": a person is who the office is.
  const people = told.filter(({ being }) => being === 'person');
  const person = people.find(({ kind }) => kind === 'known') ?? people[0];
  if (own && person && holdsOffice(a, own)) return person;
  if (own && (own.name !== null || own.kind === 'pronoun')) {
    const joined = structure.joinedTo(phrase).filter((other) => within(candidates, other).length > 0);
    // "the BBC and Mediazona": the one whom the story knows.
    const known = joined.flatMap((other) => within(candidates, other)).find(({ kind }) => kind === 'known');
    if (own.kind === 'named' && known) return known;
    // "the US, Ukraine and South Korea": nobody in particular.
    return joined.length > 1 ? { ...own, name: null, kind: 'unnamed' } : own;
  }
  return (
    person ??
    told.find(({ kind }) => kind === 'known') ??
    hangingOn(a, structure, candidates, phrase, 0) ??
    issuerOf(a, structure, candidates, phrase) ??
    own
  );
}

/** "a report that the institute released": whoever put out what speaks. */
function issuerOf(
  a: Read,
  structure: Structure,
  candidates: readonly Candidate[],
  { to }: NounPhrase,
): Candidate | null {
  const issuing = structure.clauses.find(
    ({ subject, objects }) => subject?.from === to + 1 && objects.length === 0,
  );
  if (!issuing?.subject || !POINTING.has(a.tokens[to]?.lower ?? '')) return null;
  return within(candidates, issuing.subject).find(({ name }) => name !== null) ?? null;
}

/** Words that tie what somebody put out to a noun. */
const POINTING: ReadonlySet<string> = new Set(['that', 'which']);

const holdsOffice = (a: Read, own: Candidate): boolean =>
  own.being === 'person' && !own.passesOn && (own.kind === 'officials' || isOffice(a, own));

const within = (candidates: readonly Candidate[], { from, to }: NounPhrase): Candidate[] =>
  candidates.filter((candidate) => candidate.from < to && candidate.to > from);

/** Token behind all that hangs on a noun phrase. */
function endOf(structure: Structure, phrase: NounPhrase): number {
  return Math.max(phrase.to, ...structure.hangingOn(phrase).map((hanging) => endOf(structure, hanging)));
}

/** "a source in the General Staff", "an analysis from Kyiv", "a report posted by the ministry". */
function hangingOn(
  a: Read,
  structure: Structure,
  candidates: readonly Candidate[],
  phrase: NounPhrase,
  depth: number,
): Candidate | null {
  if (depth > DEPTH) return null;
  const agents = structure
    .rolesOf(phrase)
    .flatMap(({ role, clause }) =>
      role === 'subject' && clause.relation === 'participle' ? clause.phrases : [],
    );
  for (const hanging of [...structure.hangingOn(phrase), ...agents]) {
    if (!SOURCE_LINKS.has(a.tokens[hanging.preposition ?? -1]?.lower ?? '')) continue;
    const found =
      within(candidates, hanging).findLast(({ name }) => name !== null) ??
      hangingOn(a, structure, candidates, hanging, depth + 1);
    if (found) return found;
  }
  return null;
}

const DEPTH = 3;

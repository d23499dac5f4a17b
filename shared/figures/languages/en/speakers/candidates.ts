import { isCapitalised, isInCapitals } from '../../../tokens.ts';
import { UNNAMED } from '../lexicon/speakers.ts';
import type { Read } from '../read.ts';
import { type Acquaintance, type Candidate, candidate, known } from './candidate.ts';
import { described, foreignOfficials, ofCountry } from './described.ts';
import { joined } from './joined.ts';
import { overRole, passesOn } from './roles.ts';
import { bodyAt, strangerAt, unitAt } from './strangers.ts';

/** Everyone in a sentence who could speak, from left to right. */
export function candidatesOf(a: Read, acquaintance: Acquaintance): Candidate[] {
  const candidates: Candidate[] = [];
  const { length } = a.tokens;
  for (let at = 0; at < length; ) {
    const found = candidateAt(a, at, acquaintance);
    if (found && isSurname(candidates.at(-1), found)) candidates.pop();
    if (found && !isComplement(a, candidates.at(-1), at)) candidates.push(found);
    at = found ? Math.max(found.to, at + 1) : at + 1;
  }
  return joined(a, candidates, acquaintance);
}

/** "Oleksandr | Syrskii": a name that the story does not know in front of one that it does. */
const isSurname = (before: Candidate | undefined, found: Candidate): boolean =>
  before?.kind === 'named' && before.to === found.from && found.kind === 'known' && found.being === 'person';

/** "the commander-in-chief of the Ukrainian army": the second name only tells of what the first is. */
function isComplement(a: Read, before: Candidate | undefined, at: number): boolean {
  if (before === undefined || before.kind === 'pronoun') return false;
  const between = a.tokens.slice(before.to, at).map((token) => token.lower);
  return between[0] === 'of' && (between.length === 1 || (between.length === 2 && between[1] === 'the'));
}

function candidateAt(a: Read, at: number, acquaintance: Acquaintance): Candidate | null {
  const token = a.tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'number') return unitAt(a, at);
  if (!a.mayBeginSource(at) && !isCapitalised(token.text) && !UNNAMED.has(token.lower) && !a.forces[at])
    return null;
  const source = a.sources[at];
  if (source?.from === at) {
    if (source.value.role !== 'claimant') {
      const state = ofCountry(a, at, source.to, source.value.country);
      // "a London newspaper": where somebody else is.
      return state.kind === 'state' && /^an?$/.test(a.tokens[at - 1]?.lower ?? '') ? null : state;
    }
    return namesake(a, at, source.to) ?? inStory(a, at, source.to, source.value.claimant);
  }
  return (
    editionAt(a, at) ??
    bodyAt(a, at) ??
    pronounAt(a, at, acquaintance) ??
    described(a, at, acquaintance) ??
    (a.forces[at]?.value.role === 'foreign' ? foreignOfficials(a, at) : null) ??
    (isCapitalised(token.text) && !a.forces[at] && !a.places[at] && !token.text.includes('-')
      ? strangerAt(a, at)
      : null)
  );
}

/** "BBC Ukraine": initials with a country are an outlet's edition. */
function editionAt(a: Read, at: number): Candidate | null {
  const [initials, country] = [a.tokens[at], a.tokens[at + 1]];
  const source = a.sources[at + 1];
  if (!initials || !country || !isInCapitals(initials.text) || initials.text.length > 4) return null;
  if (
    source?.value.role !== 'country' ||
    source.from !== at + 1 ||
    isInCapitals(country.text) ||
    a.forces[at]
  )
    return null;
  return candidate(a, at, source.to, {
    name: `${initials.text} ${country.text}`,
    kind: 'named',
    being: 'body',
  });
}

/** "Yoon Ki-ho" is not the Yoon of the story: a Korean family name, and a given name that is not his. */
function namesake(a: Read, from: number, to: number): Candidate | null {
  const given = a.tokens[to];
  if (to - from > 1 || !given || !/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(given.text)) return null;
  const name = `${a.tokens[from]?.text ?? ''} ${given.text}`;
  return candidate(a, from, to + 1, { name, kind: 'named', being: 'person' });
}

/** "Zelensky", "the NIS", "a NATO official". */
function inStory(a: Read, from: number, end: number, claimant: Parameters<typeof known>[3]): Candidate {
  const to = claimant.kind === 'person' || a.tokens[end - 1]?.possessive ? end : overRole(a, end);
  return known(a, from, to, claimant, passesOn(a, from, to));
}

/** "he", "the agency"; "the spokesman for the ministry" is whoever that is, and "the General Staff" only begins like one. */
function pronounAt(a: Read, at: number, acquaintance: Acquaintance): Candidate | null {
  const spoken = a.speech[at];
  if (spoken?.value !== 'pronoun' || spoken.from !== at || nameBegins(a, at + 1, spoken.to)) return null;
  const possessive =
    /^(its|his|her|their)$/.test(a.tokens[at]?.lower ?? '') || a.tokens[spoken.to - 1]?.possessive === true;
  const noun = spoken.to - at > 1 && !possessive ? of(a, at, spoken.to, acquaintance) : null;
  return noun ?? candidate(a, at, spoken.to, { name: null, kind: 'pronoun', possessive });
}

/** "the spokesman | for the Harbour Institute", "the ministry | in London": whose, or where, somebody told by a noun is. */
function of(a: Read, at: number, to: number, acquaintance: Acquaintance): Candidate | null {
  if (!WHOSE.test(a.tokens[to]?.lower ?? '')) return null;
  const name = a.tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const described = a.descriptions[to - 1];
  const owner = candidateAt(a, name, acquaintance);
  if (!owner || owner.possessive || owner.name === null || !/^(known|state|named)$/.test(owner.kind))
    return null;
  if (owner.kind === 'named') return owner.being === 'body' ? { ...owner, from: at } : null;
  // "the minister for the armed forces": a description tells of nobody in particular.
  if (!a.sources.slice(owner.from, owner.to).some(Boolean)) return null;
  const claimant = described?.value.find(({ country }) => country !== undefined && country === owner.country);
  return claimant ? known(a, at, owner.to, claimant) : { ...owner, from: at };
}

const WHOSE = /^(of|for|in)$/;

/** "the Institute for the Study of War": a name that only begins like a pronoun. */
function nameBegins(a: Read, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (a.sources[at]?.from === at || a.descriptions[at]?.from === at) return true;
  }
  return false;
}

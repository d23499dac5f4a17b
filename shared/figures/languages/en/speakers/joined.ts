import { INTRODUCING } from '../lexicon/speakers.ts';
import type { Read } from '../read.ts';
import type { Acquaintance, Candidate } from './candidate.ts';

/**
 * Names and what they are told to be, as one: "senator Ann Holt", "an envoy, Jan Bok", "Pentagon
 * spokesman John Doe", "Wi Jae-hong, who sits on the intelligence panel". Whoever passes on the numbers of a body
 * speaks for it, here and later by the surname alone.
 */
export function joined(a: Read, candidates: readonly Candidate[], acquaintance: Acquaintance): Candidate[] {
  const whole: Candidate[] = [];
  for (const next of candidates) {
    const before = whole.at(-1);
    const one = before && together(a, before, next);
    if (one) whole[whole.length - 1] = one;
    else whole.push(affiliated(next, acquaintance));
  }
  return whole;
}

/** A surname for whose bearer an earlier sentence named the body. */
function affiliated(candidate: Candidate, acquaintance: Acquaintance): Candidate {
  if (candidate.kind !== 'named' || candidate.name === null) return candidate;
  if (acquaintance.isOutlet(candidate.name)) return { ...candidate, name: null, kind: 'unnamed' };
  const claimant = acquaintance.affiliated(candidate.name);
  return claimant ? speakingFor(candidate, { ...candidate, claimant, name: claimant.name }) : candidate;
}

function together(a: Read, before: Candidate, next: Candidate): Candidate | null {
  const between = a.tokens.slice(before.to, next.from).map(({ lower }) => lower);
  const comma = between[0] === ',';
  if (
    next.kind === 'named' &&
    next.being === 'person' &&
    (between.length === 0 || (between.length === 1 && (comma || between[0] === '.')))
  )
    return titled(a, before, next);
  if (
    before.kind === 'named' &&
    before.being === 'person' &&
    comma &&
    between.length <= APPOSITION &&
    next.passesOn
  )
    return between.slice(1).every((word) => INTRODUCING.has(word))
      ? { ...speakingFor(before, next), to: next.to }
      : null;
  return null;
}

/** Words between a name with its comma and what its bearer is. */
const APPOSITION = 8;

/** A role before a name: the body's number where the role passes it on, else the person's own. */
function titled(a: Read, role: Candidate, person: Candidate): Candidate | null {
  if (role.possessive) return null;
  if (role.kind === 'known') {
    // "Foreign minister John Doe": not the minister whom the story knows.
    if (isOffice(a, role)) return { ...person, from: role.from, country: null };
    if (!role.passesOn) return null;
    return { ...speakingFor(person, role), from: role.from };
  }
  const bare =
    role.kind === 'pronoun' ? role.to - role.from > 1 : role.kind === 'officials' || role.kind === 'unnamed';
  return bare ? { ...person, from: role.from, country: role.country } : null;
}

/** Somebody whom the story knows, told by the office alone. */
export const isOffice = (a: Read, { claimant, from, to, passesOn }: Candidate): boolean =>
  claimant?.kind === 'person' &&
  !passesOn &&
  !a.sources.slice(from, to).some((mark) => mark?.value.role === 'claimant');

function speakingFor(person: Candidate, body: Candidate): Candidate {
  return {
    ...person,
    name: body.name,
    kind: 'known',
    claimant: body.claimant,
    country: body.country,
    surname: person.name,
  };
}

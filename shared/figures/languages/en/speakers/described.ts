import type { Claimant, Country } from '../../../../story/story.ts';
import { OF_A_SERVICE, OF_NO_SERVICE } from '../lexicon/estimates.ts';
import { NOT_ITS_OWN, OTHER_RANK, UNNAMED } from '../lexicon/speakers.ts';
import type { Read } from '../read.ts';
import { type Acquaintance, type Candidate, candidate, known } from './candidate.ts';
import { overRole, passesOn } from './roles.ts';
import { unitAt } from './strangers.ts';

/** Words between a country and what it is the country of: "South Korea's main spy agency". */
const APART = 5;

/** "South Korea's spy agency", "U.S. officials", "Ukraine's 17th Brigade", "Kyiv". */
export function ofCountry(a: Read, from: number, to: number, country: Country): Candidate {
  for (let at = to; at < to + APART && at < a.tokens.length; at++) {
    if (NOT_ITS_OWN.has(a.tokens[at]?.lower ?? '')) break;
    const found = atHomeIn(a, from, at, country);
    if (found) return found;
    const described = a.descriptions[at];
    if (described?.from === at) return officialsOf(a, from, described.to, country);
    const role = a.speechAt(at)?.value;
    if (role === 'officials' || role === 'role') return officialsOf(a, from, at, country);
    if (a.tokens[at]?.kind === 'mark' || a.parts[at]?.value === 'be' || role === 'says') break;
  }
  return candidate(a, from, to, { name: country.claimant, kind: 'state', country: country.id });
}

/** "a Ukrainian parliamentarian": a role that no claimant of the country has. */
function officialsOf(a: Read, from: number, to: number, country: Country): Candidate {
  return candidate(a, from, overRole(a, to), {
    name: country.officials,
    kind: 'officials',
    country: country.id,
  });
}

/** A claimant or unit of the country that begins at a token. */
function atHomeIn(a: Read, from: number, at: number, country: Country): Candidate | null {
  const description = a.descriptions[at];
  if (description?.from === at) {
    const claimant = description.value.find((described) => described.country === country.id);
    if (claimant) {
      const to = overRole(a, description.to);
      return known(a, from, to, claimant, passesOn(a, from, to));
    }
  }
  const source = a.sources[at];
  if (source?.from === at && source.value.role === 'claimant') {
    const { claimant } = source.value;
    if (claimant.country === country.id || claimant.country === undefined)
      return known(a, from, overRole(a, source.to), claimant);
  }
  const unit = unitAt(a, at);
  return unit && { ...unit, from, country: country.id };
}

/** "the spy agency", "the General Staff in Kyiv", "an official in Kyiv", "analysts". */
export function described(a: Read, at: number, acquaintance: Acquaintance): Candidate | null {
  const description = a.descriptions[at];
  const role = a.speechAt(at);
  const officials = role?.value === 'officials' || UNNAMED.has(a.tokens[at]?.lower ?? '');
  if ((description?.from !== at && !officials) || OTHER_RANK.has(a.tokens[at - 1]?.lower ?? '')) return null;
  if (isNobodys(a, at)) return candidate(a, at, at + 1, { name: null, kind: 'unnamed' });
  const to = overRole(
    a,
    Math.max(description?.from === at ? description.to : at, at + (officials ? (role?.length ?? 1) : 0)),
  );
  const seat = UNNAMED.has(a.tokens[at]?.lower ?? '') ? null : seatBehind(a, to);
  if (seat) return { ...ofCountryAt(a, at, to, seat), to };
  const passing = passesOn(a, at, to);
  const claimant =
    description &&
    (ofCountryBefore(a, at, description.value) ??
      countrymanOf(a, description.value) ??
      acquaintance.described(description.value, officials || passing));
  if (claimant) return known(a, at, to, claimant, passing);
  return candidate(a, at, to, { name: null, kind: 'unnamed' });
}

/** "intelligence reports suggest": of no service that is named. */
function isNobodys(a: Read, at: number): boolean {
  return (
    a.tokens[at]?.lower === 'intelligence' &&
    OF_NO_SERVICE.has(a.tokens[at + 1]?.lower ?? '') &&
    !OF_A_SERVICE.has(a.tokens[at - 1]?.lower ?? '') &&
    a.tokens[at - 1]?.possessive !== true
  );
}

/** "a South Korean lawmaker …, according to the country's spy agency": of the country named before it. */
function ofCountryBefore(a: Read, at: number, claimants: readonly Claimant[]): Claimant | null {
  const owner = a.tokens[at - 1];
  if (owner?.possessive !== true || !/^(country|nation|state)$/.test(owner.lower)) return null;
  for (let before = at - 2; before >= 0; before--) {
    const source = a.sources[before]?.value;
    if (source === undefined) continue;
    const country = source.role === 'claimant' ? source.claimant.country : source.country.id;
    const claimant = claimants.find((described) => described.country === country);
    if (claimant) return claimant;
  }
  return null;
}

/** "the spy agency gave 3,070 …, in Seoul on Monday": the one of the country in whose capital it is told. */
function countrymanOf(a: Read, claimants: readonly Claimant[]): Claimant | null {
  const told = a.sources.flatMap((mark, at) =>
    mark?.from === at && mark.value.role === 'capital' && a.tokens[at - 1]?.lower === 'in'
      ? [mark.value.country.id]
      : [],
  );
  const [country] = told;
  if (country === undefined || new Set(told).size > 1) return null;
  return claimants.find((claimant) => claimant.country === country) ?? null;
}

/** The country in whose capital, or of which, somebody is: "the Defence Ministry in Moscow". */
function seatBehind(a: Read, to: number): Country | null {
  const place = a.tokens[to]?.lower === 'down' ? to + 1 : to;
  if (!/^(in|of)$/.test(a.tokens[place]?.lower ?? '')) return null;
  const name = a.tokens[place + 1]?.lower === 'the' ? place + 2 : place + 1;
  const source = a.sources[name]?.value;
  return source && source.role !== 'claimant' && source.role !== 'country-adjective' ? source.country : null;
}

function ofCountryAt(a: Read, at: number, to: number, country: Country): Candidate {
  // "The representative of Korea" speaks for the state, not for the service that some representatives quote.
  if (a.tokens[to - 1]?.lower === 'representative') return officialsOf(a, at, to, country);
  const found = atHomeIn(a, at, at, country);
  return found ?? officialsOf(a, at, to, country);
}

/** "a European intelligence official": officials of a country or alliance that the story does not list. */
export function foreignOfficials(a: Read, from: number): Candidate | null {
  for (let at = from + 1; at < from + 4; at++) {
    const role = a.speechAt(at)?.value;
    if (role === 'says') return null;
    if (role !== 'officials' && role !== 'role') continue;
    const name = `${a.tokens[from]?.text ?? ''} officials`;
    return candidate(a, from, overRole(a, at), { name, kind: 'officials' });
  }
  return null;
}

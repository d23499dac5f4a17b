import type { Claimant } from '../../../../story/story.ts';
import { ONE_OFFICIAL } from '../lexicon/speakers.ts';
import type { Read } from '../read.ts';

/** A name or description that could be somebody speaking. */
export interface Candidate {
  /** Short canonical name; null for a pronoun, and for somebody whom the text does not name. */
  readonly name: string | null;
  readonly kind: SpeakerKind;
  readonly claimant: Claimant | null;
  /** Id of their country, where the story knows it. */
  readonly country: string | null;
  readonly from: number;
  readonly to: number;
  readonly possessive: boolean;
  /** What stands for them in a later sentence: "he" and "she", or "it". */
  readonly being: 'person' | 'body';
  /** Somebody who gives another's numbers: a spokesman, a lawmaker briefed by a service. */
  readonly passesOn: boolean;
  /** The name as written, lower case. */
  readonly written: string;
  /** Surname of the person who speaks for a body: "Pentagon spokesman John Doe". */
  readonly surname: string | null;
}

/**
 * `known`: a claimant of the story. `officials`: officials of a country, without a name. `state`: a country or capital.
 * `named`: somebody else. `unnamed`: somebody without a name or country ("analysts"). `pronoun`.
 */
export type SpeakerKind = 'known' | 'officials' | 'state' | 'named' | 'unnamed' | 'pronoun';

/** What the text has told before of those who may speak. */
export interface Acquaintance {
  /** The claimant that a description without a country ("the spy agency") means. */
  described(claimants: readonly Claimant[], generic: boolean): Claimant | null;
  /** For whom a person of that surname speaks, where an earlier sentence said so. */
  affiliated(surname: string): Claimant | null;
  /** Whether somebody of that name has been spoken of. */
  met(name: string): boolean;
  /** Whether a label has told that a person of that surname asks others: a host, an anchor. */
  asks(surname: string): boolean;
  /** Whether the outlet goes by that name: "The Hammer has learned". */
  isOutlet(name: string): boolean;
}

/** Of a text that has told nothing: a description means the first claimant that it may. */
export const UNACQUAINTED: Acquaintance = {
  described: (claimants) => claimants[0] ?? null,
  affiliated: () => null,
  met: () => false,
  asks: () => false,
  isOutlet: () => false,
};

/** What is told of a candidate; the rest is as its tokens have it. */
type Given = Pick<Candidate, 'name' | 'kind'> &
  Partial<Pick<Candidate, 'claimant' | 'country' | 'possessive' | 'being' | 'passesOn'>>;

/** A candidate of these tokens. */
export function candidate(a: Read, from: number, to: number, given: Given): Candidate {
  const { name, kind, claimant = null, country = claimant?.country ?? null, passesOn = false } = given;
  let written = a.tokens[from]?.lower ?? '';
  for (let at = from + 1; at < to; at++) written += ` ${a.tokens[at]?.lower ?? ''}`;
  return {
    name,
    kind,
    claimant,
    country,
    from,
    to,
    possessive: given.possessive ?? a.tokens[to - 1]?.possessive === true,
    being: given.being ?? (isPerson(a, to, given) ? 'person' : 'body'),
    passesOn,
    surname: null,
    written,
  };
}

/** A name of a person, and one official; not an office, nor officials. */
function isPerson(a: Read, to: number, { kind, claimant, passesOn }: Given): boolean {
  if (kind === 'named' || claimant?.kind === 'person') return true;
  return (kind === 'officials' || passesOn === true) && ONE_OFFICIAL.has(a.tokens[to - 1]?.lower ?? '');
}

/** A claimant of the story who speaks in these tokens. */
export function known(a: Read, from: number, to: number, claimant: Claimant, passesOn = false): Candidate {
  return candidate(a, from, to, {
    name: claimant.speaksFor ?? claimant.name,
    kind: 'known',
    claimant,
    passesOn,
  });
}

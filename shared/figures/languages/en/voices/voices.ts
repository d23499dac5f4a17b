import type { Claimant } from '../../../../story/story.ts';
import type { Text } from '../../../figure.ts';
import type { Dateline } from '../claim/dateline.ts';
import type { Acquaintance } from '../speakers/candidate.ts';

/** Where a sentence stands: its line, and its index among the sentences of the text. */
export interface Place {
  readonly line: number;
  readonly sentence: number;
}

/** Who said something, when, and where the text has it. */
export interface Said extends Place {
  readonly name: string;
  /** Day on which they said it, where the text told; ISO 8601 date. */
  readonly day: string | null;
}

/** Somebody who spoke, or was spoken of as one who may. */
export interface Voice extends Said {
  readonly claimant: Claimant | null;
  /** The name as written, lower case. */
  readonly written: string;
  /** "he" and "she" stand for a person, "it" for a body. */
  readonly being: 'person' | 'body';
  /** Told by a title or by an earlier "she". */
  readonly gender: 'he' | 'she' | null;
  /** Named as the speaker of the whole line: "PRICE: …" in a transcript. */
  readonly labelled: boolean;
  /** False for somebody who was only spoken of. */
  readonly spoke: boolean;
}

/** Who has spoken so far, for "he", "the agency" and sentences that go on in somebody's words. */
export interface Voices {
  /** Every claimant named so far, with the sentence of the last mention. */
  readonly mentioned: Map<string, number>;
  /** For whom a person speaks, by surname: a spokesman's or a lawmaker's body. */
  readonly affiliations: Map<string, Claimant>;
  /** Who asks others in a talk, by surname, as a label has told. */
  readonly askers: Set<string>;
  /** The last day on which the text had somebody speak, by name. */
  readonly days: Map<string, string>;
  /** Those spoken of, the last first; each once. */
  recent: readonly Voice[];
  /** Country of whoever spoke last. */
  country: string | null;
  last: Voice | null;
  /** Lines labelled with who speaks, so far: from the second on the text is a transcript. */
  labels: number;
  /** Who gave the figure read last. */
  counted: Said | null;
  /** Whose words a report gives, by a line of its own: "Source: General Staff on Facebook". */
  source: Said | null;
  /** The line whose quotation is still open at the end of the last sentence; null where none is. */
  quoted: number | null;
}

/** Nobody has spoken. */
export const noVoices = (): Voices => ({
  mentioned: new Map(),
  affiliations: new Map(),
  askers: new Set(),
  days: new Map(),
  recent: [],
  country: null,
  last: null,
  labels: 0,
  counted: null,
  source: null,
  quoted: null,
});

/** As many are remembered: a pronoun never points further back. */
const REMEMBERED = 8;

/** Remembers somebody as the last spoken of. */
export function remember(voices: Voices, voice: Voice): void {
  const others = voices.recent.filter(({ name }) => name !== voice.name);
  voices.recent = [voice, ...others].slice(0, REMEMBERED);
}

/** A text, and what it has told so far of those who may speak. */
interface Told {
  readonly voices: Voices;
  readonly dateline: Dateline;
  readonly text: Text;
}

/** What has been told so far of those who may speak. */
export const acquaintanceOf = (told: Told): Acquaintance => new AcquaintedBy(told);

class AcquaintedBy implements Acquaintance {
  private readonly told: Told;

  constructor(told: Told) {
    this.told = told;
  }

  described(claimants: readonly Claimant[], generic: boolean): Claimant | null {
    return describedBy(claimants, generic, this.told.voices, this.told.dateline);
  }

  affiliated(surname: string): Claimant | null {
    return this.told.voices.affiliations.get(surname) ?? null;
  }

  isOutlet(name: string): boolean {
    return ` ${this.told.text.outlet?.toLowerCase() ?? ''} `.includes(` ${name.toLowerCase()} `);
  }

  asks(surname: string): boolean {
    return this.told.voices.askers.has(surname);
  }

  met(name: string): boolean {
    return this.told.voices.recent.some((voice) => voice.name === name);
  }
}

/** Every country of the story has one, as with a defence ministry; a spy agency by itself is the first's. */
function isCommon(claimants: readonly Claimant[]): boolean {
  return new Set(claimants.map(({ country }) => country)).size > COUNTRIES_TOLD_APART;
}

const COUNTRIES_TOLD_APART = 2;

/**
 * A description without a country ("the spy agency"): who was named before, or is of the country that spoke last
 * or where the report was filed.
 * @param generic officials of some sort, whom no country is known by
 */
function describedBy(
  claimants: readonly Claimant[],
  generic: boolean,
  voices: Voices,
  dateline: Dateline,
): Claimant | null {
  const named = claimants.filter(({ name }) => voices.mentioned.has(name));
  const recent = named.sort(
    (x, y) => (voices.mentioned.get(y.name) ?? 0) - (voices.mentioned.get(x.name) ?? 0),
  )[0];
  if (recent) return recent;
  const home = voices.country ?? dateline.country;
  const countryman = claimants.find(({ country }) => country !== undefined && country === home);
  return countryman ?? (generic || isCommon(claimants) ? null : claimants[0]) ?? null;
}

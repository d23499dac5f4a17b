import type { Annotated } from '../../annotate.ts';
import type { Count } from '../../numbers.ts';
import { FATES, type Fate, fateAt } from '../../structure/fate.ts';
import { MORE, PHRASE_ENDS } from './lexicon/noun-phrases.ts';
import type { Part } from './lexicon.ts';
import { nothingFollows, peopleFollow, soldiersFollow, thingsFollow } from './noun-head.ts';
import { type Partitive, partitiveAt } from './partitive.ts';

/** What stands right behind a count and says what it counts. */
export interface NounPhrase {
  /**
   * `soldiers`: people under arms. `people`: people of no said kind. `civilians`: people who are no soldiers.
   * `part`: a word for what became of them ("killed", "casualties"). `partitive`: "of them", "of whom".
   * `bare`: nothing; the count stands alone. `other`: something else is counted.
   */
  readonly head: 'soldiers' | 'people' | 'civilians' | 'part' | 'partitive' | 'bare' | 'other';
  /** The word that makes the head, where it is one of the lexicon. */
  readonly part: Part | null;
  /** What became of them, where the phrase says so: "300 killed", "61 wounded soldiers". */
  readonly fate: Fate | null;
  /** Forces named within the phrase. */
  readonly forces: readonly string[];
  /** People of a country that no force of the story stands for. */
  readonly foreign: boolean;
  /** A word such as "more", "another" or "additional" inside it. */
  readonly more: boolean;
  /** Index after the last token of the phrase. */
  readonly to: number;
}

/** "4,600 of all kinds": of everybody counted. */
const OF_ALL_KINDS = /^(?:all|every|both) (?:kinds?|sorts?|ranks?|types?|categories|descriptions)$/;

/** Unknown words that may stand between a count and its soldiers. */
const UNKNOWN_LIMIT = 3;

/** Reads the noun phrase that begins behind a count. */
export function nounPhraseAfter(a: Annotated<Part>, count: Count): NounPhrase {
  const forces: string[] = [];
  let foreign = false;
  let more = false;
  let unknown = 0;
  let adjectives = 0;
  let fate: Fate | null = null;
  let at = count.to;
  const done = (head: NounPhrase['head'], to: number, part: Part | null = null): NounPhrase => ({
    head,
    part,
    fate,
    forces,
    foreign,
    more,
    to,
  });
  while (at < a.tokens.length && at < count.to + 14) {
    const token = a.tokens[at];
    if (!token) break;
    const force = a.forces[at];
    const part = a.parts[at];
    // "15,000 people a month": how often, not what.
    if (a.cues[at]?.value === 'rate' && a.cues[at]?.from === at) return finish(done, at, forces, unknown);
    if (token.lower === 'ones') return done('partitive', at + 1, 'pronoun');
    if (token.text === '(' && !goesOn(a, at + 1)) return finish(done, at, forces, unknown);
    if (
      token.text === '"' ||
      token.text === "'" ||
      /^[[\]]$/.test(token.text) ||
      token.text === '(' ||
      (token.text === ')' && at > count.to + 1)
    ) {
      at++;
      continue;
    }
    if (token.kind === 'word' && token.lower === 'of') {
      const partitive = partitiveOfCount(a, at + 1, forces) ?? partitiveAt(a, at + 1, forces);
      if (partitive?.things) return done('other', partitive.to);
      if (partitive)
        return { ...done('partitive', partitive.to, partitive.part), foreign: foreign || partitive.foreign };
      if (at > count.to) return done('other', at);
      if (OF_ALL_KINDS.test(`${a.tokens[at + 1]?.lower} ${a.tokens[at + 2]?.lower}`))
        return finish(done, at, forces, unknown);
      at++;
      continue;
    }
    if (
      token.kind === 'word' &&
      token.lower === 'and' &&
      forces.length > 0 &&
      (a.forces[at + 1]?.value.force ?? null) !== null
    ) {
      at++;
      continue;
    }
    if (force && force.from === at) {
      if (force.value.role === 'foreign') foreign = true;
      else forces.push(force.value.force);
      at = force.to;
      if (force.value.role === 'people') return done(fate ? 'part' : 'soldiers', at, fate?.part ?? null);
      if (nothingFollows(a, at)) return done(fate ? 'part' : 'soldiers', at, fate?.part ?? null);
      continue;
    }
    if (token.kind === 'mark' || token.kind === 'number') return finish(done, at, forces, unknown);
    // "95,000 Russian military personnel": a name may take a part of its words.
    if (part && (part.from === at || (forces.length > 0 && part.value === 'soldiers'))) {
      if (part.value === 'soldiers') {
        if (thingsFollow(a, part.to)) return done('other', part.to);
        return done(fate ? 'part' : 'soldiers', part.to, fate?.part ?? part.value);
      }
      if (part.value === 'people') return done(fate ? 'part' : 'people', part.to, fate?.part ?? part.value);
      // "three families of estimates".
      if (part.value === 'civilians' && token.lower === 'families' && a.tokens[part.to]?.lower === 'of')
        return done('other', part.to);
      if (part.value === 'civilians') return done('civilians', part.to, part.value);
      if (FATES.has(part.value)) {
        if (unknown > adjectives) return done('other', at);
        unknown = 0;
        fate = fateAt(a, part);
        if (!fate || !peopleFollow(a, fate.to)) return done('part', fate?.to ?? part.to, part.value);
        at = fate.to;
        continue;
      }
      if (part.value === 'strength') return done('other', part.to, part.value);
      if (part.value === 'reserve') return done('other', part.to, part.value);
      // "400 further men": an adverb elsewhere.
      if (part.value === 'more' || MORE.has(token.lower)) {
        more ||= MORE.has(token.lower);
        at = part.to;
        continue;
      }
      if (part.value === 'unit' || part.value === 'thing') return done('other', part.to, part.value);
      if (part.value === 'adverb' && at > count.to) {
        at = part.to;
        continue;
      }
      return finish(done, at, forces, unknown);
    }
    // "100,000 short of the plan": a difference.
    if (/^(shy|short)$/.test(token.lower) && a.tokens[at + 1]?.lower === 'of') return done('other', at);
    if (PHRASE_ENDS.has(token.lower)) return finish(done, at, forces, unknown);
    if (/[^s]s$/.test(token.lower) && !/(?:ous|ess)$/.test(token.lower) && !soldiersFollow(a, at + 1))
      return done('other', at);
    if (a.entryAt(at).adjectival) adjectives++;
    if (++unknown > UNKNOWN_LIMIT) return done('other', at);
    at++;
  }
  return finish(done, at, forces, unknown);
}

/** "of the 11,000 sent", "of 64 villages": how many a part is taken of. */
function partitiveOfCount(a: Annotated<Part>, at: number, forces: string[]): Partitive | null {
  const base = a.counts.find(
    (other) => other.from === at || (other.from === at + 1 && a.tokens[at]?.lower === 'the'),
  );
  if (!base) return null;
  const whole = nounPhraseAfter(a, base);
  forces.push(...whole.forces);
  const foreign = whole.foreign || whole.head === 'civilians';
  return { to: whole.to, part: whole.part, foreign, things: whole.head === 'other' };
}

/** "1,200 (North Korean) soldiers", "1,200 (killed)", but not "1,200 (Kyiv)": the phrase goes on in brackets. */
function goesOn(a: Annotated<Part>, at: number): boolean {
  const force = a.forces[at];
  if (force) return force.value.role !== 'state' && !a.sources[at] && a.tokens[force.to]?.text !== ')';
  return peopleFollow(a, at) || FATES.has(a.parts[at]?.value ?? 'unit');
}

type Done = (head: NounPhrase['head'], to: number, part?: Part | null) => NounPhrase;

function finish(done: Done, at: number, forces: readonly string[], unknown: number): NounPhrase {
  if (forces.length > 0 && unknown === 0) return done('soldiers', at);
  if (unknown > 0) return done('other', at);
  return done('bare', at);
}

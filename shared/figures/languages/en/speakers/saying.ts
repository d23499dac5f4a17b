import type { Read } from '../context.ts';
import type { Part } from '../lexicon.ts';
import type { Candidate, SpeakerKind } from './candidate.ts';

/** Whether the word at a token is a verb of saying, and no noun that is written alike ("estimates had ranged"). */
export function isSaid(a: Read, at: number): boolean {
  if (a.speechAt(at)?.value !== 'says') return false;
  return !(NOUN_TOO.test(a.tokens[at]?.lower ?? '') && BEHIND_A_NOUN.test(a.tokens[at + 1]?.lower ?? ''));
}

const NOUN_TOO =
  /^(estimates?|reports?|claims?|counts?|figures|numbers?|records?|notes?|lists?|shows?|posts?|updates?|details?|places?|tallies|logs?|quotes?|projects?|promises?|fears?|remarks?|offers?|describes?)$/;
const BEHIND_A_NOUN =
  /^(of|for|from|by|had|have|has|were|are|was|is|range|ranged|run|ran|vary|varied|differ|suggest|suggested|put|say|said|on|in|about|to|and)$/;

/** The verb of saying behind a subject, across an apposition or relative clause but not across another speaker or deed. */
export function verbAfter(a: Read, candidate: Candidate, next: Candidate | undefined): number | null {
  if (candidate.possessive && !BODY_OF.test(a.tokens[candidate.to]?.lower ?? '')) return null;
  const { speech } = a;
  const relative =
    candidate.kind === 'state' && /^(which|whose)$/.test(a.tokens[candidate.to + 1]?.lower ?? '');
  let limit = Math.min(a.tokens.length, candidate.to + reachOf(candidate, relative));
  let commas = 0;
  let opened = 0;
  for (let at = candidate.to; at < limit; at++) {
    const token = a.tokens[at];
    const mark = speech[at];
    if (!token) return null;
    const quoted = quotedAs(a, at);
    if (quoted !== null) return quoted;
    if (mark?.value === 'says' && mark.from === at && isVerb(a, at, candidate))
      return isDenied(a, candidate.to, at) ||
        inOthersRelative(a, at, candidate) ||
        isOthersVerb(a, at, commas, candidate, next)
        ? null
        : at;
    if (next && at >= next.from && commas === 0 && isOtherSubject(a, next)) return null;
    const closed = token.text === '"' ? closingQuote(a, at) : null;
    if (closed !== null) at = closed;
    else if (token.text === ',' || token.text === '(' || token.text === ')') {
      commas++;
      // A relative clause or apposition that has ended takes nothing from the reach.
      if (commas === 1) opened = at;
      else if (commas === 2) limit = Math.min(a.tokens.length, limit + at - opened);
    } else if (ENDS_CLAUSE.has(token.text)) return null;
    else if (commas === 0 && DEEDS.has(a.parts[at]?.value ?? 'adverb')) return null;
    if (commas === 1 && candidate.kind === 'state' && token.text === ',') {
      if (!/^(which|whose|for)$/.test(a.tokens[at + 1]?.lower ?? '')) return null;
    }
  }
  return null;
}

/** "has not confirmed", "declined to say": whoever does not say it is no source. */
function isDenied(a: Read, from: number, verb: number): boolean {
  return a.tokens
    .slice(Math.max(from, verb - 4), verb)
    .some(({ lower }) => /n't$|^(not|never|declined|refused|refuses|declines)$/.test(lower));
}

/** "is quoted as saying", "was cited as putting": whoever is quoted says it. */
function quotedAs(a: Read, at: number): number | null {
  if (a.parts[at]?.value !== 'be') return null;
  const words = a.tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  const quoted = words.findIndex((word) => /^(quoted|cited|reported|paraphrased)$/.test(word));
  return quoted >= 0 && words[quoted + 1] === 'as' ? at + 1 + quoted : null;
}

const ENDS_CLAUSE = new Set([';', ':', '"', '–', '|']);

/** Where a quotation of a few words inside a clause ends: `called them "comrades" and said`. */
function closingQuote(a: Read, from: number): number | null {
  for (let at = from + 1; at <= from + QUOTED_WORDS; at++) if (a.tokens[at]?.text === '"') return at;
  return null;
}

const QUOTED_WORDS = 6;

/** "640 dead, says Park", "640 dead, the NIS says": a verb right behind one comma, or behind another speaker, is not ours. */
function isOthersVerb(
  a: Read,
  at: number,
  commas: number,
  { from, to }: Candidate,
  next: Candidate | undefined,
): boolean {
  // The comma that ends an apposition: "a spokesman for the agency, HUR, told".
  const enclosed = a.tokens.slice(Math.max(0, from - 1), to).some(({ text }) => text === ',');
  if (commas === 1 && a.tokens[at - 1]?.text === ',' && !enclosed) return true;
  return next !== undefined && next.to === at && next.kind !== 'pronoun' && !isPlaced(a, next);
}

/** "The Department would not speak of the count of the NIS, which spoke of 130": the verb is of whom the clause tells. */
function inOthersRelative(a: Read, at: number, { to }: Candidate): boolean {
  for (let opens = at - 1; opens > to + 1; opens--) {
    if (a.tokens[opens]?.text === ',') return false;
    if (/^(which|who)$/.test(a.tokens[opens]?.lower ?? '')) return a.tokens[opens - 1]?.text === ',';
  }
  return false;
}

/** A speaker between a name and the verb takes the verb, but not behind "in", "of", "to": "the NIS in Seoul said". */
function isOtherSubject(a: Read, next: Candidate): boolean {
  if (next.kind === 'pronoun' || next.kind === 'named' || next.kind === 'unnamed') return false;
  return !isPlaced(a, next);
}

/** "in Seoul", "of the NIS", "to the BBC". */
function isPlaced(a: Read, next: Candidate): boolean {
  const before = a.tokens[next.from - 1]?.lower ?? '';
  const preposition = before === 'the' ? (a.tokens[next.from - 2]?.lower ?? '') : before;
  return /^(in|of|to|at|with|from|by)$/.test(preposition);
}

/** "Zelensky's office said": what somebody owns speaks for them. */
const BODY_OF = /^(office|government|administration|team|staff|embassy|people|press|own)$/;

/** "the same post, number 14 in the series, gave": a described thing reaches as far as a named one. */
function reachOf({ kind, written }: Candidate, relative: boolean): number {
  return relative || (kind === 'pronoun' && written.startsWith('the ')) ? REACH_OF.named : REACH_OF[kind];
}

/** Tokens between a speaker and the verb of saying: an apposition fits behind a name, nothing behind a capital. */
const REACH_OF: Readonly<Record<SpeakerKind, number>> = {
  known: 22,
  officials: 14,
  state: 5,
  named: 14,
  unnamed: 8,
  pronoun: 5,
};

/** What somebody does rather than says: the subject of these is no speaker. */
const DEEDS: ReadonlySet<Part> = new Set<Part>([
  'lost',
  'killing',
  'sending',
  'killed',
  'wounded',
  'wounding',
  'captured',
  'capturing',
  'deployed',
  'moved',
]);

/** "put", "count" and their like are nouns behind an article and idle behind "to". */
function isVerb(a: Read, at: number, candidate: Candidate): boolean {
  const before = a.tokens[at - 1]?.lower ?? '';
  const word = a.tokens[at]?.lower ?? '';
  const idle = IDLE_BEHIND.test(before) && !(word.endsWith('ing') && IS.test(before));
  if (idle || !isSaid(a, at)) return false;
  // Soldiers arrive at a place.
  if (word.startsWith('arriv') && (candidate.kind === 'state' || candidate.kind === 'officials'))
    return false;
  const next = a.tokens[candidate.to]?.lower ?? '';
  const near =
    at === candidate.to ||
    (at === candidate.to + 1 && WHEN.test(next)) ||
    candidate.kind === 'pronoun' ||
    candidate.claimant?.kind === 'office';
  if ((WEAK.test(word) || (candidate.kind === 'named' && WEAKER.test(word))) && !near) return false;
  // "had it at" is a verb of saying; "has" alone only before a number.
  if ((word !== 'has' && word !== 'had') || (a.speechAt(at)?.length ?? 1) > 1) return true;
  if (candidate.kind === 'state' || /^(he|she|it|they)$/.test(candidate.written)) return false;
  return (
    a.counts.some(({ from }) => from === at + 1) ||
    (candidate.claimant?.kind === 'office' && countSoon(a, at))
  );
}

/** "are telling": a verb that goes on. */
const IS = /^(is|are|was|were|been|be)$/;

/** A word of time between somebody and the verb. */
const WHEN = /^(later|now|still|then|also|today|already|once)$/;

const IDLE_BEHIND = /^(the|a|an|this|that|his|its|their|our|of|to|latest|be|been|was|were|is|are|as|in)$/;

/** Verbs that say something only of whoever stands right before them, and of an office. */
const WEAK =
  /^(has|had|set|sets|held|figures|numbers|count|counts|list|lists|place|places|found|finds|released)$/;
/** Verbs that a stranger's name must stand right before: "bought a Vauxhall ambulance, most of it raised". */
const WEAKER = /^(raised|raises|lowered|revised|sees|see|saw|shows|showed|offered|promised|shared)$/;

function countSoon(a: Read, at: number): boolean {
  return (
    a.counts.some(({ from }) => from > at && from < at + 12) &&
    !/^(lost|been|sent|deployed|killed)$/.test(a.tokens[at + 1]?.lower ?? '')
  );
}

/** "said Park", "says Rep. Lee": inverted order behind a quotation. */
export function verbBefore(a: Read, from: number): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const mark = a.speech[at];
    if (mark?.value === 'says') {
      if (!/^[",?!–-]$/.test(a.tokens[mark.from - 1]?.text ?? '')) return null;
      return INVERTED.test(a.tokens[at]?.lower ?? '') ? at : null;
    }
    const token = a.tokens[at];
    if (token?.kind !== 'word' && token?.text !== '.' && token?.text !== '"') return null;
  }
  return null;
}

const INVERTED =
  /^(said|says|say|told|wrote|writes|added|adds|reported|reports|cracked|boasts|boasted|stormed|warned|warns|noted|notes|observed|announced|claimed|claims|estimated|estimates|crows|recalled|recalls|answered|answers|replied|fumed|joked|explained|explains|insisted|insists|argued|argues|reckons|reckoned|concluded|remarked|shrugged|sighed|huffed|gushed)$/;

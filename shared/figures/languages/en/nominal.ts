import type { Annotated } from '../../annotate.ts';
import type { Count } from '../../numbers.ts';
import { FATES } from '../../structure/fate.ts';
import { type Governor, isFall } from './governor.ts';
import { TIMES_OF_A_COUNT } from './lexicon/calendar.ts';
import {
  BEFORE_ANOTHER_FATE,
  EXCEEDING,
  LINKING_BOUNDS,
  LINKS,
  OF_A_TIME,
  PADDING,
  PEOPLE_LINKS,
  RATES,
  THINGS_LOST,
} from './lexicon/counted-nouns.ts';
import type { Cue, Part } from './lexicon.ts';

/** How far to the left a noun may stand that a count completes ("the number of … at 310"). */
const NOMINAL_REACH = 26;

/** The same behind "of", which hangs on the word before it. */
const OF_REACH = 4;

/** Coming and being there: a fate further to the left goes before it ("the losses of the troops sent … exceeded"). */
const PRESENCE: ReadonlySet<Part> = new Set<Part>([
  'deployed',
  'deployment',
  'sending',
  'present',
  'planned',
  'strength',
  'left',
  'anaphor',
]);

/** What a noun to the left may say of the people of a count. */
const NOUNS: ReadonlySet<Part> = new Set<Part>([...FATES, ...PRESENCE, 'lost', 'toll']);

/** What a bare count completes: the nearest noun to its left that counts people, reached through a linking word. */
export function nominalBefore(a: Annotated<Part, Cue>, count: Count, floor: number): Governor | null {
  const edge = linkEdge(a, count);
  const link = a.tokens[edge - 1]?.lower ?? '';
  if (link === ',') return apposed(a, edge - 1, floor);
  const noted = notedOf(a, count, edge - 1);
  if (noted !== null) return noted;
  if (!LINKS.has(link) && !boundLinks(a, count) && !changeLinks(a, edge)) return null;
  const reach = link === 'of' ? OF_REACH : NOMINAL_REACH;
  let nearest: Governor | null = null;
  for (let at = count.from - 1; at >= Math.max(floor, count.from - reach); at--) {
    const part = a.parts[at];
    if (a.tokens[at]?.text === ';') break;
    const people =
      a.forces[at]?.value.role === 'people' ||
      part?.value === 'soldiers' ||
      (/^numbers?(ed)?$/.test(link) && /^(forces|army|troops|units)$/.test(a.tokens[at]?.lower ?? ''));
    if (
      people &&
      (PEOPLE_LINKS.has(link) ||
        (/^[–:]$/.test(link) && count.from - at <= 4 && a.forces[at] !== undefined) ||
        (link === 'to' && /^(rose|fell)$/.test(a.cues[count.from - 2]?.value ?? '')) ||
        numberOf(a, at))
    ) {
      nearest ??= { part: 'deployment', mark: part ?? { value: 'deployment', from: at, to: at + 1 } };
    }
    if (part && NOUNS.has(part.value) && !isFall(a, at)) {
      if (isOfThings(a, part.to)) return null;
      if (
        !PRESENCE.has(part.value) &&
        !(link !== '–' && link !== ':' && a.tokens[part.from - 1]?.lower === 'minus') &&
        !BEFORE_ANOTHER_FATE.has(a.tokens[part.from - 1]?.lower ?? '')
      )
        return { part: part.value, mark: part };
      if (PRESENCE.has(part.value)) nearest ??= { part: part.value, mark: part };
    }
    if (part) at = part.from;
  }
  return nearest;
}

/** Where a linking word may end that completes a noun with a count: past padding, a quotation mark, or a time. */
function linkEdge(a: Annotated<Part>, count: Count): number {
  let at = count.from;
  while (PADDING.has(a.tokens[at - 1]?.lower ?? '') && !LINKS.has(a.tokens[at - 1]?.lower ?? '')) at--;
  if (a.tokens[at - 1]?.lower === 'up' && /^(make|makes|made)$/.test(a.tokens[at - 2]?.lower ?? '')) at--;
  // "goes on at a rate of 90 a day".
  if (a.tokens[at - 1]?.lower === 'of' && RATES.has(a.tokens[at - 2]?.lower ?? ''))
    return at - (a.tokens[at - 4]?.lower === 'at' ? 3 : 2);
  return behindTime(a, at);
}

/** "the losses of those sent to Kursk exceeded 3,000": a bound that is a verb has a subject of its own. */
export function isExceeding(a: Annotated<Part>, count: Count): boolean {
  return a.tokens.slice(count.from, count.numberFrom).some(({ lower }) => EXCEEDING.has(lower));
}

function boundLinks(a: Annotated<Part>, count: Count): boolean {
  return a.tokens.slice(count.from, count.numberFrom).some((token) => LINKING_BOUNDS.has(token.lower));
}

/** "rose to", "losses now": what came before changes or lasts until the count. */
function changeLinks(a: Annotated<Part>, edge: number): boolean {
  const cue = a.cues[edge - 1]?.value;
  return cue === 'rose' || cue === 'fell' || a.parts[edge - 1]?.value === 'by-now';
}

/** Where a time ends that stands before a count ("losses since May above"), or `at` itself. */
function behindTime(a: Annotated<Part>, at: number): number {
  let from = at;
  for (let steps = 0; steps < 3; steps++) {
    const token = a.tokens[from - 1];
    if (
      token?.kind !== 'number' &&
      !TIMES_OF_A_COUNT.has(token?.lower ?? '') &&
      !/^(last|this|the)$/.test(token?.lower ?? '')
    )
      break;
    from--;
  }
  if (from === at) return at;
  return OF_A_TIME.has(a.tokens[from - 1]?.lower ?? '') ? from - 1 : at;
}

/** "losses today 1,390 (GS)": a note of a noun, a day and its number, without a verb. */
function notedOf(a: Annotated<Part>, { to }: Count, day: number): Governor | null {
  const part = a.parts[day - 1];
  if (!part || part.to !== day || !APPOSABLE.has(part.value)) return null;
  if (!/^(today|yesterday|tonight|overnight)$/.test(a.tokens[day]?.lower ?? '')) return null;
  return a.tokens[to]?.kind === 'word' ? null : { part: part.value, mark: part };
}

/** Tokens between a noun and the number that stands in apposition to it: "their contingent in Kursk, close to 11,600,". */
const APPOSED_REACH = 4;

/** "the contingent, close to 11,600, …": the number says how many the noun before the comma is. */
function apposed(a: Annotated<Part>, comma: number, floor: number): Governor | null {
  const end = behindTime(a, comma);
  for (let at = end - 1; at >= Math.max(floor, end - APPOSED_REACH); at--) {
    const part = a.parts[at];
    // "Moscow's figure, 57,000, is for the drawer".
    if (
      at === end - 1 &&
      a.tokens[at - 1]?.possessive === true &&
      /^(figure|number|count|total)$/.test(a.tokens[at]?.lower ?? '')
    )
      return { part: 'anaphor', mark: { value: 'anaphor', from: at, to: at + 1 } };
    if (part && APPOSABLE.has(part.value)) return { part: part.value, mark: part };
    // "NIS: killed, 215; wounded, 905": entries of a bulletin.
    // "And wounded, 2,600".
    const opens =
      part !== undefined && part.from <= 1 && /^(and|also)?$/.test(a.tokens[part.from - 1]?.lower ?? '');
    const entry = part?.to === end && (opens || /^[:;]$/.test(a.tokens[part.from - 1]?.text ?? ''));
    if (part && entry && ENTRIES.has(part.value)) return { part: part.value, mark: part };
    if (a.tokens[at]?.kind === 'mark' || a.parts[at]?.value === 'be') return null;
  }
  return null;
}

const ENTRIES: ReadonlySet<Part> = new Set<Part>(['killed', 'wounded', 'captured', 'missing']);

/** Nouns for a number of people as a whole. */
const APPOSABLE: ReadonlySet<Part> = new Set<Part>(['toll', 'casualties', 'deaths', 'deployment']);

/** "losses of trucks: 380", "losses in tanks": the noun counts things. */
function isOfThings(a: Annotated<Part>, at: number): boolean {
  if (!/^(of|in)$/.test(a.tokens[at]?.lower ?? '')) return false;
  const thing = a.parts[at + 1]?.value === 'thing';
  return thing || THINGS_LOST.has(a.tokens[at + 1]?.lower ?? '');
}

/** "the count of Greek sailors at sea …": any link will do. */
function numberOf(a: Annotated<Part>, people: number): boolean {
  const from = a.forces[people]?.from ?? people;
  return [1, 2, 3, 4].some(
    (step) => a.tokens[from - step]?.lower === 'of' && a.tokens[from - step - 1]?.lower === 'number',
  );
}

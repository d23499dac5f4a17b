import type { Annotated } from '../annotate.ts';
import type { Count } from '../numbers.ts';
import type { Governor } from './governor.ts';
import type { Part } from './lexicon.ts';

const LINKS = new Set(
  'at of to is was were are be been : – - stood stands numbered numbers number totalled totaled totals total reached reaches reach hit hits as came comes amounted | by than has had have with = approached approaches approaching read reads counted counts recorded logged gave gives put puts made estimated estimates tallied listed around'.split(
    ' ',
  ),
);

/** How far to the left a noun may stand that a count completes ("the number of … at 310"). */
const NOMINAL_REACH = 26;

/** The same behind "of", which hangs on the word before it. */
const OF_REACH = 4;

const NOUNS: ReadonlySet<Part> = new Set<Part>([
  'killed',
  'deaths',
  'wounded',
  'wounds',
  'captured',
  'captivity',
  'missing',
  'casualties',
  'both',
  'dead-and-missing',
  'deployed',
  'deployment',
  'prisoners',
  'bodies',
  'planned',
  'sending',
  'strength',
  'present',
  'lost',
  'left',
  'toll',
  'anaphor',
]);

/** What a bare count completes: the nearest noun to its left that counts people, reached through a linking word. */
export function nominalBefore(a: Annotated<Part>, count: Count, floor: number): Governor | null {
  const quoted = a.tokens[count.from - 1]?.text === '"' ? 2 : 1;
  const link = a.tokens[count.from - quoted]?.lower ?? '';
  const verbalBound = a.tokens
    .slice(count.from, count.numberFrom)
    .some((token) =>
      /^(exceed|exceeded|exceeds|exceeding|topped|tops|passed|passes|past|beyond|surpassed|surpasses)$/.test(
        token.lower,
      ),
    );
  if (
    !LINKS.has(link) &&
    !verbalBound &&
    a.cues[count.from - 1]?.value !== 'rose' &&
    a.cues[count.from - 1]?.value !== 'fell' &&
    a.parts[count.from - 1]?.value !== 'by-now'
  )
    return null;
  const reach = link === 'of' ? OF_REACH : NOMINAL_REACH;
  let nearest: Governor | null = null;
  for (let at = count.from - 1; at >= Math.max(floor, count.from - reach); at--) {
    const part = a.parts[at];
    if (a.tokens[at]?.text === ';') break;
    const people = a.forces[at]?.value.role === 'people' || part?.value === 'soldiers';
    if (
      people &&
      (PEOPLE_LINKS.test(link) ||
        (/^[–:]$/.test(link) && count.from - at <= 4 && a.forces[at] !== undefined) ||
        (link === 'to' && /^(rose|fell)$/.test(a.cues[count.from - 2]?.value ?? '')) ||
        numberOf(a, at))
    ) {
      nearest ??= { part: 'deployment', mark: part ?? { value: 'deployment', from: at, to: at + 1 } };
    }
    if (part && NOUNS.has(part.value)) {
      if (
        !PRESENCE.has(part.value) &&
        !/^(after|despite|minus|without|before|because)$/.test(a.tokens[part.from - 1]?.lower ?? '')
      )
        return { part: part.value, mark: part };
      if (PRESENCE.has(part.value)) nearest ??= { part: part.value, mark: part };
    }
    if (part) at = part.from;
  }
  return nearest;
}

/** "the number of North Korean troops in Russia …": any link will do. */
function numberOf(a: Annotated<Part>, people: number): boolean {
  const from = a.forces[people]?.from ?? people;
  return [1, 2, 3, 4].some(
    (step) => a.tokens[from - step]?.lower === 'of' && a.tokens[from - step - 1]?.lower === 'number',
  );
}

/** Links that a number of soldiers needs no other noun for: "put the North Koreans in Kursk at 11,000". */
const PEOPLE_LINKS = /^(at|number|numbers|numbered|total|totals|totalled|totaled|reached|reaches|reach)$/;

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

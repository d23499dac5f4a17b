import type { Mark } from '../annotate.ts';
import type { Metric } from '../figure.ts';
import type { Count } from '../numbers.ts';
import type { Part } from '../part.ts';
import { metricOf } from './metric-of.ts';
import type { Read } from './read.ts';

/** What became of the people counted, in one word or in two joined ones. */
export interface Fate {
  readonly metric: Metric;
  readonly part: Part;
  /** Index after its last token. */
  readonly to: number;
}

/**
 * The fate that begins at a mark, with what is joined to it: "killed and badly wounded" is casualties in one number,
 * "killed and 2,700 wounded" is not; "killed or missing" stays killed.
 */
export function fateAt(a: Read, mark: Mark<Part>): Fate | null {
  const metric = metricOf(mark.value);
  if (!metric) return null;
  if (mark.value === 'captured' && endsList(a, mark.from))
    return { metric: 'casualties', part: 'both', to: mark.to };
  const alone: Fate = { metric, part: mark.value, to: mark.to };
  if (metric !== 'killed' && metric !== 'wounded') return alone;
  const joined = joinedFate(a, mark.to);
  if (!joined)
    return mark.value === 'toll' && otherFateBefore(a, mark.from)
      ? { ...alone, metric: 'casualties' }
      : alone;
  const other = metricOf(joined.value);
  const pair = new Set([metric, other]);
  if (pair.has('killed') && pair.has('wounded')) {
    const third = joinedFate(a, joined.to);
    return { metric: 'casualties', part: 'both', to: third?.to ?? joined.to };
  }
  if (other === 'missing' || other === 'captured') {
    const third = joinedFate(a, joined.to);
    const all = third && metricOf(third.value) === 'wounded';
    return {
      metric: all ? 'casualties' : metric,
      part: all ? 'both' : mark.value,
      to: third?.to ?? joined.to,
    };
  }
  return alone;
}

/** "killed, wounded or captured": the last of a list that names the killed and the wounded, and gives neither a number. */
function endsList(a: Read, before: number): boolean {
  const named = new Set<Metric | null>();
  if (!a.grammar.fates.joints.has(a.tokens[before - 1]?.lower ?? '')) return false;
  for (let at = before - 1; at >= Math.max(0, before - LIST_REACH); at--) {
    const mark = a.parts[at];
    if (mark?.value === 'both') return true;
    if (mark && /^(killed|killing|wounded|wounding|missing)$/.test(mark.value))
      named.add(metricOf(mark.value));
    else if (
      !a.grammar.fates.joints.has(a.tokens[at]?.lower ?? '') &&
      !a.grammar.fates.between.has(a.tokens[at]?.lower ?? '')
    )
      break;
  }
  return named.has('killed') && named.has('wounded');
}

/** Tokens that the words of such a list take. */
const LIST_REACH = 10;

/** The fate joined to what ends at `at`, where no count of its own stands between. */
function joinedFate(a: Read, at: number): Mark<Part> | null {
  if (!a.grammar.fates.joints.has(a.tokens[at]?.lower ?? '')) return null;
  for (let next = at + 1; next < at + 6; next++) {
    const mark = a.parts[next];
    if (
      mark &&
      (mark.value === 'killed' ||
        mark.value === 'wounded' ||
        mark.value === 'missing' ||
        mark.value === 'captured' ||
        mark.value === 'wounds' ||
        mark.value === 'deaths')
    ) {
      const numbered = a.counts.some(({ to }) => to === a.parts[at - 1]?.from);
      return takesCount(a, mark.to) || (numbered && comesToCount(a, mark.to)) ? null : mark;
    }
    if (!a.grammar.fates.between.has(a.tokens[next]?.lower ?? '')) return null;
  }
  return null;
}

/** "… and wounding 2,700", "… and the hurt at 70": the fate has a count of its own. */
function takesCount(a: Read, at: number): boolean {
  return a.counts.some(
    (count) =>
      count.from === at ||
      (count.from === at + 1 && a.grammar.fates.beforeNumber.has(a.tokens[at]?.lower ?? '')),
  );
}

/** "90 deaths, and the injured are approaching 1,000": the fate behind one with a number has a verb with another. */
const comesToCount = (a: Read, at: number): boolean =>
  a.grammar.auxiliaries.tensed.has(a.tokens[at]?.lower ?? '') &&
  a.counts.some(({ from }) => from > at && from <= at + COMING_REACH);

/** Tokens of such a verb. */
const COMING_REACH = 3;

/** "20 more dead or hurt, a toll of 90": the toll of both. */
function otherFateBefore(a: Read, before: number): boolean {
  return a.parts
    .slice(Math.max(0, before - 20), before)
    .some((mark) => mark?.value === 'both' || mark?.value === 'wounded' || mark?.value === 'casualties');
}

/** Parts that tell of a fate, as the head of what is counted. */
export const FATES: ReadonlySet<Part> = new Set<Part>([
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
  'bodies',
  'prisoners',
]);

/** Tokens between a count and the word for a fate that it counts. */
const COUNTED_REACH = 14;

/** The fate that a count is of, where the words right behind it say so: "300 killed", "61 wounded soldiers". */
export function fateCountedBy(a: Read, { to: from }: Count): Fate | null {
  for (let at = from; at < from + COUNTED_REACH; ) {
    const part = a.parts[at];
    const force = a.forces[at];
    // "50 North Koreans have been hit": the verb tells.
    if (force?.value.role === 'people') return null;
    if (force?.from === at) at = force.to;
    else if (/^["'()[\]]$/.test(a.tokens[at]?.text ?? '')) at++;
    else if (!part && a.entryAt(at).adjectival) at++;
    else if (part?.from !== at) return null;
    else if (FATES.has(part.value)) {
      const fate = fateAt(a, part);
      const behind = fate && a.parts[fate.to]?.value;
      return behind === 'civilians' || behind === 'thing' ? null : fate;
    } else if (part.value === 'more' || (part.value === 'adverb' && at > from)) at = part.to;
    else return null;
  }
  return null;
}

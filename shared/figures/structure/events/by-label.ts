import { FATAL, type Metric } from '../../figure.ts';
import type { Count } from '../../numbers.ts';
import type { Part } from '../../part.ts';
import type { Structure } from '../clause.ts';
import type { Event } from '../event.ts';
import { fateAt } from '../fate.ts';
import { isOfThings, nominalMetric } from '../nominal-event.ts';
import { NOBODY, told, type Whose, whoseIs } from '../people.ts';
import type { NounPhrase } from '../phrase.ts';
import { linkOf, type Read } from '../read.ts';

/** Marks between a label and its number. */
const MARK = /^[:=→–-]$/;

/** Tokens of the longest label. */
const LONGEST = 16;

/** Of a label that tells what became of people, and of one that only names them. */
const LABEL = 'label';
const PEOPLE = 'people-label';

/** "Killed: 640", "losses in the region – 3,900", "NIS: killed, 215; wounded, 905": what a label says of its number. */
export function byLabel(a: Read, structure: Structure, count: Count, own: Whose): Event | null {
  const mark = /^["']$/.test(a.tokens[count.from - 1]?.text ?? '') ? count.from - 2 : count.from - 1;
  const from = Math.max(endBefore(a, mark), mark - LONGEST);
  if (!MARK.test(a.tokens[mark]?.text ?? '') && !isEntry(a, from, mark)) return null;
  const phrases = structure.phrases.filter((phrase) => phrase.from >= from && phrase.to <= mark);
  const named = namedBy(a, structure, phrases, from, mark);
  if (named === null) return null;
  const whose = told(own) ? own : theirs(a, structure, phrases);
  const { metric, trigger, by } = named;
  const planned = metric === 'planned';
  return {
    metric: planned ? 'deployed' : metric,
    whose,
    mood: planned ? 'planned' : 'done',
    against: null,
    trigger,
    by,
  };
}

/** Whose people a label names; nobody's where it names several, or only who says so: "losses according to Moscow". */
function theirs(a: Read, structure: Structure, phrases: readonly NounPhrase[]): Whose {
  const { owner, genitive } = a.grammar.links;
  const named = phrases
    .filter(
      (phrase) =>
        phrase.preposition === null || owner.has(linkOf(a, phrase)) || genitive.has(linkOf(a, phrase)),
    )
    .map((phrase) => whoseIs(a, structure, phrase))
    .filter(told);
  const forces = new Set(named.flatMap((whose) => whose.forces));
  return named.find((whose) => whose.forces.length === forces.size) ?? NOBODY;
}

/** Where the label of a number may begin: behind the number before it, a semicolon or another mark of a label. */
function endBefore(a: Read, mark: number): number {
  for (let at = mark - 1; at >= 0; at--)
    if (/^[;:]$/.test(a.tokens[at]?.text ?? '') || a.peopleCounts.some(({ to }) => to === at + 1))
      return at + 1;
  return 0;
}

const ENTRIES: ReadonlySet<Part> = new Set<Part>(['killed', 'wounded', 'captured', 'missing']);

/** "killed, 215": a fate alone, and a comma. */
function isEntry(a: Read, from: number, comma: number): boolean {
  const at = a.grammar.classes.of.coordinator.has(a.tokens[from]?.lower ?? '') ? from + 1 : from;
  return (
    a.tokens[comma]?.text === ',' && a.parts[at]?.to === comma && ENTRIES.has(a.parts[at]?.value ?? 'unit')
  );
}

/** The first of a label that tells what became of people, a fate before those who are there. */
function namedBy(
  a: Read,
  structure: Structure,
  phrases: readonly NounPhrase[],
  from: number,
  to: number,
): (Pick<Event, 'trigger' | 'by'> & { readonly metric: Metric }) | null {
  if (phrases.some((phrase) => isOfThings(a, structure, phrase))) return null;
  for (const phrase of phrases) {
    const nominal = nominalMetric(a, structure, phrase);
    if (nominal)
      return {
        metric: nominal.metric,
        trigger: nominal.head,
        by: FATAL.has(nominal.metric) ? LABEL : PEOPLE,
      };
  }
  for (let at = from; at < to; at++) {
    const part = a.parts[at];
    const fate = part && part.from === at ? fateAt(a, part) : null;
    if (fate) return { metric: fate.metric, trigger: at, by: LABEL };
  }
  const people = phrases.find(({ head }) => a.forces[head]?.value.role === 'people');
  return people ? { metric: 'deployed', trigger: people.head, by: PEOPLE } : null;
}

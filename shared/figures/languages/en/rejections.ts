import type { Metric } from '../../figure.ts';
import type { Count } from '../../numbers.ts';
import type { Structure } from '../../structure/clause.ts';
import type { Event } from '../../structure/event.ts';
import { FATES } from '../../structure/fate.ts';
import type { Binding } from './bind.ts';
import { countsCaptives } from './captives.ts';
import type { Context } from './context.ts';
import { LISTENERS } from './lexicon/speakers.ts';
import type { Part } from './lexicon.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import type { Read } from './read.ts';
import { elsewhere } from './theatre.ts';

/** "Its workers in Russia numbered 15,000": people who came, but no soldiers. */
export function countsWorkers(a: Read, binding: Binding, metric: Metric): boolean {
  if (metric !== 'deployed' && metric !== 'planned') return false;
  if (binding.phrase.part === 'soldiers' || a.parts.some((mark) => mark?.value === 'soldiers')) return false;
  // "7,000 North Koreans came on student visas".
  if (binding.phrase.forces.length > 0) return a.parts.some((mark) => mark?.value === 'civilians');
  const before = a.parts.slice(0, binding.count.from);
  return (
    before.some((mark) => mark?.value === 'civilians' && !LISTENERS.has(a.tokens[mark.from]?.lower ?? '')) &&
    !before.some((mark) => mark?.value === 'soldiers')
  );
}

/** "the two prisoners", "five officers": people in a scene, not a count that anyone gives. */
export function isHandful(
  a: Read,
  binding: Binding,
  metric: Metric,
  event: Event | null,
  held: boolean,
): boolean {
  const value = binding.count.quantity.value ?? 100;
  if (
    (metric === 'deployed' || metric === 'planned') &&
    value < 20 &&
    binding.count.quantity.bound !== 'vague'
  )
    return true;
  if (value >= 10) return false;
  if (value > 1 && countsCaptives(a, binding)) return false;
  const named =
    binding.phrase.forces.length > 0 || (event?.metric === metric && event.whose.forces.length > 0);
  if (
    metric === 'captured' &&
    (named || (held && value > 1)) &&
    a.tokens[binding.count.from - 1]?.lower !== 'the'
  )
    return false;
  // "Prisoners: two": an entry of a list is a count, however small.
  if (value > 1 && a.tokens[binding.count.from - 1]?.text === ':' && metric === 'captured') return false;
  return binding.how === 'noun' || value < 3 || a.tokens[binding.count.from - 1]?.lower === 'the';
}

/** "three brigades, with 2,800 troops each", "for every 100 men": the size of one of several, or a ratio. */
export function isOfEach(a: Read, { count, phrase, metric }: Binding): boolean {
  if (/^(every|each|per)$/.test(a.tokens[count.from - 1]?.lower ?? '') || isRatio(a, count.from)) return true;
  if ([count.to, phrase.to].some((at) => isToEach(a, at))) return true;
  return (
    (metric === 'deployed' || metric === 'planned') &&
    [count.to, phrase.to].some((at) => /^(each|apiece)$/.test(a.tokens[at]?.lower ?? ''))
  );
}

/** "lost six men to every German", "three hurt for each one killed". */
const isToEach = ({ tokens }: Read, at: number): boolean =>
  /^(to|for)$/.test(tokens[at]?.lower ?? '') && /^(each|every)$/.test(tokens[at + 1]?.lower ?? '');

/** "for each man killed an army has three wounded". */
const isRatio = ({ tokens }: Read, before: number): boolean =>
  tokens
    .slice(0, before)
    .some(({ lower }, at) => lower === 'for' && /^(each|every)$/.test(tokens[at + 1]?.lower ?? ''));

/** Soldiers named with a number are deployed where the sentence places them. */
export function isPresent(a: Read, direct: boolean, force: string, context: Context): boolean {
  const placed =
    a.places.some(Boolean) ||
    a.parts.some(
      (mark) =>
        mark &&
        (mark.value === 'deployed' ||
          mark.value === 'present' ||
          mark.value === 'deployment' ||
          mark.value === 'sending'),
    );
  if (a.parts.some((mark) => mark && /^(strength|reserve)$/.test(mark.value))) return false;
  return (
    placed ||
    elsewhere(a, force) ||
    (direct && force === context.names.forceIds[0] && context.subject.theatre !== null)
  );
}

/**
 * "2,300 moves", "48 stops": a plural noun by the clauses of the sentence, where its word may be a verb as well
 * and the words around the number took it for one.
 */
export function countsThings(a: Read, { count, phrase }: Binding, structure: Structure): boolean {
  if (isPartOfThings(a, count, structure.phrases)) return true;
  const counted = structure.phraseOf(count);
  if (!counted || counted.head < count.to || phrase.head !== 'bare') return false;
  if (!/[^s]s$/.test(a.tokens[counted.head]?.lower ?? '')) return false;
  for (let at = count.to; at <= counted.head; at++)
    if (a.forces[at] || PEOPLE_PARTS.has(a.parts[at]?.value ?? 'thing')) return false;
  return true;
}

/** "Of the shells they ordered, 640 have been delivered": a part of what its sentence begins with. */
function isPartOfThings(a: Read, { from }: Count, phrases: Structure['phrases']): boolean {
  const [first] = phrases;
  if (!first || first.to > from || first.counts.length > 0 || first.preposition !== 0) return false;
  if (a.tokens[0]?.lower !== 'of' || !/[^s]s$/.test(a.tokens[first.head]?.lower ?? '')) return false;
  const part = a.parts[first.head]?.value ?? 'thing';
  if (part === 'unit' || PEOPLE_PARTS.has(part)) return false;
  return !a.forces.slice(first.from, first.to).some(Boolean);
}

/** Parts of the lexicon by which a noun phrase counts people. */
const PEOPLE_PARTS: ReadonlySet<Part> = new Set<Part>([...FATES, 'soldiers', 'people', 'more']);

/** Fewer soldiers than this, with no word of sending or being there, are more likely a scene than a contingent. */
const SCENE = 500;

/** "A video shows 30 North Korean soldiers": fewer than anybody gives as a contingent. */
export const areFew = ({ count: { quantity } }: Binding): boolean =>
  (quantity.value ?? quantity.high ?? SCENE) < SCENE;

/** "a hall with 3,000 of Kim's men": a number that the sentence makes nothing of. */
export const isScene = (binding: Binding): boolean =>
  binding.how === 'noun' && (binding.phrase.head === 'partitive' || areFew(binding));

/** "injuring eight people", "killing seven people and wounding 40": people of no said kind, and whoever goes with them. */
export function countsAnybody(a: Read, { count, phrase }: Binding): boolean {
  if (phrase.head !== 'bare') return phrase.head === 'people';
  const before = a.peopleCounts.filter(({ to }) => to <= count.from).at(-1);
  return before !== undefined && /^(people|civilians)$/.test(nounPhraseAfter(a, before).head);
}

/** "In an exchange Russia gave 120 servicemen": prisoners who go home; "for the exchange fund" they are taken. */
export const tellsOfExchange = (a: Read): boolean =>
  a.tokens.some(
    ({ lower }, at) =>
      /^(exchange|swap)s?$/.test(lower) && !/^(fund|pool)$/.test(a.tokens[at + 1]?.lower ?? ''),
  );

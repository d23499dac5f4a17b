import type { Mark } from '../../../annotate.ts';
import type { Metric } from '../../../figure.ts';
import type { ForceName } from '../../../names.ts';
import { lemmaAt } from '../lemma-at.ts';
import { BEFORE_A_VERB, PLEDGES, RECEIVING } from '../lexicon/forces.ts';
import { ASIDE } from '../lexicon/places.ts';
import type { Counting } from './counting.ts';
import { type Found, found } from './found.ts';
import { byFocus } from './in-focus.ts';
import { mainForce } from './main-force.ts';
import { speaks, tells } from './mentions.ts';

/**
 * The side that the sentence itself is about, before anybody whom only earlier sentences name: "Russia he put at
 * 198,000 dead", "Ukraine had paid with 900 servicemen". Of a side that kills, the dead are not its own.
 */
export function byActor(counting: Counting): Found | null {
  const { a, binding, focus, place } = counting;
  // A clause of nothing but a number and a name: the name gives the number.
  if (/^(answer|ellipsis|spoken)$/.test(binding.how)) return null;
  const told = focus.counted?.sentence === place.sentence;
  for (let at = binding.count.from - 1; at >= 0; at--) {
    // Behind a count whose side is known, "of whom 300 have died" goes on with it.
    if (a.tokens[at]?.text === ';' || (told && a.counts.some((other) => other.to === at + 1))) return null;
    const mark = a.forces[at];
    if (!mark || mark.value.force === null || !acts(counting, mark)) continue;
    if (kills(counting)) return slain(counting, mark.value.force);
    return isFate(binding.metric) || isPartOf(counting) ? found(mark.value.force, 'actor') : null;
  }
  return null;
}

/** "Russia eliminated 60 servicemen", told after its ally was spoken of: nobody kills his own side's. */
function slain(counting: Counting, killer: string): Found | null {
  const { story } = counting.names;
  const side = story.combinedForces.map((id) => id.split('+')).find((forces) => forces.includes(killer));
  const spokenOf = byFocus(counting)?.force ?? mainForce(counting.names)?.id ?? null;
  return spokenOf !== null && (side ?? [killer]).includes(spokenOf) ? found(null, 'killer') : null;
}

/** The verb takes lives: "killed", "eliminated", "captured". */
export const kills = ({ event }: Counting): boolean => event?.against != null;

const isFate = (metric: Metric): boolean => metric !== 'deployed' && metric !== 'planned';

/** "Russia has 620,000 men there, 51,500 of them in the region": a part of what the sentence counted before. */
function isPartOf({ a, binding }: Counting): boolean {
  return (
    binding.phrase.head === 'partitive' &&
    binding.phrase.part === 'pronoun' &&
    a.counts.some((other) => other.to <= binding.count.from)
  );
}

/** Named as one that acts: not "to Russia", "in Ukraine", "Russia's border", nor somebody who speaks. */
export function acts(counting: Counting, mark: Mark<ForceName>): boolean {
  const { a, binding } = counting;
  // "Moscow has asked for 6,000 more": whoever asks for people gets them and sends none.
  if (!isFate(binding.metric) && receives(a, mark.to)) return false;
  if (counting.strangers.some(({ from, to }) => from <= mark.from && mark.to <= to)) return false;
  if (mark.value.role !== 'state' && mark.value.role !== 'people' && mark.value.role !== 'unit') return false;
  if (a.tokens[mark.to - 1]?.possessive) return false;
  // "has sent Moscow 14,000": whom they are sent to.
  if (a.parts[mark.from - 1]?.value === 'sending' || a.parts[mark.from - 1]?.value === 'deployed')
    return false;
  const before = a.tokens[mark.from - 1]?.lower ?? '';
  const beyond = before === 'the' ? (a.tokens[mark.from - 2]?.lower ?? '') : before;
  return !ASIDE.has(beyond) && !isDateline(counting, mark) && !isSpeaker(counting, mark);
}

function receives(a: Counting['a'], to: number): boolean {
  const at = BEFORE_A_VERB.has(a.tokens[to]?.lower ?? '') ? to + 1 : to;
  return RECEIVING.has(lemmaAt(a, at));
}

/** "SUMY, Ukraine, Jan 27", "SUMY, Ukraine –": the country of a town. */
function isDateline({ a }: Counting, mark: Mark<ForceName>): boolean {
  return a.tokens[mark.from - 1]?.text === ',' && /^[,(–]$/.test(a.tokens[mark.to]?.text ?? '');
}

/** The name stands in that of somebody who speaks: "Kyiv reckons", "the Ukrainian General Staff". */
export function isSpeaker({ a, speakers }: Counting, mark: Mark<ForceName>): boolean {
  return (
    speaks(a, mark.to) ||
    tells(a, mark.to) ||
    speakers.some(({ by, from, to, verb }) => {
      if (by === 'label' || from >= mark.to || mark.from >= to) return false;
      if (by === 'cited') return !a.tokens.slice(verb, from).some(({ text }) => text === ',');
      return a.parts[verb]?.value !== 'have' && !PLEDGES.has(lemmaAt(a, verb));
    })
  );
}

import type { Annotated } from '../../annotate.ts';
import type { Count } from '../../numbers.ts';
import { isDecimal, isFraction, isMeasure, isMoney, isOne } from './exclusions/measures.ts';
import { isEnumeration, isGlued, isNamed, isPhone } from './exclusions/names.ts';
import { isAge, isClock, isDate, isYear } from './exclusions/times.ts';
import type { Part } from './lexicon.ts';

type Excluded = (count: Count, a: Annotated<Part>) => boolean;

/** Numbers that count no people, each by its reason. */
const REASONS: ReadonlyArray<readonly [string, Excluded]> = [
  ['money', isMoney],
  ['measure', isMeasure],
  ['year', isYear],
  ['date', isDate],
  ['clock', isClock],
  ['name', isNamed],
  ['ordinal-or-code', isGlued],
  ['age', isAge],
  ['fraction', isFraction],
  ['decimal', isDecimal],
  ['one', isOne],
  ['phone', isPhone],
  ['enumeration', isEnumeration],
];

/** Why a count can be no count of people, or null. */
export function exclusionOf(a: Annotated<Part>, count: Count): string | null {
  for (const [reason, excluded] of REASONS) if (excluded(count, a)) return reason;
  return null;
}

/** The counts of a sentence that may count people, from left to right. */
export const peopleCounts = (a: Annotated<Part>): readonly Count[] => a.peopleCounts;

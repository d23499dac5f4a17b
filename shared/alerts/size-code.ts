/**
 * Sizes as texts whose beginnings can be compared. SNS compares numbers only one attribute at a time, and a message
 * of several changes must be chosen by the size of that very change: so the size stands at the end of a text that
 * says which change it is of, and "at least so much" becomes a handful of beginnings.
 *
 * A size is written in tenths, behind a letter for the number of its digits: 12.5 → "c125", 4 → "b40", 0 → "a0".
 */

/** Largest size that is told from a larger one: nobody asks for more, and each digit costs a filter policy values. */
export const LARGEST = { percent: 9_999.9, people: 9_999_999.9 } as const;

export type Unit = keyof typeof LARGEST;

/** @param size of a change, not negative */
export function sizeCode(size: number, unit: Unit): string {
  const digits = String(Math.round(Math.min(size, LARGEST[unit]) * 10));
  return letterOf(digits.length) + digits;
}

/** The beginnings that every {@link sizeCode} of at least `least` has, and no other one. */
export function beginningsFrom(least: number, unit: Unit): string[] {
  const digits = String(Math.round(Math.min(least, LARGEST[unit]) * 10));
  const own = letterOf(digits.length);
  const longer = Array.from({ length: mostDigits(unit) - digits.length }, (_, more) =>
    letterOf(digits.length + more + 1),
  );
  // 10, 100, 1,000 and 0 begin a length: the letter alone says it.
  if (/^(10+|0)$/.test(digits)) return [own, ...longer];
  const kept = digits.replace(/0+$/, '');
  const above = [...kept].flatMap((digit, place) =>
    Array.from(
      { length: 9 - Number(digit) },
      (_, more) => own + kept.slice(0, place) + (Number(digit) + more + 1),
    ),
  );
  return [own + kept, ...above, ...longer];
}

const mostDigits = (unit: Unit): number => String(Math.round(LARGEST[unit] * 10)).length;

const letterOf = (digits: number): string => String.fromCharCode('a'.charCodeAt(0) + digits - 1);

/** Digits, in groups of three where marks or spaces part them: "3,850", "3 850", "3850". */
const DIGITS = /\d{1,3}(?:[,.\s'’]\d{3})+(?!\d)|\d+/gu;

/** The whole numbers that a text writes in digits, in their order; what is too large for any count is left out. */
export function numbersInDigits(text: string): number[] {
  return [...text.matchAll(DIGITS)]
    .map(([digits]) => Number(digits.replace(/\D/g, '')))
    .filter(Number.isSafeInteger);
}

/**
 * Fingerprints of texts by MinHash over word shingles (Broder, "On the resemblance and containment of documents",
 * 1997): the same agency text in forty outlets has the same fingerprint, give or take what each cut and added;
 * reports that different people wrote of the same fact do not.
 */

/** Words to a shingle: stock phrases of the field run to four ("North Korean soldiers killed"). */
const SHINGLE_WORDS = 4;
/** Standard error of the estimated resemblance is 1/√64, an eighth at worst. */
const HASHES = 64;
/** Resemblance of two texts of a like length that share their text. Independent reports stay under 0.1. */
const RESEMBLANCE = 0.4;
/** Share of the shorter text that a longer one must hold to count as the same, cut or extended. */
const CONTAINMENT = 0.7;
/** Below this resemblance, containment is made of two or three matches and means nothing. */
const LEAST_RESEMBLANCE = 0.15;
/** Longer texts are made of signs that stand for many letters each (U+FDFA is eighteen). */
const LONGEST_TEXT = 400_000;
const LARGEST_HASH = 0xffffffff;

/**
 * @param text main text, in any language that parts its words
 * @returns the number of different shingles, then 64 minima, each an unsigned 32-bit integer; empty for a text
 * without words. Depends on nothing but the words: not on case, punctuation or spacing.
 */
export function textSignature(text: string): number[] {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return [];
  const minima = new Array<number>(HASHES).fill(LARGEST_HASH);
  for (const shingle of shingles) {
    const hash = hashOf(shingle);
    for (let at = 0; at < HASHES; at++) minima[at] = Math.min(minima[at] ?? LARGEST_HASH, permuted(hash, at));
  }
  return [shingles.size, ...minima];
}

/**
 * Whether two texts are one text: equal, or one the other cut, extended or lightly edited.
 * @param one signature by {@link textSignature}
 * @param other the same
 */
export function sharesText(one: readonly number[], other: readonly number[]): boolean {
  const [sizeOfOne = 0, ...minimaOfOne] = one;
  const [sizeOfOther = 0, ...minimaOfOther] = other;
  if (sizeOfOne === 0 || sizeOfOther === 0) return false;
  const resemblance = minimaOfOne.filter((minimum, at) => minimum === minimaOfOther[at]).length / HASHES;
  const shared = (resemblance * (sizeOfOne + sizeOfOther)) / (1 + resemblance);
  const containment = shared / Math.min(sizeOfOne, sizeOfOther);
  return resemblance >= RESEMBLANCE || (resemblance >= LEAST_RESEMBLANCE && containment >= CONTAINMENT);
}

/** Runs of four words; a shorter text is one shingle, equal to nothing but itself. */
function shinglesOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFKC')
      .slice(0, LONGEST_TEXT)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return new Set();
  const shingles = new Set<string>();
  for (let at = 0; at <= Math.max(0, words.length - SHINGLE_WORDS); at++) {
    shingles.add(words.slice(at, at + SHINGLE_WORDS).join(' '));
  }
  return shingles;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The hash under one of 64 fixed mixings (the finaliser of MurmurHash3 over hash and number). */
function permuted(hash: number, number: number): number {
  let mixed = hash ^ Math.imul(number + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

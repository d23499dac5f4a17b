import { decodeText } from '../../shared/feeds/charset.ts';
import { isLegible } from '../../shared/feeds/legible.ts';
import { LANGUAGES } from '../../shared/figures/read-figures.ts';
import { UsageError } from './errors.ts';

/** What files that are no text begin with, as hexadecimal bytes. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/^255044462d/, 'a PDF', 'Save its text, with pdftotext for instance'],
  [/^504b0304/, 'a packed file, such as a Word document', 'Save it as plain text'],
  [/^d0cf11e0/, 'a Word document', 'Save it as plain text'],
  [/^7b5c727466/, 'an RTF document', 'Save it as plain text'],
  [/^(?:89504e47|ffd8ff|47494638)/, 'a picture', 'Give the text that it shows'],
  [/^(?:1f8b|425a68|fd377a58|28b52ffd)/, 'a compressed file', 'Unpack it first'],
];

/** Share of bytes that are zero, from which on they are halves of letters. */
const MOST_ZEROS = 0.05;
/** Bytes: enough to tell by. */
const SAMPLE = 20_000;

/**
 * Bytes of a file as text.
 * @param name of the file, for the message
 * @throws UsageError where they are no text
 */
export function textIn(bytes: Uint8Array, name: string): string {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const kind = KINDS.find(([pattern]) => pattern.test(start));
  if (kind !== undefined) throw new UsageError(`${name} is ${kind[1]}, which is not read. ${kind[2]}.`);
  if (isUtf16(bytes)) {
    throw new UsageError(`${name} is UTF-16 without a byte order mark. Save it as UTF-8.`);
  }
  const text = decodeText(bytes, null);
  if (!isLegible(text)) {
    throw new UsageError(`${name} is no text in any encoding that is known. Save it as UTF-8.`);
  }
  return text;
}

/** Every other byte is zero, or one of few: the high halves of letters. Marked ones, and those that start with `<`, are read. */
function isUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const [first, second, third] = sample;
  const isKnown =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0x3c && second === 0 && third !== 0) ||
    (first === 0 && second === 0x3c);
  if (isKnown || sample.length < 8) return false;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const most = Math.max(...zeros);
  // Blanks and digits have a zero half in every script, and texts without marks have no other zeros.
  return most > sample.length * MOST_ZEROS && Math.min(...zeros) === 0;
}

const ENGLISH = /\b(?:the|of|and|in|to|a|that|is|was|were|has|have|had|by|on|for|from|with|said)\b/gi;
/** Share of words that are among these: a third in English prose, next to none in other languages. */
const LEAST_ENGLISH = 0.08;
/** Shorter texts, headlines and tables, tell nothing. */
const FEWEST_WORDS = 40;

/**
 * @param language BCP 47, as the text is said to be in
 * @throws UsageError where figures are not read in its language, said or seen
 */
export function checkLanguage(text: string, language: string, name: string): void {
  const primary = language.slice(0, 2).toLowerCase();
  const known = LANGUAGES.join(', ');
  if (!LANGUAGES.includes(primary)) {
    throw new UsageError(`${name} is in "${language}", in which figures are not read. Read are: ${known}.`);
  }
  if (primary !== 'en') return;
  const words = text.match(/\p{L}+/gu) ?? [];
  const english = text.match(ENGLISH)?.length ?? 0;
  if (words.length >= FEWEST_WORDS && english < words.length * LEAST_ENGLISH) {
    throw new UsageError(
      `${name} seems to be in another language than English. Figures are read in: ${known}; give a translation.`,
    );
  }
}

/** Whether a text is a page of the web: it starts as one. */
export function isHtml(text: string): boolean {
  return /^[\s\uFEFF]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 10_000),
  );
}

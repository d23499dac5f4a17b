import { decodeAs, decodeStrictly } from './decoding.ts';
import { guessEncoding } from './guess-encoding.ts';
import { readUtf8, surveyUtf8 } from './utf8.ts';

/** An encoding is declared near the start: XML on its first line, HTML within its first 1024 bytes (HTML 13.2.3.2). */
const DECLARED_WITHIN = 2048;

/**
 * Bytes of a feed or page as text. Tried in order: byte order mark; UTF-16 without one; UTF-8, where its sequences
 * outnumber broken ones (no other encoding has them by accident, and many servers declare wrongly: one bad or cut byte
 * is a slip); the charset of the Content-Type; the one that XML or HTML declares; the likeliest by its letters. Never
 * throws: what no encoding explains is read with U+FFFD for the broken bytes.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = markedEncoding(bytes);
  if (marked !== null && marked !== 'utf-8') return decodeAs(bytes, marked);
  const utf8 = surveyUtf8(bytes);
  if (marked === 'utf-8' || utf8.valid > utf8.broken) return readUtf8(bytes);
  const declared = [charsetOf(contentType), declaredIn(bytes)].filter((label) => label !== null);
  for (const label of declared) {
    const text = decodeStrictly(bytes, label);
    if (text !== null) return text;
  }
  const isSlip = declared.some(isUtf8) && utf8.broken <= bytes.length * SLIPS;
  if (utf8.broken === 0 || isSlip) return readUtf8(bytes);
  return decodeAs(bytes, guessEncoding(bytes));
}

/** A declared UTF-8 text with up to this share of broken bytes is UTF-8 with a slip in it, not another encoding. */
const SLIPS = 0.02;

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // "<?" or "<h" in two bytes each: the mark was left out.
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return 'utf-16be';
  return null;
}

function charsetOf(contentType: string | null): string | null {
  const label = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  return label === undefined ? null : knownLabel(label);
}

function declaredIn(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const declared =
    /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ??
    /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(start);
  const label = declared?.[1] === undefined ? null : knownLabel(declared[1]);
  // What could be read byte by byte until here is not UTF-16, whatever it says (HTML 13.2.3.3).
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function isUtf8(label: string): boolean {
  return /^utf-?8$/i.test(label);
}

/** Labels that servers write and the Encoding Standard does not know: `win-1251`, `cp_1251`, `utf8mb4`. */
function knownLabel(label: string): string {
  const windows = /^(?:cp|win|windows|ms)[-_]?(125\d)$/i.exec(label)?.[1];
  if (windows !== undefined) return `windows-${windows}`;
  return /^utf[-_]?8/i.test(label) ? 'utf-8' : label;
}

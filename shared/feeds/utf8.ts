import { withoutC1 } from './decoding.ts';

/** How well bytes are UTF-8. */
export interface Utf8Survey {
  /** Characters of several bytes that are valid; no other encoding makes many of them by accident. */
  readonly valid: number;
  /** Places that are not: bytes out of place, characters that are cut. One cut at the very end is none. */
  readonly broken: number;
}

export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let valid = 0;
  let broken = 0;
  walk(bytes, {
    valid: () => void valid++,
    broken(_at, _length, isEnd) {
      if (!isEnd) broken++;
    },
  });
  return { valid, broken };
}

/**
 * Reads bytes as UTF-8 with U+FFFD for what is broken (Encoding Standard, UTF-8 decoder), but for lone bytes 0x80 to
 * 0x9F: pasted from windows-1252 into a page of UTF-8, they are dashes and quotes. A character cut at the end is left out.
 */
export function readUtf8(bytes: Uint8Array): string {
  let lone = 0;
  let end = bytes.length;
  walk(bytes, {
    broken(at, length, isEnd) {
      if (isEnd) end = at;
      else if (isLoneSign(bytes, at, length)) lone++;
    },
  });
  const whole = bytes.subarray(0, end);
  return new TextDecoder('utf-8').decode(lone === 0 ? whole : withSigns(whole, lone));
}

/** The bytes with the lone signs of windows-1252 in UTF-8, of which each takes three bytes at most. */
function withSigns(bytes: Uint8Array, lone: number): Uint8Array {
  const written = new Uint8Array(bytes.length + lone * 2);
  let from = 0;
  let to = 0;
  // By hand: a view for each of millions of pieces takes seconds.
  const copy = (source: Uint8Array, start: number, end: number): void => {
    for (let at = start; at < end; at++) written[to++] = source[at] ?? 0;
  };
  walk(bytes, {
    broken(at, length) {
      if (!isLoneSign(bytes, at, length)) return;
      copy(bytes, from, at);
      const sign = SIGNS[(bytes[at] ?? 0) - 0x80];
      if (sign !== undefined) copy(sign, 0, sign.length);
      from = at + 1;
    },
  });
  copy(bytes, from, bytes.length);
  return written.subarray(0, to);
}

function isLoneSign(bytes: Uint8Array, at: number, length: number): boolean {
  return length === 1 && (bytes[at] ?? 0) <= 0x9f;
}

/** The signs that windows-1252 has at 0x80 to 0x9F, in UTF-8. */
const SIGNS = Array.from({ length: 32 }, (_, at) => Buffer.from(withoutC1(String.fromCharCode(0x80 + at))));

interface Watch {
  valid?(): void;
  /** @param isEnd a character that the end cuts */
  broken(at: number, length: number, isEnd: boolean): void;
}

function walk(bytes: Uint8Array, watch: Watch): void {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const wanted = lengthOf(lead);
    const found = wanted === 0 ? 1 : 1 + continuations(bytes, at, wanted);
    if (found === wanted) watch.valid?.();
    else watch.broken(at, found, wanted > 0 && at + found === bytes.length);
    at += found;
  }
}

/** Bytes of the character that a byte leads; 0 for one that leads none. */
function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Bytes that continue the character at a place, at most as many as it wants. */
function continuations(bytes: Uint8Array, at: number, wanted: number): number {
  const lead = bytes[at] ?? 0;
  let count = 0;
  while (count < wanted - 1) {
    const byte = bytes[at + count + 1] ?? 0;
    const [least, most] = count === 0 ? boundsAfter(lead) : [0x80, 0xbf];
    if (byte < least || byte > most) break;
    count++;
  }
  return count;
}

/** Overlong forms, surrogates and what lies beyond Unicode are ruled out by the second byte. */
function boundsAfter(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

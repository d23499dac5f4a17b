import { withoutC1 } from './decoding.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/**
 * Text with the references that XML itself knows put in place (XML 1.0, 4.1 and 4.6), once. Others stay as they are
 * written: those of HTML are read with the markup that they stand in.
 */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:(amp|apos|gt|lt|quot)|#(\d+)|#x([\da-f]+));/gi,
    (reference, name?: string, decimal?: string, hexadecimal?: string) => {
      if (name !== undefined) return NAMED[name] ?? reference;
      return character(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal));
    },
  );
}

/** What no character has, and what would end texts, is U+FFFD (HTML 13.2.5.80). */
function character(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? withoutC1(String.fromCodePoint(code)) : '\uFFFD';
}

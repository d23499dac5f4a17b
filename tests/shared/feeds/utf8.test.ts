import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../shared/feeds/charset.ts';
import { readUtf8, surveyUtf8 } from '../../../shared/feeds/utf8.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('UTF-8 with a slip in it', () => {
  it.each([
    [
      'undeclared, one bad byte',
      bytes('Втрати: 1200 ', [0xff], ' бійців'),
      null,
      'Втрати: 1200 \uFFFD бійців',
    ],
    [
      'undeclared, cut in a character',
      bytes('Втрати: 1200 бійців').subarray(0, -1),
      null,
      'Втрати: 1200 бійці',
    ],
    [
      'called windows-1251 by its server',
      bytes('Втрати ', [0xff]),
      'text/html; charset=windows-1251',
      'Втрати \uFFFD',
    ],
    [
      'a dash pasted from windows-1252',
      bytes('Втрати 100', [0x96], '200'),
      'text/html; charset=utf-8',
      'Втрати 100–200',
    ],
    [
      'a dash of windows-1252 alone',
      bytes('100', [0x96], '200 lost'),
      'text/html; charset=utf-8',
      '100–200 lost',
    ],
  ])('%s: stays UTF-8', (_, written, contentType, text) => {
    expect(decodeText(written, contentType)).toBe(text);
  });

  it.each([
    ['win-1251', bytes([0xc2, 0xf2, 0xf0, 0xe0, 0xf2, 0xe8]), 'Втрати'],
    ['cp1252', bytes([0x63, 0x61, 0x66, 0xe9]), 'café'],
  ])('a label that only servers know is read: %s', (label, written, text) => {
    expect(decodeText(written, `text/html; charset=${label}`)).toBe(text);
  });

  it('is read as the platform reads it, but for lone bytes of windows-1252 and a cut end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (array) => {
        const written = bytes([...array], 'end');
        const platform = new TextDecoder().decode(written);
        const plain = (text: string) => text.replace(/[^ -~]/gu, '?');
        expect(plain(readUtf8(written))).toBe(plain(platform));
      }),
    );
  });

  it('of any text loses nothing and has nothing broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readUtf8(bytes(`a${text}`))).toBe(`a${text}`);
        expect(surveyUtf8(bytes(text)).broken).toBe(0);
      }),
    );
  });
});

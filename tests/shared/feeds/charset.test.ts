import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../shared/feeds/charset.ts';

const UKRAINIAN = 'Генштаб: втрати склали 1 200 осіб, ще 40 у полоні';
const RUSSIAN = 'В Генштабе сообщили о потерях: 1200 человек за сутки';
const KOREAN = '국정원 "병력 1만2천명 파병"';

/** “Café” – 3–4 € in windows-1252. */
const CAFE = Uint8Array.from([
  0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x33, 0x96, 0x34, 0x20, 0x80,
]);

/** The bytes of a text in an encoding that Node reads and cannot write. */
function encoded(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, number[]>();
  for (let one = 0; one < 256; one++) table.set(decoder.decode(Uint8Array.of(one)), [one]);
  for (let lead = 0xa1; label === 'euc-kr' && lead < 0xff; lead++) {
    for (let trail = 0xa1; trail < 0xff; trail++)
      table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? [0x3f]));
}

const withMark = (text: string, bytes: number[], encoding: 'utf8' | 'utf16le') =>
  Buffer.concat([Buffer.from(bytes), Buffer.from(text, encoding)]);

describe('the encoding of a text', () => {
  it.each([
    ['byte order mark, UTF-8', withMark(KOREAN, [0xef, 0xbb, 0xbf], 'utf8'), null, KOREAN],
    ['byte order mark, UTF-16', withMark(KOREAN, [0xff, 0xfe], 'utf16le'), null, KOREAN],
    [
      'byte order mark against the header',
      withMark(RUSSIAN, [0xff, 0xfe], 'utf16le'),
      'text/xml; charset=utf-8',
      RUSSIAN,
    ],
    [
      'UTF-16 without a mark',
      Buffer.from(`<?xml version="1.0"?>${KOREAN}`, 'utf16le'),
      null,
      `<?xml version="1.0"?>${KOREAN}`,
    ],
    ['header', encoded(RUSSIAN, 'koi8-r'), 'text/html; charset=KOI8-R', RUSSIAN],
    ['header in quotes', encoded(KOREAN, 'euc-kr'), 'text/html; charset="euc-kr"', KOREAN],
    ['header that is wrong', Buffer.from(UKRAINIAN), 'text/xml; charset=iso-8859-1', UKRAINIAN],
    ['header that nobody knows', Buffer.from(UKRAINIAN), 'text/xml; charset=martian', UKRAINIAN],
    ['nothing, UTF-8', Buffer.from(UKRAINIAN), null, UKRAINIAN],
    ['nothing, windows-1251', encoded(UKRAINIAN, 'windows-1251'), null, UKRAINIAN],
    ['nothing, koi8-r', encoded(RUSSIAN, 'koi8-r'), null, RUSSIAN],
    ['nothing, euc-kr', encoded(KOREAN, 'euc-kr'), null, KOREAN],
    ['nothing, windows-1252', CAFE, null, '“Café” – 3–4 €'],
    ['header, windows-1252', CAFE, 'text/html; charset=iso-8859-1', '“Café” – 3–4 €'],
    ['UTF-8 declared and not true', encoded(RUSSIAN, 'windows-1251'), 'text/html; charset=utf-8', RUSSIAN],
  ])('by %s', (_, bytes, contentType, text) => {
    expect(decodeText(bytes, contentType)).toBe(text);
  });

  it.each([
    ['XML declaration', `<?xml version="1.0" encoding="windows-1251"?><t>${RUSSIAN}</t>`],
    ['meta charset', `<html><meta charset=windows-1251><p>${RUSSIAN}`],
    [
      'meta http-equiv',
      `<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>${RUSSIAN}`,
    ],
  ])('by %s', (_, text) => {
    expect(decodeText(encoded(text, 'windows-1251'), 'text/html')).toBe(text);
  });

  it('a slip in declared UTF-8 costs a letter, not the text', () => {
    const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xff]), Buffer.from(RUSSIAN)]);
    expect(decodeText(bytes, 'text/html; charset=utf-8')).toBe(`${RUSSIAN}\uFFFD${RUSSIAN}`);
  });

  it('is always some text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.option(fc.string()), (bytes, contentType) => {
        expect(typeof decodeText(bytes, contentType)).toBe('string');
      }),
    );
  });

  it('is UTF-8 for whatever was written as such', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/^[\uFEFF\0<]/.test(text)),
        (text) => {
          expect(decodeText(Buffer.from(text), 'text/xml; charset=utf-8')).toBe(text);
        },
      ),
    );
  });
});

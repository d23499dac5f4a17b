import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARACTER, characterAt, numberEnd, TOKEN, wordEnd } from '../../../shared/figures/scan.ts';
import { tokenise } from '../../../shared/figures/tokeniser.ts';
import { normalise } from '../../../shared/figures/tokens.ts';

const LETTERS = 'a b z A N S U é Й ш ́ \' - . , : 1 0 23 000 mm km k 💥 – … " ’'.split(' ');
const WORDS =
  "don't U.S. U.S.-led N. N.Korea J.D.Vance p.m. Kim's Koreans' twenty-six hundred-odd l'État O'Brien 11,000 11.000 1,2345 12.5 1 000 3mm T-72 ''ab'' a--b".split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...LETTERS, ...WORDS, ' ', '\n', '\u2028'), { maxLength: 40 })
  .map((parts) => parts.join(''));

const isLetter = (character: number) => character === CHARACTER.small || character === CHARACTER.capital;

describe('a token ends where the pattern says', () => {
  it('found by its characters, or left to the pattern where they are none of ASCII', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { 0: written, index } of given.matchAll(TOKEN)) {
          const end = index + written.length;
          const character = characterAt(given, index);
          if (character === CHARACTER.digit) expect(numberEnd(given, index)).toBe(end);
          if (character === CHARACTER.mark) expect(end).toBe(index + 1);
          if (isLetter(character)) expect([end, -1]).toContain(wordEnd(given, index));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never asks the pattern about a word in ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (given) => {
        for (const { 0: written, index } of given.matchAll(TOKEN))
          if (isLetter(characterAt(given, index))) expect(wordEnd(given, index)).toBe(index + written.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('tokens', () => {
  it('hold every character that is no space, each once, in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        const shaped = normalise(given);
        const tokens = tokenise(shaped);
        expect(tokens.map(({ start, end }) => shaped.slice(start, end)).join('')).toBe(
          shaped.match(new RegExp(TOKEN, 'gu'))?.join('') ?? '',
        );
        for (const [i, { start, end }] of tokens.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["Kim's men", ["Kim's", 'men']],
    ["the Koreans' dead", ['the', "Koreans'", 'dead']],
    ["'They fled'", ["'", 'They', 'fled', "'"]],
    ['nine hundred-odd men', ['nine', 'hundred', '-', 'odd', 'men']],
    ['U.S.-led N.Korean', ['U.S.', '-', 'led', 'N.Korean']],
    ['1 000 men, 12 5 men, 1,2345', ['1 000', 'men', ',', '12', '5', 'men', ',', '1,2345']],
  ])('of %s', (given, expected) => {
    expect(tokenise(given).map(({ start, end }) => given.slice(start, end))).toEqual(expected);
  });

  it('write a possessive without its ending', () => {
    expect(
      tokenise("KIM'S Koreans'").map(({ text, lower, possessive }) => [text, lower, possessive]),
    ).toEqual([
      ['KIM', 'kim', true],
      ['Koreans', 'koreans', true],
    ]);
  });
});

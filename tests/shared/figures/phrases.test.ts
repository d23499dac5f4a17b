import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../shared/figures/phrases.ts';
import { tokenise } from '../../../shared/figures/tokeniser.ts';

const found = (phrases: readonly string[], text: string, letters: 'lower' | 'as-written' = 'lower') =>
  compilePhrases(
    phrases.map((phrase) => [phrase, phrase]),
    letters,
  ).match(tokenise(text), 0)?.value ?? null;

describe('a phrase is found', () => {
  it.each([
    ['the longest of those that fit', ['at', 'at least', 'at the very least'], 'at least 300', 'at least'],
    ['where a longer one breaks off', ['at', 'at the very least'], 'at the very top', 'at'],
    ['in any case', ['half a million'], 'Half a Million', 'half a million'],
    ['with a possessive behind its last word', ['north korea'], "North Korea's men", 'north korea'],
    ['with a possessive inside', ["kim's men"], "Kim's men fell", "kim's men"],
    ['not across a possessive that it has not', ['korea men'], "Korea's men", null],
    ['with marks', ['N. Korean'], 'N. Korean troops', 'N. Korean'],
    ['not where only a part of it stands', ['at least'], 'at', null],
  ])('%s', (_name, phrases, text, expected) => {
    expect(found(phrases, text)).toBe(expected);
  });

  it('in its own case where names are looked for', () => {
    expect(found(['US'], 'us', 'as-written')).toBeNull();
    expect(found(['US'], 'US', 'as-written')).toBe('US');
  });

  it('as the longest beginning of the text that is a phrase', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), words, (phrases, text) => {
        const fitting = phrases.filter((phrase) => `${text} `.startsWith(`${phrase} `));
        expect(found(phrases, text)).toBe(fitting.sort((x, y) => y.length - x.length)[0] ?? null);
      }),
      { numRuns: 500 },
    );
  });
});

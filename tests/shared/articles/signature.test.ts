import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesText, textSignature } from '../../../shared/articles/signature.ts';

const AGENCY = `Orland's defence ministry said on Tuesday that 1,200 of its soldiers had been killed in the Vesk region
since the spring, the first toll that it has made public. Colonel Ada Brenn told reporters that a further 340 were
missing and that the wounded were being treated in the capital. She declined to say how many had been sent in all.
Analysts had put the losses higher. The ministry rejected such estimates as speculation, and said that families had
been told. The fighting around the town of Lower Vesk has slowed with the rain, and both sides have dug in along the
river. Talks on an exchange of prisoners broke off last week.`;
const INDEPENDENT = `At a briefing in the capital this morning, Col. Ada Brenn broke months of silence: Orland has lost
1,200 men in Vesk since spring, with 340 more unaccounted for. Reporters pressed her on the size of the force, and got
no answer. Rain has turned the river front into mud, and little ground has changed hands for weeks, say people who live
there. Outside estimates run well above what she gave; her ministry waves them away. Negotiators who were to swap
captives have gone home.`;

const shares = (one: string, other: string) => sharesText(textSignature(one), textSignature(other));

describe('two texts', () => {
  const half = AGENCY.slice(0, AGENCY.length * 0.55);
  it.each([
    ['the same', AGENCY, AGENCY, true],
    ['the same in capitals and other spacing', AGENCY, AGENCY.toUpperCase().replaceAll('\n', '  '), true],
    [
      'the same under a dateline and an appeal',
      AGENCY,
      `VESK, Orland (Wire) - ${AGENCY} Support our work with a small gift.`,
      true,
    ],
    [
      'one with two words edited',
      AGENCY,
      AGENCY.replace('Tuesday', 'Wednesday').replace('slowed', 'eased'),
      true,
    ],
    ['one cut in the middle', AGENCY, half, true],
    ['independent reports of one briefing', AGENCY, INDEPENDENT, false],
    [
      'two sentences that say the same otherwise',
      'Some 12,000 Orlandish troops are believed to be in Vesk.',
      'It is believed that 12,000 soldiers of Orland are now in Vesk.',
      false,
    ],
    ['one short sentence twice', 'Orland lost 12 men.', 'Orland lost 12 men.', true],
    ['short sentences of other numbers', 'Orland lost 12 men.', 'Orland lost 13 men.', false],
    ['nothing and nothing', '', '', false],
    ['nothing and something', '', AGENCY, false],
  ])('%s', (_, one, other, shared) => {
    expect(shares(one, other)).toBe(shared);
    expect(shares(other, one)).toBe(shared);
  });

  const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 2, maxLength: 6 }), {
    minLength: 1,
    maxLength: 80,
  });

  it('share what they are made of, whatever the punctuation', () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(shares(list.join(' '), list.join(', '))).toBe(true);
      }),
    );
  });

  it('share or not, from whichever side one looks', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(shares(one.join(' '), other.join(' '))).toBe(shares(other.join(' '), one.join(' ')));
      }),
    );
  });

  it('of different words share nothing', () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(shares(list.join(' '), list.map((word) => `${word}x`).join(' '))).toBe(false);
      }),
    );
  });
});

it('a signature has the same size for every text', () => {
  expect(textSignature(AGENCY)).toHaveLength(65);
  expect(textSignature('Orland')).toHaveLength(65);
  expect(textSignature(' … ')).toEqual([]);
});

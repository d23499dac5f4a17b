import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BOUNDS, METRICS, SCOPES } from '../../../../shared/figures/figure.ts';
import type { Proposal } from '../../../../shared/figures/verify/proposal.ts';
import { verifyProposals } from '../../../../shared/figures/verify/verify.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';
import { ARTICLE, CASUALTIES, DEAD, PROPOSER, RUSSIANS } from './proposals.ts';

/** Whatever a model may say: true proposals, bent in any field; pieces of the text; anything at all. */
const words = ARTICLE.text.split(/(?<=\s)/);
const piece = fc
  .tuple(fc.nat(words.length), fc.nat(30))
  .map(([from, length]) => words.slice(from, from + length).join(''));
const sentence = fc.oneof(
  piece,
  fc.constantFrom(CASUALTIES.sentence, DEAD.sentence, RUSSIANS.sentence, ARTICLE.title),
  fc.string(),
  fc.tuple(piece, fc.string({ maxLength: 3 }), piece).map((parts) => parts.join('')),
);
const numbers = [4700, 700, 4, 600, 2000, 62_400, 62, 12, 1500, 30_000, 47];
const number = fc.oneof(fc.constantFrom(...numbers), fc.integer({ min: -5, max: 100_000 }), fc.double());
const proposal: fc.Arbitrary<Proposal> = fc.record({
  force: fc.oneof(fc.constantFrom('north-korea', 'russia', 'ukraine', 'russia+north-korea'), fc.string()),
  metric: fc.oneof(fc.constantFrom(...METRICS), fc.string()),
  value: fc.option(number),
  low: fc.option(number, { freq: 1 }),
  high: fc.option(number, { freq: 1 }),
  bound: fc.constantFrom(...BOUNDS),
  scope: fc.constantFrom(...SCOPES),
  period: fc.option(fc.record({ from: fc.string(), to: fc.string() })),
  theatre: fc.constantFrom('kursk', 'war', 'unspecified'),
  claimant: fc.option(fc.oneof(fc.constantFrom('NIS', 'Demchuk', 'Zelensky'), piece, fc.string())),
  claimedOn: fc.option(fc.oneof(fc.constantFrom('2025-04-30', '2025-05-02'), fc.string())),
  background: fc.boolean(),
  evidence: sentence,
  sentence,
});
const likely: fc.Arbitrary<Proposal> = fc
  .tuple(fc.constantFrom(CASUALTIES, DEAD, RUSSIANS), fc.record({ sentence, value: number }), fc.boolean())
  .map(([good, { sentence: other, value }, bent]) =>
    bent ? { ...good, sentence: other } : { ...good, value, evidence: other },
  );

it('every figure that is believed stands in the text, sentence and number, whatever is proposed', () => {
  let believed = 0;
  fc.assert(
    fc.property(
      fc.array(fc.oneof(proposal, likely, fc.constantFrom(CASUALTIES, DEAD, RUSSIANS))),
      (proposals) => {
        const { figures } = verifyProposals(proposals, ARTICLE, KURSK, PROPOSER);
        believed += figures.length;
        for (const { value, low, high, bound, claimant, claimedOn, evidence } of figures) {
          const source = ARTICLE.text.includes(evidence.sentence) ? ARTICLE.text : ARTICLE.title;
          expect(source).toContain(evidence.sentence);
          expect(source.slice(evidence.start, evidence.end)).toBe(evidence.text);
          expect(evidence.sentence).toContain(evidence.text);
          // All numbers of the article are in digits, so this needs no grammar: no digit may stand beside it.
          for (const part of [value, low, high].filter((people) => people !== null)) {
            const printed = part.toLocaleString('en-US');
            expect(evidence.text).toMatch(new RegExp(`(?<![\\d,.])${printed}(?![\\d]|[,.]\\d)`));
          }
          if (value === null && low === null) expect(bound).toBe('vague');
          if (claimedOn !== null) expect(claimedOn <= ARTICLE.published.slice(0, 10)).toBe(true);
          if (claimant !== null) expect(claimant).toMatch(/[\p{L}\p{N}]/u);
        }
      },
    ),
    { numRuns: 1000 },
  );
  // A law about nothing would hold as well.
  expect(believed).toBeGreaterThan(1000);
});

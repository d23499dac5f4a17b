import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFigures } from '../../../../shared/figures/read-figures.ts';
import { proposalsOf } from '../../../../shared/figures/second/answer.ts';
import { mergeReadings } from '../../../../shared/figures/second/merge.ts';
import { verifyProposals } from '../../../../shared/figures/verify/verify.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';
import { ARTICLE, CASUALTIES, DEAD, PROPOSER, RUSSIANS } from '../verify/proposals.ts';

/** The rules' reading of the first sentence: what the others hold, a model may find. */
const RULES = readFigures(ARTICLE, KURSK).slice(0, 1);

/** True proposals with any field of theirs made anything. */
const bent = fc
  .tuple(
    fc.constantFrom(CASUALTIES, DEAD, RUSSIANS),
    fc.constantFrom('force', 'metric', 'value', 'bound', 'scope', 'claimant', 'sentence', 'evidence', 'none'),
    fc.oneof(
      fc.anything(),
      fc.constantFrom('russia', 'killed', 'planned', 4700, 600, 62_400, '4,700', ARTICLE.text),
    ),
  )
  .map(([good, field, anything]) => ({ ...good, [field]: anything }));

const answers = fc.oneof(
  fc.anything(),
  fc.jsonValue(),
  fc.record({ figures: fc.anything() }),
  fc.record({ figures: fc.array(fc.oneof(bent, fc.anything())) }),
);

it('whatever a model answers, the rules keep every number, and each figure beside them stands in the text', () => {
  let beside = 0;
  fc.assert(
    fc.property(answers, fc.boolean(), (answer, complete) => {
      const { proposals } = proposalsOf(answer, KURSK);
      const { figures } = verifyProposals(proposals, ARTICLE, KURSK, PROPOSER);
      const merged = mergeReadings(RULES, { figures, shown: ARTICLE.text.length, complete });
      for (const [index, read] of RULES.entries()) {
        const { force, metric, value, low, high, bound, evidence } = read;
        expect(merged[index]).toMatchObject({ force, metric, value, low, high, bound, evidence });
      }
      for (const { evidence, confidence } of merged) {
        expect(`${ARTICLE.title}\n${ARTICLE.text}`).toContain(evidence.sentence);
        expect(evidence.sentence).toContain(evidence.text);
        expect(confidence).toSatisfy((sure: number) => sure >= 0 && sure <= 1);
      }
      for (const { value, evidence } of merged.slice(RULES.length)) {
        beside++;
        expect(evidence.text).toContain(value?.toLocaleString('en-US'));
      }
      const numbers = merged.map(({ force, metric, value, low, high }) =>
        [force, metric, value, low, high].join(),
      );
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
    { numRuns: 1500 },
  );
  // A law about nothing would hold as well.
  expect(beside).toBeGreaterThan(10);
});

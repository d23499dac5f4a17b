import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { proposalsOf } from '../../../shared/figures/second/answer.ts';
import { type AnnotatedText, annotatedTextSchema } from '../../eval/annotation.ts';
import { compareReaders, readProposals, refusalLines } from '../../eval/proposals.ts';
import { STORY } from '../../eval/run-set.ts';
import { ratesOf } from '../../eval/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'fogwatch-proposals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const KILLED = {
  ...{ force: 'north-korea', metric: 'killed', value: 300, bound: 'about', scope: 'cumulative' },
  ...{ theatre: 'kursk', claimant: 'NIS', evidence: 'about 300 North Korean soldiers had been killed' },
};
/** One that only a second reader has: whose "hands" they are, no rule knows. */
const HANDS = {
  ...{ force: 'north-korea', metric: 'deployed', value: 11_000, bound: 'exact', scope: 'cumulative' },
  ...{ theatre: 'kursk', claimant: null, evidence: 'eleven thousand pairs of hands' },
};

const SET: AnnotatedText[] = [
  v.parse(annotatedTextSchema, {
    id: 'a',
    phenomenon: 'made up',
    text: 'The NIS said about 300 North Korean soldiers had been killed in Kursk. Kim lent eleven thousand pairs of hands.',
    published: '2025-01-14',
    lang: 'en',
    figures: [KILLED, HANDS],
  }),
  v.parse(annotatedTextSchema, {
    id: 'b',
    phenomenon: 'made up',
    text: 'No news.',
    published: '2025-01-14',
    lang: 'en',
    figures: [],
  }),
];

const answer = (...figures: object[]): Parameters<typeof compareReaders>[1] =>
  new Map([
    ['a', proposalsOf({ figures: figures.map((each) => ({ sentence: KILLED.evidence, ...each })) }, STORY)],
  ]);

const rates = (answers: Parameters<typeof compareReaders>[1]): Record<string, (number | null)[]> => {
  const { scores } = compareReaders(SET, answers, 0);
  return Object.fromEntries(
    [...scores].map(([name, { groups }]) => {
      const all = groups.get('all');
      if (all === undefined) throw new Error('no rates');
      const { P, R } = ratesOf(all);
      return [name, [P, R]];
    }),
  );
};

describe('recorded proposals beside the rules', () => {
  it('are scored alone and together with the rules', () => {
    const hands = { ...HANDS, sentence: HANDS.evidence };
    expect(rates(answer(hands))).toEqual({ rules: [1, 0.5], model: [1, 0.5], both: [1, 1] });
    expect(rates(answer(KILLED, hands))).toEqual({ rules: [1, 0.5], model: [1, 1], both: [1, 1] });
  });

  it('count only where the text bears them out, and what it does not is told by reason', () => {
    const compared = compareReaders(SET, answer({ ...KILLED, value: 3000 }, { ...KILLED, force: 'mars' }), 0);
    expect(compared.refusals).toEqual({ number: 1, force: 1 });
    expect(refusalLines(compared)).toBe(
      'Not believed: number 1, force 1.\n1 texts have no proposals; the rules alone read them.',
    );
  });

  it('tell how often each kind of figure was right', () => {
    const wrong = { ...HANDS, metric: 'planned', sentence: HANDS.evidence };
    expect(compareReaders(SET, answer(KILLED, wrong), 0).kinds).toEqual([
      { kind: 'agrees', figures: 1, right: 1 },
      { kind: 'alone', figures: 1, right: 0 },
    ]);
  });
});

describe('a file of proposals', () => {
  const file = join(folder, 'proposals.jsonl');

  it('has a line a text, and needs no sentence where it has the evidence', () => {
    writeFileSync(
      file,
      `${JSON.stringify({ id: 'a', figures: [KILLED] })}\n\n${JSON.stringify({ id: 7, figures: [] })}\n`,
    );
    const answers = readProposals(file);
    expect([...answers.keys()]).toEqual(['a', '7']);
    expect(answers.get('a')?.proposals[0]?.sentence).toBe(KILLED.evidence);
  });

  it.each([
    ['no JSON', '{"id":"a"', /:1: not a JSON object/],
    ['no figures', '{"id":"a"}', /:1: wants \{"id","figures":\[…\]\}/],
  ])('with %s is refused with its line', (_name, line, problem) => {
    writeFileSync(file, line);
    expect(() => readProposals(file)).toThrow(problem);
  });

  it('that is not there is named', () => {
    expect(() => readProposals(join(folder, 'none.jsonl'))).toThrow(/no such file/);
  });
});

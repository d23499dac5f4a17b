import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Figure, Text } from '../../shared/figures/figure.ts';
import { readFigures } from '../../shared/figures/read-figures.ts';
import { type Answer, proposalsOf } from '../../shared/figures/second/answer.ts';
import { MODEL_ALONE } from '../../shared/figures/second/confidence.ts';
import { mergeReadings } from '../../shared/figures/second/merge.ts';
import { type Refusals, sumRefusals } from '../../shared/figures/verify/proposal.ts';
import { type Verified, verifyProposals } from '../../shared/figures/verify/verify.ts';
import type { AnnotatedText } from './annotation.ts';
import { type KindRate, kindOf, rateKinds } from './kinds.ts';
import { EvaluationSetError, parseJson } from './read-set.ts';
import { type Reader, runSet, STORY, textOf } from './run-set.ts';
import type { Score } from './score.ts';

/** A line of recorded proposals. Where a figure has no sentence, its evidence is looked for. */
const Line = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  figures: v.array(v.unknown()),
});

/** Recorded proposals of any reader, by the id of the text. @throws EvaluationSetError */
export function readProposals(file: string): Map<string, Answer> {
  if (!existsSync(file))
    throw new EvaluationSetError(file, 0, 'no such file; name one with {"id","figures":[…]} a line');
  const answers = new Map<string, Answer>();
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = v.safeParse(Line, parseJson(file, index + 1, line));
    if (!parsed.success)
      throw new EvaluationSetError(
        file,
        index + 1,
        'wants {"id","figures":[…]}, fields as in docs/figures.md',
      );
    const { id, figures } = parsed.output;
    answers.set(id, proposalsOf({ figures: figures.map(withSentence) }, STORY));
  }
  return answers;
}

function withSentence(figure: unknown): unknown {
  if (typeof figure !== 'object' || figure === null || 'sentence' in figure) return figure;
  return { ...figure, sentence: 'evidence' in figure ? figure.evidence : undefined };
}

/** What three readers make of a set: the rules, the proposals that the text bears out, and both as one. */
export interface Compared {
  readonly scores: ReadonlyMap<string, Score>;
  /** What was proposed and not believed. */
  readonly refusals: Refusals;
  /** How often figures of each kind were right, by what the two readings made of them. */
  readonly kinds: readonly KindRate[];
  /** Texts of the set for which nothing was recorded: the rules alone read them. */
  readonly unread: number;
}

/** Scores recorded proposals beside the rules, and both together. */
export function compareReaders(
  set: readonly AnnotatedText[],
  answers: ReadonlyMap<string, Answer>,
  leastConfidence: number,
): Compared {
  const verified = (text: Text, id: string): Verified =>
    verifyProposals(answers.get(id)?.proposals ?? [], text, STORY, {
      confidence: MODEL_ALONE,
      rules: ['reader:second'],
    });
  const refusals: Refusals[] = [];
  const model: Reader = (text, id) => {
    const { figures, refusals: refused } = verified(text, id);
    refusals.push(refused, answers.get(id)?.refusals ?? {});
    return figures;
  };
  const both: Reader = (text, id) => mergedWith(verified(text, id).figures, text, answers.has(id));
  return {
    scores: new Map([
      ['rules', runSet(set, leastConfidence)],
      ['model', runSet(set, leastConfidence, model)],
      ['both', runSet(set, leastConfidence, both)],
    ]),
    refusals: sumRefusals(refusals),
    kinds: rateKinds(set, (text) => both(textOf(text), text.id), kindOf),
    unread: set.filter(({ id }) => !answers.has(id)).length,
  };
}

function mergedWith(second: readonly Figure[], text: Text, read: boolean): readonly Figure[] {
  const rules = readFigures(text, STORY);
  return read ? mergeReadings(rules, { figures: second, shown: text.text.length, complete: true }) : rules;
}

/** The proposals that were not believed, by reason, as a line or two. */
export function refusalLines({ refusals, unread }: Pick<Compared, 'refusals' | 'unread'>): string {
  const reasons = Object.entries(refusals).map(([reason, count]) => `${reason} ${count}`);
  const missing = unread > 0 ? [`${unread} texts have no proposals; the rules alone read them.`] : [];
  return [`Not believed: ${reasons.join(', ') || 'none'}.`, ...missing].join('\n');
}

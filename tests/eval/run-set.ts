import type { Figure, Text } from '../../shared/figures/figure.ts';
import { readFigures } from '../../shared/figures/read-figures.ts';
import { storyById } from '../../shared/story/stories.ts';
import type { Story } from '../../shared/story/story.ts';
import type { AnnotatedText } from './annotation.ts';
import { type Score, type ScoredFigure, scoreSet } from './score.ts';

/** Folder of the project's own set. */
export const OWN_SET = new URL('../evalset', import.meta.url).pathname;

/** The story that the sets are annotated for. */
export const STORY: Story = storyById('kursk');

/** Something that reads the figures of a text. */
export type Reader = (text: Text, id: string) => readonly Figure[];

const byRules: Reader = (text) => readFigures(text, STORY);

/**
 * Has a set read, and scores what was read.
 * @param leastConfidence figures of a lower confidence (0 to 1) count as not reported
 */
export function runSet(set: readonly AnnotatedText[], leastConfidence = 0, reader = byRules): Score {
  const read = new Map<string, ScoredFigure[]>();
  for (const text of set) {
    const kept = reader(textOf(text), text.id).filter((f) => f.confidence >= leastConfidence);
    read.set(
      text.id,
      kept.map((f) => ({ ...f, evidence: f.evidence.text })),
    );
  }
  return scoreSet(set, (id) => read.get(id) ?? []);
}

/** An annotated text as a reader is given it. */
export const textOf = ({ title, text, published, lang, outlet }: AnnotatedText): Text => ({
  title,
  text,
  published,
  language: lang,
  ...(outlet !== undefined && { outlet }),
});

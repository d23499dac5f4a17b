import { readFigures } from '../../shared/figures/read-figures.ts';
import { storyById } from '../../shared/story/stories.ts';
import type { AnnotatedText } from './annotation.ts';
import { type Score, type ScoredFigure, scoreSet } from './score.ts';

/** Folder of the project's own set. */
export const OWN_SET = new URL('../evalset', import.meta.url).pathname;

/**
 * Runs the figure reader over a set and scores it.
 * @param leastConfidence figures of a lower confidence (0 to 1) count as not reported
 */
export function runSet(set: readonly AnnotatedText[], leastConfidence = 0): Score {
  const story = storyById('kursk');
  const read = new Map<string, ScoredFigure[]>();
  for (const { id, title, text, published, lang } of set) {
    const figures = readFigures({ title, text, published, language: lang }, story);
    const kept = figures.filter((f) => f.confidence >= leastConfidence);
    read.set(
      id,
      kept.map((f) => ({ ...f, evidence: f.evidence.text })),
    );
  }
  return scoreSet(set, (id) => read.get(id) ?? []);
}

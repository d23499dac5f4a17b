import type { Figure, Quantity, Text } from '../../../shared/figures/figure.ts';
import { readFigures } from '../../../shared/figures/read-figures.ts';
import { KURSK } from '../../../shared/story/kursk.ts';

/** The day on which the sentences of the tables were published: a Monday. */
export const PUBLISHED = '2025-02-10';

/** The figures of an English text of the Kursk story. */
export const read = (text: string, more: Partial<Text> = {}): Figure[] =>
  readFigures({ title: '', published: PUBLISHED, language: 'en', ...more, text }, KURSK);

/** A quantity in one word or two: `300`, `about 300`, `at-least 300`, `300-500`, `vague`. */
export function quantityOf({ value, low, high, bound }: Quantity): string {
  if (bound === 'vague') return bound;
  if (value === null) return `${low}-${high}`;
  return bound === 'exact' ? `${value}` : `${bound} ${value}`;
}

/** Whose people, what became of them, how many: `north-korea killed 300`. */
export const countedIn = (text: string, more: Partial<Text> = {}): string[] =>
  read(text, more).map((figure) => `${figure.force} ${figure.metric} ${quantityOf(figure)}`);

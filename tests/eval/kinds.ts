import type { Figure } from '../../shared/figures/figure.ts';
import type { AnnotatedFigure, AnnotatedText } from './annotation.ts';
import { acceptedKeys, figureKey } from './match.ts';
import { plainTable } from './plain-table.ts';

/** How often figures of a kind were right in whose people, which sense and how many. */
export interface KindRate {
  readonly kind: string;
  readonly figures: number;
  readonly right: number;
}

/** What the two readings made of a figure, as {@link mergeReadings} names it. */
export function kindOf({ rules }: Figure): string {
  const note = rules.find((rule) => rule.startsWith('second:'))?.slice('second:'.length) ?? 'not read twice';
  const [kind = note] = note.split(' ');
  return kind === 'agrees' && rules.some((rule) => rule.startsWith('rules:'))
    ? 'agrees, details differ'
    : kind;
}

/**
 * How often figures of each kind were right. One that an annotator calls optional is neither; one without a number and
 * one of the background are not asked for.
 */
export function rateKinds(
  set: readonly AnnotatedText[],
  read: (text: AnnotatedText) => readonly Figure[],
  kind: (figure: Figure) => string,
): KindRate[] {
  const tallies = new Map<string, { figures: number; right: number }>();
  for (const text of set)
    for (const figure of read(text)) {
      const verdict = judge(figure, text.figures);
      if (verdict === null) continue;
      const tally = tallies.get(kind(figure)) ?? { figures: 0, right: 0 };
      tally.figures++;
      if (verdict) tally.right++;
      tallies.set(kind(figure), tally);
    }
  return [...tallies]
    .map(([name, tally]) => ({ kind: name, ...tally }))
    .sort((a, b) => b.figures - a.figures);
}

/** Whether a figure is right, or null where it is not asked for. */
export function judge(figure: Figure, gold: readonly AnnotatedFigure[]): boolean | null {
  const key = figureKey(figure);
  if (key === null || figure.background) return null;
  const found = gold.find((annotated) => acceptedKeys(annotated).includes(key));
  if (found === undefined) return false;
  return found.optional === true ? null : true;
}

/** The rates as a table for a terminal. */
export function kindTable(rates: readonly KindRate[]): string {
  const rows = rates.map(({ kind, figures, right }) => [
    kind,
    String(figures),
    String(right),
    (right / figures).toFixed(3),
  ]);
  return plainTable(['kind', 'figures', 'right', 'rate'], rows);
}

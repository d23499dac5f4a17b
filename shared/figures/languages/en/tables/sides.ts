import { marksOf } from '../../../annotate.ts';
import { peopleMentions } from '../force/mentions.ts';
import { SIDE_HEADS } from '../lexicon/tables.ts';
import type { Cell } from './columns.ts';

/**
 * Whether the rows of a table stand for those who are counted ("Russia | 14,900") and not for those who count
 * ("Seoul | 11,000"): the head of the first column says so, or the text around names nobody and two rows name forces.
 * @param labels the first cell of each row
 * @param force whose people the text around the table is about
 */
export function rowsAreSides(
  head: Cell | undefined,
  labels: readonly (Cell | undefined)[],
  force: string | null,
): boolean {
  if (head?.tokens.some(({ lower }) => SIDE_HEADS.has(lower))) return true;
  if (force !== null || (head && head.tokens.length > 0 && !head.forces.some(Boolean))) return false;
  const named = new Set(labels.flatMap((label) => (label ? (forcesOf(label)[0] ?? []) : [])));
  return named.size > 1;
}

/** The forces of the story that a cell names in whatever way. */
function forcesOf(cell: Cell): string[] {
  return marksOf(cell.forces).flatMap(({ value }) => value.force ?? []);
}

/**
 * The force that the labels of a row name: null where they name none, `others` where a row of sides names nobody of
 * the story.
 */
export function forceOfLabel(labels: readonly Cell[], sides: boolean): string | 'others' | null {
  if (sides) return labels.flatMap(forcesOf)[0] ?? 'others';
  for (const label of labels) {
    const [mention] = peopleMentions(label);
    if (mention) return mention.force ?? 'others';
  }
  return null;
}

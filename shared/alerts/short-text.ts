import type { Change } from '../changes/change.ts';
import { periodText } from '../changes/period-text.ts';
import { quantityText } from '../changes/quantity.ts';
import { claimantText, forceText, placeText, type StoryNames } from './headline.ts';
import type { AlertMessage } from './message.ts';

/**
 * What a message says in one line, as much of it as there is room for: first the place is given up, then changes from
 * the end ("and 2 more"), never who says it of whom.
 * @param fits whether a text has room
 * @returns null where not even the first change has room
 */
export function shortText(
  message: AlertMessage,
  story: StoryNames,
  fits: (text: string) => boolean,
): string | null {
  const { changes } = message;
  for (let count = changes.length; count > 0; count--) {
    for (const withPlace of [true, false]) {
      const text = lineOf(message, story, count, withPlace);
      if (fits(text)) return text;
    }
  }
  return null;
}

/** "NIS on North Korean troops in Kursk: killed 300 → about 600, wounded 2,700 → 4,100 and 2 more". */
export function lineOf(message: AlertMessage, story: StoryNames, count: number, withPlace: boolean): string {
  const { claimant, changes } = message;
  const told = changes.slice(0, count);
  const more = changes.length - count;
  const subjects = [...new Set(changes.map((change) => subjectOf(change, story, withPlace)))];
  const [only = ''] = subjects;
  const parts =
    subjects.length === 1
      ? told.map(moveOf)
      : told.map((change) => `${subjectOf(change, story, withPlace)} ${moveOf(change)}`);
  const head = subjects.length === 1 ? `${claimantText(claimant)} on ${only}` : claimantText(claimant);
  return `${head}: ${parts.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

function subjectOf(change: Change, story: StoryNames, withPlace: boolean): string {
  const place = withPlace ? placeText(change, story) : '';
  return `${forceText(change, story)} troops${place === '' ? '' : ` in ${place}`}`;
}

/** "killed 300 → about 600", "killed about 600, first number", "killed 1,400 since August, not a total". */
export function moveOf({ metric, kind, from, to, period, claimedOn }: Change): string {
  const [before, after] = [from && quantityText(from), to && quantityText(to)];
  switch (kind) {
    case 'first':
      return `${metric} ${after}, first number`;
    case 'raised':
    case 'lowered':
      return `${metric} ${before} → ${after}`;
    case 'corrected':
      return `${metric} corrected ${before} → ${after}`;
    case 'withdrawn':
      return to === null
        ? `${metric} ${before} withdrawn`
        : `${metric} ${before} withdrawn, back to ${after}`;
    case 'incident':
      return `${metric} ${after} ${period === null ? 'in one incident' : periodText(period, claimedOn)}, not a total`;
  }
}

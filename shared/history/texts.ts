import { countedText, type StoryNames, seriesText } from '../alerts/headline.ts';
import type { Kind, Series } from '../changes/change.ts';
import type { Quantity } from '../figures/figure.ts';
import type { Story } from '../story/story.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "19 Dec 2024", from an ISO 8601 date or time. */
export function dayText(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** What is counted, as a title: "North Korean troops killed in Kursk", "Russian casualties in the whole war". */
export function seriesTitle(series: Series, story: StoryNames & Pick<Story, 'war'>): string {
  return series.theatre === story.war.theatre
    ? `${countedText(series, story)} in the whole war`
    : seriesText(series, story);
}

/** A quantity in as few letters as a chart has room for: "≈ 2,000", "≥ 300", "≤ 500", "4,000–5,000". */
export function quantityMark({ value, low, high, bound }: Quantity): string {
  if (bound === 'range' && low !== null && high !== null)
    return `${low.toLocaleString('en-US')}–${high.toLocaleString('en-US')}`;
  if (value === null) return '?';
  const signs = { exact: '', about: '≈ ', 'at-least': '≥ ', 'at-most': '≤ ', range: '', vague: '' };
  return signs[bound] + value.toLocaleString('en-US');
}

/** A kind of change, in a word for a table. */
export const KIND_TEXTS: Readonly<Record<Kind, string>> = {
  first: 'first number',
  raised: 'raised',
  lowered: 'lowered',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  incident: 'incident',
};

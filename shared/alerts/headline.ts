import { type Change, REPORTED, type Series } from '../changes/change.ts';
import { periodText } from '../changes/period-text.ts';
import { quantityText } from '../changes/quantity.ts';
import { UNSPECIFIED } from '../figures/figure.ts';
import type { Story } from '../story/story.ts';

/** What texts need to know of a story: how its forces and theatres are called. */
export type StoryNames = Pick<Story, 'title' | 'forces' | 'theatres'> & Partial<Pick<Story, 'war'>>;

/** Who says so, for people. */
export function claimantText(claimant: string): string {
  return claimant === REPORTED ? 'several outlets' : claimant;
}

/** "says NIS". */
export function saysText(claimant: string): string {
  return `${claimant === REPORTED ? 'say' : 'says'} ${claimantText(claimant)}`;
}

/** What is counted: "North Korean troops killed in Kursk", "Russian casualties". */
export function seriesText(series: Series, story: StoryNames): string {
  const place = placeText(series, story);
  return place === '' ? countedText(series, story) : `${countedText(series, story)} in ${place}`;
}

/** Whose people: "North Korean", "Russian and North Korean". */
export function forceText({ force }: Series, story: StoryNames): string {
  return force
    .split('+')
    .map((id) => story.forces.find((known) => known.id === id)?.name ?? id)
    .join(' and ');
}

/** What is counted, without the place. */
export function countedText(series: Series, story: StoryNames): string {
  const names = forceText(series, story);
  return series.metric === 'casualties' ? `${names} casualties` : `${names} troops ${series.metric}`;
}

/** What happened to the number: "raised from about 120 to 310", "since August: 1,400, not a total". */
export function moveText(change: Change): string {
  const from = change.from && quantityText(change.from);
  const to = change.to && quantityText(change.to);
  switch (change.kind) {
    case 'first':
      return `first number: ${to}`;
    case 'raised':
    case 'lowered':
    case 'corrected':
      return `${change.kind} from ${from} to ${to}`;
    case 'withdrawn':
      return to === null ? `withdrawn: ${from}, no number stands` : `withdrawn: ${from}, back to ${to}`;
    case 'incident':
      return `${change.period === null ? 'incident' : periodText(change.period, change.claimedOn)}: ${to}, not a total`;
  }
}

/** Where, for people; empty where the text does not tell. */
export function placeText(series: Series, story: StoryNames): string {
  if (series.theatre === UNSPECIFIED) return '';
  if (series.theatre === story.war?.theatre) return 'the whole war';
  return story.theatres.find((theatre) => theatre.id === series.theatre)?.name ?? series.theatre;
}

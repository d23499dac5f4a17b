import type { Story } from '../story/story.ts';
import { ANY, type Choice, groundsOf } from './choice.ts';
import { claimantText } from './headline.ts';

/** A choice in words: "North Korean killed; by NIS; changes of 10% or more". */
export function choiceText(choice: Choice, story: Story): string {
  const { metrics, claimants, kinds, size } = choice;
  return [
    forcesText(choice, story) + (metrics === undefined ? '' : `, ${listed(metrics)}`),
    claimants === undefined ? '' : `by ${listed(claimants.map(claimantText))}`,
    kinds === undefined ? '' : `only ${listed(kinds)}`,
    size === undefined
      ? ''
      : `changes of ${size.least.toLocaleString('en-US')}${size.unit === 'percent' ? '%' : ' people'} or more`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function forcesText(choice: Choice, story: Story): string {
  if (choice.forces === undefined && choice.theatres === undefined) {
    return choice.warTotals === true ? 'every series, war totals included' : "the story's own series";
  }
  const grounds = groundsOf(choice, story);
  const forces =
    choice.forces === undefined ? 'all forces' : listed(choice.forces.map((id) => forceName(id, story)));
  const theatres = [...new Set(grounds.map(({ theatre }) => theatre))];
  if (theatres.includes(ANY)) return choice.warTotals === true ? `${forces}, war totals included` : forces;
  return `${forces} in ${listed(theatres.map((id) => theatreName(id, story)))}`;
}

const forceName = (id: string, story: Story): string =>
  id
    .split('+')
    .map((part) => story.forces.find((force) => force.id === part)?.name ?? part)
    .join(' and ');

function theatreName(id: string, story: Story): string {
  if (id === story.war.theatre) return 'the whole war';
  return story.theatres.find((theatre) => theatre.id === id)?.name ?? id;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

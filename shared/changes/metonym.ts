import type { Figure } from '../figures/figure.ts';
import type { Story } from '../story/story.ts';
import { meets } from './interval.ts';

/**
 * Gives a number that a text lays to a country ("Seoul says") to the one service or person of that country who
 * gives it there: the same number, or another in the same sentence ("the NIS in Seoul said"). Otherwise one claim
 * would be told twice, once under each name. Where two of the country's claimants could be meant, it stays.
 */
export function namedForCountry(
  figures: readonly Figure[],
  story: Pick<Story, 'countries' | 'claimants'>,
): Figure[] {
  return figures.map((figure) => {
    const country = story.countries.find(({ claimant }) => claimant === figure.claimant);
    if (country === undefined) return figure;
    const own = new Set(
      story.claimants.filter((claimant) => claimant.country === country.id).map(({ name }) => name),
    );
    const speaking = figures.filter((other) => other.claimant !== null && own.has(other.claimant));
    const meant = new Set(
      speaking.filter((other) => isOneClaim(figure, other)).map(({ claimant }) => claimant),
    );
    const [claimant] = meant;
    if (meant.size !== 1 || claimant === undefined) return figure;
    return { ...figure, claimant, rules: [...figure.rules, 'named-for-country'] };
  });
}

function isOneClaim(figure: Figure, other: Figure): boolean {
  if (figure.evidence.sentence === other.evidence.sentence) return true;
  return figure.force === other.force && figure.metric === other.metric && meets(figure, other);
}

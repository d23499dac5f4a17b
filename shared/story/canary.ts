import type { Story } from './story.ts';

/**
 * A story that nobody follows: once a day an article of it goes the way of the news, and where its number does not
 * come out as a change, something on the way is broken. All in it is invented.
 */
export const CANARY: Story = {
  id: 'canary',
  title: 'The canary',
  feeds: [],
  relevance: {},
  forces: [
    {
      id: 'aviary',
      name: 'Avian',
      defaultTheatre: 'coalmine',
      people: { en: ['Avians'] },
      adjectives: { en: ['Avian'] },
      state: { en: ['Aviary'] },
      units: {},
    },
  ],
  combinedForces: [],
  watches: {},
  enemies: {},
  theatres: [{ id: 'coalmine', name: 'Coalmine', places: { en: ['Coalmine'] } }],
  // It counts nothing for a period.
  opening: { from: '2000-01-01', to: '9999-12-31' },
  war: { theatre: 'war', fronts: {}, markers: {} },
  countries: [],
  claimants: [{ name: 'Canary Office', kind: 'office', aliases: { en: ['Canary Office'] } }],
  defaultSeries: [{ force: 'aviary' }],
};

const DAY_MS = 86_400_000;

/** What the canary says on a day: a number that is higher every day. @param now ISO 8601 UTC */
export function canarySays(now: string): { readonly title: string; readonly text: string } {
  const count = Math.floor(Date.parse(now) / DAY_MS) * 10;
  return {
    title: 'The canary sings',
    text: `${count.toLocaleString('en-GB')} Avian soldiers have been killed in Coalmine so far, the Canary Office said.`,
  };
}

import type { Story } from '../story/story.ts';

type Speakers = Pick<Story, 'countries' | 'claimants'>;

/** The services and persons that a country's name may stand for: "Seoul counts 600" may be the spy agency's number. */
export function namesBehind(claimant: string, { countries, claimants }: Speakers): string[] {
  const country = countries.find((one) => one.claimant === claimant || one.officials === claimant);
  if (country === undefined) return [];
  return claimants
    .filter((one) => one.country === country.id && one.name !== claimant)
    .map(({ name }) => name);
}

/** The names of a country under which a claimant's number may be told as well. */
export function namesInFront(claimant: string, { countries, claimants }: Speakers): string[] {
  const known = claimants.find(({ name }) => name === claimant);
  return countries
    .filter(({ id }) => id === known?.country)
    .flatMap((country) => [country.claimant, country.officials])
    .filter((name) => name !== claimant);
}

import type { Claimant, Country, Force, Story, Words } from '../story/story.ts';
import { compilePhrases, type Phrases } from './phrases.ts';

/** What a name in a text stands for when it is read for whose people are counted. */
export type ForceName =
  | { readonly role: 'people' | 'adjective' | 'state' | 'unit'; readonly force: string }
  /** People of a country that the story does not count. */
  | { readonly role: 'foreign'; readonly force: null };

/** What a name stands for when it is read for who says so. */
export type SourceName =
  | { readonly role: 'claimant'; readonly claimant: Claimant }
  | { readonly role: 'country' | 'country-adjective' | 'capital'; readonly country: Country };

/** The names of a story in one language, ready for matching. */
export interface Names {
  readonly forces: Phrases<ForceName>;
  readonly sources: Phrases<SourceName>;
  /** Common nouns for roles ("spy agency"), each with every claimant it may mean. */
  readonly descriptions: Phrases<readonly Claimant[]>;
  readonly places: Phrases<string>;
  /** Words for the whole war, and the places of its other fronts. */
  readonly warMarkers: Phrases<'whole' | 'front'>;
  /** Forces in the story's order: the order in which a combined force names them. */
  readonly forceIds: readonly string[];
  readonly story: Story;
}

const compiled = new WeakMap<Story, Map<string, Names>>();

/** The names of a story in a language; compiled once for each story. */
export function namesOf(story: Story, language: string, foreignPeople: readonly string[]): Names {
  const known = compiled.get(story) ?? new Map<string, Names>();
  compiled.set(story, known);
  const names = known.get(language) ?? compile(story, language, foreignPeople);
  known.set(language, names);
  return names;
}

function compile(story: Story, language: string, foreignPeople: readonly string[]): Names {
  const words = (given: Words | undefined): readonly string[] => given?.[language] ?? [];
  const forces = story.forces.flatMap((force) => forceNames(force, words));
  const foreign = foreignPeople.map((word): [string, ForceName] => [word, { role: 'foreign', force: null }]);
  const sources = [
    ...story.claimants.flatMap((claimant) =>
      words(claimant.aliases).map((alias): [string, SourceName] => [alias, { role: 'claimant', claimant }]),
    ),
    ...story.countries.flatMap((country) => countryNames(country, words)),
  ];
  const described = new Map<string, Claimant[]>();
  for (const claimant of story.claimants) {
    for (const noun of words(claimant.descriptions)) {
      described.set(noun, [...(described.get(noun) ?? []), claimant]);
    }
  }
  const places = story.theatres.flatMap((theatre) =>
    words(theatre.places).map((place): [string, string] => [place, theatre.id]),
  );
  const markers = words(story.war.markers).map((marker): [string, 'whole' | 'front'] => [marker, 'whole']);
  const fronts = words(story.war.fronts).map((place): [string, 'whole' | 'front'] => [
    place.toLowerCase(),
    'front',
  ]);
  return {
    forces: compilePhrases(inCapitals([...forces, ...foreign]), 'as-written'),
    sources: compilePhrases(inCapitals(sources), 'as-written'),
    descriptions: compilePhrases(described, 'lower'),
    places: compilePhrases(inCapitals(places), 'as-written'),
    warMarkers: compilePhrases([...markers, ...fronts], 'lower'),
    forceIds: story.forces.map((force) => force.id),
    story,
  };
}

/** Shortest name that is also looked for in capitals, as tabloids write: "US" and "the" are words of their own. */
const CAPITALS_LENGTH = 4;

function inCapitals<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  const capitals = entries
    .filter(([name]) => name.length >= CAPITALS_LENGTH)
    .map(([name, value]): readonly [string, T] => [name.toUpperCase(), value]);
  return [...entries, ...capitals];
}

function forceNames(force: Force, words: (given: Words) => readonly string[]): [string, ForceName][] {
  const named = (role: 'people' | 'adjective' | 'state' | 'unit', given: Words): [string, ForceName][] =>
    words(given).map((word) => [word, { role, force: force.id }]);
  return [
    ...named('state', force.state),
    ...named('adjective', force.adjectives),
    ...named('people', force.people),
    ...named('unit', force.units),
  ];
}

function countryNames(country: Country, words: (given: Words) => readonly string[]): [string, SourceName][] {
  const named = (role: 'country' | 'country-adjective' | 'capital', given: Words): [string, SourceName][] =>
    words(given).map((word) => [word, { role, country }]);
  return [
    ...named('country', country.names),
    ...named('country-adjective', country.adjectives),
    ...named('capital', country.capitals),
  ];
}

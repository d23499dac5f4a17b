import { describe, expect, it } from 'vitest';
import { UNSPECIFIED } from '../../../shared/figures/figure.ts';
import { STORIES } from '../../../shared/story/stories.ts';
import type { Words } from '../../../shared/story/story.ts';
import { SECOND_STORY } from '../../fixtures/second-story.ts';

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
const spellings = (words: Words | undefined) =>
  Object.entries(words ?? {}).flatMap(([language, list]) => list.map((word) => `${language}: ${word}`));

describe.each([...STORIES, SECOND_STORY])('the story $id', (story) => {
  const forces = new Set(story.forces.map((force) => force.id));
  const theatres = new Set([...story.theatres.map((theatre) => theatre.id), story.war.theatre, UNSPECIFIED]);
  const countries = new Set(story.countries.map((country) => country.id));

  it('gives each claimant, force, theatre and country a name of its own', () => {
    expect(repeated(story.claimants.map((claimant) => claimant.name))).toEqual([]);
    expect(repeated(story.forces.map((force) => force.id))).toEqual([]);
    expect(repeated(story.theatres.map((theatre) => theatre.id))).toEqual([]);
    expect(repeated(story.countries.map((country) => country.id))).toEqual([]);
  });

  it('has each alias claimed once', () => {
    expect(repeated(story.claimants.flatMap((claimant) => spellings(claimant.aliases)))).toEqual([]);
  });

  it('has each role held once in its country', () => {
    const roles = story.claimants.flatMap(({ country, descriptions }) =>
      spellings(descriptions).map((role) => `${country} ${role}`),
    );
    expect(repeated(roles)).toEqual([]);
  });

  it('writes roles in lower case and possessives with a plain apostrophe', () => {
    const roles = story.claimants.flatMap(({ descriptions }) => spellings(descriptions));
    expect(roles.filter((role) => role !== role.toLowerCase())).toEqual([]);
    const words = story.forces.flatMap((force) => [
      ...spellings(force.people),
      ...spellings(force.adjectives),
      ...spellings(force.state),
      ...spellings(force.units),
    ]);
    expect(words.filter((word) => word.includes('’'))).toEqual([]);
  });

  it('speaks only of forces, theatres and countries that it has', () => {
    expect(story.forces.map((force) => force.defaultTheatre).filter((id) => !theatres.has(id))).toEqual([]);
    expect(story.combinedForces.flatMap((ids) => ids.split('+')).filter((id) => !forces.has(id))).toEqual([]);
    expect(
      story.claimants.flatMap(({ country }) => country ?? []).filter((id) => !countries.has(id)),
    ).toEqual([]);
    expect(Object.keys(story.enemies).filter((id) => !countries.has(id))).toEqual([]);
    expect(Object.values(story.enemies).filter((id) => !forces.has(id))).toEqual([]);
    for (const { force, theatres: chosen } of story.defaultSeries) {
      expect(forces).toContain(force);
      expect((chosen ?? []).filter((id) => !theatres.has(id))).toEqual([]);
    }
  });

  it('has feeds with addresses that can be asked, each once, in a language with relevance words', () => {
    for (const feed of story.feeds) {
      expect(new URL(feed.url).protocol).toBe('https:');
      expect(feed.outlet).not.toBe('');
      expect(Object.keys(story.relevance)).toContain(feed.language);
    }
    expect(repeated(story.feeds.map((feed) => feed.url))).toEqual([]);
  });

  it('repeats no word within a list', () => {
    const lists = [
      ...story.forces.flatMap(({ people, adjectives, state, units }) => [people, adjectives, state, units]),
      ...story.theatres.map(({ places }) => places),
      story.war.markers,
      ...story.countries.flatMap(({ names, adjectives, capitals }) => [names, adjectives, capitals]),
    ];
    expect(lists.flatMap((list) => repeated(spellings(list)))).toEqual([]);
    expect(Object.values(story.relevance).flatMap((groups) => groups.flatMap(repeated))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { namesBehind, namesInFront } from '../../../shared/changes/standing-for.ts';
import type { Story } from '../../../shared/story/story.ts';

const country = (id: string, claimant: string): Story['countries'][number] => ({
  ...{ id, claimant, officials: `${claimant} officials` },
  ...{ names: {}, adjectives: {}, capitals: {} },
});
const claimant = (name: string, of: string): Story['claimants'][number] => ({
  ...{ name, kind: 'office', country: of, aliases: {} },
});
const story: Pick<Story, 'countries' | 'claimants'> = {
  countries: [country('port', 'Portland'), country('isle', 'Isle')],
  claimants: [
    claimant('Harbour Watch', 'port'),
    claimant('Harbour Master', 'port'),
    claimant('Light', 'isle'),
  ],
};

describe('who may stand for whom', () => {
  it.each([
    ['Portland', ['Harbour Watch', 'Harbour Master']],
    ['Portland officials', ['Harbour Watch', 'Harbour Master']],
    ['Isle', ['Light']],
    ['Light', []],
    ['Nowhere', []],
  ])('behind %s: %j', (name, expected) => {
    expect(namesBehind(name, story)).toEqual(expected);
  });

  it.each([
    ['Light', ['Isle', 'Isle officials']],
    ['Harbour Master', ['Portland', 'Portland officials']],
    ['Portland', []],
    ['Nobody known', []],
  ])('in front of %s: %j', (name, expected) => {
    expect(namesInFront(name, story)).toEqual(expected);
  });
});

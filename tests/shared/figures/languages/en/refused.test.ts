import { describe, expect, it } from 'vitest';
import { BEFORE_FORCE, BEHIND_FORCE, NOBODYS } from '../../../../../shared/figures/languages/en/gates.ts';
import { readEnglish } from '../../../../../shared/figures/languages/en/read-english.ts';
import { KURSK } from '../../../../../shared/story/kursk.ts';
import { PUBLISHED } from '../../reading.ts';

/** The numbers of a text that are refused, each with the name of what refuses it. */
function refusedIn(text: string): string[] {
  const refused: string[] = [];
  readEnglish({ title: '', published: PUBLISHED, language: 'en', text }, KURSK, ({ name }, words) =>
    refused.push(`${words}: ${name}`),
  );
  return refused;
}

describe('a number that is no figure is refused by name', () => {
  it.each([
    ['North Korea has withdrawn 3,000 soldiers from Kursk.', '3,000: uncounted'],
    ['A Russian drone hit a bus in Kursk, killing seven people and wounding 40.', '40: anybody'],
    ['North Korea could lose 5,000 soldiers in Kursk.', '5,000: not-yet'],
    ['In the Korean War 4,000 North Korean soldiers were killed.', '4,000: elsewhere'],
    ['There is no evidence that 640 North Korean soldiers were killed in Kursk.', '640: unreal'],
    ['In Kursk stand 5,000 Ukrainian soldiers.', '5,000: loose'],
    ['North Korea sent three brigades to Kursk with 2,800 soldiers each.', '2,800: of-each'],
    ['In Kursk the two North Korean soldiers were seen on a road.', 'two: handful'],
    ['North Korea sent workers to Kursk, 7,000 people in all.', '7,000: workers'],
    ['In Kursk 900 were killed by a flood.', '900: nobodys'],
  ])('%s', (text, refused) => {
    expect(refusedIn(text)).toEqual([refused]);
  });

  it('has a name of its own for each reason', () => {
    const names = [...BEFORE_FORCE, NOBODYS, ...BEHIND_FORCE].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('refuses nothing that is read', () => {
    expect(refusedIn('The NIS said 640 North Korean soldiers had been killed in Kursk.')).toEqual([]);
  });
});

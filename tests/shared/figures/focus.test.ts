import { describe, expect, it } from 'vitest';
import { countedIn } from './reading.ts';

const ABOUT_THE_NORTH = { title: "What became of North Korea's soldiers in Kursk" };

describe('a pronoun and the subject of its own clause', () => {
  it.each([
    [
      'an object is somebody else',
      'North Korean soldiers attacked at dawn near Sudzha. Ukrainian troops took fourteen of them prisoner.',
      ['north-korea captured 14'],
    ],
    [
      'whom a side kills',
      'The North Koreans came in a column, Syrskyi said. Ukrainian gunners killed 120 of them.',
      ['north-korea killed 120'],
    ],
    [
      'behind a preposition',
      'The North Koreans came in a column. Russian officers sent 640 of them to the front near Sudzha, HUR said.',
      ['north-korea deployed 640'],
    ],
    [
      'of a clause within another, it may be the subject of that other',
      'The North Koreans said that Ukraine had killed 90 of them in Kursk.',
      ['north-korea killed 90'],
    ],
    ['its own are its own', 'Ukraine has lost 2,400 of its soldiers in Kursk.', ['ukraine casualties 2400']],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text, ABOUT_THE_NORTH)).toEqual(expected);
  });
});

describe('"the enemy" and "ours" are people of a side', () => {
  it.each([
    [
      'losses with a label',
      'The General Staff in Kyiv reported on Monday. Enemy losses near Kursk for the day: 118 men.',
      ['russia casualties 118'],
    ],
    [
      'behind a time',
      'Syrskyi spoke of the Kursk operation. "Since its first day in August the enemy has lost 31,200 soldiers there," he said.',
      ['russia casualties 31200'],
    ],
    [
      'of whoever speaks',
      'Syrskyi gave the numbers for Kursk. "Ours: 212 wounded over the week," he said.',
      ['ukraine wounded 212'],
    ],
    [
      'in the words of the other side',
      'Gerasimov reported to the president. "Enemy losses in the Kursk region: 1,930 men over the week," he said.',
      ['ukraine casualties 1930'],
    ],
    [
      'an adversary',
      'Gerasimov reported to the president. "In the Kursk region the adversary has lost 38,400 servicemen," he said.',
      ['ukraine casualties 38400'],
    ],
    ['the enemy of nobody knows whom', 'On the ridge the enemy lost 900 men, the old man said.', []],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

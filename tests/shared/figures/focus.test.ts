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
    [
      'of one, many may be his own',
      'The North Koreans cleared mines in Kursk. Kim Jong Un mourned fourteen of them who were killed there.',
      ['north-korea killed 14'],
    ],
    ['its own are its own', 'Ukraine has lost 2,400 of its soldiers in Kursk.', ['ukraine casualties 2400']],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text, ABOUT_THE_NORTH)).toEqual(expected);
  });
});

describe('"the enemy" and "ours" are people of a side', () => {
  it.each([
    [
      'whoever is spoken to is not counted',
      'North Koreans fight in Kursk. The Ukrainians told us on Monday of 1,730 dead.',
      ['north-korea killed 1730'],
    ],
    [
      'the aggressor',
      'The General Staff in Kyiv reported from Kursk: the aggressor lost 230 servicemen over the day.',
      ['russia casualties 230'],
    ],
    [
      'behind a heading of other people',
      'North Koreans fight for Russia in Kursk.\n\nCubans. HUR knows that 84 have died.',
      [],
    ],
    [
      'beside people of another country',
      'North Koreans fight for Russia in Kursk, and 84 Peruvians have died there.',
      [],
    ],
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

describe('whom a text goes on with', () => {
  it.each([
    [
      'the subject, and not whoever stands in a clause that hangs on something',
      'North Korean losses were heavy in December. By January they were lower, since they met a Ukrainian brigade that was itself worn out.\n\nWe think 1,100 dead the most likely number.',
      ['north-korea killed 1100'],
    ],
    [
      'the subject, and not whom it fought beside',
      'North Korean soldiers went into Kursk beside Russian marines. In two months 1,150 were killed, the NIS said.',
      ['north-korea killed 1150'],
    ],
    [
      'the subject, and not whom it attacked',
      'In December the North Koreans attacked Ukrainian positions near Sudzha. Around 420 were killed, the NIS said.',
      ['north-korea killed about 420'],
    ],
    [
      'another side, once that is the subject',
      'North Korean losses are known. Ukrainian units in Kursk have suffered too. Some 2,300 were killed, Gerasimov said.',
      ['ukraine killed about 2300'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text, ABOUT_THE_NORTH)).toEqual(expected);
  });
});

describe('whoever holds prisoners', () => {
  it.each([
    [
      'holds others',
      'The North Koreans fight on in Kursk. Ukraine still holds three prisoners.',
      ['north-korea captured 3'],
    ],
    [
      'took a few of them',
      'The North Koreans fight on in Kursk. Ukraine has taken two of them prisoner.',
      ['north-korea captured 2'],
    ],
    [
      'the two of a scene',
      'The North Koreans fight on in Kursk. Ukraine showed the two prisoners on television.',
      [],
    ],
    ['holds its own', 'The North Koreans fight on in Kursk. North Korea holds three prisoners.', []],
    ['holds people of a third side', 'Iranian soldiers came too. Ukraine still holds three prisoners.', []],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text, ABOUT_THE_NORTH)).toEqual(expected);
  });
});

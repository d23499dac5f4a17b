import { describe, expect, it } from 'vitest';
import { countedIn, read } from './reading.ts';

const LONG = ' The column was slow. Nobody spoke much. It was cold. The road was ice.'.repeat(2);

describe('numbers set elsewhere', () => {
  it.each([
    ['an old war, by its year', 'In 1950 the North Koreans lost 14,000 men at Inchon.'],
    ['an old war, by its name', 'North Korean losses in the Korean War ran to 400,000 dead.'],
    [
      'the old war a paragraph on',
      'They landed in September 1950.\nThe North Koreans lost 14,000 men.\nOf these 3,000 were dead.',
    ],
    [
      'the border that is not the story’s',
      'Guards fired across the demarcation line on Tuesday.\nThe North has lost 12 soldiers to mines, and 300 were sent to lay more.',
    ],
    ['defectors', 'Some 236 North Koreans reached the South last year, 39 of them men.'],
    ['a parade', 'Pyongyang held its parade in the rain. Some 16,000 North Korean soldiers took part.'],
    ['a novel', 'The novel sends 50,000 North Koreans to Kursk, where 3,000 of them desert.'],
    ['a game', 'The video game gives the player 300 North Koreans to lose at Sudzha.'],
    [
      'a long text that names no other side and no place',
      `North Korean sappers cleared the brush.${LONG} Some 40 North Koreans died.`,
    ],
  ])('%s', (_name, text) => {
    expect(countedIn(text)).toEqual([]);
  });
});

describe('a headline of several news', () => {
  const body = 'The deployment grows. "We are now close to 9,800," the Pentagon said.';
  it.each([
    ['sets the scene for none of them', 'Flood toll passes 70; North Korean contingent grows', ['9800']],
    ['of one does', 'Flood toll passes 70 where North Korean contingent grows', []],
  ])('%s', (_name, title, expected) => {
    expect(read(body, { title }).map(({ value }) => String(value))).toEqual(expected);
  });
});

describe('back in the story', () => {
  it.each([
    [
      'a place of the story ends the other war',
      'Their fathers fought in 1950.\nNow 640 North Koreans have died in Kursk, the NIS said.',
      ['north-korea killed 640'],
    ],
    [
      'so does another side of it',
      'The demilitarised zone was quiet.\nPyongyang has sent Russia 11,000 soldiers.',
      ['north-korea deployed 11000'],
    ],
    [
      'a war that is only feared',
      'Pyongyang has sent Russia 11,000 soldiers, "a step towards a world war", Kyiv said.',
      ['north-korea deployed 11000'],
    ],
    [
      'a war by its fearful number',
      'World War III? Pyongyang has sent Russia 11,000 soldiers, Kyiv said.',
      ['north-korea deployed 11000'],
    ],
    [
      'a war that is only compared with',
      'In Kursk 640 North Koreans have died, more than in Vietnam, the NIS said.',
      ['north-korea killed 640'],
    ],
    [
      'a short notice need not say where',
      'North Korea has lost 640 men, the NIS said.',
      ['north-korea casualties 640'],
    ],
    [
      'a long text that names them anywhere',
      `North Korean sappers cleared the brush outside Sudzha.${LONG} Some 40 North Koreans died.`,
      ['north-korea killed about 40'],
    ],
  ])('%s', (_name, text, figures) => {
    expect(countedIn(text)).toEqual(figures);
  });
});

import { describe, expect, it } from 'vitest';
import { countedIn, read } from './reading.ts';

const forcesIn = (text: string): string[] => read(text).map(({ force }) => force);

describe('whose people are counted', () => {
  it.each([
    ['an adjective', 'The NIS said 640 North Korean soldiers had been killed in Kursk.', 'north-korea'],
    ['an abbreviation', 'The NIS said 640 DPRK soldiers had been killed in Kursk.', 'north-korea'],
    ['a shortened name', 'The NIS said 640 N. Korean soldiers had been killed in Kursk.', 'north-korea'],
    ['a people', 'The NIS said 640 North Koreans had been killed in Kursk.', 'north-korea'],
    ['Northerners', 'The NIS said 640 Northerners had been killed in Kursk.', 'north-korea'],
    ['a capital', "The NIS said 640 of Pyongyang's men had been killed in Kursk.", 'north-korea'],
    ['a leader', "The NIS said 640 of Kim's soldiers had been killed in Kursk.", 'north-korea'],
    ['a formation', 'The NIS said 640 men of the Storm Corps had been killed in Kursk.', 'north-korea'],
    ['an army', "The NIS said the Korean People's Army had lost 640 men in Kursk.", 'north-korea'],
    [
      'whom they come from',
      'The NIS said 640 soldiers from North Korea had been killed in Kursk.',
      'north-korea',
    ],
    ['among whom', 'The NIS put the dead among the North Koreans in Kursk at 640.', 'north-korea'],
    ['a state that loses', 'North Korea has lost 640 men in Kursk, the NIS said.', 'north-korea'],
    ['its own', 'North Korea has lost 640 of its soldiers in Kursk, the NIS said.', 'north-korea'],
    ['a pronoun', 'North Korean troops fight in Kursk. The NIS says 640 of them are dead.', 'north-korea'],
    [
      'who fights, and not where',
      "The North Koreans fighting in Russia's Kursk region have suffered 2,900 casualties, London said.",
      'north-korea',
    ],
    [
      'who fights, and not beside whom',
      'North Korean units, alongside Russian marines, have lost 640 men in Kursk, London said.',
      'north-korea',
    ],
    ['Russians', "Kyiv says 9,400 of Moscow's troops have been killed in Kursk.", 'russia'],
    ['Ukrainians', 'Moscow says 9,400 Ukrainian servicemen have been killed in Kursk.', 'ukraine'],
    ["Kyiv's", "Gerasimov said Kyiv's forces had lost 9,400 soldiers in Kursk.", 'ukraine'],
    ['the enemy, in Kyiv', 'Syrskyi said the enemy had lost 9,400 soldiers in Kursk.', 'russia'],
    ['the enemy, in Moscow', 'Gerasimov said the enemy had lost 9,400 soldiers in Kursk.', 'ukraine'],
    [
      'both',
      'Budanov said 11,200 Russian and North Korean troops were deployed in Kursk.',
      'russia+north-korea',
    ],
    ['a unit of theirs', "The HUR said North Korea's 94th Brigade had lost 640 men in Kursk.", 'north-korea'],
    [
      'allies by a description',
      "Moscow's North Korean allies have lost 640 men in Kursk, the NIS said.",
      'north-korea',
    ],
    ['the Russian side', 'The Russian side has lost 9,400 soldiers in Kursk, Syrskyi said.', 'russia'],
  ])('%s', (_name, text, force) => {
    expect(forcesIn(text)).toEqual([force]);
  });
});

describe('the side that the sentence is about', () => {
  it.each([
    ['comes before one spoken of earlier', 'Ukraine paid for it with 900 servicemen killed.', ['ukraine']],
    ['is no place', 'In Russia 900 servicemen have been killed.', ['north-korea']],
    ['is nobody who speaks', 'Kyiv says 900 have been killed.', ['north-korea']],
    ['is not whom they are sent to', 'Pyongyang has sent Moscow 9,000 men.', ['north-korea']],
    ['kills none of its allies', 'Russia eliminated 900 servicemen.', ['ukraine']],
  ])('%s', (_name, sentence, expected) => {
    expect(forcesIn(`The North Koreans in Kursk are tired. ${sentence}`)).toEqual(expected);
  });
});

describe('the force that a country watches', () => {
  it.each([
    [
      'between lines on another',
      'Live: the war and the North Koreans in Kursk\nRussia has lost 36,000 men in Kursk, says Kyiv.\nThe NIS in Seoul counts 820 dead and 2,450 hurt.',
      ['russia casualties 36000', 'north-korea killed 820', 'north-korea wounded 2450'],
    ],
    [
      'not where the sentence names another',
      'North Koreans are in Kursk. The NIS in Seoul says 820 Russian soldiers died there on Monday.',
      ['russia killed 820'],
    ],
    [
      'not in a text on something else',
      'A crowd was crushed in Itaewon. Seoul counts 158 dead and 196 hurt.',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('a mixed force', () => {
  it.each([
    [
      'joined by and',
      'A mixed unit of Russian marines and North Koreans lost 210 men near Sudzha, Syrskyi said.',
      ['russia+north-korea casualties 210'],
    ],
    [
      'the one among the other',
      'Russia has massed some 48,000 troops, North Koreans among them, in Kursk, Zelensky said.',
      ['russia+north-korea deployed about 48000'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('whom a sentence says that it is about', () => {
  it.each([
    [
      'for their own army',
      "For Russia's own army the ministry gave 1,310 killed and wounded a day.",
      ['russia casualties 1310'],
    ],
    [
      'on their side',
      'On the Ukrainian side, 3,200 soldiers were killed in Kursk, Gerasimov said.',
      ['ukraine killed 3200'],
    ],
    [
      'as for them',
      'As for the Russians, the NIS counts 41,000 killed and wounded in Kursk.',
      ['russia casualties 41000'],
    ],
    [
      'but a number of others is theirs',
      'For Russia the war is costly: 310 North Koreans died in Kursk, Kyiv said.',
      ['north-korea killed 310'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('one number for both', () => {
  it.each([
    ['joined', 'Russians and Koreans together: 57,000 in Kursk, Budanov said.'],
    ['taken in', 'Syrskyi said the enemy grouping in Kursk was 58,000, including the Koreans.'],
    [
      'taken in with a number',
      'The enemy grouping in Kursk is 58,000, including North Koreans, Syrskyi said.',
    ],
  ])('%s', (_name, text) => {
    expect(forcesIn(text)).toEqual(['russia+north-korea']);
  });
});

describe('a number far from whom it counts', () => {
  it.each([
    [
      'things brought',
      'North Korean soldiers fight in Kursk.\nThe road is long.\nIt is ice.\nIt is steep.\nIt is dark.\nHe said: "On Tuesdays I bring 220."',
    ],
    ['a standing army', 'North Korean soldiers fight in Kursk. The reserve is put at 600,000 dead or alive.'],
  ])('%s is nobody’s', (_name, text) => {
    expect(forcesIn(text)).toEqual([]);
  });
});

describe('people of no force of the story', () => {
  it('are forgotten with their paragraph', () => {
    expect(
      countedIn(
        'Some 86 children live at the camp.\n\nThe HUR believes 8,600 combat troops are still in Kursk.',
        {
          title: 'North Korea buries its Kursk dead',
        },
      ),
    ).toEqual(['north-korea deployed 8600']);
  });

  it.each([
    ['another country', 'France said 640 French soldiers had been killed in Mali.'],
    ['South Koreans', 'Seoul said 640 South Korean soldiers had been wounded in an exercise.'],
    ['civilians', 'The governor said 312 civilians had been killed in the Kursk region.'],
    ['residents', 'More than 1,400 residents of Sudzha were evacuated, the governor said.'],
    ['workers', 'Pyongyang will send 6,000 workers to rebuild the Kursk region, Shoigu said.'],
    ['labourers', 'Some 15,000 North Korean labourers have arrived in Russia, the NIS said.'],
    ['students', 'More than 7,000 North Koreans entered Russia on student visas, Seoul said.'],
    ['Americans', 'The Pentagon said 2,400 American troops were deployed to Poland.'],
    ['mercenaries of a foreign people', 'Kyiv said 18 Colombian fighters had been killed near Pokrovsk.'],
    ['a people without a force', 'Police said 24 people had been killed in the crash.'],
    ['children', 'Zelensky said 19,000 Ukrainian children had been taken to Russia.'],
    ['defectors', 'Some 34,000 North Korean defectors live in the South, the ministry said.'],
  ])('%s', (_name, text) => {
    expect(countedIn(text)).toEqual([]);
  });
});

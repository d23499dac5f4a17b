import { describe, expect, it } from 'vitest';
import { eventOf } from '../../../../shared/figures/structure/events/event-of.ts';
import { structureOf } from '../../../../shared/figures/structure/parser.ts';
import { sentenceOf } from './parsing.ts';

/** The event of each count: `north-korea killed`, with a mood other than done behind it. */
function eventsIn(text: string): string[] {
  const a = sentenceOf(text);
  const structure = structureOf(a);
  return a.counts.map((count) => {
    const event = eventOf(a, structure, count);
    if (event === null) return 'none';
    const whose = event.whose.forces.join('+') || (event.whose.foreign ? 'foreign' : '?');
    return [whose, event.metric ?? 'nobody', ...(event.mood === 'done' ? [] : [event.mood])].join(' ');
  });
}

describe('what becomes of whom', () => {
  it.each([
    [
      'the loser, and not whom he fights',
      'North Koreans battling Ukrainian troops lost 900 men.',
      ['north-korea casualties'],
    ],
    [
      'the subject behind a relative clause',
      'North Korean troops, who have fought Ukrainian forces, have suffered 1,200 casualties.',
      ['north-korea casualties'],
    ],
    [
      'the side that lost, and not who says so',
      "The Ukrainian armed forces have lost 260 servicemen, Russia's ministry said.",
      ['ukraine casualties'],
    ],
    ['those killed', 'Drones killed 50 North Koreans.', ['north-korea killed']],
    [
      'of several deeds each',
      'The brigade had killed 40 North Koreans, wounded around 70 and taken none alive.',
      ['north-korea killed', '? wounded'],
    ],
    [
      'those of a deed that is joined to another',
      'Ukrainian troops killed 47 North Koreans and took two prisoner.',
      ['north-korea killed', '? captured'],
    ],
    [
      'of a list of people each',
      '41 Russians and nine North Koreans were killed.',
      ['russia killed', 'north-korea killed'],
    ],
    ['what a verb of hitting does', '80 North Koreans have been hit.', ['north-korea casualties']],
    ['what a blow leaves', 'The blast left 16 North Koreans dead.', ['north-korea killed']],
    [
      'a part, by an adverb',
      '80 North Koreans were hurt, 12 of them fatally.',
      ['north-korea wounded', '? killed'],
    ],
    [
      'a part, by the deed behind its whole',
      'Kyiv estimated 310 of the North Koreans there killed.',
      ['north-korea killed'],
    ],
    ['those of a leader', 'Kim loses 1,000 troops in a week.', ['north-korea casualties']],
    ['who are in captivity', '62 Russians are in Ukrainian captivity.', ['russia captured']],
    [
      'who are somewhere, by number alone',
      'Of those sent 3,000 are already in the border area.',
      ['? deployed'],
    ],
    [
      'who are on their way',
      'The first North Koreans, 2,600 of them, are on their way to Kursk.',
      ['north-korea deployed'],
    ],
    [
      'who could be there by a time to come',
      'Some 20,000 North Koreans could be in Russia by summer.',
      ['north-korea deployed planned'],
    ],
    ['what more is expected', 'Seoul expects another 3,500 by the summer.', ['? deployed planned']],
    [
      'what the number of those taken is put at',
      'The General Staff put the number of North Korean prisoners taken in Kursk at about 200.',
      ['north-korea captured'],
    ],
    [
      'what an estimate of those killed is brought down to',
      'The service has revised its estimate of North Koreans killed in Kursk down to 290.',
      ['north-korea killed'],
    ],
    [
      'of the same people, behind "and"',
      '600 soldiers from North Korea have died and around 4,700 have been injured at the side of the Russians.',
      ['north-korea killed', 'north-korea wounded'],
    ],
    [
      'whose losses a form of "be" brings to a number',
      'The losses of the North Korean army there were over 450 killed and wounded.',
      ['north-korea casualties'],
    ],
    ['who come from somewhere', 'A further 600 soldiers arrived from North Korea.', ['north-korea deployed']],
    [
      'how many those are who may fall',
      'The 9,000-strong North Korean contingent may be wiped out by April.',
      ['north-korea deployed'],
    ],
    [
      'troop numbers',
      'North Korean troop numbers in Russia could reach 30,000.',
      ['north-korea deployed planned'],
    ],
    ['who is among the fallen', 'Among the wounded were 13 North Koreans.', ['north-korea wounded']],
    [
      'those of whom a noun tells what became, by their number',
      'The wounded and killed North Korean soldiers number over 450.',
      ['? casualties'],
    ],
    [
      'with a time between the parts of a verb',
      'The North Koreans have by now lost 640 men.',
      ['north-korea casualties'],
    ],
    [
      'a part behind what a noun comes to',
      'Their losses came to almost 900 men, more than 160 of them killed.',
      ['? casualties', '? killed'],
    ],
    [
      'a part of those who fell',
      '64 occupiers were killed, among them 41 North Koreans.',
      ['? killed', 'north-korea killed'],
    ],
    [
      'a part by an office',
      '900 Russians were wounded, including 30 officers.',
      ['russia wounded', 'russia wounded'],
    ],
    [
      'how strong a force is',
      'The North Korean force in Kursk is now 8,000 strong.',
      ['north-korea deployed'],
    ],
    ['what a part is taken of', 'Kyiv says 2,600 of the 9,400 have died.', ['? killed', '? deployed']],
    [
      'a range that opens with its preposition',
      'From 350 to 400 North Koreans were wounded.',
      ['north-korea wounded'],
    ],
    ['a part of those before', 'Of these 640 were killed.', ['? killed']],
    ['what a number is given for', 'Kyiv gives 3,900 for the North Korean dead.', ['north-korea killed']],
    ['a hill by its number', 'The North Koreans moved to Height 217.', ['none']],
    ['of a passive verb the subject', '50 North Koreans were wounded.', ['north-korea wounded']],
    [
      'what became of those deployed',
      '200 North Koreans deployed in Kursk have died.',
      ['north-korea killed'],
    ],
    [
      'killed or wounded, in one number',
      '400 North Koreans were killed or wounded.',
      ['north-korea casualties'],
    ],
    [
      'a noun that a verb brings to a number',
      'The losses of the North Koreans rose to 4,000.',
      ['north-korea casualties'],
    ],
    [
      'the number of the dead',
      'The number of North Korean soldiers killed there has reached 600.',
      ['north-korea killed'],
    ],
    [
      'a total that is brought to a number',
      'This brought the number of North Korean troops to 12,000.',
      ['north-korea deployed'],
    ],
    ['its own men', 'North Korea has sent 10,000 of its men.', ['north-korea deployed']],
    ['those who go home', '300 North Koreans have returned to Pyongyang.', ['north-korea nobody']],
    [
      'one number for two sides',
      'Moscow has sent 50,000 Russian and North Korean soldiers.',
      ['russia+north-korea deployed'],
    ],
    ['a place', 'There are 60,000 Russian troops in Kursk.', ['russia deployed']],
    [
      'the work of a relative clause with a name in apposition',
      'The 9,000 North Koreans whom the leader, Kim Jong-un, dispatched to Russia have arrived.',
      ['north-korea deployed'],
    ],
    [
      'two numbers that share a verb',
      '300 soldiers were killed in May and another 400 in June.',
      ['? killed', '? killed'],
    ],
    ['a force by its number', 'A 9,000-strong North Korean contingent is waiting.', ['north-korea deployed']],
    [
      'a deed told by a noun',
      'The ministry claimed the elimination of 54 Ukrainian soldiers.',
      ['ukraine killed'],
    ],
    ['the help of so many', 'Moscow has enlisted the help of 9,000 North Koreans.', ['north-korea deployed']],
    ['the losses before a verb that bounds', 'Russian losses exceeded 9,000.', ['russia casualties']],
    ['the losses before their number', 'North Korean losses in Kursk now 900', ['north-korea casualties']],
    [
      'the total of what the clause around counts',
      'Another 900 North Koreans arrived, bringing the total to 2,100.',
      ['north-korea deployed', 'north-korea deployed'],
    ],
    ['with how many they came', 'The North Koreans came to Kursk with 900.', ['north-korea deployed']],
    ['lost lives', '900 Ukrainian soldiers had lost their lives.', ['ukraine killed']],
    [
      'those whom others will join',
      'Others will join the 900 North Koreans deployed in May.',
      ['north-korea deployed'],
    ],
    [
      'a participle that looks like its verb',
      '900 North Koreans have come to Russia.',
      ['north-korea deployed'],
    ],
    ['those who remain', 'Fewer than 900 remain near Sudzha.', ['? deployed']],
    [
      'what is said of those whom a relative clause hangs on',
      'There were 40 North Koreans whom the official said had been killed.',
      ['north-korea killed'],
    ],
    ['counted as missing', 'The ministry carries 370 North Koreans as missing.', ['north-korea missing']],
    ['those who went home', '300 went home.', ['? nobody']],
    ['a part taken alive', 'They have taken 26 of the North Koreans alive.', ['north-korea captured']],
    ['taken captive', 'The brigade took another 71 Russians captive.', ['russia captured']],
    ['taken prisoner', '71 Russians were taken prisoner.', ['russia captured']],
    ['a headline without a verb', '10,000 North Korean troops now in Kursk', ['north-korea deployed']],
    [
      'casualties brought upon somebody',
      'The guns inflicted 900 casualties on the Russians.',
      ['russia casualties'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(eventsIn(text)).toEqual(expected);
  });
});

describe('done, or looked ahead to', () => {
  it.each([
    ['a past', 'Pyongyang sent 900 men.', 'north-korea deployed'],
    ['a perfect infinitive', 'Pyongyang is thought to have sent 900 men.', 'north-korea deployed'],
    ['a plan', 'Pyongyang plans to send 900 men.', 'north-korea deployed planned'],
    ['a future', 'Pyongyang will send 900 men.', 'north-korea deployed planned'],
    ['a possibility', 'Pyongyang could send 900 men.', 'north-korea deployed planned'],
    ['a supposition of what is done', 'Pyongyang may have sent 900 men.', 'north-korea deployed'],
    ['a supposition of what is', 'There could be 900 North Korean troops in Kursk.', 'north-korea deployed'],
    [
      'what they are thought to do',
      '900 North Koreans are believed to fight for Moscow.',
      'north-korea deployed',
    ],
    [
      'what is thought to have become of them',
      '900 North Koreans are thought to be wounded.',
      'north-korea wounded',
    ],
    [
      'those who are ready to attack',
      'A force of 900 North Koreans is ready to attack.',
      'north-korea deployed',
    ],
    [
      'a state that is to come',
      'Pyongyang could soon have 900 soldiers on Russian soil.',
      'north-korea deployed planned',
    ],
    [
      'a plan under way',
      'Pyongyang is pushing for a plan to send 900 soldiers.',
      'north-korea deployed planned',
    ],
    ['a present that looks ahead', 'Pyongyang is sending 900 men.', 'north-korea deployed planned'],
    ['an order', 'Pyongyang ordered the dispatch of 900 North Koreans.', 'north-korea deployed planned'],
    [
      'what somebody was brought to do',
      'The losses prompted Pyongyang to send 900 North Koreans.',
      'north-korea deployed',
    ],
    [
      'what they are due to do',
      'A contingent of 900 North Koreans is due to leave for Russia.',
      'north-korea deployed planned',
    ],
    [
      'a preparation elsewhere in the sentence',
      'Pyongyang sent 900 men in preparation for an attack.',
      'north-korea deployed',
    ],
  ])('%s', (_name, text, expected) => {
    expect(eventsIn(text)).toEqual([expected]);
  });
});

import { describe, expect, it } from 'vitest';
import { countedIn } from './reading.ts';

const ABOUT = 'North Korean soldiers are fighting in Kursk. ';

describe('numbers that are no figures', () => {
  it.each([
    ['the strength of an army', 'North Korea has an army of 1.3 million.'],
    ['active soldiers', "Pyongyang's armed forces have 1,280,000 active soldiers."],
    ['reservists', 'North Korea can call up 600,000 reservists.'],
    ['a brigade', 'The 93rd Brigade of North Korea is fighting near Kursk.'],
    ['brigades', 'North Korea has moved 4 brigades to Kursk.'],
    ['a division', "Russia's 76th Air Assault Division fights beside the North Koreans in Kursk."],
    ['money in dollars', 'North Korea earns $2,000 a month for each soldier in Kursk.'],
    ['money in a currency word', 'Each North Korean soldier in Kursk is paid 2,000 dollars.'],
    ['a total of money', 'North Korea has earned $20 billion from its soldiers in Kursk.'],
    ['shells', 'North Korea has sent 9 million shells to Russia for the fighting in Kursk.'],
    ['containers', 'North Korea has shipped 22,000 containers of arms to Russia.'],
    ['missiles', 'North Korea has delivered 148 missiles to the Russian army.'],
    ['guns', 'North Korean soldiers in Kursk man 120 howitzers.'],
    ['tanks', 'Russia has lost 10,100 tanks since February 2022.'],
    ['drones', 'Ukraine sent 340 drones at North Korean positions in Kursk.'],
    ['an age', 'A North Korean soldier, 20, was captured in Kursk.'],
    ['aged', 'The North Koreans who gave themselves up in Kursk were aged 20 and 26.'],
    ['a year', 'North Korean soldiers have been in Kursk since October 2024.'],
    ['a year alone', 'In 2024 North Korean soldiers came to Kursk.'],
    ['a date', 'On 12 January North Korean soldiers were captured in Kursk.'],
    ['a date, month first', 'On January 12, North Korean soldiers were captured in Kursk.'],
    ['a clock time', 'At 14:30 North Korean soldiers attacked near Sudzha in Kursk.'],
    ['a clock time in words', 'At 5 a.m. North Korean soldiers attacked near Sudzha in Kursk.'],
    ['a percentage', 'The North Koreans in Kursk have lost 40% of their men.'],
    ['a percentage in words', 'The North Koreans in Kursk have lost 40 percent of their men.'],
    ['a fraction', 'The North Koreans in Kursk have lost a third of their men.'],
    ['two thirds', 'Two thirds of the North Koreans in Kursk are dead or wounded.'],
    ['one in five', 'One in five North Koreans in Kursk is dead or wounded.'],
    ['days', 'The North Koreans have been fighting in Kursk for 120 days.'],
    ['a distance', 'The North Koreans in Kursk advanced 12 kilometres.'],
    ['an area', 'The North Koreans in Kursk took back 800 square kilometres.'],
    ['settlements', 'The North Koreans in Kursk took back 28 settlements.'],
    ['a model', 'North Korean soldiers in Kursk use T-72 tanks and Bulsae-4 missiles.'],
    ['a calibre', 'North Korean soldiers in Kursk fire 170mm guns.'],
    ['an ordinal', 'This is the 3rd wave of North Korean soldiers in Kursk.'],
    ['a resolution', 'Resolution 2397 bars North Koreans from work in Russia.'],
    ['votes', 'The motion on North Korean soldiers in Kursk passed by 277 votes.'],
    ['countries', 'Eleven countries condemned the North Korean soldiers in Kursk.'],
    ['a phone number', 'Families of the soldiers in Kursk can call +380 44 123 4567.'],
    ['comments', '340 comments\nNorth Korean soldiers in Kursk: what we know'],
    ['the Korean War', 'In the Korean War North Korea lost 215,000 soldiers.'],
    ['a war of old', 'In 1950 some 135,000 North Korean soldiers crossed the border.'],
    ['another war', 'In Afghanistan the Soviet army lost 15,000 soldiers.'],
    ['a meeting', 'Kim Jong Un met 100 soldiers back from Kursk.'],
    ['one man', 'One North Korean soldier was captured in Kursk.'],
    ['attacks', 'The North Koreans mounted 60 attacks in Kursk, the General Staff said.'],
    ['metres', 'The North Koreans in Kursk were stopped 300 metres from the village.'],
    ['sanctions', 'The EU placed sanctions on 54 people over the North Korean soldiers in Kursk.'],
    ['degrees', 'North Korean soldiers in Kursk endure frosts of 15 degrees.'],
    ['a score', 'North Korea beat Russia 3-1 on the day its soldiers left Kursk.'],
    ['a room', 'The report on North Korean soldiers in Kursk lies in room 314.'],
  ])('%s', (_name, text) => {
    expect(countedIn(ABOUT + text)).toEqual([]);
  });
});

describe('people returned', () => {
  it.each([
    ['soldiers who went home', 'Some 1,200 North Korean soldiers returned home from Kursk, Seoul said.'],
    ['recruits', 'Russia recruited 30,000 soldiers in January, the HUR said.'],
  ])('%s', (_name, text) => {
    expect(countedIn(text)).toEqual([]);
  });
});

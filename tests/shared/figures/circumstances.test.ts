import { describe, expect, it } from 'vitest';
import { countedIn, quantityOf, read } from './reading.ts';

const scopesIn = (text: string): string[] =>
  read(text).map((figure) => `${quantityOf(figure)} ${figure.scope}`);

describe('scope', () => {
  it.each([
    [
      'a total',
      'The NIS says 640 North Korean soldiers have been killed in Kursk so far.',
      ['640 cumulative'],
    ],
    [
      'since the start',
      'Since October 640 North Koreans have been killed in Kursk, the NIS said.',
      ['640 cumulative'],
    ],
    ['one night', 'In one night 130 North Koreans were killed in Kursk, Zelensky said.', ['130 increment']],
    [
      'one battle',
      'In a battle near Sudzha 180 North Koreans were killed, Zelensky said.',
      ['180 increment'],
    ],
    [
      'a strike',
      'A strike on a command post in Kursk killed 500 North Koreans, the HUR said.',
      ['500 increment'],
    ],
    [
      'a week earlier, no rate',
      'Zelensky said that a week earlier 1,900 North Koreans had been killed in Kursk.',
      ['1900 cumulative'],
    ],
    [
      'an average of so many a day',
      'The average number of Russian casualties a day was 1,310 last month, London said.',
      ['1310 rate'],
    ],
    [
      'the attacks of the week',
      'North Korea lost 310 men in the attacks of the week near Sudzha, Syrskyi said.',
      ['310 increment'],
    ],
    [
      'few so far',
      'At least 70 North Korean soldiers had been killed so far in Kursk, the HUR said.',
      ['at-least 70 cumulative'],
    ],
    ['another', 'Another 1,100 North Koreans arrived in Kursk in January, Seoul said.', ['1100 increment']],
    ['more', 'Pyongyang sent 1,100 more soldiers to Kursk, Seoul said.', ['1100 increment']],
    [
      'additional',
      'An additional 1,100 North Korean soldiers came to Kursk, Seoul said.',
      ['1100 increment'],
    ],
    [
      'since a war began, whatever its size',
      'Since the invasion began 5,600 Russian soldiers have died in Ukraine, Shoigu said.',
      ['5600 cumulative'],
    ],
    [
      'all who have died until now',
      'Mediazona has identified 2,300 Russian soldiers killed in Ukraine.',
      ['2300 cumulative'],
    ],
    [
      'all who are wounded now',
      'About 9,000 Ukrainian soldiers are wounded, Zelensky said.',
      ['about 9000 cumulative'],
    ],
    ['those of one fight', 'Russia lost 2,300 soldiers near Pokrovsk.', ['2300 increment']],
    [
      'an addition and its total',
      'Another 1,100 North Koreans arrived in Kursk, bringing the total to 12,400, Seoul said.',
      ['1100 increment', '12400 cumulative'],
    ],
    ['a day', 'North Korea loses 90 soldiers a day in Kursk, the NIS said.', ['90 rate']],
    ['per month', 'North Korea loses 1,500 soldiers per month in Kursk, Budanov said.', ['1500 rate']],
    ['an average', 'On average 90 North Koreans are killed daily in Kursk, the NIS said.', ['90 rate']],
    [
      'a week',
      'The North Koreans in Kursk are losing about 600 men every week, Zelensky said.',
      ['about 600 rate'],
    ],
    [
      'this week',
      'Ukrainian troops killed 210 North Koreans in Kursk this week, Syrskyi said.',
      ['210 increment'],
    ],
    ['24 hours', 'Within 24 hours 175 North Koreans were wounded in Kursk, the HUR said.', ['175 increment']],
    [
      'in all',
      'All in all 4,300 North Koreans have been killed or wounded in Kursk, Seoul said.',
      ['4300 cumulative'],
    ],
    ['a batch', 'A second batch of 2,200 North Koreans has reached Kursk, Seoul said.', ['2200 increment']],
    [
      'on Monday alone',
      'On Monday alone, 150 North Koreans were killed in Kursk, the HUR said.',
      ['150 increment'],
    ],
    [
      'reinforcements',
      'As reinforcements, 2,200 North Koreans reached Kursk in January, Seoul said.',
      ['2200 increment'],
    ],
    [
      'a further deployment',
      'In a further deployment 2,200 North Koreans reached Kursk, Seoul said.',
      ['2200 increment'],
    ],
    ['a first part', 'A first 2,200 North Koreans have reached Kursk, Seoul said.', ['2200 increment']],
    [
      'but not more of something else',
      'Russia has 8,700 North Korean soldiers in Kursk for another push, Kyiv said.',
      ['8700 cumulative'],
    ],
    [
      'the week of the saying',
      'This week Budanov put North Korean losses in Kursk at 3,600.',
      ['3600 cumulative'],
    ],
    [
      'but a week before an aside',
      'Over the weekend, the HUR said, 210 North Koreans were killed in Kursk.',
      ['210 increment'],
    ],
    [
      'things between the people and the time',
      'Ukraine lost 260 soldiers and 12 tanks in the past 24 hours, the ministry said.',
      ['260 increment'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(scopesIn(text)).toEqual(expected);
  });
});

describe('theatre', () => {
  const theatresIn = (text: string, title = ''): string[] =>
    read(text, { title }).map(({ theatre }) => theatre);

  it.each([
    ['its region', 'The NIS says 640 North Koreans have been killed in the Kursk region.', ['kursk']],
    ['a town in it', 'The HUR says 640 North Koreans have been killed near Sudzha.', ['kursk']],
    [
      'a place named before',
      'Fighting goes on in Kursk. The NIS says 640 North Koreans have been killed.',
      ['kursk'],
    ],
    [
      'the whole war',
      'Russia has lost 840,000 soldiers since February 2022, the General Staff said.',
      ['war'],
    ],
    [
      'the invasion',
      'Since the full-scale invasion Russia has suffered 840,000 casualties, Kyiv says.',
      ['war'],
    ],
    ['a side without a place', 'Ukraine has lost 45,100 soldiers, Zelensky said.', ['war']],
    ['Russia at large', 'Pyongyang has sent 11,800 soldiers to Russia, Seoul said.', ['unspecified']],
    [
      'a plan for nowhere yet',
      'Pyongyang plans to send 25,000 soldiers to Russia, Seoul said.',
      ['unspecified'],
    ],
    [
      'another front, in a text on Kursk',
      'In Kursk, Russia has lost 38,000 soldiers, Syrskyi said. In the Kharkiv region it lost 1,900 men in May.',
      ['kursk', 'war'],
    ],
    [
      'one fight, where the text is',
      'Kyiv has held a part of Kursk since August.\n\nA drone on Monday killed 14 Russian soldiers.',
      ['kursk'],
    ],
    [
      'one fight, behind another front',
      'Kyiv has held a part of Kursk since August.\n\nNear Pokrovsk the lines have moved.\n\nA drone on Monday killed 14 Russian soldiers.',
      ['war'],
    ],
    [
      'but a toll without a place is of the war',
      'Kyiv has held a part of Kursk since August.\n\nRussia has lost 650,000 soldiers, the ministry says.',
      ['war'],
    ],
    [
      'the operation that the text is about',
      'Kyiv has held a part of Kursk since August.\n\nIn the operation Kyiv captured 880 Russian soldiers.',
      ['kursk'],
    ],
    [
      'but not the special one',
      'Kyiv has held a part of Kursk since August.\n\nIn the special operation Russia has lost 30,000 soldiers.',
      ['war'],
    ],
    [
      'sent to the area',
      'Kyiv has held a part of Kursk since August.\n\nNorth Korea sent 9,400 soldiers to the area.',
      ['kursk'],
    ],
    [
      'a town of another front',
      'Syrskyi said 640 Russian soldiers were killed near Sudzha. Near Pokrovsk 210 Russian soldiers were killed.',
      ['kursk', 'war'],
    ],
    [
      'there, in a text on Kursk',
      'The staff summed up six months in Kursk. Russia lost 840,000 men since 2022. Another 870 Russian soldiers were captured there, it said.',
      ['war', 'kursk'],
    ],
    [
      'the region spoken of',
      'Fighting goes on in Kursk. Russia has lost 38,000 soldiers in the region, Syrskyi said.',
      ['kursk'],
    ],
    [
      'Kursk and the war in one text',
      'In Kursk, Russia has lost 38,000 soldiers, Syrskyi said. Since February 2022 it has lost 840,000.',
      ['kursk', 'war'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(theatresIn(text)).toEqual(expected);
  });

  it('is the one of the title where the sentence names none', () => {
    expect(
      theatresIn('The NIS says 640 North Korean soldiers have been killed.', 'The battle for Kursk'),
    ).toEqual(['kursk']);
  });
});

describe('background', () => {
  const movingIn = (text: string): string[] =>
    read(text)
      .filter(({ background }) => !background)
      .map(quantityOf);

  it.each([
    ['up from', 'North Korean casualties in Kursk stand at 4,000, up from 3,000, Zelensky said.', ['4000']],
    [
      'compared with',
      'The NIS puts North Korean deaths in Kursk at 640, compared with 300 in January.',
      ['640'],
    ],
    [
      'from, with to',
      'The number of North Koreans killed in Kursk rose from 300 to 640, the NIS said.',
      ['640'],
    ],
    [
      'so many more than before',
      'Zelensky says that 3,800 North Koreans in Kursk have become casualties, 800 more than three days ago.',
      ['3800'],
    ],
    [
      'told of an article that was pulled',
      'The Lantern has pulled its Monday story, in which the NIS was said to have counted 4,400 North Koreans killed in Kursk.',
      [],
    ],
    [
      'soldiers withdrawn, by a report',
      'Withdrawn units say in a report that 640 North Koreans were killed in Kursk.',
      ['640'],
    ],
    ['down from', 'There are 8,000 North Koreans in Kursk, down from 12,000, Budanov said.', ['8000']],
    [
      'initially',
      'Initially 3,000 North Koreans were deployed in Kursk; by January 11,000 North Koreans were there, Seoul said.',
      ['11000'],
    ],
    [
      'initially, with nothing to compare with',
      'Initially 11,000 North Koreans were deployed in Kursk, Seoul said.',
      [],
    ],
    [
      'an earlier estimate',
      'The NIS now counts 640 North Korean dead in Kursk; its previous estimate was 300.',
      ['640'],
    ],
    ['rather than', 'The HUR says 8,000 North Koreans are in Kursk rather than 12,000.', ['8000']],
    [
      'had said',
      'Zelensky had said in January that 3,000 North Koreans had been killed or wounded in Kursk. Now he says 4,000 have been.',
      ['4000'],
    ],
    [
      'had said, with nothing newer',
      'Budanov had said in January that 3,000 North Koreans had been killed or wounded in Kursk.',
      ['3000'],
    ],
    [
      'an earlier claim beside what somebody else says',
      'Washington had put North Korean losses in Kursk at 1,200. Zelensky says that 3,100 North Koreans were killed or wounded there.',
      ['1200', '3100'],
    ],
    [
      'an earlier claim beside another number of the same claimant',
      'Budanov previously said that 2,000 North Koreans had been sent to Kursk. Of those, 410 North Koreans have been killed, he says.',
      ['2000', '410'],
    ],
    [
      'an earlier claim without a claimant',
      'An earlier count gave 300 North Koreans killed in Kursk. The NIS says 640 North Koreans have been killed there.',
      ['640'],
    ],
    [
      'previously',
      'The NIS, which previously spoke of 300 dead, says 640 North Koreans have been killed in Kursk.',
      ['640'],
    ],
    [
      'a rise and its start',
      'North Korean casualties in Kursk have climbed to 4,000 from 3,000 a week before, Zelensky said.',
      ['4000'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(movingIn(text)).toEqual(expected);
  });
});

describe('what is not said to be so', () => {
  it.each([
    ['no evidence', 'There is no evidence that 500 North Koreans were killed in Kursk, the Pentagon said.'],
    ['a denial', 'The Kremlin denied that 640 North Korean soldiers had been killed in Kursk.'],
    ['a denial behind', 'That 640 North Koreans had died in Kursk was dismissed as false by Moscow.'],
    ['a condition', 'If 640 North Koreans died in Kursk, Pyongyang would have to say so.'],
    ['whether', 'It is unclear whether 640 North Koreans were killed in Kursk.'],
    ['a question', 'Have 640 North Koreans been killed in Kursk?'],
    ['a negation', 'North Korea did not lose 640 soldiers in Kursk, Peskov said.'],
    ['could not confirm', 'The Pentagon could not confirm that 640 North Koreans had been killed in Kursk.'],
    [
      'nothing to support it',
      'The Pentagon had no information to support reports that 640 North Koreans had been killed in Kursk.',
    ],
    ['what could happen', 'North Korea could lose 5,000 soldiers in Kursk, the analyst warned.'],
    ['a fabrication', 'Peskov called the 640 North Korean soldiers killed in Kursk an invention.'],
    ['suppose', 'Suppose 640 North Koreans had been killed in Kursk.'],
  ])('%s', (_name, text) => {
    expect(countedIn(text)).toEqual([]);
  });

  it.each([
    [
      'may have',
      'As many as 640 North Koreans may have been killed in Kursk, the NIS said.',
      ['north-korea killed at-most 640'],
    ],
    [
      'at least',
      'Not fewer than 640 North Koreans were killed in Kursk, the NIS said.',
      ['north-korea killed at-least 640'],
    ],
    [
      'not only',
      'The NIS said 640 North Koreans were killed in Kursk, and not by mines.',
      ['north-korea killed 640'],
    ],
  ])('but %s is', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('planned', () => {
  it.each([
    [
      'plans to',
      'Pyongyang plans to send 25,000 soldiers to Kursk, Seoul said.',
      ['north-korea planned 25000'],
    ],
    [
      'will have',
      'Seoul expects the number of soldiers that the North will have sent to Kursk to reach 16,500 by July.',
      ['north-korea planned 16500'],
    ],
    [
      'could reach some of those who are there: not planned',
      'Kyiv says its guns could reach 9,700 of the North Korean newcomers in Kursk.',
      ['north-korea deployed 9700'],
    ],
    [
      'may have, in May, to begin with: not planned',
      'The North may have sent 9,400 men to Kursk in May, 9,100 soldiers to begin with, Seoul said.',
      ['north-korea deployed 9400', 'north-korea deployed 9100'],
    ],
    ['will', 'North Korea will send 25,000 soldiers to Kursk, Budanov said.', ['north-korea planned 25000']],
    [
      'could',
      'North Korea could send as many as 100,000 troops to Russia, diplomats said.',
      ['north-korea planned at-most 100000'],
    ],
    [
      'is expected',
      'Another 3,000 North Korean soldiers are expected in Kursk by March, Seoul said.',
      ['north-korea planned 3000'],
    ],
    [
      'is preparing',
      'North Korea is preparing to deploy 3,000 more soldiers to Kursk, the JCS said.',
      ['north-korea planned 3000'],
    ],
    [
      'promised',
      'Kim Jong Un promised Moscow 25,000 soldiers for Kursk, Budanov said.',
      ['north-korea planned 25000'],
    ],
    [
      'agreed',
      'Pyongyang agreed to send 10,000 troops to Kursk, the NIS said.',
      ['north-korea planned 10000'],
    ],
    [
      'to be sent',
      'A further 5,000 North Korean troops are to be sent to Kursk, Seoul said.',
      ['north-korea planned 5000'],
    ],
    [
      'may',
      'Up to 30,000 more North Korean troops may be sent to Russia, the HUR said.',
      ['north-korea planned at-most 30000'],
    ],
    [
      'requested',
      'Moscow has requested 15,000 more North Korean soldiers for Kursk, Seoul said.',
      ['north-korea planned 15000'],
    ],
    [
      'beside those who are there',
      'North Korea, which has sent 11,000 soldiers to Kursk, plans to send 4,000 more, Seoul said.',
      ['north-korea deployed 11000', 'north-korea planned 4000'],
    ],
    [
      'but not may have',
      'North Korea may have sent 11,000 soldiers to Kursk, Seoul said.',
      ['north-korea deployed 11000'],
    ],
    [
      'but not was sent as planned',
      'The 11,000 North Koreans sent to Kursk have been trained, Seoul said.',
      ['north-korea deployed 11000'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

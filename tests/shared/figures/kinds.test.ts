import { describe, expect, it } from 'vitest';
import { quantityOf, read } from './reading.ts';

/** Kinds of sentence that were once read wrongly, each in words of our own. */
const countedIn = (text: string): string[] =>
  read(text)
    .filter(({ background }) => !background)
    .map(
      (figure) =>
        `${figure.force} ${figure.metric} ${quantityOf(figure).replace(/^(about|at-least|at-most) /, '')}`,
    );

describe('whose people', () => {
  it.each<[string, string[]]>([
    [
      'North Koreans fighting Ukrainian marines lost 850 men in Kursk, Seoul said.',
      ['north-korea casualties 850'],
    ],
    [
      'North Korean troops, who have lately fought Ukrainian units, are thought to have taken 1,150 casualties.',
      ['north-korea casualties 1150'],
    ],
    [
      "The Ukrainian armed forces have lost 240 servicemen in Kursk, Russia's Defence Ministry said.",
      ['ukraine casualties 240'],
    ],
    [
      'Russia keeps a force of 42,000 in Kursk, North Koreans among them, Kyiv says.',
      ['russia+north-korea deployed 42000'],
    ],
    ['Losses on both sides in Kursk come to 30,000, an analyst said.', []],
    [
      'The NIS warned that Pyongyang might soon have as many as 11,500 soldiers on Russian soil.',
      ['north-korea planned 11500'],
    ],
    [
      'Kyiv says the North musters 9,500 more soldiers for Moscow’s invading army – which has suffered nearly 700,000 casualties in the war.',
      ['russia casualties 700000'],
    ],
    [
      'The Russians have lost 34,000 troops in Kursk, soldiers from the DPRK among them, whose own losses came to 4,100.',
      ['russia casualties 34000', 'north-korea casualties 4100'],
    ],
    ['Moscow could draw on 24 million men of fighting age, a minister said of the war in Kursk.', []],
    [
      'Kyiv • Vestnik\nNorth Koreans are in Kursk. The first group of 2,400 soldiers has arrived there.',
      ['north-korea deployed 2400'],
    ],
    ['Taken together, Russia and Ukraine have suffered 1.3 million casualties, an analyst said.', []],
    [
      'North Korean soldiers attacking Ukrainian lines in Kursk have lost about 850 men, Seoul said.',
      ['north-korea casualties 850'],
    ],
    [
      'The 10,500 North Koreans whom their leader, Kim Jong-un, sent to Russia have not fought yet, but some will probably join the battle in Kursk.',
      ['north-korea deployed 10500'],
    ],
    [
      'Russia keeps a force of 42,000 men, including North Korean troops, in Kursk.',
      ['russia+north-korea deployed 42000'],
    ],
    ["Ukraine's 92nd Brigade killed 60 enemy soldiers in the Kursk region, it said.", ['russia killed 60']],
    ['SUMY, Ukraine — Seven soldiers were killed by a shell near the border with Kursk.', []],
    [
      'The NIS said another 1,400 North Korean troops had arrived in Russia, bringing the total to 3,100.',
      ['north-korea deployed 1400', 'north-korea deployed 3100'],
    ],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('what a number points back to', () => {
  it.each<[string, string[]]>([
    [
      "The North Koreans hold Sudzha. Ukraine's army attacked them there on Friday. It lost 85 men.",
      ['ukraine casualties 85'],
    ],
    [
      'Kyiv said its troops had killed 190 North Koreans in Kursk on Friday. It lost 14 of its own.',
      ['north-korea killed 190', 'ukraine casualties 14'],
    ],
    ['North Koreans fight in Kursk. Moscow says it used 790 of its own men there.', ['russia deployed 790']],
    [
      'North Koreans fight there. To Kursk Russia has moved nearly 58,000 troops, a source said.',
      ['russia deployed 58000'],
    ],
    [
      'North Korea is set to ship off 28,000 more troops to Kursk, Kyiv warned.',
      ['north-korea planned 28000'],
    ],
    [
      'The NIS said North Korea has 12,000 soldiers in Kursk. Over 80 of them died in January.',
      ['north-korea deployed 12000', 'north-korea killed 80'],
    ],
    [
      'North Korea has sent 12,000 soldiers to Kursk, the NIS said. It has lost 4,200.',
      ['north-korea deployed 12000', 'north-korea casualties 4200'],
    ],
    [
      'In Kursk 320 North Koreans have died and another 2,650 were hurt, the NIS said.',
      ['north-korea killed 320', 'north-korea wounded 2650'],
    ],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('what a clause tells beyond the words around its number', () => {
  it.each<[string, string[]]>([
    [
      'North Korea has sent men to Kursk. Around 3,700 of those soldiers have been killed, Kyiv says.',
      ['north-korea killed 3700'],
    ],
    [
      'Russia has suffered between 140,000 and 170,000 permanent battlefield casualties in Ukraine.',
      ['russia casualties 140000-170000'],
    ],
    [
      'North Korean soldiers are in Russia; Seoul and Washington estimate that 9,000-9,500 troops went last autumn and an additional 2,000 earlier this year.',
      ['north-korea deployed 9000-9500', 'north-korea deployed 2000'],
    ],
    [
      'Western officials put Russian deaths in the range of 140,000-170,000.',
      ['russia killed 140000-170000'],
    ],
    [
      'The NIS said 310 North Koreans had been killed, 2,600 wounded and two captured in Kursk.',
      ['north-korea killed 310', 'north-korea wounded 2600', 'north-korea captured 2'],
    ],
    [
      'Russian casualties are estimated in various ways and expected to be around 180,000 killed and 390,000 wounded.',
      ['russia killed 180000', 'russia wounded 390000'],
    ],
    [
      'The NIS estimated 310 of the North Koreans in Kursk killed and around 2,600 others injured.',
      ['north-korea killed 310', 'north-korea wounded 2600'],
    ],
    ['By the end of the year 41,000 Russian prisoners had been recruited for the war in Ukraine.', []],
    ['Russian drones came over Bryansk, and as many as 14 were shot down in one night.', []],
    [
      'North Korea has suffered 3,700 casualties in Kursk. About 900 of the casualties are deaths, officials said.',
      ['north-korea casualties 3700', 'north-korea killed 900'],
    ],
    ['Around 310 North Korean troop deaths in Kursk have been confirmed.', ['north-korea killed 310']],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('done or planned', () => {
  it.each<[string, string[]]>([
    ['There could be 8,200 North Koreans in Kursk now, Budanov said.', ['north-korea deployed 8200']],
    ['North Korea is sending another 5,500 soldiers to Kursk, Seoul said.', ['north-korea planned 5500']],
    [
      'North Korea pushes for a plan to dispatch another 24,000 soldiers to Kursk, Seoul said.',
      ['north-korea planned 24000'],
    ],
    [
      'New North Korean troops would join the 10,500 North Korean soldiers deployed in Kursk in November.',
      ['north-korea deployed 10500'],
    ],
    [
      'Some 10,500 North Korean infantrymen are being trained in eastern Russia to fight in Kursk, Budanov said.',
      ['north-korea deployed 10500'],
    ],
    ['Pyongyang has promised Moscow 14,500 soldiers for Kursk, Seoul said.', ['north-korea planned 14500']],
    ['Kim ordered the dispatch of 5,500 soldiers to Kursk, Seoul said.', ['north-korea planned 5500']],
    ['Pyongyang plans to send up to 28,000 soldiers to Russia, Kyiv said.', ['north-korea planned 28000']],
    [
      'Pyongyang has agreed to the deployment of 5,500 soldiers in Kursk, Seoul said.',
      ['north-korea planned 5500'],
    ],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('where', () => {
  it.each<[string, string[]]>([
    ['North Korea has moved 9,000 soldiers to the inter-Korean border, Seoul said.', []],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('a day, a total', () => {
  it.each<[string, string[]]>([
    [
      'The Russian army lost 1,260 soldiers, 38 vehicles and two tanks over the past day, the General Staff said.',
      ['russia casualties 1260'],
    ],
    ['Ukraine now holds five North Korean prisoners, Zelensky said.', ['north-korea captured 5']],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('wholes, sizes and those who come home', () => {
  it.each<[string, string[]]>([
    [
      'Of the 13,500 North Koreans sent to Kursk about a third are dead, Seoul said.',
      ['north-korea deployed 13500'],
    ],
    [
      'The 9,200 North Koreans sent to Kursk have suffered heavy losses, Seoul said.',
      ['north-korea deployed 9200'],
    ],
    ['Some 1,100 North Korean soldiers have returned home from Kursk, Seoul said.', []],
    ['North Korea has an army of 1.2 million, Seoul said of the troops in Kursk.', []],
    ['Russia handed over the bodies of 1,150 Ukrainian soldiers, Kyiv said.', []],
    ['Kyiv said 640 bodies of fallen Ukrainian soldiers had been returned.', []],
    ['Russia and Ukraine exchanged 250 prisoners of war near the Kursk region.', []],
    ['A swap of 140 Ukrainian prisoners took place on Friday; the fight for Kursk goes on.', []],
    ['Ukraine captured 210 Russian soldiers in Kursk and exchanged 105 of them.', ['russia captured 210']],
    [
      'Nearly 40% of the 10,500 North Korean soldiers sent to Kursk have been killed or wounded.',
      ['north-korea deployed 10500'],
    ],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('nobody', () => {
  it.each<[string, string[]]>([
    ['For each soldier killed in Kursk the Russian army has four wounded, a doctor said.', []],
    ['For every 90 men lost in Kursk the Russian army finds 30 more, an analyst said.', []],
    ['North Koreans fight in Kursk. A drone costs them little: it costs 480.', []],
    ['Russia fired 110 missiles, killing six people and wounding 38, as the battle for Kursk went on.', []],
    ['A Russian strike on Kharkiv killed 11 and wounded 58, officials said.', []],
    ['In Bryansk, near Kursk, as many as 16 were shot down, the Russian governor said of the drones.', []],
    ['Ukraine has brought back 3,850 prisoners since the war began.', []],
    ['Some 175 Ukrainian soldiers came home from Russian captivity on Monday.', []],
    ['In an exchange, Russia gave 120 Ukrainian servicemen for those captured in the Kursk region.', []],
    ["Ukraine's army numbers 850,000 soldiers and Russia's 610,000, Zelensky said.", []],
    ['Some 38,000 Russian prisoners were recruited by Wagner for the war, Kyiv said.', []],
    [
      'North Koreans fight in Kursk. Factories make 2.7 million shells, just 90,000 short of what Russia needs.',
      [],
    ],
    ['Some 8,000 North Korean soldiers took part in an exercise near Pyongyang, Seoul said.', []],
    ['Ukraine destroyed 12 tanks, 38 vehicles and 120 drones of the North Koreans in Kursk.', []],
    ['The report that 3,000 North Koreans died in Kursk was a hoax, Seoul said.', []],
    ['The film tells of 500 North Koreans killed in Kursk.', []],
    ['North Koreans came to Kursk. In one district 41 of 64 villages remain mined.', []],
    ['Kyiv warned that Russia would use North Korean troops in Kursk on October 27 and 28.', []],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('numbers as they are written', () => {
  it.each<[string, string[]]>([
    ['The NIS says three-thousand North Korean soldiers are in Kursk.', ['north-korea deployed 3000']],
    [
      'The NIS says 2 thousand 6 hundred North Korean soldiers were wounded in Kursk.',
      ['north-korea wounded 2600'],
    ],
    ['The NIS says 11½ thousand North Korean soldiers are in Kursk.', ['north-korea deployed 11500']],
    ['North Korean losses in Kursk may be as high as 5,100, London said.', ['north-korea casualties 5100']],
    [
      'Seoul says 90 North Koreans died in Kursk, with over 410 casualties in all.',
      ['north-korea killed 90', 'north-korea casualties 410'],
    ],
    [
      'North Korea has suffered 2,150 casualties in Kursk, including 310 deaths, according to the NIS.',
      ['north-korea casualties 2150', 'north-korea killed 310'],
    ],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('compared with another war', () => {
  it.each<[string, string[]]>([
    [
      'Some 620 North Koreans died in Kursk, the heaviest losses of the North since the 1950-53 Korean War.',
      ['north-korea killed 620'],
    ],
    ['In the Korean War 280,000 soldiers of the North fell.', []],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('saying with a bare number', () => {
  it.each<[string, string[]]>([
    ['How many North Koreans are in Kursk? Seoul went with 7,300.', ['north-korea deployed 7300']],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('lines of a bulletin', () => {
  it.each<[string, string[]]>([
    [
      'North Koreans in Kursk\n\nNIS: killed, 215; wounded, 905',
      ['north-korea killed 215', 'north-korea wounded 905'],
    ],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('a text without a day of publication', () => {
  it.each(['', '2025', 'yesterday'])('published “%s”', (published) => {
    const [figure] = read('The NIS said on Friday that 640 North Koreans died in Kursk.', { published });
    expect([figure?.value, figure?.claimedOn]).toEqual([640, null]);
  });
});

describe('what is counted, and of what', () => {
  it.each<[string, string[]]>([
    [
      'In Kursk the North Koreans have had at least 90 deaths and the injured are approaching 1,100, Seoul said.',
      ['north-korea killed 90', 'north-korea wounded 1100'],
    ],
    [
      'The list confirms the deaths of 91,400 Russian military personnel in Ukraine.',
      ['russia killed 91400'],
    ],
    [
      'Zelensky disclosed that around 29,000 Ukrainian soldiers had lost their lives.',
      ['ukraine killed 29000'],
    ],
    [
      "Challenges arise in Russia's Kursk region, where losses surpassing 5,800, mostly among North Korean units, were reported.",
      ['north-korea casualties 5800'],
    ],
    [
      'Kyiv’s troops have killed, wounded, or captured 9,350 Russian soldiers in Kursk, Syrskyi said.',
      ['russia casualties 9350'],
    ],
    [
      'Kyiv’s troops have killed, injured, or captured 9,350 Russian soldiers in Kursk, Syrskyi said.',
      ['russia casualties 9350'],
    ],
    [
      'By data from the General Staff of the Armed Forces of Ukraine, Russia lost almost 643 thousand men killed and wounded.',
      ['russia casualties 643000'],
    ],
    [
      'The NIS said 2,600 North Korean soldiers out of a total of 9,400 had been killed in Kursk.',
      ['north-korea killed 2600', 'north-korea deployed 9400'],
    ],
    [
      'North Korea will triple its force in Kursk, sending an additional 7,500 soldiers, Kyiv said.',
      ['north-korea planned 7500'],
    ],
    [
      'The planned deployment of about 8,500 North Korean troops to Russia is a threat, the NIS said.',
      ['north-korea planned 8500'],
    ],
    [
      'The NIS said 2,700 North Korean soldiers are already being moved to Kursk.',
      ['north-korea deployed 2700'],
    ],
    ['The NIS said three North Korean brigades, with 2,800 troops each, would be sent to Kursk.', []],
    ['The North Korean army, numbering 1.3 million, is one of the largest; its troops fight in Kursk.', []],
    [
      'The film shows North Korean soldiers in Kursk, perhaps of the military unit 31820 of the 8th Guards.',
      [],
    ],
    [
      'Russian units in Kursk fell back. The losses of the North Korean army there amounted to 3,850 killed and wounded, Kyiv said.',
      ['north-korea casualties 3850'],
    ],
    [
      'Kyiv counts its dead in Kursk. Russia has admitted the deaths of 4,350 soldiers there.',
      ['russia killed 4350'],
    ],
    [
      'North Koreans came to Kursk. Kyiv estimates that Russia has about 48,000 troops in the Kursk region.',
      ['russia deployed 48000'],
    ],
    [
      'In the two years since Moscow’s attack on its capital Ukraine has lost 38,500 soldiers, Zelensky said.',
      ['ukraine casualties 38500'],
    ],
    ['Since the start of the operation Russia has lost 6,150 men in Kursk.', ['russia casualties 6150']],
    ['The general said that after the raid Kyiv had lost 230 soldiers in Kursk.', ['ukraine casualties 230']],
    [
      'Zelensky had said before that the North would send 9,300 soldiers to Kursk.',
      ['north-korea planned 9300'],
    ],
    [
      'In two nights Ukrainian gun crews killed 53 North Korean soldiers and wounded another 49, the Command of the Special Forces says.',
      ['north-korea killed 53', 'north-korea wounded 49'],
    ],
    ['Budanov has word of 4,300 further North Koreans to be moved to Kursk.', ['north-korea planned 4300']],
    ['Four North Koreans were among the wounded in Kursk.', ['north-korea wounded 4']],
    ['Seoul said about 250 North Koreans are among the missing.', ['north-korea missing 250']],
    ['Russian losses in Kursk have climbed toward 52,000, Kyiv says.', ['russia casualties 52000']],
    ['Russian losses in Kursk come to 21 350.', ['russia casualties 21350']],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { countedIn, quantityOf, read } from './reading.ts';

describe('what became of the people counted', () => {
  it.each([
    [
      'two fates, two numbers',
      'The NIS says 410 North Korean soldiers have been killed and 2,600 wounded.',
      ['north-korea killed 410', 'north-korea wounded 2600'],
    ],
    [
      'the part of those sent and what it comes to',
      'Within weeks the North Koreans in Kursk had lost a quarter of their number, 2,400, officials said.',
      ['north-korea casualties 2400'],
    ],
    [
      'a number in apposition',
      'Seoul has not changed its estimate of the North’s contingent in Kursk, close to 10,800, since Friday.',
      ['north-korea deployed about 10800'],
    ],
    [
      'taken alive, with the number between',
      'Ukrainian scouts say they have taken 26 North Koreans alive in Kursk.',
      ['north-korea captured 26'],
    ],
    [
      'a subject that exceeds',
      'The losses of the North Korean troops sent to Kursk exceeded 3,100 people, Seoul said.',
      ['north-korea casualties at-least 3100'],
    ],
    [
      'a rate',
      'The losses of the North Korean brigades in Kursk run at the pace of some 70 a day, the NIS thinks.',
      ['north-korea casualties about 70'],
    ],
    [
      'soldiers by a word that no list holds',
      'In one week 210 of Kim’s foot-sloggers were killed in Kursk, Kyiv says.',
      ['north-korea killed 210'],
    ],
    [
      'forces that number',
      'Kyiv’s forces inside Kursk number about 15,000, the Russian Defence Ministry claims.',
      ['ukraine deployed about 15000'],
    ],
    [
      'a price that falls to a number',
      'North Korean soldiers died in Kursk. The won has fallen to 1,450 against the dollar, Seoul said.',
      [],
    ],
    [
      'a pause before the number',
      'Russia is losing, what, 1,300 men a day in Ukraine, the minister said.',
      ['russia casualties 1300'],
    ],
    [
      'two fates, one number',
      'The NIS says 3,100 North Korean soldiers have been killed or wounded.',
      ['north-korea casualties 3100'],
    ],
    [
      'both fates with a noun each',
      'North Korean deaths stand at 410 and injuries at 2,600, according to the NIS.',
      ['north-korea killed 410', 'north-korea wounded 2600'],
    ],
    [
      'a part of those sent',
      'Of the 12,300 North Koreans sent to Kursk, 4,100 are dead or hurt, the NIS said.',
      ['north-korea deployed 12300', 'north-korea casualties 4100'],
    ],
    [
      'three fates in a row',
      'In Kursk the North Koreans have lost 410 killed, 2,600 wounded and four captured, Seoul said.',
      ['north-korea killed 410', 'north-korea wounded 2600', 'north-korea captured 4'],
    ],
    [
      'an active verb',
      'Ukrainian troops have killed 520 North Korean soldiers in Kursk, Zelensky said.',
      ['north-korea killed 520'],
    ],
    [
      'a passive with its doer',
      'Some 520 North Korean soldiers were killed by Ukrainian artillery in Kursk, Zelensky said.',
      ['north-korea killed about 520'],
    ],
    [
      'a relative clause',
      'The NIS spoke of 640 North Korean soldiers who had died in the Kursk region.',
      ['north-korea killed 640'],
    ],
    [
      'a participle behind the noun',
      'The NIS counts 640 North Korean soldiers killed in Kursk since the autumn.',
      ['north-korea killed 640'],
    ],
    [
      'the country between the soldiers and their fate',
      'The NIS said that 640 soldiers of North Korea had died in Kursk.',
      ['north-korea killed 640'],
    ],
    ['missing', 'The NIS lists 180 North Korean soldiers as missing in Kursk.', ['north-korea missing 180']],
    [
      'a number after its noun',
      'North Korean casualties in Kursk have reached 5,200, the NIS reported.',
      ['north-korea casualties 5200'],
    ],
    [
      'a toll that stands at',
      "The death toll among Pyongyang's troops in Kursk stood at 760, Zelensky said.",
      ['north-korea killed 760'],
    ],
    [
      'a number of',
      'The NIS put the number of North Korean soldiers killed in Kursk at 760.',
      ['north-korea killed 760'],
    ],
    [
      'fatalities',
      'South Korea estimates North Korean fatalities in Kursk at roughly 760.',
      ['north-korea killed about 760'],
    ],
    [
      'including',
      'North Korea has suffered 4,700 casualties in Kursk, including 600 deaths, the NIS said.',
      ['north-korea casualties 4700', 'north-korea killed 600'],
    ],
    [
      'of whom',
      'Pyongyang has sent 14,600 soldiers to Kursk, of whom 590 have died, the NIS said.',
      ['north-korea deployed 14600', 'north-korea killed 590'],
    ],
    [
      'with a participle',
      'North Korea deployed 14,600 troops to Kursk, losing 590 of them, the NIS said.',
      ['north-korea deployed 14600', 'north-korea casualties 590'],
    ],
    [
      'arrival',
      'Some 1,700 North Korean soldiers have arrived in the Kursk region, Seoul said.',
      ['north-korea deployed about 1700'],
    ],
    [
      'being there',
      'There are 9,300 North Korean soldiers in the Kursk region, Budanov said.',
      ['north-korea deployed 9300'],
    ],
    [
      'a contingent',
      'The North Korean contingent in Kursk numbers 9,300, Budanov said.',
      ['north-korea deployed 9300'],
    ],
    [
      'prisoners',
      'Ukraine holds 17 North Korean prisoners of war, Zelensky said.',
      ['north-korea captured 17'],
    ],
    [
      'a cost',
      'The fighting in Kursk has cost North Korea 3,900 soldiers, the NIS said.',
      ['north-korea casualties 3900'],
    ],
    [
      'a claim of lives',
      'The Kursk campaign has claimed the lives of 830 North Korean soldiers, Seoul said.',
      ['north-korea killed 830'],
    ],
    [
      'two numbers for one noun',
      'Zelensky spoke of 3,000 Russian and 900 North Korean casualties in Kursk.',
      ['russia casualties 3000', 'north-korea casualties 900'],
    ],
    [
      'a bracket',
      'North Korean losses in Kursk (4,400 killed and wounded) keep growing, the NIS said.',
      ['north-korea casualties 4400'],
    ],
    [
      'returned home and still there',
      'Of the North Koreans in Kursk 1,200 have gone home and 9,300 remain, the NIS said.',
      ['north-korea deployed 9300'],
    ],
    [
      'a bound behind the noun',
      'The NIS says 1,600 North Korean soldiers or more have been wounded in Kursk.',
      ['north-korea wounded at-least 1600'],
    ],
    [
      'exceeds',
      'The number of North Korean soldiers wounded in Kursk exceeds 2,600, the NIS said.',
      ['north-korea wounded at-least 2600'],
    ],
    [
      'between',
      'Between 10,000 and 12,000 North Korean soldiers are in Kursk, Seoul believes.',
      ['north-korea deployed 10000-12000'],
    ],
    [
      'dozens',
      'Dozens of North Korean soldiers have been killed in Kursk, Zelensky said.',
      ['north-korea killed vague'],
    ],
    [
      'a gerund of killing',
      'Zelensky praised the army for killing 300 North Korean soldiers in Kursk.',
      ['north-korea killed 300'],
    ],
    [
      'taken prisoner',
      'Three North Korean soldiers have been taken prisoner in Kursk, Zelensky said.',
      ['north-korea captured 3'],
    ],
    [
      'died of wounds',
      'Another 45 North Korean soldiers died of their wounds in Kursk hospitals, the HUR said.',
      ['north-korea killed 45'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('several sides in one sentence', () => {
  it.each([
    [
      'a verb said once',
      'In Kursk Russia lost 8,000 men and Ukraine 3,000, the ISW estimates.',
      ['russia casualties 8000', 'ukraine casualties 3000'],
    ],
    [
      'each with its verb',
      'Russia has lost 8,000 soldiers in Kursk while Ukraine has lost 3,000, the ISW estimates.',
      ['russia casualties 8000', 'ukraine casualties 3000'],
    ],
    [
      'one predicate for two',
      'In Kursk 310 Russians and 45 North Koreans were killed, Syrskyi said.',
      ['russia killed 310', 'north-korea killed 45'],
    ],
    [
      'both together',
      'Syrskyi said 1,450 Russian and North Korean soldiers had been killed in Kursk.',
      ['russia+north-korea killed 1450'],
    ],
    [
      'killed by the other side',
      'Ukrainian forces say they killed 310 Russian soldiers in Kursk.',
      ['russia killed 310'],
    ],
    [
      'beside the other side',
      'Fighting alongside Russian troops in Kursk, 640 North Koreans have died, Seoul said.',
      ['north-korea killed 640'],
    ],
    [
      'one side against the other in numbers',
      'In Kursk 50,000 Russian and North Korean troops face 20,000 Ukrainians, Syrskyi said.',
      ['russia+north-korea deployed 50000', 'ukraine deployed 20000'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('places that hold people, and running totals', () => {
  it.each([
    [
      'a place by its name',
      'North Korean troops remain. Kursk now holds 8,200 of them, HUR said.',
      ['north-korea deployed 8200'],
    ],
    [
      'a hospital is no area',
      'North Korean troops remain in Kursk. The depot held 8,200 crates, HUR said.',
      [],
    ],
    [
      'so far, behind a colon',
      'North Korean infantry are being moved out of Kursk into Belgorod: 3,600 so far, HUR said.',
      ['north-korea deployed 3600'],
    ],
    [
      'what became of them, behind a dash',
      'The North Koreans in Kursk are being wounded in the open – 410 to date, HUR said.',
      ['north-korea wounded 410'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('across sentences', () => {
  it.each([
    [
      'a fate for more of them',
      'The NIS said 410 North Korean soldiers had died in Kursk. Another 2,600 were wounded.',
      ['north-korea killed 410', 'north-korea wounded 2600'],
    ],
    [
      'of these',
      'Pyongyang has sent 12,300 soldiers to Kursk, Seoul said. Of these, 640 are dead.',
      ['north-korea deployed 12300', 'north-korea killed 640'],
    ],
    [
      'they',
      'North Korean soldiers are still in Kursk. They have lost 640 men, the NIS said.',
      ['north-korea casualties 640'],
    ],
    [
      'the rest',
      'The NIS said 12,300 North Korean soldiers went to Kursk. Some 4,100 of them have become casualties.',
      ['north-korea deployed 12300', 'north-korea casualties about 4100'],
    ],
    [
      'the dead',
      'North Korean units keep attacking in Kursk. The dead already number 640, the NIS said.',
      ['north-korea killed 640'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('a verb between a noun and its number', () => {
  it.each([
    [
      'a part, of the whole behind it',
      'About 2,900 North Korean soldiers have been killed or wounded of the roughly 11,300 that Pyongyang sent to Kursk, Seoul said.',
      ['north-korea casualties about 2900', 'north-korea deployed about 11300'],
    ],
    [
      'losses that have reached so many men',
      "Kyiv's losses in Kursk have reached 41,300 servicemen since the start of the fighting, Gerasimov said.",
      ['ukraine casualties 41300'],
    ],
    [
      'a force that has reached so many men',
      'The North Korean force in Kursk has reached 11,300 men, Budanov said.',
      ['north-korea deployed 11300'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('headlines', () => {
  it.each([
    ['a participle', '410 North Korean soldiers killed in Kursk: NIS', ['north-korea killed 410']],
    ['a noun', 'North Korean death toll in Kursk tops 640, says Seoul', ['north-korea killed at-least 640']],
    ['nothing but nouns', 'NIS: 4,100 North Korean casualties in Kursk', ['north-korea casualties 4100']],
    ['a verb in the present', 'Kyiv kills 120 North Koreans in Kursk ambush', ['north-korea killed 120']],
    [
      'a verb of sending',
      'Pyongyang sends 1,800 more troops to Kursk, Seoul says',
      ['north-korea deployed 1800'],
    ],
    [
      'two fates without verbs',
      'Kursk: 410 North Koreans dead, 2,600 wounded – NIS',
      ['north-korea killed 410', 'north-korea wounded 2600'],
    ],
    [
      'a plan',
      'North Korea to send 20,000 more soldiers to Russia, Seoul warns',
      ['north-korea planned 20000'],
    ],
    ['a fall', 'North Korea loses 3,300 men in Kursk, Zelensky says', ['north-korea casualties 3300']],
  ])('%s', (_name, title, expected) => {
    expect(countedIn('', { title })).toEqual(expected);
  });
});

describe('a headline and its text', () => {
  const TITLE = 'London: nearly 3,300 North Koreans dead in Kursk';

  it.each([
    [
      'what the text says otherwise is so',
      'Nearly 3,300 North Koreans have been killed or wounded in Kursk.',
      ['north-korea casualties about 3300 UK MoD'],
    ],
    [
      'what the text says too stands once',
      'Nearly 3,300 North Koreans have been killed in Kursk, the UK Ministry of Defence said.',
      ['north-korea killed about 3300 UK MoD'],
    ],
    [
      'what the text does not tell stands',
      'London gave no details.',
      ['north-korea killed about 3300 UK MoD'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(
      read(text, { title: TITLE }).map((f) => `${f.force} ${f.metric} ${quantityOf(f)} ${f.claimant}`),
    ).toEqual(expected);
  });
});

describe('lists and tables', () => {
  it.each([
    [
      'what a total grew by since the day before',
      'Losses of the enemy in personnel since 2022 are about 640,200 (+1,310), tanks 9,120 (+4), the General Staff in Kyiv said.',
      ['russia casualties about 640200', 'russia casualties 1310'],
    ],
    [
      'occupiers',
      'Some 340 occupiers were killed near Sudzha on Monday, the General Staff in Kyiv said.',
      ['russia killed about 340'],
    ],
    [
      'a list under a heading',
      'North Korean losses in Kursk, according to the NIS:\n- killed: 410\n- wounded: 2,600\n- captured: 14',
      ['north-korea killed 410', 'north-korea wounded 2600', 'north-korea captured 14'],
    ],
    [
      'a list in a sentence',
      'The NIS lists the North Korean losses in Kursk: 410 killed, 2,600 wounded, 14 captured.',
      ['north-korea killed 410', 'north-korea wounded 2600', 'north-korea captured 14'],
    ],
    [
      'a table with a row for each fate',
      'North Korean losses in Kursk\nFate | Men\nKilled | 410\nWounded | 2,600',
      ['north-korea killed 410', 'north-korea wounded 2600'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('one number in two places of a text', () => {
  it.each([
    [
      'planned, then sent',
      'Kim will send 9,300 troops, Kyiv warned. By Friday 9,300 North Korean troops had arrived in Kursk.',
      ['north-korea deployed 9300'],
    ],
    [
      'of whom no clause tells',
      'Seoul said 640 North Koreans were killed in Kursk. The Russian army: losses, 640 of these.',
      ['north-korea killed 640'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('what a clause says of its own people', () => {
  it.each([
    [
      'a few who were captured, named behind',
      'Two soldiers of North Korea were captured by Ukrainians in Kursk, Kyiv said.',
      ['north-korea captured 2'],
    ],
    [
      'wounded ones who were captured',
      'Two wounded North Korean soldiers were captured in Kursk, Kyiv said.',
      ['north-korea captured 2'],
    ],
    [
      'wounded ones taken prisoner',
      'Two wounded North Korean soldiers were taken prisoner in Kursk, Kyiv said.',
      ['north-korea captured 2'],
    ],
    [
      'those who sustained injuries',
      'In Kursk 2,600 North Koreans sustained injuries, the NIS said.',
      ['north-korea wounded 2600'],
    ],
    [
      'taken as prisoners',
      'Fourteen North Korean soldiers were taken by Ukrainians in Kursk as prisoners of war.',
      ['north-korea captured 14'],
    ],
    [
      'neither confirmed nor denied',
      'The claim that 9,300 North Koreans fight in Kursk was neither confirmed nor denied in Moscow.',
      ['north-korea deployed 9300'],
    ],
    [
      'of whom',
      'Ukrainians met North Korean soldiers, of whom up to 9,300 have been sent to Kursk.',
      ['north-korea deployed at-most 9300'],
    ],
    [
      'made ready',
      'North Korea has made ready to send 9,300 troops, Seoul said.',
      ['north-korea planned 9300'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('soldiers of the other armies', () => {
  it.each([
    ['named, and not counted', 'Families of some 6,300 Ukrainian soldiers write to Moscow.', []],
    ['counted by a clause', 'Ukraine has sent 6,300 soldiers to Kursk.', ['ukraine deployed 6300']],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('a word nearby that tells of others', () => {
  it.each([
    [
      'a part behind "with"',
      'Seoul puts the North Korean force in Kursk at 11,200, with at most a tenth of it wounded.',
      ['north-korea deployed 11200'],
    ],
    [
      'what is joined to an age',
      'His uncle, who is 64 and lost a leg in Kursk, never saw a North Korean soldier.',
      [],
    ],
    [
      'a verb with a number of its own',
      'Gunners near Kursk killed 35 North Korean soldiers and wounded another 18.',
      ['north-korea killed 35', 'north-korea wounded 18'],
    ],
    [
      'people, a part of those lost just before',
      'The Russians have lost 1,800 people near Kursk. In his words 660 people were killed and 1,020 were wounded.',
      ['russia casualties 1800', 'russia killed 660', 'russia wounded 1020'],
    ],
    [
      'the members of a club',
      'North Korea may send 9,000 soldiers to Kursk, say some states of the Group of 20.',
      ['north-korea planned 9000'],
    ],
    [
      'those who went before, behind "after"',
      'North Korea would send 9,000 soldiers to Kursk, after 11-thousand troops were dispatched last fall.',
      ['north-korea planned 9000', 'north-korea deployed 11000'],
    ],
    [
      'a part of things',
      'North Korean troops fight in Kursk. Of the shells that Pyongyang promised, 64,000 have been sent.',
      [],
    ],
    [
      'a part of soldiers',
      'North Korean troops fight in Kursk. Of the soldiers there 1,900 have been killed.',
      ['north-korea killed 1900'],
    ],
    ['the size of a squad', 'In Kursk the North Korean officer led a squad of 24.', []],
    ['a noun that may be a verb', 'The North Korean soldiers in Kursk train on a range with 360 stands.', []],
    [
      'things at the end of a list of losses',
      'Ukraine says North Korea’s losses in Kursk are 3,100 personnel, 9 tanks and 22 field radios.',
      ['north-korea casualties 3100'],
    ],
    [
      'so many to each of another',
      'In Kursk, a North Korean officer wrote, they lost six men to every Ukrainian.',
      [],
    ],
    [
      'those brought home, one by one',
      'The swap brought 310 Ukrainians home, 240 soldiers and 70 civilians.',
      [],
    ],
    [
      'whoever takes prisoners is none',
      'Near Sudzha in Kursk Ukrainian scouts took three of them prisoner.',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('soldiers who are still to go', () => {
  it.each([
    [
      'announced',
      'The Kremlin announced 2,400 more North Korean soldiers for the Kursk region.',
      ['north-korea planned 2400'],
    ],
    [
      'for a place, without a verb',
      'Seoul: another 4,200 North Korean soldiers for Kursk',
      ['north-korea planned 4200'],
    ],
    [
      'in a place, without a verb',
      'Seoul: another 4,200 North Korean soldiers in Kursk',
      ['north-korea deployed 4200'],
    ],
    [
      'a time between the modal and its verb',
      'Some 9,400 North Koreans may by the summer join the fighting in Kursk.',
      ['north-korea planned about 9400'],
    ],
    [
      'a time between an auxiliary and its verb',
      'Some 2,100 North Koreans have since the spring been killed in Kursk.',
      ['north-korea killed about 2100'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

describe('a verb with the word behind it', () => {
  it.each([
    [
      'thrown away',
      'Pyongyang has thrown away 3,300 men in Kursk, HUR says.',
      ['north-korea casualties 3300'],
    ],
    [
      'picked off',
      'Snipers have picked off 64 North Korean soldiers near Sudzha.',
      ['north-korea killed 64'],
    ],
    ['come out', 'Some 70 North Koreans have come out of the cellars in Kursk.', []],
    [
      'fallen into captivity',
      'Near Sudzha in Kursk 14 North Korean soldiers fell into captivity.',
      ['north-korea captured 14'],
    ],
    [
      'carried by somebody else’s ships',
      'North Korean troops fight in Kursk. Russian landing ships have brought 1,750 infantry to the coast.',
      ['north-korea deployed 1750'],
    ],
    ['seen, and not counted', 'A clip from Kursk shows 80 North Korean soldiers at breakfast.', []],
  ])('%s', (_name, text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});

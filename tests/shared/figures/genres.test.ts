import { describe, expect, it } from 'vitest';
import { quantityOf, read } from './reading.ts';

interface Case {
  readonly name: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly figures: readonly string[];
  readonly outlet?: string;
}

describe('texts of other kinds than news', () => {
  it.each<Case>([
    {
      name: 'minutes of a committee',
      title: '',
      published: '2025-02-12',
      text: 'Q12 The Chair: Minister, table 3. What does the second line show?\n\nMr Aldane: The second line shows North Korean soldiers who had reached Kursk by the end of January. The number is 9,870.\n\nQ13 The Chair: And the line below?\n\nMr Aldane: Those among them who have been killed. 1,240.\n\nQ14 Ms Wirrel: Is anyone in Ukrainian hands?\n\nMr Aldane: Two, to our knowledge.\n\nQ15 Mr Dunmore: How many people work on this in the Ministry?\n\nMr Aldane: Nineteen.',
      figures: ['north-korea deployed 9870', 'north-korea killed 1240', 'north-korea captured 2'],
    },
    {
      name: 'an interview on the radio',
      title: '',
      published: '2025-02-12',
      text: "SANNA OLL, HOST: With us is Colonel Piet Harmsen. Colonel, the North Koreans in Kursk. Do we know how many are left?\n\nHARMSEN: The Pentagon has it at eight thousand four hundred.\n\nOLL: And you?\n\nHARMSEN: I would say seven. Seven thousand.\n\nOLL: So three thousand are dead.\n\nHARMSEN: No. Wounded, mostly. The dead are perhaps nine hundred.\n\nOLL: The Ukrainian losses there?\n\nHARMSEN: They don't say. Moscow says forty-four thousand, and I would not believe a word of it.",
      figures: [
        'north-korea deployed 8400',
        'north-korea deployed 7000',
        'north-korea killed about 900',
        'ukraine casualties 44000',
      ],
    },
    {
      name: 'a bulletin in lines',
      title: '',
      published: '2025-02-12',
      text: 'BULLETIN No. 14, 9 February 2025\n\nDPRK contingent, Kursk:\n- sent since October: 12,300 (NIS)\n- at the front now: 7,800 (same source)\n- KIA: 1,120 (Kyiv)\n- WIA: 2,890 (Kyiv)\n- POW: 2\n\nRF, whole front:\n- losses per day, January average: 1,480\n',
      figures: [
        'north-korea deployed 12300',
        'north-korea deployed 7800',
        'north-korea killed 1120',
        'north-korea wounded 2890',
        'north-korea captured 2',
        'russia casualties 1480',
      ],
    },
    {
      name: 'a live blog, the last first',
      title: '',
      published: '2025-02-12',
      text: "16:40 That is it from us. A quiet evening in Kursk, by its standards.\n\n15:12 South Korea's intelligence service has just briefed parliament. It says about 350 North Korean soldiers have died; it had said 110 three weeks ago.\n\n14:30 A correction. We wrote at 13.55 that 4,000 North Koreans had been killed. It was the killed and the injured together. Sorry.\n\n13:05 The Russian defence ministry: 385 Ukrainian soldiers lost in the Kursk area in 24 hours, two tanks. Its total since August is now 52,100.",
      figures: [
        'north-korea killed about 350',
        'north-korea casualties 4000',
        'ukraine casualties 385',
        'ukraine casualties 52100',
      ],
    },
    {
      name: 'a letter',
      title: 'Letters to the editor',
      published: '2025-02-12',
      text: 'Sir, Your leader (February 3) speaks of "Pyongyang\'s hordes". Hordes? By the reckoning of Seoul, which has reason to watch them, 11,200 soldiers have gone, and of those 2,700 lie in hospital beds. In my own war, in Malaya, we lost 31 men in one ambush, and your paper gave it a line.\n\nI am, Sir, etc.',
      figures: ['north-korea deployed 11200', 'north-korea wounded 2700'],
    },
    {
      name: 'a thread',
      title: '',
      published: '2025-02-12',
      text: "1/ Thread: what do we know about DPRK casualties? Short version: less than you think.\n\n2/ Ukraine's line: 4,100 killed or wounded as of this week.\n\n3/ Seoul's: 3,000. Of these 300 dead.\n\n4/ We have found obituaries or photos for 47. That is a floor, not a count.\n\n5/ For comparison, the same method gives 1,930 Russian names in the same woods.",
      figures: [
        'north-korea casualties 4100',
        'north-korea casualties 3000',
        'north-korea killed 300',
        'russia killed 1930',
      ],
    },
    {
      name: 'a diary',
      title: "From a medic's notebook: the Koreans in Kursk",
      published: '2025-01-15',
      text: '3 January. Snow. The lads from the 2nd company say the Koreans attack in the open, thirty at a time.\n\n5 January. The commander came back from brigade. He says that they have counted 212 of them dead in our sector since New Year, and two taken alive.\n\n8 January. Nothing. Tea.\n\n11 January. On the news: Zelensky says close to 4,000 of them are dead or wounded. Petro says half of that would do.',
      figures: ['north-korea killed 212', 'north-korea captured 2', 'north-korea casualties about 4000'],
    },
    {
      name: 'a fact sheet of questions',
      title: '',
      published: '2025-02-12',
      text: "FACT SHEET: North Korea's deployment\nAs of 1 February 2025\n\nHow many were sent? Between 10,000 and 12,000, in two waves.\nHow many are still there? South Korea's estimate is 8,900.\nHow many have been killed? At least 330, according to the NIS. Kyiv's number is higher: 1,500.\nHow many have been captured? Two.\nWill more come? Seoul expects another 3,500 by the summer.",
      figures: [
        'north-korea deployed 10000-12000',
        'north-korea deployed 8900',
        'north-korea killed at-least 330',
        'north-korea killed 1500',
        'north-korea captured 2',
        'north-korea planned 3500',
      ],
    },
    {
      name: 'a podcast with times',
      title: '',
      published: '2025-02-12',
      text: "[01:10] Ines: Okay so the number everybody quotes for the North Koreans is eleven thousand, right?\n\n[01:16] Tom: Eleven thousand sent. Sent, not there.\n\n[01:19] Ines: Right. And killed?\n\n[01:21] Tom: Seoul says three hundred. Kyiv says, what, four times that. Twelve-fifty, I think it was.\n\n[01:30] Ines: Twelve-fifty. And wounded, twenty-seven hundred.\n\n[01:34] Tom: That's Seoul again.\n\n[01:36] Ines: This show is supported by Drell, eighteen hundred recipes in one app.",
      figures: [
        'north-korea deployed 11000',
        'north-korea killed 300',
        'north-korea killed 1250',
        'north-korea wounded 2700',
      ],
    },
    {
      name: 'a channel in shorthand',
      title: '',
      published: '2025-02-12',
      text: '❗️ Situation Kursk, 21:00\n\n▪️ 🇰🇵 attacked Makhnovka twice, both repelled. ~60 200s, ~90 300s\n▪️ total 🇰🇵 losses since December ~3.4k\n▪️ 🇷🇺 losses today 1,390 (GS)\n▪️ we hold 3 of the Koreans alive\n',
      figures: [
        'north-korea killed about 60',
        'north-korea wounded about 90',
        'north-korea casualties about 3400',
        'russia casualties 1390',
        'north-korea captured 3',
      ],
    },
    {
      name: 'a report in numbered paragraphs',
      title: '',
      published: '2025-02-12',
      text: "12. On the strength of the force, the Panel heard three figures. Two Member States assessed that 11,600 military personnel of the Democratic People's Republic of Korea had been moved to the Russian Federation by 15 January. A third placed the number at between 10,400 and 10,900.\n\n13. As regards losses, one Member State informed the Panel that 3,180 of the personnel had been killed or wounded, of whom 390 had died. The Panel was not able to verify this.\n\n14. In 2024 the Panel visited 14 States and received 210 replies.",
      figures: [
        'north-korea deployed 11600',
        'north-korea deployed 10400-10900',
        'north-korea casualties 3180',
        'north-korea killed 390',
      ],
    },
    {
      name: 'a panel',
      title: '',
      published: '2025-02-12',
      text: "MODERATOR: Last question. Ambassador, your government's estimate of the North Korean dead in Kursk?\n\nAMBASSADOR LEHN: We do not publish one. But I will not contradict a colleague who says one thousand.\n\nMODERATOR: And what of those still fighting?\n\nAMBASSADOR LEHN: Eight thousand or so, of the twelve that came.\n\nMODERATOR: Twelve thousand.\n\nAMBASSADOR LEHN: Twelve thousand, yes. Thank you.",
      figures: ['north-korea killed 1000', 'north-korea deployed about 8000', 'north-korea deployed 12000'],
    },
    {
      name: 'minutes of a society',
      title: '',
      published: '2025-02-12',
      text: "Minutes, 4 February\n\n3. Kursk. Mr Hale reported. The NIS now counts 1,050 North Koreans dead and 2,950 hurt; a year ago it was 300 and 2,700. He expects a further 4,000 men by April. Mrs Oong asked how many Ukraine had lost there. Mr Hale said that Kyiv kept silent and that Moscow's figure, 57,000, was for the drawer.\n\n4. Catering. 41 covers, of which 6 vegetarian.",
      figures: [
        'north-korea killed 1050',
        'north-korea wounded 2950',
        'north-korea planned 4000',
        'ukraine casualties 57000',
      ],
    },
    {
      name: 'a bulletin of a general staff, by dashes',
      title: '',
      published: '2025-02-12',
      outlet: 'General Staff of the Armed Forces of Ukraine',
      text: 'The combat losses of the enemy by 12.02.25 are approximately:\n\npersonnel - about 852 300 (+1 240) persons\ntanks - 9 970 (+4)',
      figures: ['russia casualties about 852300', 'russia casualties 1240'],
    },
    {
      name: 'a table whose title says whose people it counts',
      title: 'The DPRK contingent in Kursk: who said what',
      published: '2025-02-12',
      text: 'Date        Source     Present    Killed\n----------  ---------  ---------  -------\n2024-10-30  Pentagon   9,400      -\n2025-01-14  NIS        -          270\n\nRussian losses have a table of their own.',
      figures: ['north-korea deployed 9400', 'north-korea killed 270'],
    },
    {
      name: 'a letter from the front',
      title: '',
      published: '2025-02-12',
      text: 'Sudzha, 2 February\n\nDear Aunt Vira,\n\nYou ask about the Koreans. We have had them opposite us since Christmas. Our battalion has counted sixty-three of their dead since then and took one man alive, who cried. The brigade says four hundred for the whole of its front. Of ours I will not write numbers, you know why.\n\nThe radio says there were eleven thousand of them at first. I saw thirty at one time, that was enough.\n\nYour Sasha',
      figures: ['north-korea killed 63', 'north-korea killed 400', 'north-korea deployed 11000'],
    },
    {
      name: 'corrections',
      title: '',
      published: '2025-02-12',
      text: "Corrections\n\nAn article on Tuesday about North Korea's troops misstated how many have been wounded, according to South Korea. It is 2,700, not 7,200.\n\nA chart on Wednesday gave Ukrainian losses in Kursk as 16,000. That figure is Russia's; Kyiv has published none.\n\nBecause of an editing error, an obituary gave the age of a singer as 81. He was 79.",
      figures: ['north-korea wounded 2700', 'ukraine casualties 16000'],
    },
    {
      name: 'a programme that quotes',
      title: 'The North Koreans in Kursk: an hour',
      published: '2025-02-12',
      text: 'Host: Welcome back. Let me read you a line from the ministry in London: "As of mid-January, North Korean forces have sustained around 4,000 casualties, a third of them killed." Professor?\n\nProfessor: A third of four thousand is more than the South has counted. Seoul has three hundred dead.\n\nHost: Somebody is wrong, then.\n\nProfessor: Or they count different things. London counts everybody in the corps. Seoul counts those it can name.\n\nHost: And the force itself?\n\nProfessor: Eleven thousand at the beginning. Seven now.',
      figures: ['north-korea casualties about 4000', 'north-korea killed 300', 'north-korea deployed 11000'],
    },
  ])('$name', ({ title, published, text, figures, outlet }) => {
    const told = read(text, { title, published, ...(outlet !== undefined && { outlet }) })
      .filter(({ background }) => !background)
      .map((figure) => `${figure.force} ${figure.metric} ${quantityOf(figure)}`);
    expect(told).toEqual(figures);
  });
});

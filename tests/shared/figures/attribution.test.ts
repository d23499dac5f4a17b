import { describe, expect, it } from 'vitest';
import type { Text } from '../../../shared/figures/figure.ts';
import { read } from './reading.ts';

const claimantsIn = (text: string, more: Partial<Text> = {}): (string | null)[] =>
  read(text, more).map(({ claimant }) => claimant);

const DEAD = '640 North Korean soldiers have been killed in Kursk';

describe('who says so', () => {
  it.each([
    ['a name behind', `${DEAD}, Zelensky said.`, 'Zelensky'],
    ['a name before', `Zelensky said ${DEAD}.`, 'Zelensky'],
    ['with a title', `Ukrainian President Volodymyr Zelenskyy said ${DEAD}.`, 'Zelensky'],
    ['that', `Zelensky told reporters that ${DEAD}.`, 'Zelensky'],
    ['inverted', `"${DEAD}," said Zelensky.`, 'Zelensky'],
    ['according to', `According to the NIS, ${DEAD}.`, 'NIS'],
    ['according to, behind', `${DEAD}, according to the NIS.`, 'NIS'],
    ['a full name', `South Korea's National Intelligence Service reported that ${DEAD}.`, 'NIS'],
    ['a description', `South Korea's spy agency said ${DEAD}.`, 'NIS'],
    ['a capital', `Seoul says ${DEAD}.`, 'South Korea'],
    ['a country', `South Korea believes ${DEAD}.`, 'South Korea'],
    ['unnamed officials', `U.S. officials said ${DEAD}.`, 'US officials'],
    ['a singular official', `A senior U.S. official said ${DEAD}.`, 'US officials'],
    ['western officials', `Western officials believe ${DEAD}.`, 'Western officials'],
    ['the Pentagon', `The Pentagon estimates that ${DEAD}.`, 'Pentagon'],
    ['a spelling of a name', `Oleksandr Syrsky said ${DEAD}.`, 'Syrskyi'],
    ['another spelling', `Commander-in-chief Sirskyi said ${DEAD}.`, 'Syrskyi'],
    ['military intelligence', `Ukraine's military intelligence said ${DEAD}.`, 'HUR'],
    ['the GUR', `The GUR reported that ${DEAD}.`, 'HUR'],
    [
      "an owner's estimate",
      "By the NIS's estimate, 640 North Korean soldiers have been killed in Kursk.",
      'NIS',
    ],
    ['per', `${DEAD}, per the NIS.`, 'NIS'],
    ['no one', `${DEAD}.`, null],
    [
      'no one in particular',
      'Some 640 North Korean soldiers are believed to have been killed in Kursk.',
      null,
    ],
    ['a label of a headline', 'NIS: 640 North Korean soldiers killed in Kursk', 'NIS'],
    ['a dash of a headline', '640 North Korean soldiers killed in Kursk – NIS', 'NIS'],
    ['says, in a headline', '640 North Korean soldiers killed in Kursk, Seoul says', 'South Korea'],
    ['a spokesman', `Kremlin spokesman Dmitry Peskov said ${DEAD}.`, 'Kremlin'],
    ['a post', `${DEAD}, Zelensky wrote on Telegram.`, 'Zelensky'],
    ['an outlet that cites', `${DEAD}, Yonhap reported, citing the NIS.`, 'NIS'],
    ['an outlet that quotes a person', `Zelensky told the BBC that ${DEAD}.`, 'Zelensky'],
    ['a lawmaker briefed by the service', `Lawmaker Lee Seong-kweun, citing the NIS, said ${DEAD}.`, 'NIS'],
    ['a chain of three', `${DEAD}, Yonhap reported, quoting a lawmaker briefed by the NIS.`, 'NIS'],
    ['the joint chiefs', `South Korea's Joint Chiefs of Staff said ${DEAD}.`, 'JCS'],
    ['a defence ministry', `The British defence ministry said ${DEAD}.`, 'UK MoD'],
    ['a passive', `It was reported by the NIS that ${DEAD}.`, 'NIS'],
    ['an apposition', `Kyrylo Budanov, head of Ukraine's military intelligence, said ${DEAD}.`, 'Budanov'],
    ['in an interview', `In an interview with Reuters, Budanov said ${DEAD}.`, 'Budanov'],
  ])('%s', (_name, text, expected) => {
    expect(claimantsIn(text)).toEqual([expected]);
  });
});

describe('several speakers', () => {
  it.each([
    [
      'each with a number',
      'Zelensky put North Korean losses in Kursk at 4,000, while the NIS counted 1,100.',
      ['Zelensky', 'NIS'],
    ],
    [
      'a spokesman whose name the story knows',
      'Some 10,900 North Koreans are in Kursk, Pentagon spokesman Pat Ryder said on Monday.',
      ['Pentagon'],
    ],
    [
      'after a report from another',
      'More than 3,300 North Koreans have been killed or wounded in Kursk, Zelensky said after a report from his commander, Oleksandr Syrskyi.',
      ['Zelensky'],
    ],
    [
      'whoever the relative clause tells of',
      "The State Department would not speak of the count of Seoul's spy agency, which on Friday spoke of 180 North Koreans killed in Kursk.",
      ['NIS'],
    ],
    [
      'a source in brackets, each of its number',
      'Some 10,300 North Koreans were sent to Kursk (NIS), and 3,700 of them are dead or in hospital (Kyiv).',
      ['NIS', 'Ukraine'],
    ],
    [
      'the agency of where it is told',
      "Lawmakers hold up notes of a briefing at which the spy agency gave North Korea's losses in Kursk as 3,050, in Seoul on Monday.",
      ['NIS'],
    ],
    [
      'whoever speaks, with data of his own commander',
      'Zelensky said on Monday that 2,900 North Koreans had been killed or wounded in Kursk, citing data from his top commander.',
      ['Zelensky'],
    ],
    [
      'whoever is asked in an interview, and not who asks',
      'Zelensky met the press. In an interview with an American agency he repeated that 3,300 North Koreans had been killed or wounded in Kursk.',
      ['Zelensky'],
    ],
    [
      'a lawmaker with the family name of a claimant',
      'The NIS spoke of the North Koreans in Kursk. The number of dead was still put at about 310, said Yoon Ki-ho, an opposition member, after the session.',
      ['NIS'],
    ],
    [
      'somebody quoted as saying',
      'The spy agency is quoted as saying that 820 North Koreans have been killed in Kursk.',
      ['NIS'],
    ],
    [
      'the verb and its preposition said once',
      'Zelensky spoke of 12,300 North Koreans in Kursk, Seoul of 11,100.',
      ['Zelensky', 'South Korea'],
    ],
    [
      'a pronoun for the subject of its own sentence',
      'The NIS has returned to an older number for the Northern wounded in Kursk: there are 2,450 of them, it told lawmakers.',
      ['NIS'],
    ],
    [
      'the verb said once',
      'Zelensky says 4,000 North Koreans were killed or wounded in Kursk, Seoul 3,300 and Mr Budanov 4,100.',
      ['Zelensky', 'South Korea', 'Budanov'],
    ],
    [
      'each with a sentence',
      'Zelensky said 4,000 North Koreans had been killed or wounded in Kursk. The NIS put the number at 1,100.',
      ['Zelensky', 'NIS'],
    ],
    [
      'the outlet between them',
      'Some 11,000 North Koreans are in Kursk. Of these, 4,000 have been killed or wounded, Zelensky said.',
      [null, 'Zelensky'],
    ],
    [
      'but',
      'The NIS says 640 North Koreans have died in Kursk, but Zelensky says 4,000 have.',
      ['NIS', 'Zelensky'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(claimantsIn(text)).toEqual(expected);
  });
});

describe('words that go on', () => {
  it.each([
    [
      'a pronoun',
      'Zelensky spoke in Kyiv on Monday. He said 640 North Koreans had been killed in Kursk.',
      ['Zelensky'],
    ],
    [
      'the agency',
      "South Korea's National Intelligence Service briefed parliament. The agency said 640 North Koreans had been killed in Kursk.",
      ['NIS'],
    ],
    [
      'the same voice in the next sentence',
      'The NIS said 640 North Koreans had been killed in Kursk. Another 2,700 were wounded.',
      ['NIS', 'NIS'],
    ],
    [
      'a quotation over two sentences',
      '"They have lost many," Zelensky said. "Some 640 North Koreans were killed in Kursk."',
      ['Zelensky'],
    ],
    ['a transcript', 'BUDANOV: We know of 640 North Koreans killed in Kursk.', ['Budanov']],
    [
      'a new paragraph of the outlet',
      'The NIS briefed parliament on Monday.\n\nWeather was poor all week.\n\nMany were young.\n\nAround 11,000 North Koreans were deployed to Kursk.',
      [null],
    ],
  ])('%s', (_name, text, expected) => {
    expect(claimantsIn(text)).toEqual(expected);
  });
});

describe('an outlet that is a claimant itself', () => {
  it.each([
    [
      'a bulletin of a general staff',
      'Over the past day the enemy lost 1,340 soldiers.',
      'General Staff of the Armed Forces of Ukraine',
      ['Ukraine General Staff'],
    ],
    [
      'which quotes somebody else',
      'The NIS said 640 North Koreans had been killed in Kursk.',
      'General Staff of the Armed Forces of Ukraine',
      ['NIS'],
    ],
    [
      'an office of another country that speaks of its own view',
      'We believe that 640 North Koreans were killed in Kursk.',
      'US Department of Defense (mailing list)',
      ['Pentagon'],
    ],
    ['an agency that is none', 'Some 640 North Koreans were killed in Kursk.', 'Island Wire', [null]],
  ])('%s', (_name, text, outlet, expected) => {
    expect(claimantsIn(text, { outlet })).toEqual(expected);
  });
});

describe('a capital that stands for those who speak there', () => {
  it.each([
    ['they', `In Kyiv they say ${DEAD}.`, 'Ukraine'],
    ['officials', 'In Seoul officials put North Korean losses in Kursk at 4,000.', 'South Korea'],
    ['the figure', 'In Seoul the figure is 4,700 North Korean casualties in Kursk.', 'South Korea'],
    ['it is', "In London it's 6,450 North Korean soldiers killed or wounded in Kursk.", 'UK MoD'],
    ['the weather is no claim', `In Seoul it rained when ${DEAD}.`, null],
    ['nor is a place where somebody else speaks', `In Kyiv it was Zelensky who said ${DEAD}.`, 'Zelensky'],
    ['a place where people do something', `In Moscow people drank while ${DEAD}.`, null],
  ])('%s', (_name, text, expected) => {
    expect(claimantsIn(text)).toEqual([expected]);
  });
});

describe('the paper of whoever issues it', () => {
  const body = 'Our position is known. 640 North Korean soldiers have been killed in Kursk.';
  it.each([
    [
      'a statement by',
      'Security Council: statement by the Defence Ministry of Ukraine',
      body,
      'Ukraine Defence Ministry',
    ],
    ['a representative', 'Statement by the representative of the Republic of Korea', body, 'South Korea'],
    [
      'a name and its paper',
      'General Staff: operational information as of 22:00',
      body,
      'Ukraine General Staff',
    ],
    [
      'nobody speaks of their own',
      'Statement by the representative of the Republic of Korea',
      `${DEAD}.`,
      null,
    ],
    ['somebody who speaks', 'Ambassador Robert Hale speaks at a briefing', body, 'Hale'],
    ['a headline that only begins with a name', 'Kyiv: a city in its third winter', body, null],
  ])('%s', (_name, title, text, expected) => {
    expect(claimantsIn(text, { title })).toEqual([expected]);
  });
});

describe('an office that a text calls its own', () => {
  it.each([
    ['our', `According to our Ministry of Defence, ${DEAD}.`, 'UK MoD'],
    ['our own', `${DEAD}, our own Ministry of Defence says.`, 'UK MoD'],
    ['cut short', `W. officials: "${DEAD}".`, 'Western officials'],
  ])('%s', (_name, text, expected) => {
    expect(claimantsIn(text)).toEqual([expected]);
  });
});

describe('offices and initials that label who speaks', () => {
  const answer = 'We assess that 640 North Korean soldiers have been killed in Kursk.';
  it.each([
    ['an office of the forces', `The Minister for the Armed Forces: ${answer}`, 'Minister'],
    ['an office alone', `The Minister: ${answer}`, 'Minister'],
    ['an initial behind a title', `MR. K: ${answer}`, 'K'],
    ['a heading with a colon is nobody', `The figures for the armed forces: ${DEAD}.`, null],
  ])('%s', (_name, text, expected) => {
    expect(claimantsIn(text)).toEqual([expected]);
  });
});

describe('whoever is told to have said it', () => {
  it.each([
    ['by a participle', `It was confirmed by the NIS that ${DEAD}.`, 'NIS'],
    ['in the next sentence', `${DEAD}. This was stated by the Pentagon, an agency reports.`, 'Pentagon'],
    [
      'in the next paragraph',
      `${DEAD}.\n\nThis was announced by President Volodymyr Zelensky at a briefing.`,
      'Zelensky',
    ],
    ['who said this', `${DEAD}. Budanov said this on Friday.`, 'Budanov'],
    ['who told this to an outlet', `${DEAD}.\n\nBudanov told this to a paper.`, 'Budanov'],
    ['whose information it is', `${DEAD}. This information was disclosed by the NIS on Monday.`, 'NIS'],
    [
      'from whom an outlet reports it',
      `${DEAD}.\n\nThe agency reports this from the press center of the General Staff of Ukraine.`,
      'Ukraine General Staff',
    ],
    ['the press service of an office', `${DEAD}, the press service of the Pentagon said.`, 'Pentagon'],
    [
      'whoever is told, where nobody else is named',
      'South Korean lawmakers were told that 640 North Korean soldiers had been killed in Kursk.',
      'NIS',
    ],
    ['who owns up to it', `Moscow has owned up to 640 North Korean soldiers killed in Kursk.`, 'Russia'],
    ['whom a report refers to', `${DEAD}, the report said with reference to U.S. officials.`, 'US officials'],
    [
      'whoever speaks in the middle of a sentence',
      `Zelensky spoke on Monday. In this war, he went on, ${DEAD}.`,
      'Zelensky',
    ],
    ['a report that somebody released', `${DEAD}, says a report that CSIS released on Tuesday.`, 'CSIS'],
    [
      'whom the story knows, behind his office and first name',
      `${DEAD}, said the Ukrainian commander-in-chief, Oleksandr Syrskii.`,
      'Syrskyi',
    ],
    [
      'where the figures come from, in the next line',
      `${DEAD}.\nThe figures come from the General Staff of the Armed Forces of Ukraine.`,
      'Ukraine General Staff',
    ],
    [
      'who reported it, in the next line',
      `${DEAD}.\nThe Ukrainian General Staff reported it on Tuesday.`,
      'Ukraine General Staff',
    ],
    ['nobody from whom something else comes', `${DEAD}.\nThe engineers come from Pyongyang.`, null],
    ['and not who will say it', `The spy agencies of the world will confirm that ${DEAD}.`, null],
    [
      'nor what somebody is only asked about',
      `Asked about reports that ${DEAD}, the Pentagon said it would not comment.`,
      null,
    ],
    [
      'of two who found it out, the one whom the story knows',
      'The names of 640 Russian soldiers killed in Ukraine were established by the Herald and Mediazona.',
      'BBC/Mediazona',
    ],
    ['nor who is asked', `Kim Jong-un was asked on Monday. Now ${DEAD}.`, null],

    ['at the end of the paragraph', `${DEAD}. The Kremlin has no use for them, Syrskyi said.`, 'Syrskyi'],
    [
      'in a line of its own',
      `Source: General Staff of the Armed Forces of Ukraine\n\nQuote: "${DEAD}."`,
      'Ukraine General Staff',
    ],
    [
      'and no longer behind the background',
      `Source: General Staff of the Armed Forces of Ukraine\n\nBackground:\n\n${DEAD}.`,
      null,
    ],
    ['cited as saying', `Park cited the NIS as saying ${DEAD}.`, 'NIS'],
    [
      'of the country named before',
      `A South Korean daily wrote that ${DEAD}, according to the country's spy agency.`,
      'NIS',
    ],
    ['intelligence of nobody', `Intelligence reports suggest ${DEAD}.`, null],
    ['an edition of an outlet', `According to XYZ Ukraine, ${DEAD}.`, 'XYZ Ukraine'],
    ['not who has not confirmed', `While Seoul has not said so, witnesses say ${DEAD}.`, null],
    ['nor a month', `Witnesses reported in November that ${DEAD}.`, null],
  ])('%s', (_name, text, expected) => {
    expect(claimantsIn(text)).toEqual([expected]);
  });

  it('goes on through the items of a list', () => {
    const text =
      'According to Syrskyi, Russian losses in Kursk have exceeded 55,300 men, including\n\n• 22,100 killed;\n• 31,700 wounded.';
    expect(claimantsIn(text)).toEqual(['Syrskyi', 'Syrskyi', 'Syrskyi']);
  });
});

describe('who somebody is told to be', () => {
  it.each([
    [
      'a body by what it is for',
      `The Center for Coastal Dialogue said ${DEAD}.`,
      'Center for Coastal Dialogue',
    ],
    ['a ministry of another matter', `The Ministry of Fisheries said ${DEAD}.`, 'Ministry of Fisheries'],
    ['a body of two words', `The Harbour Institute estimates that ${DEAD}.`, 'Harbour Institute'],
    ['a spokesman for a body', `The spokesman for the Harbour Institute said ${DEAD}.`, 'Harbour Institute'],
    [
      'a spokesman for one of the story',
      `The spokesman for Ukraine's General Staff said ${DEAD}.`,
      'Ukraine General Staff',
    ],
    ['a ministry by its city', `The ministry in London announced that ${DEAD}.`, 'UK MoD'],
    [
      'a person behind the office',
      `Kyiv's ambassador in Rome, Ivan Petrenko, judged that ${DEAD}.`,
      'Petrenko',
    ],
    ['another holder of an office', `Foreign minister Ivan Petrenko said ${DEAD}.`, 'Petrenko'],
    ['the holder whom the story knows', `Defence minister Rustem Umerov said ${DEAD}.`, 'Umerov'],
    ['a body behind what it is', `A Washington institute, CSIS, wrote that ${DEAD}.`, 'CSIS'],
    ['and not the city that it is in', `A London newspaper wrote that ${DEAD}.`, null],
    ['nor the army that a minister is for', `The minister for the armed forces knew that ${DEAD}.`, null],
  ])('%s', (_name, text, expected) => {
    expect(claimantsIn(text)).toEqual([expected]);
  });
});

describe('a sentence behind a claim', () => {
  it.each([
    ['its own subject', 'Seoul spoke on Friday. Pyongyang had sent 11,200 soldiers to Kursk.', 'South Korea'],
    ['nobody before it', 'It rained on Friday. Pyongyang had sent 11,200 soldiers to Kursk.', null],
    [
      'a paragraph of its own',
      'Seoul spoke on Friday.\n\nPyongyang had sent 11,200 soldiers to Kursk.',
      null,
    ],
    [
      'it, for who spoke and not who was named',
      'The NIS reported on the fleet. The Pentagon has seen it too. It said Pyongyang had sent 11,200 soldiers to Kursk.',
      'NIS',
    ],
    [
      'its, of the subject',
      'The Pentagon was silent. Seoul raised its estimate of the North Korean dead in Kursk to 1,950.',
      'South Korea',
    ],
  ])('%s', (_name, text, expected) => {
    expect(claimantsIn(text)).toEqual([expected]);
  });
});

describe('who answers in an interview without names at its turns', () => {
  const turns = [
    'Major Anna Sokol leads a drone unit near Sudzha.',
    'When did you see them first?',
    'In winter. I was asleep.',
    'How many have died there?',
    '640 North Korean soldiers have been killed in Kursk. My men counted.',
    'And what comes next?',
    'I cannot tell.',
  ];
  it.each([
    ['whoever is introduced', turns, 'Sokol'],
    ['nobody where nobody says I', turns.map((turn) => turn.replace(/\b(I|My)\b/g, 'The')), null],
    ['nobody where nobody is introduced', ['A talk near Sudzha.', ...turns.slice(1)], null],
    ['nobody in a text that asks but once', [...turns.slice(0, 1), ...turns.slice(3, 5)], null],
  ])('%s', (_name, lines, expected) => {
    expect(claimantsIn(lines.join('\n\n'))).toEqual([expected]);
  });
});

describe('whoever asks claims nothing', () => {
  const answer = 'Budanov: That is too few.';
  it.each([
    ['a host', [`HOST: We hear that ${DEAD}.`, answer], null],
    ['an anchor with a name', [`LEONA PRICE, ANCHOR: ${DEAD}.`, answer], null],
    ['the same by surname', ['LEONA PRICE, ANCHOR: Good evening.', answer, `PRICE: ${DEAD}.`], null],
    ['a guest', ['LEONA PRICE, ANCHOR: Good evening.', `MAREK NOWAK: We know that ${DEAD}.`], 'Nowak'],
  ])('%s', (_name, lines, expected) => {
    expect(claimantsIn(lines.join('\n\n'))).toEqual([expected]);
  });
});

it('takes no item of a list for somebody who speaks on', () => {
  const text = 'UAVS: 120 (+3). Beside them 640 North Korean soldiers were killed in Kursk.';
  expect(claimantsIn(text)).toEqual([null]);
});

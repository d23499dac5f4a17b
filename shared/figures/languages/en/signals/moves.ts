import type { SignalRow } from '../../../signals/signal-words.ts';

/** Words for a number that somebody gives. */
const COUNT = '(?:numbers?|figures?|counts?|estimates?|totals?|tolls?|tally|tallies|assessments?|claims?)';
/** What grows and shrinks as counts do. */
const COUNTED = `(?:${COUNT}|losses|casualties|deaths|contingent)`;
/** A few words of one phrase. */
const WORDS = "(?:[\\w'’-]+ ){0,3}?";
/** A number of people, and no year, behind words that bound it or say whose it is. */
const NUMBER =
  '(?:(?:about|around|some|nearly|almost|roughly|over|under|above|below|just|only|at|least|most|more|fewer|less|than|an?|the|its|his|her|their|earlier|previous|original|estimated) ){0,4}(?!(?:19|20)\\d\\d\\b)(?:\\d[\\d,.]*\\b(?! (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|[\\w-]+ (?:hundred|thousand)\\b)';

const row = (pattern: string, reads: readonly string[], not: readonly string[]): SignalRow => ({
  pattern: new RegExp(String.raw`\b${pattern}`, 'i'),
  reads,
  not,
});

/** Of a number that is put otherwise, up or down. */
const OTHERWISE: readonly SignalRow[] = [
  row(
    String.raw`revis(?:es?|ed|ing) (?:${WORDS}${COUNT}\b|(?:it |them )?(?:(?:up|down)(?:wards?)? )?(?:to|from|by) ${NUMBER})`,
    ['The watch revised its harbour count.', 'It has revised it down to 290.', 'Watch revises toll'],
    [
      'The mayor revisited the 290.',
      'An officer supervised the count.',
      'They revised the plan for 290 men.',
    ],
  ),
  row(
    String.raw`${COUNT} (?:was|were|is|has been|had been|being) (?:\w+ )?revised`,
    ['The count was revised on Monday.', 'Its estimate has been sharply revised.'],
    ['The plan for 290 men was revised.'],
  ),
  row('revisions?', ['A revision of the harbour toll'], ['A provisional toll']),
  row(
    String.raw`(?:back|return(?:s|ed|ing)?) (?:to|at) (?:${NUMBER}|(?:its|his|her|their|the|an?) ${WORDS}${COUNT}\b)`,
    [
      'The watch is back at 290.',
      'It returned to its October estimate.',
      'Going back to about 3,000, it erred.',
    ],
    [
      'The 290 returned to the front.',
      'Taken back to Moscow, 290 lay in hospitals.',
      'They are back at the front since 2024.',
      'It goes back to 2024.',
    ],
  ),
];

/** Words of a claimant who goes down. */
export const TOLD_LOWER: readonly SignalRow[] = [
  ...OTHERWISE,
  row(
    String.raw`(?:lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|cut(?:s|ting)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|downgrad(?:es?|ed|ing)|scal(?:es?|ed|ing) (?:back|down)|walk(?:s|ed|ing)? back) (?:${WORDS}${COUNT}\b|${WORDS}to ${NUMBER})`,
    [
      'Harbour watch lowers its count',
      'It cut its own estimate.',
      'They have reduced the toll to 290.',
      'It scaled back an earlier estimate.',
      'The general walked back his claim.',
      'It trimmed them to 290.',
      'A lower figure came from Kyiv.',
    ],
    [
      'The cutter carried 290 men.',
      'Some 290 men were cut off.',
      'In the lower house 290 voted.',
      'They reduced the town, with 290 men.',
      'Slower ships followed.',
    ],
  ),
  row(
    String.raw`${COUNT} (?:[\w'’-]+ ){0,5}?(?:was|were|is|has been|had been|being) (?:\w+ )?(?:lowered|reduced|cut|trimmed|slashed|downgraded|scaled back|lower)\b(?! off)`,
    ['The estimate of the dead was lowered.', 'Its count is lower: 290.'],
    ['The number of men who were cut off is 290.', 'The bridge was lowered for 290 men.'],
  ),
  row(
    `down (?:to|from|at) ${NUMBER}`,
    ['The count is down from 310.', 'It came down to just under 290.', 'Down from three thousand'],
    ['They lay down at the pier.', 'Flown down from Ottawa, 290 men landed.', 'Down to 5 January'],
  ),
  row(
    `(?:fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:es?|ed|ing)|shr(?:inks?|ank|unk)) (?:back |again |sharply |slightly )?(?:to|from|by|below) ${NUMBER}`,
    ['Its count fell to 290.', 'It has fallen from 310.', 'Losses dropped by about a hundred.'],
    [
      '290 have fallen in the north.',
      'They fell to drones.',
      'Last fall, 290 men came.',
      'Falling from 2024',
    ],
  ),
  row(
    String.raw`${COUNTED} (?:falls?|fell|drops?|(?:has |have |had )?(?:fallen|dropped|shrunk|declined)|shrinks?|shrank|declines?)\b`,
    ['Harbour toll falls', 'Its count dropped again.', 'Losses have fallen since May.'],
    ['The number of those who fell', 'The fallen count for more.', 'Some 290 have fallen.'],
  ),
  row(
    String.raw`(?:reduction|downgrade|decrease|drop|fall|cut) (?:in|of|to|from) (?:${NUMBER}|${WORDS}${COUNT}\b)`,
    ['A cut to 290', 'The drop in its count surprised the mayor.'],
    ['In the fall of 2024 came 290 men.', 'The first drop of rain', 'The Fall of the House'],
  ),
];

/** Words of a claimant who goes up. */
export const TOLD_HIGHER: readonly SignalRow[] = [
  ...OTHERWISE,
  row(
    String.raw`(?:rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|upgrad(?:es?|ed|ing)|lift(?:s|ed|ing)?|higher) (?:(?!alarm|concern|fear|question|doubt)[\w'’-]+ ){0,3}?(?:${COUNT}\b|to ${NUMBER})`,
    [
      'Watch raises estimate of the dead',
      'It raised its own count.',
      'They have increased the toll to 310.',
      'It lifted them to about 310.',
      'A higher figure came from Kyiv.',
    ],
    [
      'This raises concerns about the numbers.',
      'It raised the alarm over 310 men.',
      'They praised the count.',
    ],
  ),
  row(
    String.raw`${COUNT} (?:[\w'’-]+ ){0,5}?(?:was|were|is|has been|had been|being) (?:\w+ )?(?:raised|increased|upgraded|lifted|higher)\b`,
    ['The estimate of the dead was raised.', 'Its count is higher: 310.'],
    ['The flag was raised over 310 men.'],
  ),
  row(
    `up from ${NUMBER}`,
    ['The count is up from 290.', 'Up from some 290'],
    ['Up to 310 died.', 'They came up from the harbour, 310 men.', 'Up from 2024'],
  ),
  row(
    `(?:ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)?|gr(?:ows?|own|owing|ew)|jump(?:s|ed|ing)?) (?:back |again |sharply |slightly |further )?(?:to|from|by|above|past|beyond) ${NUMBER}`,
    ['The toll rose to 310.', 'It has grown by about a hundred.', 'Harbour toll climbs past 310'],
    [
      'The rising sun woke 310 men.',
      'They climbed to the ridge.',
      'As it grew dark, 310 died.',
      'Up to 310 rose.',
    ],
  ),
  row(
    String.raw`${COUNTED} (?:rises?|rose|(?:has |have |had )?(?:risen|grown|climbed|jumped)|climbs?|grows?|grew|jumps?)\b`,
    ['Harbour toll rises', 'The count jumps: 310.', 'Its contingent has grown since May.'],
    ['The number of those who rose', 'Concern grows over 310 men.'],
  ),
  row(
    String.raw`(?:increase|rise|jump|upgrade) (?:in|of|to|from) (?:${NUMBER}|${WORDS}${COUNT}\b)`,
    ['An increase to 310', 'The jump in its count surprised the mayor.'],
    ['The rise of the harbour', 'An increase in support'],
  ),
];

/** Words that look back at an earlier claim. */
export const LOOKS_BACK: readonly SignalRow[] = [
  row(
    'had (?:earlier |previously |once |already |initially |first )?(?:said|told|put|spoken|estimated|announced|given|lowered|raised|revised|cut|counted|claimed|reported)\\b',
    ['The watch had put it at 310.', 'It had already spoken of 310.', 'It had told the mayor of 310.'],
    ['The watch has put it at 310.', 'It had 310 men on the list.'],
  ),
  row(
    String.raw`(?:earlier|previously|initially|originally|at the time)\b`,
    ['Earlier the watch gave 310.', 'At the time it spoke of 310.'],
    ['An early count gave 310.', 'It was the first time that 310 came.'],
  ),
  row(String.raw`once (?:said|put|spoke)\b`, ['The watch once put it at 310.'], ['At once 310 men left.']),
  row(
    String.raw`last (?:month|year|autumn|fall|winter|spring|summer)\b`,
    ['Last month the watch counted 310.'],
    ['Last week the watch counted 310.', 'The last of them left in spring.'],
  ),
];

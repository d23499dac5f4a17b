import type { ErrorWords, SignalRow } from '../../../signals/signal-words.ts';

/** Words of a sentence that says what has been put right in a text. */
export const CORRECTION: readonly SignalRow[] = [
  {
    pattern: /\bcorrect(?:ion|ed|s)\b|\bearlier version\b/i,
    reads: ['Correction: it counts 3,850.', 'An earlier version gave 3,950.', 'The ledger was corrected.'],
    not: ['The correct way to count 3,850', 'An incorrectly kept list of 3,850'],
  },
];

/** How the title of an article begins that puts another one right. */
export const NOTICE: readonly SignalRow[] = [
  {
    pattern: /^\W*(?:corrections?|corrected|corrects|clarifications?|errat(?:um|a))\b/iu,
    reads: ['Corrections and clarifications', '“Corrected: the harbour toll', 'ERRATUM'],
    not: ['Watch corrects its count', 'Correctional officers at the harbour', 'Harbour toll: a correction'],
  },
];

const TEXT = '(?:article|story|report|text|post|piece|headline|caption|item)';
const SAID = '(?:said|gave|put|stated|reported|wrote|quoted|listed|had|cited)';

const OLD_VERSION: readonly SignalRow[] = [
  {
    pattern: /\b(?:earlier|previous|original|first|prior|initial) (?:version|edition|headline|draft)\b/i,
    reads: ['A previous headline put the dead at 3,950.', 'An initial edition had 3,950 dead.'],
    not: ['An earlier estimate put the dead at 3,950.', 'The first wave of 3,950 came in May.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b${TEXT}s? (?:originally|initially|previously|first|at first) ${SAID}\b`,
      'i',
    ),
    reads: ['This article originally gave the toll as 3,950.', 'Our report at first said 3,950.'],
    not: ['The report said 3,950 had died.', 'The watch originally gave 3,950.'],
  },
  {
    pattern: new RegExp(
      String.raw`\bwe (?:have |had )?(?:originally|initially|previously|earlier|first) ${SAID}\b`,
      'i',
    ),
    reads: ['We previously reported that 3,950 had died.', 'As we had earlier put it, 3,950 died.'],
    not: ['We reported that 3,950 had died.', 'They previously reported 3,950.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately) ${SAID}\b`,
      'i',
    ),
    reads: ['The report wrongly said that 3,950 had died.'],
    not: ['The wrongly dressed wounds of 3,950', 'He said wrongly that 3,950 had died.'],
  },
  {
    pattern: /\bmis(?:stated|reported|quoted)\b/i,
    reads: ['The toll was misstated as 3,950.'],
    not: ['The mistake cost 3,950 lives.'],
  },
];

const PUT_RIGHT: readonly SignalRow[] = [
  {
    pattern: /^\W*(?:correction|corrections|corrected|corrects|clarification|erratum|editor['’]s note)\b/i,
    reads: ['(Corrects toll to 3,850 from 3,950)', 'Editor’s note: it is 3,850, not 3,950.'],
    not: ['The agency corrected its count to 3,950.', 'The editor noted 3,950.'],
  },
  {
    pattern: new RegExp(
      String.raw`\b${TEXT} (?:(?:has|had) (?:since |now |also )?been|was|is) (?:\w+ )?(?:corrected|amended|updated|edited|revised)\b`,
      'i',
    ),
    reads: ['This report has since been corrected.', 'This post was later amended.'],
    not: ['The count was revised to 3,850.', 'The story has been told of 3,850.'],
  },
  {
    pattern: /\bshould have (?:been|read|said)\b/i,
    reads: ['The toll should have read 3,850 rather than 3,950.'],
    not: ['They should have gone home, all 3,850.'],
  },
];

const RIGHT_BEFORE: readonly SignalRow[] = [
  {
    pattern:
      /\b(?:correct (?:number|figure|total|toll|count)\b[^,;:.]{0,60}?\b(?:is|was)|should (?:be|have (?:been|read|said))|corrected to|amended to|it is|it was|in fact|actually)(?: \w+){0,3} ?$/i,
    reads: [
      'It was misstated as 3,950; it is ',
      'the correct number of the dead is about ',
      'It should have read ',
    ],
    not: ['The report wrongly said that ', 'The correct way is long, and '],
  },
];

const SET_OFF_BEFORE: readonly SignalRow[] = [
  {
    pattern: /\b(?:not|instead of|rather than|from)(?: (?:the|about|some|at|least|more|than|nearly)){0,3} $/i,
    reads: ['It is 3,850, not ', 'Corrects toll to 3,850 from about ', 'It counts 3,850 instead of '],
    not: ['It is not the whole truth that ', 'The correct toll is '],
  },
];

export const ERRORS: ErrorWords = {
  oldVersion: OLD_VERSION,
  putRight: PUT_RIGHT,
  rightBefore: RIGHT_BEFORE,
  setOffBefore: SET_OFF_BEFORE,
};

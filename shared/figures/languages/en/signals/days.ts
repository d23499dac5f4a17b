import type { SignalRow } from '../../../signals/signal-words.ts';

/** As they are written, since people march, and may have died. */
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';

/** Words that name a day. A month alone names none. */
export const DAY_NAMED: readonly SignalRow[] = [
  {
    pattern: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i,
    reads: ['The watch counted 300 on Tuesday.', "MONDAY'S count was 300."],
    not: ['The weekday count was 300.', 'In spring the watch counted 300.'],
  },
  {
    pattern: /\b(?:today|tonight|yesterday|overnight|this (?:morning|afternoon|evening|week))\b/i,
    reads: ['The watch today spoke of 300.', 'It counted 300 this morning.'],
    not: ['This year the watch counted 300.', 'The day before, it spoke of 300.'],
  },
  {
    pattern: new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?${MONTH}\b`),
    reads: ['On 3 March it counted 300.', 'It said so on the 21st of Dec. last.', 'TOLL OF 4 NOVEMBER: 300'],
    not: [
      'It lost 12 marines.',
      'Another 12 may have died.',
      'In March it counted 300.',
      'In 2024 May was worst.',
    ],
  },
  {
    pattern: new RegExp(String.raw`\b${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?\b`),
    reads: ['On March 3 it counted 300.', 'By Dec. 21 it had 300.', 'Since May 9th it counts anew.'],
    not: [
      'In March 300 died.',
      'It may 12 times have erred.',
      'Of the marines 12 died.',
      'In May 2024 it began.',
    ],
  },
];

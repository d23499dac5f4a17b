import { parse } from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWeekday } from '../../../../../../shared/figures/languages/en/dates/weekdays.ts';

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const WORDS =
  "said on Monday the agency, (Kyiv) Thursday that FRIDAY men's had been killed in Kursk. may last week 12 EST get art ET second two a few for in within ago later then until before Sun sat 'Tuesday' Saturdays' – and to or from of this next morning end day Monday's".split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const reference = new Date('2025-02-10T12:00:00Z');

describe('a bare weekday', () => {
  it.each([
    ['The NIS said on Thursday that 40 died.', null],
    ['The NIS said on Thursday that they died.', 'on Thursday'],
    ['On Monday, Zelensky spoke.', 'On Monday,'],
    ['They spoke last Monday.', null],
    ['They spoke on Monday and on Friday.', null],
    ['They spoke on Monday evening.', null],
    ['They spoke at noon.', null],
  ])('of "%s"', (text, expected) => {
    expect(bareWeekday(text)?.text ?? null).toBe(expected);
  });

  it('is what the date parser finds, and all that it finds', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const bare = bareWeekday(text);
        if (!bare) return;
        const found = parse(text, { instant: reference, timezone: 0 }, { forwardDate: false });
        expect(
          found.map(({ index, text, start }) => [
            index,
            text,
            start.date().getUTCDay(),
            start.isCertain('day'),
          ]),
        ).toEqual([[bare.index, bare.text, bare.weekday, false]]);
        expect(DAYS[bare.weekday]).toBeDefined();
      }),
      { numRuns: 5000 },
    );
  });
});

import { parse } from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDates } from '../../../../../../shared/figures/languages/en/dates/date-parser.ts';

const WORDS =
  'on Monday, Sun (Kyiv) Thursday that had been killed may Mar 12 3 31st 2024 20 5/2024 5/1 1.12.2024 2024-11-30 2025/1/3 EST a the few two twelve half couple of for in within ago before later after from now out about this last past next week weekend days month yrs d hrs 12:30 at 9 am night morning noon yesterday tonight now tomorrow end of the month January December first second twenty-third thirtieth of month until – to - + quarter and ~ year'.split(
    ' ',
  );
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', ', ')), { maxLength: 12 })
  .map((words) => words.flat().join(''));
const reference = new Date('2025-02-10T12:00:00Z');

const told = (found: ReturnType<typeof parse>) =>
  found.map(({ index, text, start, end }) => [
    index,
    text,
    start.date().getTime(),
    end?.date().getTime() ?? null,
    start.isCertain('day'),
    start.isCertain('weekday'),
  ]);

describe('the dates of a sentence', () => {
  it.each([
    ['They spoke on 3 May 2024.', '2024-05-03'],
    ['They spoke three days ago.', '2025-02-07'],
    ['They spoke on 2025-01-03.', '2025-01-03'],
    ['They spoke on 13.12.2024.', '2024-12-13'],
    ['They spoke last week.', '2025-02-03'],
    ['They spoke at the end of the month.', '2025-02-28'],
    ['They spoke in 2024 March.', '2024-03-01'],
    ['They spoke on the third of January.', '2025-01-03'],
    ['They spoke yesterday.', '2025-02-09'],
    ['They did not speak.', undefined],
  ])('of "%s"', (text, day) => {
    expect(parseDates(text, reference)[0]?.start.date().toISOString().slice(0, 10)).toBe(day);
  });

  it('are those that the date parser finds when all of its patterns are asked', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const all = parse(text, { instant: reference, timezone: 0 }, { forwardDate: false });
        expect(told(parseDates(text, reference))).toEqual(told(all));
      }),
      { numRuns: 2_000 },
    );
  });
});

import { expect, it } from 'vitest';
import { periodText } from '../../../shared/changes/period-text.ts';

it.each([
  ['goes on since last August', '2024-08-01', '2024-12-28', 'since August'],
  ['goes on since a day', '2024-12-27', '2024-12-28', 'since 27 December'],
  ['goes on since August a year before', '2023-08-01', '2024-12-28', 'since August 2023'],
  ['began in the month of the claim, a year before', '2023-12-01', '2024-12-28', 'since December 2023'],
  ['ends behind the day of the claim', '2024-08-01', '2024-12-30', 'since August'],
  ['is this year to its last day', '2024-01-01', '2024-12-31', 'since January'],
  ['is a month', '2024-11-01', '2024-11-30', 'in November'],
  ['is a month of long ago', '2022-03-01', '2022-03-31', 'in March 2022'],
  ['is a February of a leap year', '2024-02-01', '2024-02-29', 'in February'],
  ['is months of the year', '2024-03-01', '2024-05-31', 'from March to May'],
  ['is months of another year', '2022-03-01', '2022-05-31', 'from March to May 2022'],
  ['is months of two years', '2023-03-01', '2024-05-31', 'from March 2023 to May'],
  ['is a year', '2023-01-01', '2023-12-31', 'in 2023'],
  ['is several years', '2022-01-01', '2023-12-31', 'from 2022 to 2023'],
  ['is days', '2024-11-03', '2024-12-17', 'from 3 November to 17 December'],
  ['is one day', '2024-12-27', '2024-12-27', 'on 27 December'],
  ['is the day of the claim', '2024-12-28', '2024-12-28', 'on 28 December'],
  ['is one day of long ago', '2022-03-01', '2022-03-01', 'on 1 March 2022'],
])('a period that %s', (_, from, to, text) => {
  expect(periodText({ from, to }, '2024-12-28')).toBe(text);
});

it('says one day as a day, though it begins a month that goes on', () => {
  expect(periodText({ from: '2025-01-01', to: '2025-01-01' }, '2025-01-01')).toBe('on 1 January');
});

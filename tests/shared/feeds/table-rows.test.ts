import { expect, it } from 'vitest';
import { plainText } from '../../../shared/feeds/plain-text.ts';

const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

it.each([
  [
    'an empty cell keeps its column',
    table('<th></th><th>Killed</th><th>Wounded</th>', '<td>November</td><td></td><td>300</td>'),
    '– | Killed | Wounded\nNovember | – | 300',
  ],
  [
    'a heading over two columns stands over both',
    table('<th>Side</th><th colspan="2">Losses</th>', '<td>Orland</td><td>100</td><td>300</td>'),
    'Side | Losses | Losses\nOrland | 100 | 300',
  ],
  [
    'a number over two columns is told once',
    table('<td>Orland</td><td colspan="2">500</td><td>3</td>'),
    'Orland | 500 | – | 3',
  ],
  [
    'a label over two rows stands in both',
    table('<td rowspan="2">Orland</td><td>killed</td><td>100</td>', '<td>wounded</td><td>300</td>'),
    'Orland | killed | 100\nOrland | wounded | 300',
  ],
  [
    'a number over two rows is told once',
    table('<td>Orland</td><td rowspan="2">500</td><td>a</td>', '<td>Vesk</td><td>b</td>'),
    'Orland | 500 | a\nVesk | – | b',
  ],
  [
    'a label too long for one is told once, however far it spans',
    table(`<th rowspan="3" colspan="50">${'Losses '.repeat(40)}</th>`, '<td>1</td>', '<td>2</td>'),
    `${'Losses '.repeat(40).trim()}\n1\n2`,
  ],
  ['an empty row is none', table('<td></td><td></td>', '<td>a</td><td>1</td>'), 'a | 1'],
  [
    'spans of a million are bounded',
    table('<td colspan="1000000" rowspan="9999999">a 1</td><td>b</td>'),
    'a 1',
  ],
])('%s', (_, html, text) => {
  expect(plainText(html)).toBe(text);
});

import { describe, expect, it } from 'vitest';
import { type Column, fittedTable } from '../../../infra/local/fitted-table.ts';
import { wrapped } from '../../../infra/local/wrapped.ts';

interface Row {
  readonly day: string;
  readonly what: string;
  readonly link: string;
}
const ROWS: Row[] = [
  {
    day: '2024-12-19',
    what: 'North Korean troops killed in Kursk',
    link: 'https://wire.example/one/two/three',
  },
  { day: '2025-01-13', what: 'Russian casualties', link: 'https://wire.example/four' },
];
const COLUMNS: Column<Row>[] = [
  { name: 'day', cell: ({ day }) => day },
  { name: 'what', cell: ({ what }) => what, least: 10 },
  { name: 'link', cell: ({ link }) => link, optional: true },
];
const lines = (width: number): string[] => fittedTable(ROWS, COLUMNS, width).trimEnd().split('\n');

describe('a table for people', () => {
  it.each([80, 60, 40, 24])('keeps within a window of %i, and every word', (width) => {
    for (const line of lines(width)) expect(line.length).toBeLessThanOrEqual(width);
    const text = lines(width).join(' ').replaceAll(/\s+/g, ' ');
    for (const word of ['North', 'Kursk', 'casualties', '2025-01-13']) expect(text).toContain(word);
  });

  it('has a line a row, and every column, where there is room', () => {
    expect(lines(Number.POSITIVE_INFINITY)).toEqual([
      'day         what                                 link',
      '2024-12-19  North Korean troops killed in Kursk  https://wire.example/one/two/three',
      '2025-01-13  Russian casualties                   https://wire.example/four',
    ]);
  });

  it('gives up what can be done without before it wraps', () => {
    expect(lines(50)[0]).toBe('day         what');
  });
});

describe('a wrapped line', () => {
  it('keeps within its width, indented, but for a word that is longer', () => {
    expect(wrapped('one two three https://wire.example/a-long-way', 14, 2)).toBe(
      '  one two\n  three\n  https://wire.example/a-long-way',
    );
  });
});

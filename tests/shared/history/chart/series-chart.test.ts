import { describe, expect, it } from 'vitest';
import { COLOURS, seriesChart } from '../../../../shared/history/chart/series-chart.ts';
import { type ChangeTold, changeTold } from '../../../fixtures/told-changes.ts';

const TODAY = '2025-12-31';
const chartOf = (...told: ChangeTold[]) =>
  seriesChart(
    told.map((each, i) => changeTold({ sequence: i + 1, ...each })),
    TODAY,
  );

describe('a series as a chart', () => {
  it('steps from number to number, and lets the last one stand until today', () => {
    const chart = chartOf(
      { claimedOn: '2024-12-19', to: '100' },
      { claimedOn: '2025-01-13', from: '100', to: '300' },
    );
    expect(chart?.tracks[0]?.steps).toMatchObject([
      { from: '2024-12-19', to: '2025-01-13', value: 100, standing: false },
      { from: '2025-01-13', to: TODAY, value: 300, standing: true },
    ]);
    expect(chart).toMatchObject({ from: '2024-12-19', to: TODAY, most: 300 });
  });

  it.each([
    ['at least', '>300', { low: 300, high: null, value: 300 }],
    ['at most', '<500', { low: null, high: 500, value: 500 }],
    ['a range by its middle', '400-600', { low: 400, high: 600, value: 500 }],
    ['about', 'about 300', { low: 285, high: 315, value: 300 }],
    ['exactly', '300', { low: 300, high: 300, value: 300 }],
  ])('shows %s as what it may mean', (_, to, step) => {
    expect(chartOf({ to })?.tracks[0]?.steps).toMatchObject([step]);
  });

  it('marks incidents, and moves no line for them', () => {
    const chart = chartOf({ to: '300' }, { claimedOn: '2025-02-01', kind: 'incident', to: '9' });
    expect(chart?.tracks[0]?.marks.map(({ kind, value }) => [kind, value])).toEqual([
      ['first', 300],
      ['incident', 9],
    ]);
    expect(chart?.tracks[0]?.steps).toMatchObject([{ value: 300, to: TODAY }]);
  });

  it.each(['disputed', 'below-confidence'] as const)('moves no line for what is %s', (why) => {
    const chart = chartOf(
      { to: '300' },
      { claimedOn: '2025-02-01', from: '300', to: '900', alert: { state: 'silent', why } },
    );
    expect(chart?.tracks[0]?.marks[1]).toMatchObject({ value: 900, disputed: true });
    expect(chart?.tracks[0]?.steps.length).toBe(1);
  });

  it('ends a line where the number was withdrawn, with a mark at that number', () => {
    const chart = chartOf(
      { to: '300' },
      { claimedOn: '2025-02-01', kind: 'withdrawn', from: '300', to: null },
    );
    expect(chart?.tracks[0]?.marks[1]).toMatchObject({ kind: 'withdrawn', value: 300 });
    expect(chart?.tracks[0]?.steps).toMatchObject([{ to: '2025-02-01', standing: false }]);
  });

  it('draws nothing of nothing, and nothing of a number left unsaid', () => {
    expect(chartOf()).toBeNull();
    expect(chartOf({ to: 'vague' })).toBeNull();
  });

  it('gives a claimant the same colour beside others as alone, and each at hand another', () => {
    const alone = chartOf({ claimant: 'NIS' })?.tracks[0]?.colour;
    const many = Array.from({ length: 12 }, (_, i) => ({ claimant: `Office ${i}` }));
    const chart = chartOf({ claimant: 'NIS' }, { claimant: 'NIS', claimedOn: '2025-01-01' }, ...many);
    expect(chart?.tracks[0]).toMatchObject({ claimant: 'NIS', colour: alone });
    const colours = chart?.tracks.map(({ colour }) => colour) ?? [];
    expect(new Set(colours.slice(0, COLOURS)).size).toBe(COLOURS);
    expect(new Set(colours.slice(COLOURS))).toEqual(new Set([null]));
  });
});

import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../shared/figures/read-figures.ts';
import { archiveReports } from '../../../../shared/story/archive/archive.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';

const REPORTS = new Map(archiveReports('kursk').map((report) => [report.id, report]));

/** Figures of a report as a line each: force, metric, number, claimant. */
function read(id: string): string[] {
  const report = REPORTS.get(id);
  if (!report) throw new Error(`The archive has no report ${id}.`);
  const { title, paragraphs, published } = report;
  return readFigures({ title, text: paragraphs.join('\n'), published, language: 'en' }, KURSK).map(
    ({ force, metric, value, low, high, claimant }) =>
      [force, metric, value ?? `${low}-${high}`, claimant].join(' '),
  );
}

describe('the archive says plainly whose number each is', () => {
  it.each([
    ['2024-10-17-zelensky-plan', 'north-korea planned 10000 Zelensky'],
    ['2024-10-18-nis-first', 'north-korea deployed 1500 NIS'],
    ['2024-10-18-budanov', 'north-korea planned 2600 Budanov'],
    ['2024-10-23-kirby', 'north-korea deployed 3000 Kirby'],
    ['2024-10-28-nato', 'russia casualties 600000 NATO'],
    ['2024-11-04-pentagon-russia', 'north-korea deployed 11000-12000 Pentagon'],
    ['2024-12-19-nis-100', 'north-korea killed 100 NIS'],
    ['2024-12-23-jcs-1100', 'north-korea casualties 1100 JCS'],
    ['2025-01-06-zelensky-russians', 'russia killed 15000 Zelensky'],
    ['2025-01-13-nis', 'north-korea wounded 2700 NIS'],
    ['2025-01-22-western-officials', 'north-korea killed 1000 Western officials'],
    ['2025-03-17-russia-mod', 'ukraine casualties 68000 Russia MoD'],
    ['2025-04-15-osc', 'north-korea deployed 14000 OSC'],
    ['2025-04-26-general-staff-russians', 'russia captured 983 Ukraine General Staff'],
    ['2025-06-16-uk-mod', 'north-korea casualties 6000 UK MoD'],
    ['2025-06-17-shoigu', 'north-korea planned 6000 Shoigu'],
    ['2025-09-02-nis-2000', 'north-korea killed 2000 NIS'],
    ['2026-02-04-hur-casualties', 'north-korea casualties 4000-5000 HUR'],
    ['2026-02-23-mediazona', 'russia killed 186102 BBC/Mediazona'],
    ['2026-09-28-zelensky-30000', 'north-korea planned 30000 Zelensky'],
  ])('%s: %s', (id, figure) => {
    expect(read(id)).toContain(figure);
  });

  it('and its labels are no claims', () => {
    const sentences = [...REPORTS.values()].map((report) => report.paragraphs.at(-1) ?? '');
    for (const text of sentences) {
      const published = '2026-01-01T00:00:00Z';
      expect(readFigures({ title: '', text, published, language: 'en' }, KURSK)).toEqual([]);
    }
  });
});

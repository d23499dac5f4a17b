import { describe, expect, it } from 'vitest';
import { isRelevant } from '../../../../shared/feeds/relevance.ts';
import { archiveReports } from '../../../../shared/story/archive/archive.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';

describe('the bundled archive of the Kursk story', () => {
  const reports = archiveReports('kursk');

  it('has at least 90 reports from October 2024 to 2026, in order', () => {
    expect(reports.length).toBeGreaterThanOrEqual(90);
    const times = reports.map((report) => report.published);
    expect(times).toEqual([...times].sort());
    expect(times[0]).toMatch(/^2024-10-/);
    expect(times.at(-1)).toMatch(/^2026-/);
  });

  it('gives each report an id, a title, a time in UTC and a source of its own', () => {
    expect(new Set(reports.map((report) => report.id)).size).toBe(reports.length);
    expect(new Set(reports.map((report) => report.source)).size).toBe(reports.length);
    expect(new Set(reports.map((report) => report.title)).size).toBe(reports.length);
    for (const { published, updated, source } of reports) {
      expect(published).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(Date.parse(published)).not.toBeNaN();
      if (updated !== undefined) expect(Date.parse(updated)).toBeGreaterThan(Date.parse(published));
      expect(new URL(source).protocol).toBe('https:');
    }
  });

  it('says of each report whose words it is in, and that it is no outlet’s own text', () => {
    for (const { outlet, paragraphs } of reports) {
      expect(paragraphs.length).toBeGreaterThanOrEqual(2);
      expect(paragraphs.at(-1)).toMatch(/^(Digest|Review) by Fogwatch\b/);
      expect(outlet).toMatch(/^Fogwatch review$| \(digest\)$/);
    }
  });

  it('is dated as its id says', () => {
    for (const { id, published } of reports) expect(published.slice(0, 10)).toBe(id.slice(0, 10));
  });

  it('is told by its feed as the story’s, so that every report is read', () => {
    const unread = reports.filter(
      ({ title, paragraphs }) => !isRelevant({ title, summary: paragraphs[0] ?? '' }, 'en', KURSK),
    );
    expect(unread.map((report) => report.id)).toEqual([]);
  });

  it('is empty for a story without one', () => {
    expect(archiveReports('harrow')).toEqual([]);
  });
});

import { type ArchiveReport, labelled, type ReportDraft } from './archive-report.ts';
import { AUTUMN_2024 } from './kursk/2024-autumn.ts';
import { WINTER_2024 } from './kursk/2024-winter.ts';
import { AUTUMN_2025 } from './kursk/2025-autumn.ts';
import { SPRING_SUMMER_2025 } from './kursk/2025-spring-summer.ts';
import { WINTER_2025 } from './kursk/2025-winter.ts';
import { YEAR_2026 } from './kursk/2026.ts';

const DRAFTS: ReadonlyMap<string, readonly ReportDraft[]> = new Map([
  [
    'kursk',
    [...AUTUMN_2024, ...WINTER_2024, ...WINTER_2025, ...SPRING_SUMMER_2025, ...AUTUMN_2025, ...YEAR_2026],
  ],
]);

/** The bundled archive of a story by time of publication; empty for a story that has none. */
export function archiveReports(storyId: string): readonly ArchiveReport[] {
  return (DRAFTS.get(storyId) ?? [])
    .map(labelled)
    .sort((one, other) => one.published.localeCompare(other.published));
}

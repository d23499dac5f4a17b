import { digestOutlet, REVIEW_OUTLET } from '../../articles/evidence-kind.ts';

/** A report of the bundled archive as it is written down, before it is labelled. */
export interface ReportDraft {
  readonly id: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly published: string;
  /** ISO 8601, UTC: when the report was corrected or made clearer. */
  readonly updated?: string;
  /** Outlet or site that carried the claim. */
  readonly reportedBy: string;
  /** Address of the report that carried it; of the site where it has no lasting address of its own. */
  readonly source: string;
  /** `digest` (where absent) tells one report; `review` looks back over several, of which `source` is one. */
  readonly form?: 'digest' | 'review';
  /** Paragraphs, plain text. */
  readonly paragraphs: readonly string[];
}

/** A short report of the bundled archive, in Fogwatch's own words. */
export interface ArchiveReport {
  readonly id: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly published: string;
  /** ISO 8601, UTC; absent where it was never changed. */
  readonly updated?: string;
  /** Whom it digests, marked as a digest: never passed off as the outlet's own text. */
  readonly outlet: string;
  /** Address of its source; the report's id as its fragment tells apart reports that share one. */
  readonly source: string;
  /** Paragraphs, plain text; the last one says whose words these are. */
  readonly paragraphs: readonly string[];
}

/** Labels a report as what it is. */
export function labelled(draft: ReportDraft): ArchiveReport {
  const { reportedBy, form, paragraphs, ...report } = draft;
  const review = form === 'review';
  const label = review
    ? `Review by Fogwatch. Among its sources: ${reportedBy}.`
    : `Digest by Fogwatch of a report by ${reportedBy}.`;
  const outlet = review ? REVIEW_OUTLET : digestOutlet(reportedBy);
  const source = `${report.source}#${report.id}`;
  return { ...report, source, outlet, paragraphs: [...paragraphs, label] };
}

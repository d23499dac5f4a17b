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
  readonly url: string;
  /** `digest` (where absent) tells one report; `review` looks back over several, of which `url` is one. */
  readonly form?: 'digest' | 'review';
  /** Paragraphs, plain text. */
  readonly body: readonly string[];
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
  /** Address of its source. */
  readonly url: string;
  /** Paragraphs, plain text; the last one says whose words these are. */
  readonly body: readonly string[];
}

/** Labels a report as what it is. */
export function labelled(draft: ReportDraft): ArchiveReport {
  const { reportedBy, form, body, ...report } = draft;
  return form === 'review'
    ? {
        ...report,
        outlet: 'Fogwatch review',
        body: [...body, `Review by Fogwatch. Among its sources: ${reportedBy}.`],
      }
    : {
        ...report,
        outlet: `${reportedBy} (digest)`,
        body: [...body, `Digest by Fogwatch of a report by ${reportedBy}.`],
      };
}

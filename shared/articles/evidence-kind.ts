import type { ArticleReference } from './article.ts';

/**
 * Whose words an evidence sentence is: `quote`, printed by the outlet; `note`, the bundled archive's own summary of
 * what the outlet reported, never to stand in quotation marks under the outlet's name.
 */
export const EVIDENCE_KINDS = ['quote', 'note'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The outlet of a report that digests one of another outlet. */
const DIGEST = ' (digest)';
/** The outlet of a report that looks back over several. */
const REVIEW = 'Fogwatch review';
/** Reports of the archive carry their id as the fragment of the address; an address of live news never has one. */
const ARCHIVE_ID = /#\d{4}-\d\d-\d\d-[a-z0-9-]+$/;

/** The outlet under which a report of the archive is read, so that it is never taken for the outlet's own text. */
export const digestOutlet = (reportedBy: string): string => `${reportedBy}${DIGEST}`;
export const REVIEW_OUTLET = REVIEW;

/** How an article's sentence is to be shown. */
export interface Attribution {
  readonly kind: EvidenceKind;
  /** "Yonhap", or "Archive note, after Yonhap". */
  readonly label: string;
  /** Whether the link leads to the front page of a site: the report has no lasting address of its own. */
  readonly siteOnly: boolean;
}

/** Whose words an article's sentence is, and how to call where it stood. */
export function attributionOf({ outlet, url }: Pick<ArticleReference, 'outlet' | 'url'>): Attribution {
  const isNote = ARCHIVE_ID.test(url) && (outlet.endsWith(DIGEST) || outlet === REVIEW);
  const siteOnly = isNote && isFrontPage(url);
  if (!isNote) return { kind: 'quote', label: outlet, siteOnly };
  if (outlet === REVIEW) return { kind: 'note', label: 'Archive note, a review', siteOnly };
  return { kind: 'note', label: `Archive note, after ${outlet.slice(0, -DIGEST.length)}`, siteOnly };
}

/** An evidence sentence for people: in quotation marks only where it was printed so. */
export function evidenceText(sentence: string, article: Pick<ArticleReference, 'outlet' | 'url'>): string {
  const { kind } = attributionOf(article);
  return kind === 'quote' ? `"${sentence}"` : `Note: ${sentence}`;
}

function isFrontPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}

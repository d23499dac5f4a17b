/** An article as it was read, the source that figures and changes point to. */

/**
 * Where the text that was read comes from. `page`: the main text of the article's page. `content`: the full text that
 * the feed brings, where the page could not be had or says less. `summary`: title and summary of the feed.
 */
export const READ_FROM = ['page', 'content', 'summary'] as const;
export type ReadFrom = (typeof READ_FROM)[number];

/** Where something stood written: what a change keeps of an article. Never its text. */
export interface ArticleReference {
  /** Canonical address. */
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601, UTC. */
  readonly published: string;
}

export interface Article extends ArticleReference {
  /** ISO 8601, UTC; null where the page does not tell. */
  readonly modified: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Main text, paragraphs separated by line breaks. */
  readonly text: string;
  readonly readFrom: ReadFrom;
}

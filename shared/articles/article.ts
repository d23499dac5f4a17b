/** An article as it was read, the source that figures and changes point to. */

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
  /** `page`: the main text of its page. `summary`: the page could not be had, title and summary of the feed stand in. */
  readonly readFrom: 'page' | 'summary';
}

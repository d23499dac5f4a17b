/** What was fetched as a feed is none, or is more than a feed may be. */
export class FeedUnreadable extends Error {
  readonly url: string;
  readonly problem: string;

  /** @param problem what is wrong with the document, such as "is not a feed but a web page" */
  constructor(url: string, problem: string, options?: ErrorOptions) {
    super(`${url}: ${problem}; nothing of it is read, and it is tried again later`, options);
    this.name = 'FeedUnreadable';
    this.url = url;
    this.problem = problem;
  }
}

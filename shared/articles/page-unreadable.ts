/** A page that cannot be read: nested or strewn with elements beyond all measure. */
export class PageUnreadable extends Error {
  readonly url: string;

  constructor(url: string, problem: string, options?: ErrorOptions) {
    super(`${url}: the page has ${problem}; what the feed says of it is read instead`, options);
    this.name = 'PageUnreadable';
    this.url = url;
  }
}

/** Real pages and feeds stay below 60; parsers and tree walks grow with depth, some quadratically. */
export const MAX_DEPTH = 250;
/** The largest real pages have some 20,000 elements; a tree of a hundred thousand takes tens of megabytes. */
export const MAX_ELEMENTS = 100_000;

/** Markup nested or strewn beyond what honest documents have; said before any tree is built. */
export class TooMuchMarkup extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'TooMuchMarkup';
  }
}

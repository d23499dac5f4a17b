/** In the place of a reader of style sheets: pages are read for their words. @throws always */
export function parse(): never {
  throw new TypeError('Style sheets are not read here.');
}

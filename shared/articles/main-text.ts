import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { plainText } from '../feeds/plain-text.ts';
import { depthOf, elementsIn, markupOf, type PageElement, type PageTree } from './page-tree.ts';

/** Readability is made for reports of some length; below this the page's own structure is asked as well. */
const SHORT = 400;

/** Where reports stand by the words of HTML and schema.org, the most telling first. */
const PLACES: readonly ((element: PageElement) => boolean)[] = [
  ({ attribs }) => attribs.itemprop === 'articleBody',
  ({ name }) => name === 'article',
  ({ name }) => name === 'main',
  ({ attribs }) => attribs.role === 'main',
];

/**
 * Elements that Readability is given: it and its tree take time by their square, a second for some thousands. Reports
 * have some hundreds once clutter is gone.
 */
const MOST_ELEMENTS = 4_000;
/** How deep they nest at most: its walks take time by the square of that as well. Real pages stay below 60. */
const DEEPEST = 100;

/**
 * The main text of a page that clutter has been taken out of: by Readability, or where that finds little, by the
 * place that the page itself calls its article.
 * @returns plain text, blocks separated by line breaks; empty where there is none
 */
export function mainText(page: PageTree): string {
  const elements = elementsIn(page);
  const body = elements.find(({ name }) => name === 'body') ?? page;
  const places = [...placesAmong(elements), body];
  const content = readableContent(body, places);
  const readable = content === null ? '' : byReadability(markupOf(content.children));
  if (readable.length >= SHORT) return readable;
  const placed = byPlace(places);
  return placed.length > readable.length ? placed : readable;
}

/** Several articles on a page are teasers of others. */
function placesAmong(elements: readonly PageElement[]): PageElement[] {
  return PLACES.flatMap((isPlace) => {
    const found = elements.filter(isPlace);
    return found.length === 1 ? found : [];
  });
}

/** The page, or of one that is too large, the place that it calls its article; null where that is too large as well. */
function readableContent(
  body: PageTree | PageElement,
  places: readonly (PageTree | PageElement)[],
): PageTree | PageElement | null {
  const isSmall = (place: PageTree | PageElement): boolean =>
    elementsIn(place).length <= MOST_ELEMENTS && depthOf(place) <= DEEPEST;
  return isSmall(body) ? body : (places.find(isSmall) ?? null);
}

function byReadability(content: string): string {
  // linkedom needs html and body to be there.
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${content}</body></html>`);
  const article = new Readability(document, { disableJSONLD: true, charThreshold: SHORT }).parse();
  return plainText(article?.content ?? '');
}

/** Of the places that have any text, the most telling one. */
function byPlace(places: readonly (PageTree | PageElement)[]): string {
  for (const place of places) {
    const text = plainText(markupOf(place.children));
    if (text !== '') return text;
  }
  return '';
}

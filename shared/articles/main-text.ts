import { Readability } from '@mozilla/readability';
import type { CheerioAPI } from 'cheerio/slim';
import { parseHTML } from 'linkedom';
import { plainText } from '../feeds/plain-text.ts';

/** Readability is made for reports of some length; below this the page's own structure is asked as well. */
const SHORT = 400;

/** Where reports stand by the words of HTML and schema.org, the most telling first. */
const PLACES = ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]', 'body'];

/**
 * Elements that Readability is given: it and its tree take time by their square, a second for some thousands. Reports
 * have some hundreds once clutter is gone.
 */
const MOST_ELEMENTS = 4_000;

/**
 * The main text of a page that clutter has been taken out of: by Readability, or where that finds little, by the
 * place that the page itself calls its article.
 * @returns plain text, blocks separated by line breaks; empty where there is none
 */
export function mainText($: CheerioAPI): string {
  const content = readableContent($);
  const readable = content === null ? '' : byReadability(content);
  if (readable.length >= SHORT) return readable;
  const placed = byPlace($);
  return placed.length > readable.length ? placed : readable;
}

/** The page, or of one that is too large, the place that it calls its article; null where that is too large as well. */
function readableContent($: CheerioAPI): string | null {
  const body = $('body');
  // linkedom needs html and body to be there; cheerio/slim leaves a document as it is written.
  if ($('*').length <= MOST_ELEMENTS) return body.length > 0 ? body.html() : $.html();
  for (const place of PLACES) {
    const found = $(place);
    if (found.length === 1 && found.find('*').length <= MOST_ELEMENTS) return found.html();
  }
  return null;
}

function byReadability(content: string): string {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${content}</body></html>`);
  const article = new Readability(document, { disableJSONLD: true, charThreshold: SHORT }).parse();
  return plainText(article?.content ?? '');
}

/** Of the places that have any text, the most telling one; several articles on a page are teasers of others. */
function byPlace($: CheerioAPI): string {
  for (const place of PLACES) {
    const found = $(place);
    if (found.length !== 1) continue;
    const text = plainText(found.html() ?? '');
    if (text !== '') return text;
  }
  return $('body').length === 0 ? plainText($.html()) : '';
}

import { Readability } from '@mozilla/readability';
import type { CheerioAPI } from 'cheerio/slim';
import { parseHTML } from 'linkedom';
import { plainText } from '../feeds/plain-text.ts';

/** Readability is made for reports of some length; below this the page's own structure is asked as well. */
const SHORT = 400;

/** Where reports stand by the words of HTML and schema.org, the most telling first. */
const PLACES = ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]', 'body'];

/**
 * The main text of a page that clutter has been taken out of: by Readability, or where that finds little, by the
 * place that the page itself calls its article.
 * @returns plain text, blocks separated by line breaks; empty where there is none
 */
export function mainText($: CheerioAPI): string {
  const readable = byReadability($);
  if (readable.length >= SHORT) return readable;
  const placed = byPlace($);
  return placed.length > readable.length ? placed : readable;
}

function byReadability($: CheerioAPI): string {
  const body = $('body');
  // linkedom needs html and body to be there; cheerio/slim leaves a document as it is written.
  const content = body.length > 0 ? body.html() : $.html();
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${content ?? ''}</body></html>`);
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

import { load } from 'cheerio/slim';
import { plainText } from '../feeds/plain-text.ts';
import { TooMuchMarkup } from '../feeds/survey.ts';
import { boundedPage } from './bounded-markup.ts';
import { removeClutter, sameWords } from './clutter.ts';
import { isLivePage } from './live.ts';
import { mainText } from './main-text.ts';
import type { Page } from './page.ts';
import { readPageFacts } from './page-facts.ts';
import type { PageTree } from './page-tree.ts';
import { PageUnreadable } from './page-unreadable.ts';
import { wallOf, wallSigns } from './walls.ts';

export interface ReadPageOptions {
  /** Where the page was found, after redirects. */
  readonly url: string;
  /** The address that was asked for; the same where absent. */
  readonly askedUrl?: string;
  /** The item that led there: its title counts as the headline that the text need not repeat. */
  readonly item: { readonly title: string; readonly summary?: string };
  /** ISO 8601: later dates become it. */
  readonly now: string;
}

/** A repeated text in JSON-LD is taken where the page itself has less than this. */
const LITTLE_TEXT = 200;

/**
 * Reads an article's page: its main text without what stands around it, and what it says of itself.
 * @param html decoded, see {@link decodeText}
 * @throws PageUnreadable
 */
export function readPage(html: string, { url, askedUrl = url, item, now }: ReadPageOptions): Page {
  const tree = bounded(html, url);
  const $ = load(tree);
  const { articleBody, ...facts } = readPageFacts($, { url, now });
  const isLive = isLivePage($, url, facts.title);
  const signs = wallSigns($);
  removeClutter(tree, facts.title);
  const found = mainText(tree);
  const repeated =
    found.length < LITTLE_TEXT && articleBody ? plainText(articleBody.replaceAll('\n', '<br>')) : '';
  const text = repeated.length > found.length ? repeated : found;
  const { title, summary = '' } = item;
  const wall = wallOf({ signs, text, item: { title, summary }, askedUrl, finalUrl: url });
  return { ...facts, text: withoutHeadline(text, [facts.title, title]), isLive, wall };
}

function bounded(html: string, url: string): PageTree {
  try {
    return boundedPage(html);
  } catch (error) {
    if (error instanceof TooMuchMarkup) throw new PageUnreadable(url, error.message, { cause: error });
    throw error;
  }
}

function withoutHeadline(text: string, titles: readonly string[]): string {
  const [first = '', ...rest] = text.split('\n');
  return titles.some((title) => sameWords(first, title)) ? rest.join('\n') : text;
}

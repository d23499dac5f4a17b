import type { CheerioAPI } from 'cheerio/slim';
import { tidy } from '../feeds/plain-text.ts';

/** Signs of checks that let no program pass, by the products that make them; never by a site. */
const BOT_CHECKS = [
  '[class*="cf-turnstile"], [id^="cf-"], [class*="h-captcha"], [class*="g-recaptcha"], [id*="px-captcha"]',
  '[src*="/cdn-cgi/challenge-platform"], [src*="captcha-delivery"], [src*="hcaptcha.com"], [src*="recaptcha"]',
  '[src*="_Incapsula_Resource"], [src*="awswaf"], [src*="perimeterx"], [action*="captcha"], [id*="captcha"]',
].join(', ');
const CONSENT =
  '[action*="consent"], [id*="consent"], [class*="consent"], [id*="cookie"], [class*="cookie"], [id*="gdpr"], [class*="gdpr"], [class*="cmp-"]';

/** What a page shows of itself, before anything is taken out of it. */
export interface WallSigns {
  readonly heading: string;
  readonly hasBotCheck: boolean;
  readonly hasPassword: boolean;
  readonly hasConsent: boolean;
}

export function wallSigns($: CheerioAPI): WallSigns {
  return {
    heading: tidy(`${$('title').first().text()} ${$('h1').first().text()}`),
    hasBotCheck: $(BOT_CHECKS).length > 0,
    hasPassword: $('input[type="password"]').length > 0,
    hasConsent: $(CONSENT).length > 0,
  };
}

/** What a page is judged by: itself, what its feed says of it, and where it was asked for and found. */
export interface Judged {
  readonly signs: WallSigns;
  /** Its main text. */
  readonly text: string;
  readonly item: { readonly title: string; readonly summary: string };
  readonly askedUrl: string;
  readonly finalUrl: string;
}

const CONSENT_WORDS =
  /\b(?:cookies?|consent|gdpr|privacy)\b|einwilligung|datenschutz|confidentialit|cookie-?файл|конфіденційн|конфиденциальн|개인정보/i;
const NOT_THERE =
  /(?:^|\D)(?:404|410)(?:\D|$)|not found|(?:does not|doesn['’]t|no longer) (?:exist|available)|не знайден|не найден|не існує|не существует|nicht gefunden|introuvable|no encontrad|non trovat|찾을 수 없|見つかりません/i;

/** Characters of text that such a page has at most; the legal text of a consent page is the longest. */
const LITTLE = 4_000;
/** A widget stands on honest pages too: there, among more text than this. */
const VERY_LITTLE = 1_000;
/** Share of an item's words that the page it links to has at least: its headline alone brings half of them. */
const RELATED = 0.34;
const UNRELATED = 0.1;
/** Fewer words tell nothing. */
const FEWEST_WORDS = 4;

/**
 * Whether a page that came with status 200 is something else than its item's article, by its shape.
 * @returns what it is, for a person; null where it may be the article
 */
export function wallOf({ signs, text, item, askedUrl, finalUrl }: Judged): string | null {
  const { heading } = signs;
  const share = shareOfWords(`${item.title} ${item.summary}`, `${heading} ${text}`);
  const isUnrelated = share !== null && share < UNRELATED;
  const isOther = share === null || share < RELATED;
  if (isFrontPage(finalUrl) && !isFrontPage(askedUrl)) return 'is the front page';
  if (leadsToParent(askedUrl, finalUrl) && !isSaidBy(item.title, heading)) return 'is a list of articles';
  if (isOther && NOT_THERE.test(heading)) return 'says that it is not there (status 200)';
  if (text.length < VERY_LITTLE && isOther) {
    if (signs.hasBotCheck) return 'is a check for robots';
    if (signs.hasPassword) return 'is a login';
    if (signs.hasConsent && CONSENT_WORDS.test(`${heading} ${text}`)) return 'asks for consent';
  }
  if (!isUnrelated || text === '') return null;
  if (text.length < LITTLE && CONSENT_WORDS.test(`${heading} ${text}`)) return 'asks for consent';
  if (text.length < LITTLE || isMoved(askedUrl, finalUrl)) return 'has none of the words of its item';
  return null;
}

/** The first page of a site, or of one of its languages. */
export function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w{3,5})?$/i.test(pathname);
}

/** Whether a redirect led from a page to the folder that it stood in. */
function leadsToParent(asked: string, found: string): boolean {
  const [from, to] = [new URL(asked), new URL(found)];
  const rest = from.pathname.startsWith(to.pathname) ? from.pathname.slice(to.pathname.length) : '';
  // Another view of a page hangs on its address: /amp, /print, /index.html.
  return from.hostname === to.hostname && rest.length > 15 && to.pathname.endsWith('/');
}

function isMoved(asked: string, found: string): boolean {
  return new URL(asked).pathname !== new URL(found).pathname;
}

function isSaidBy(title: string, heading: string): boolean {
  const share = shareOfWords(title, heading);
  return share !== null && share >= RELATED;
}

/** The share of the words of one text that another has too; null where there are too few to tell. */
export function shareOfWords(of: string, within: string): number | null {
  const words = stemsOf(of);
  if (words.size < FEWEST_WORDS) return null;
  const found = stemsOf(within);
  const script = scriptOf([...words].find((word) => /^\p{L}/u.test(word)) ?? '');
  // A page in another script is in another language than its feed, and tells nothing by its words.
  if (found.size >= FEWEST_WORDS && ![...found].some((word) => scriptOf(word) === script)) return null;
  return [...words].filter((word) => found.has(word)).length / words.size;
}

/** Longer texts are made of signs that stand for many letters each (U+FDFA is eighteen). */
const LONGEST_TEXT = 400_000;

/** Words that carry meaning, by their beginnings, as many languages inflect their ends; and numbers. */
function stemsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKC')
      .slice(0, LONGEST_TEXT)
      .toLowerCase()
      .match(/\p{N}{2,}|\p{L}[\p{L}\p{M}]+/gu) ?? [];
  const telling = words.filter((word) => word.length >= (isAlphabetic(word) ? 5 : 2));
  return new Set(telling.map((word) => word.slice(0, isAlphabetic(word) ? 5 : 2)));
}

const isAlphabetic = (word: string): boolean =>
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);

function scriptOf(word: string): string {
  const scripts = ['Latin', 'Cyrillic', 'Hangul', 'Han', 'Arabic', 'Hebrew', 'Greek', 'Georgian'];
  return scripts.find((script) => new RegExp(`^\\p{Script=${script}}`, 'u').test(word)) ?? 'number';
}

import type { CheerioAPI } from 'cheerio/slim';
import { tidy } from '../feeds/plain-text.ts';

/** What never belongs to the report: false figures stand in captions and in boxes that link to other reports. */
const CLUTTER = [
  'script, style, noscript, template, iframe, object, embed, svg, canvas, button, input, select, dialog',
  'figure, figcaption, aside, nav, audio, video',
  '[role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"]',
  '[hidden], [aria-hidden="true"]',
  'body > header, body > footer, article footer',
].join(', ');

/** Parts of class names and ids, between their separators, that mark boxes beside the report. */
const BOX =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)|read-?(?:more|also|next)|also-?read|see-?also|more-?(?:on|from|news|stories)|most-?(?:read|popular|viewed)|popular|trending|latest(?:-?news)?|share|sharing|social|newsletter|subscri(?:be|ption)|signup|sign-?up|promo|promoted|sponsored|advert(?:isement)?s?|ads?|banner|outbrain|taboola|comments?|disqus|breadcrumbs?|sidebar|side-?bar|teasers?|caption|credit|tags?|topics|author-?(?:bio|box)|byline|cookies?|consent|paywall|donate|support-?us|footer|infobox|poll)(?:$|[\s_-])/i;

/** Styles that keep an element from being seen: what nobody can see, nobody reported. */
const UNSEEN =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?:\.0+)?(?:px|em|rem|%)?\s*(?:!important\s*)?(?:;|$)|(?:left|top|text-indent)\s*:\s*-\d{3,})/i;

/** A line that only sends readers to another report. */
const POINTER =
  /^(?:read (?:also|more|next)|also read|see also|related(?: (?:news|articles?|stor(?:y|ies)|content))?|more (?:on this|stories)|further reading|recommended|watch|don't miss|explainer)\s*[:.–—-]/i;

const MAIN: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
/** A box is beside the report; one with this share of all paragraphs is the report, whatever it is called. */
const MAIN_SHARE = 0.5;

const LONGEST_POINTER = 400;
/** Headlines of related reports are longer than a name or "here". */
const SHORTEST_HEADLINE = 25;

/**
 * Takes out of a page what stands around its report, before the main text is looked for.
 * @param title headline: it stands in the article as its title, not again as its first line
 */
export function removeClutter($: CheerioAPI, title: string): void {
  const lengths = paragraphLengths($);
  const whole = lengths.get($.root().get(0)) ?? 0;
  $(CLUTTER).remove();
  $('[class], [id], [style]').each((_, element) => {
    // Some pages hide the whole report until a script shows it.
    const isMain = MAIN.has(element.name) || (lengths.get(element) ?? 0) > whole * MAIN_SHARE;
    if (!isMain && (BOX.test(namesOf($(element))) || UNSEEN.test($(element).attr('style') ?? '')))
      $(element).remove();
  });
  removeEmpty($);
  $('p, li, div, h2, h3, h4, h5, h6').each((_, element) => {
    const line = $(element);
    if (line.children('p, div, ul, ol, table').length === 0 && isPointer(line)) line.remove();
  });
  $('h1, h2').each((_, element) => {
    if (sameWords($(element).text(), title)) $(element).remove();
  });
}

/** What is empty and yet something: a break, or a cell that keeps its column. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'td', 'th']);

/** Takes out elements with nothing in them: they are thousands on some pages. */
function removeEmpty($: CheerioAPI): void {
  $(':empty').each((_, element) => {
    if (!NEVER_EMPTY.has(element.name)) $(element).remove();
  });
}

/** Whether a block only sends readers to another report: wholly a link, or "Read also:" and a link. */
function isPointer(line: ReturnType<CheerioAPI>): boolean {
  const text = tidy(line.text());
  if (text.length > LONGEST_POINTER) return false;
  const linked = tidy(line.find('a').text()).length;
  return (
    (linked >= SHORTEST_HEADLINE && linked >= text.length - 2) ||
    (POINTER.test(text) && linked > text.length / 2)
  );
}

/** Class names and id, without those that say what a box has or is like: `has-caption`, `no-comments`. */
function namesOf(box: ReturnType<CheerioAPI>): string {
  const names = `${box.attr('class') ?? ''} ${box.attr('id') ?? ''}`.split(/\s+/);
  return names.filter((name) => !/^(?:has|no|with|without|is|js)-/i.test(name)).join(' ');
}

export function sameWords(one: string, other: string): boolean {
  const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return words(one) === words(other);
}

/** Characters of paragraphs within each element that has any: counted once, as boxes nest. */
function paragraphLengths($: CheerioAPI): ReadonlyMap<unknown, number> {
  const lengths = new Map<unknown, number>();
  $('p').each((_, paragraph) => {
    const length = $(paragraph).text().length;
    for (let at = paragraph.parent; at; at = at.parent) lengths.set(at, (lengths.get(at) ?? 0) + length);
  });
  return lengths;
}

import { tidy } from '../feeds/plain-text.ts';
import {
  isElement,
  isText,
  type PageElement,
  type PageNode,
  type PageTree,
  textWithin,
} from './page-tree.ts';

/** What never belongs to the report: false figures stand in captions and in boxes that link to other reports. */
const CLUTTER: ReadonlySet<string> = new Set(
  `script style noscript template iframe object embed svg canvas button input select dialog figure figcaption aside nav
  audio video`.split(/\s+/),
);
const CLUTTER_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary banner contentinfo search dialog'.split(' '),
);

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
 * Takes out of a page what stands around its report, before the main text is looked for. Each element is visited three
 * times and no text is gathered but of what may be a pointer or a headline: linear, however boxes nest.
 * @param title headline: it stands in the article as its title, not again as its first line
 */
export function removeClutter(page: PageTree, title: string): void {
  const paragraphs = paragraphLengths(page);
  const most = (paragraphs.get(page) ?? 0) * MAIN_SHARE;
  const isMain = (element: PageElement): boolean =>
    // Some pages hide the whole report until a script shows it.
    MAIN.has(element.name) || (paragraphs.get(element) ?? 0) > most;
  const sizes = removeBoxes(page, (element) => !isMain(element) && isBox(element));
  removeLines(page, title, sizes);
}

/** What is empty and yet something: a break, or a cell that keeps its column. */
const NEVER_EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'td', 'th']);

/** Characters other than blanks within an element, and those within links. */
interface Size {
  readonly text: number;
  readonly linked: number;
}

/** Takes out clutter, boxes, and elements with nothing in them, which are thousands on some pages. */
function removeBoxes(
  page: PageTree,
  isBeside: (element: PageElement) => boolean,
): ReadonlyMap<PageElement, Size> {
  const sizes = new Map<PageElement, Size>();
  const sizeWithin = (parent: PageTree | PageElement, inArticle: boolean): Size => {
    let [text, linked] = [0, 0];
    keepChildren(parent, (child) => {
      if (isText(child)) text += lettersIn(child.data);
      if (!isElement(child)) return true;
      if (isClutter(child, parent, inArticle) || isBeside(child)) return false;
      const size = sizeWithin(child, inArticle || child.name === 'article');
      sizes.set(child, size);
      text += size.text;
      linked += child.name === 'a' ? size.text : size.linked;
      return child.children.length > 0 || NEVER_EMPTY.has(child.name);
    });
    return { text, linked };
  };
  sizeWithin(page, false);
  return sizes;
}

const lettersIn = (text: string): number => text.replace(/\s+/g, '').length;

function isClutter(
  { name, attribs }: PageElement,
  parent: PageTree | PageElement,
  inArticle: boolean,
): boolean {
  const isOfBody = 'name' in parent && parent.name === 'body';
  return (
    CLUTTER.has(name) ||
    CLUTTER_ROLES.has(attribs.role ?? '') ||
    attribs.hidden !== undefined ||
    attribs['aria-hidden'] === 'true' ||
    (name === 'header' && isOfBody) ||
    (name === 'footer' && (isOfBody || inArticle))
  );
}

const isBox = ({ attribs }: PageElement): boolean =>
  (attribs.class !== undefined || attribs.id !== undefined || attribs.style !== undefined) &&
  (BOX.test(namesOf(attribs)) || UNSEEN.test(attribs.style ?? ''));

/** Class names and id, without those that say what a box has or is like: `has-caption`, `no-comments`. */
function namesOf({ class: classes = '', id = '' }: PageElement['attribs']): string {
  return `${classes} ${id}`.replace(/(?<=^|\s)(?:has|no|with|without|is|js)-\S*/gi, '');
}

const LINES: ReadonlySet<string> = new Set(['p', 'li', 'div', 'h2', 'h3', 'h4', 'h5', 'h6']);
const HEADLINES: ReadonlySet<string> = new Set(['h1', 'h2']);
/** What makes of a line a box of lines. */
const PARTED: ReadonlySet<string> = new Set(['p', 'div', 'ul', 'ol', 'table']);

/** Takes out lines that send readers elsewhere, and the headline. */
function removeLines(
  parent: PageTree | PageElement,
  title: string,
  sizes: ReadonlyMap<PageElement, Size>,
): void {
  keepChildren(parent, (child) => {
    if (!isElement(child)) return true;
    const size = sizes.get(child) ?? { text: 0, linked: 0 };
    if (size.text > 0 && size.text <= LONGEST_POINTER) {
      if (LINES.has(child.name) && isPointer(child, size)) return false;
      if (HEADLINES.has(child.name) && sameWords(textWithin(child), title)) return false;
    }
    removeLines(child, title, sizes);
    return true;
  });
}

/** Whether a block only sends readers to another report: wholly a link, or "Read also:" and a link. */
function isPointer(line: PageElement, size: Size): boolean {
  // A word of one letter takes two characters: a line that is linked by half has a quarter of its letters in links.
  if (size.linked * 4 < size.text) return false;
  if (line.children.some((child) => isElement(child) && PARTED.has(child.name))) return false;
  const text = tidy(textWithin(line));
  if (text.length > LONGEST_POINTER) return false;
  const linked = tidy(linkedWithin(line)).length;
  return (
    (linked >= SHORTEST_HEADLINE && linked >= text.length - 2) ||
    (POINTER.test(text) && linked > text.length / 2)
  );
}

function linkedWithin({ children }: PageElement): string {
  let text = '';
  for (const child of children) {
    if (isElement(child)) text += child.name === 'a' ? textWithin(child) : linkedWithin(child);
  }
  return text;
}

export function sameWords(one: string, other: string): boolean {
  const words = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  return words(one) === words(other);
}

/** Characters of paragraphs within each element that has any: counted once, as boxes nest. */
function paragraphLengths(page: PageTree): ReadonlyMap<PageTree | PageElement, number> {
  const lengths = new Map<PageTree | PageElement, number>();
  const lengthOf = (parent: PageTree | PageElement): number => {
    let [text, paragraphs] = [0, 0];
    for (const child of parent.children) {
      if (isText(child)) text += child.data.length;
      if (!isElement(child)) continue;
      const length = lengthOf(child);
      text += length;
      paragraphs += (lengths.get(child) ?? 0) + (child.name === 'p' ? length : 0);
    }
    if (paragraphs > 0) lengths.set(parent, paragraphs);
    return text;
  };
  lengthOf(page);
  return lengths;
}

/** Takes out those children that are not to be kept, all at once: taking them out one by one moves the others each time. */
function keepChildren(parent: PageTree | PageElement, isKept: (child: PageNode) => boolean): void {
  const kept = parent.children.filter(isKept);
  if (kept.length === parent.children.length) return;
  parent.children = kept;
  for (const [at, child] of kept.entries()) {
    child.prev = kept[at - 1] ?? null;
    child.next = kept[at + 1] ?? null;
  }
}

import type { DomHandler } from 'htmlparser2';

/** A page as a tree of elements and texts: what cheerio selects in, and what is walked by hand where a page is large. */
export type PageTree = DomHandler['root'];
export type PageNode = PageTree['children'][number];
export type PageElement = Extract<PageNode, { readonly attribs: Record<string, string> }>;
type PageText = Extract<PageNode, { readonly nodeType: 3 }>;

export const isElement = (node: PageNode): node is PageElement => 'attribs' in node;
export const isText = (node: PageNode): node is PageText => node.nodeType === 3;

/** The elements within a tree or an element, in the order of the document. Depth is bounded where trees are built. */
export function elementsIn(within: PageTree | PageElement): PageElement[] {
  const found: PageElement[] = [];
  const visit = ({ children }: PageTree | PageElement): void => {
    for (const child of children) {
      if (!isElement(child)) continue;
      found.push(child);
      visit(child);
    }
  };
  visit(within);
  return found;
}

/** How deep elements nest within a tree or an element. */
export function depthOf({ children }: PageTree | PageElement): number {
  let deepest = 0;
  for (const child of children) if (isElement(child)) deepest = Math.max(deepest, 1 + depthOf(child));
  return deepest;
}

/** All text within an element, as it is written. */
export function textWithin({ children }: PageElement): string {
  let text = '';
  for (const child of children) {
    if (isText(child)) text += child.data;
    else if (isElement(child)) text += textWithin(child);
  }
  return text;
}

/** Attributes by which main text is told from the rest, and which keep cells in their columns. */
const TELLING = ['class', 'id', 'role', 'rel', 'itemprop', 'href', 'colspan', 'rowspan'];
/** Characters of their values that tell. */
const LONGEST_VALUE = 300;

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/**
 * The markup of nodes, for readers that make a tree of their own: letters as they are (a reference costs them a node
 * each, and they write no-break spaces as such), and no attributes but the telling ones.
 */
export function markupOf(nodes: readonly PageNode[]): string {
  const parts: string[] = [];
  const write = (node: PageNode): void => {
    if (isText(node))
      parts.push(node.data.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00A0', ' '));
    if (!isElement(node)) return;
    parts.push('<', node.name, ...TELLING.map((name) => attribute(name, node.attribs[name])), '>');
    node.children.forEach(write);
    if (!VOID.has(node.name)) parts.push('</', node.name, '>');
  };
  nodes.forEach(write);
  return parts.join('');
}

function attribute(name: string, value: string | undefined): string {
  if (value === undefined) return '';
  return ` ${name}="${value.slice(0, LONGEST_VALUE).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

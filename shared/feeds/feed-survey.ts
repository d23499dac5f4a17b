import { survey } from './survey.ts';

/** What about a document rules out rss-parser; null where nothing does. */
export type Obstacle = 'declaration' | 'base' | 'markup in text' | 'slow to strip';

/** Elements whose children rss-parser puts in another order: "At least `<b>300</b>` killed" loses its place. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'description', 'summary', 'content', 'content:encoded']);

/**
 * Character steps that rss-parser's quadratic stripping of HTML may take: 10 million are some 30 ms,
 * 80 kB of `x<p` need a thousand million.
 */
const MOST_STEPS = 10_000_000;

/**
 * Looks a feed over before it is parsed: bounded in depth and size, and free of what rss-parser garbles
 * or hangs on (design: field-notes.md).
 * @throws TooMuchMarkup
 */
export function obstacleIn(xml: string): Obstacle | null {
  let obstacle: Obstacle | null = null;
  let textDepth = Number.POSITIVE_INFINITY;
  survey(xml, 'xml', {
    open(name, attributes, depth) {
      if (depth > textDepth) obstacle ??= 'markup in text';
      if (TEXTS.has(name) && depth < textDepth) textDepth = depth;
      if ('xml:base' in attributes) obstacle ??= 'base';
    },
    close(_name, depth) {
      if (depth === textDepth) textDepth = Number.POSITIVE_INFINITY;
    },
    declaration() {
      obstacle ??= 'declaration';
    },
  });
  if (obstacle === null && strippingSteps(xml) > MOST_STEPS) obstacle = 'slow to strip';
  return obstacle;
}

/**
 * Steps that `/<(?:.|\n)*?>([^\n])/` takes over the document: from each `<`, plain or escaped, to the next `>`
 * before something else than a line break.
 */
function strippingSteps(xml: string): number {
  const text = xml.replace(/&(?:amp;)?(?:lt|#60|#x3c);/gi, '<').replace(/&(?:amp;)?(?:gt|#62|#x3e);/gi, '>');
  let steps = 0;
  let end = text.length;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === '>' && text[at + 1] !== '\n') end = at;
    else if (text[at] === '<') steps += end - at;
  }
  return steps;
}

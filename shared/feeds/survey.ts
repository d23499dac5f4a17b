import { Parser } from 'htmlparser2';

/** Real pages and feeds stay below 60; parsers and tree walks grow with depth, some quadratically. */
export const MAX_DEPTH = 250;
/** The largest real pages have some 20,000 elements; a tree of a hundred thousand takes tens of megabytes. */
export const MAX_ELEMENTS = 100_000;

/** Markup nested or strewn beyond what honest documents have; said before any tree is built. */
export class TooMuchMarkup extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'TooMuchMarkup';
  }
}

export interface MarkupWatch {
  /** Called for each start tag. */
  open?(name: string, attributes: Readonly<Record<string, string>>, depth: number): void;
  close?(name: string, depth: number): void;
  /** Called for a DOCTYPE or other declaration. */
  declaration?(): void;
}

/**
 * Reads markup once as a stream of tags, without building a tree, and stops where it goes beyond the bounds.
 * Linear in its length, as the parser underneath is only quadratic in depth.
 * @throws TooMuchMarkup
 */
export function survey(markup: string, language: 'xml' | 'html', watch: MarkupWatch = {}): void {
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        elements++;
        if (depth > MAX_DEPTH) throw new TooMuchMarkup(`elements nested more than ${MAX_DEPTH} deep`);
        if (elements > MAX_ELEMENTS) throw new TooMuchMarkup(`more than ${MAX_ELEMENTS} elements`);
        watch.open?.(name, attributes, depth);
      },
      onclosetag(name) {
        watch.close?.(name, depth);
        depth--;
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) watch.declaration?.();
      },
    },
    { xmlMode: language === 'xml' },
  );
  parser.write(markup);
  parser.end();
}

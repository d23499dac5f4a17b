import { Parser } from 'htmlparser2';
import {
  conventionalVocabulary,
  type Scope,
  scopeWithin,
  uriOf,
  type Vocabulary,
  vocabularyOf,
} from './namespaces.ts';
import { MAX_DEPTH, MAX_ELEMENTS } from './survey.ts';

/** `xml:base` from an element outwards (XML Base, 4), resolved only where a link asks for it. */
export interface Base {
  readonly href: string;
  readonly outer: Base | null;
}

export interface Element {
  readonly vocabulary: Vocabulary;
  /** Name without prefix, in lower case. */
  readonly name: string;
  /** As written, prefix included, in lower case. */
  readonly qualifiedName: string;
  /** Names in lower case, prefixes as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly base: Base | null;
}

export interface ElementHandler {
  /** @returns false to read no further */
  open(element: Element): boolean;
  text(text: string): void;
  close(): void;
}

/** Real bases are addresses; a longer one is ignored. */
const LONGEST_BASE = 2_000;

interface Frame {
  readonly scope: Scope | null;
  readonly base: Base | null;
}

/**
 * Reads XML once as a stream of elements known by their namespace, forgiving what feeds do: names in any case, missing
 * end tags, bare `&`, prefixes nobody declared. Stops at {@link MAX_DEPTH} and {@link MAX_ELEMENTS}; every element
 * opened is closed then too.
 * @returns what it stopped for, or null where it came to the end
 */
export function readElements(xml: string, handler: ElementHandler): string | null {
  const frames: Frame[] = [];
  let elements = 0;
  /** The URI that the root element stands in: whatever it is, the feed's own elements are in it. */
  let native: string | null = null;
  let stopped: string | null = null;
  let isOver = false;
  const stop = (why: string | null): void => {
    stopped = why;
    isOver = true;
    parser.pause();
  };
  const vocabulary = (prefix: string, scope: Scope | null): Vocabulary => {
    const uri = uriOf(prefix, scope);
    if (uri === null) return prefix === '' ? 'core' : conventionalVocabulary(prefix);
    const known = vocabularyOf(uri);
    return known === 'other' && uri === native ? 'core' : known;
  };
  const parser: Parser = new Parser(
    {
      onopentag(written, attributes) {
        if (isOver) return;
        if (frames.length >= MAX_DEPTH) return stop(`elements nested more than ${MAX_DEPTH} deep`);
        if (++elements > MAX_ELEMENTS) return stop(`more than ${MAX_ELEMENTS} elements`);
        const outer = frames.at(-1);
        const scope = scopeWithin(outer?.scope ?? null, attributes);
        const href = attributes['xml:base'];
        const outerBase = outer?.base ?? null;
        const base =
          href === undefined || href.length > LONGEST_BASE ? outerBase : { href, outer: outerBase };
        const colon = written.indexOf(':');
        const prefix = colon < 0 ? '' : written.slice(0, colon);
        if (frames.length === 0) native = uriOf(prefix, scope);
        frames.push({ scope, base });
        const element: Element = {
          vocabulary: vocabulary(prefix, scope),
          name: written.slice(colon + 1),
          qualifiedName: written,
          attributes,
          base,
        };
        if (!handler.open(element)) stop(null);
      },
      ontext(text) {
        if (!isOver) handler.text(text);
      },
      onclosetag() {
        if (isOver) return;
        frames.pop();
        handler.close();
      },
    },
    { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(xml);
  if (!isOver) parser.end();
  else while (frames.pop()) handler.close();
  return stopped;
}

/**
 * Where relative links at an element start from.
 * @param outermost absolute address that the outermost base is relative to
 */
export function resolvedBase(base: Base | null, outermost: string): string {
  const chain: string[] = [];
  for (let at = base; at !== null; at = at.outer) chain.push(at.href);
  return chain.reduceRight(
    (outer, inner) => (URL.canParse(inner, outer) ? new URL(inner, outer).href : outer),
    outermost,
  );
}

import { Parser } from 'htmlparser2';
import {
  conventionalVocabulary,
  type Scope,
  scopeWithin,
  uriOf,
  type Vocabulary,
  vocabularyOf,
} from './namespaces.ts';
import { withoutReferences } from './references.ts';
import { MAX_DEPTH, MAX_ELEMENTS } from './survey.ts';

/** `xml:base` from an element outwards (XML Base, 4), resolved only where a link asks for it. */
export interface Base {
  readonly href: string;
  readonly outer: Base | null;
  /** Bases from here outwards, this one included. */
  readonly depth: number;
}

export interface Element {
  readonly vocabulary: Vocabulary;
  /** Name without prefix, in lower case. */
  readonly name: string;
  /** As written, prefix included, in lower case. */
  readonly qualifiedName: string;
  /** Those that are read of feeds, and declarations of namespaces; names in lower case, prefixes as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly base: Base | null;
}

export interface ElementHandler {
  /** @returns false to read no further */
  open(element: Element): boolean;
  /** @param isLiteral no references in it: from a CDATA section */
  text(text: string, isLiteral: boolean): void;
  close(): void;
}

/** Attributes that anything here reads. */
const READ: ReadonlySet<string> = new Set(
  'encoding href ispermalink mode rdf:about rel type xml:base xmlns'.split(' '),
);
/** Namespaces that one element declares; real ones declare some twenty. */
const MOST_DECLARED = 100;
/** Real bases are addresses; a longer one is ignored. */
const LONGEST_BASE = 2_000;
/** Bases that are resolved against each other; real feeds have one at the root and one at an entry. */
const MOST_BASES = 8;

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
  const vocabularies = new Map<string, Vocabulary>();
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
    const known = vocabularies.get(uri) ?? vocabularyOf(uri);
    vocabularies.set(uri, known);
    return known === 'other' && uri === native ? 'core' : known;
  };
  /** The element whose attributes are being read. */
  let opening: Opening | null = null;
  let isLiteral = false;
  const open = (): void => {
    if (opening === null) return;
    const { name: written, attributes } = opening;
    opening = null;
    if (frames.length >= MAX_DEPTH) stop(`elements nested more than ${MAX_DEPTH} deep`);
    else if (++elements > MAX_ELEMENTS) stop(`more than ${MAX_ELEMENTS} elements`);
    else enter(written, attributes);
  };
  const enter = (written: string, attributes: Opening['attributes']): void => {
    const outer = frames.at(-1);
    const scope = scopeWithin(outer?.scope ?? null, attributes);
    const base = baseWithin(outer?.base ?? null, attributes['xml:base']);
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
  };
  const parser: Parser = new Parser(
    {
      onopentagname(name) {
        open();
        opening = isOver ? null : { name, attributes: {}, declared: 0 };
      },
      onattribute(name, value) {
        if (opening !== null) addAttribute(opening, name, value);
      },
      ontext(text) {
        open();
        if (!isOver) handler.text(text, isLiteral);
      },
      oncdatastart() {
        isLiteral = true;
      },
      oncdataend() {
        isLiteral = false;
      },
      onclosetag() {
        open();
        if (isOver) return;
        frames.pop();
        handler.close();
      },
    },
    // References are put in place where a text is wanted: each costs the parser a call, and there may be a million.
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(xml);
  if (!isOver) parser.end();
  else while (frames.pop()) handler.close();
  return stopped;
}

interface Opening {
  readonly name: string;
  readonly attributes: Record<string, string>;
  declared: number;
}

function addAttribute(opening: Opening, name: string, value: string): void {
  const { attributes } = opening;
  const isDeclaration = name.startsWith('xmlns:') && opening.declared < MOST_DECLARED;
  if ((!isDeclaration && !READ.has(name)) || Object.hasOwn(attributes, name)) return;
  if (isDeclaration) opening.declared++;
  attributes[name] = withoutReferences(value);
}

function baseWithin(outer: Base | null, href: string | undefined): Base | null {
  const depth = (outer?.depth ?? 0) + 1;
  if (href === undefined || href.length > LONGEST_BASE || depth > MOST_BASES) return outer;
  return { href, outer, depth };
}

/**
 * Tells where relative links at an element start from; each base is resolved once, however many stand within it.
 * @param outermost absolute address that the outermost bases are relative to
 */
export function baseResolver(outermost: string): (base: Base | null) => string {
  const resolved = new Map<Base, string>();
  const resolve = (base: Base | null): string => {
    if (base === null) return outermost;
    const known = resolved.get(base);
    if (known !== undefined) return known;
    const outer = resolve(base.outer);
    const own = URL.canParse(base.href, outer) ? new URL(base.href, outer).href : outer;
    resolved.set(base, own);
    return own;
  };
  return resolve;
}

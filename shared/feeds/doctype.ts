/**
 * Entities that a document declares in its own DOCTYPE (XML 1.0, 4.2), such as `<!ENTITY mdash "&#8212;">`.
 * Only literal ones: nothing is ever fetched.
 */

/** The entity sets of HTML, which some feeds copy in, have 253. */
const MOST_ENTITIES = 500;
/** Characters of one entity: names and signs, no documents. */
const LONGEST_ENTITY = 1_000;
/** Characters that all expansions of a document may come to: a billion laughs end here. */
const MOST_EXPANDED = 500_000;
/** References that are put in place: those of a text that is full of them. */
const MOST_REFERENCES = 50_000;
/** Entities within entities. */
const DEEPEST = 4;

const ENTITY = /<!ENTITY\s+([A-Za-z_][\w.-]{0,60})\s+(?:"([^"<]{0,1000})"|'([^'<]{0,1000})')\s*>/g;

/**
 * Takes the DOCTYPE out of a document and puts its entities in place.
 * @returns the document as it was where it has no DOCTYPE; entities beyond the bounds stay as they are written
 */
export function withoutDoctype(xml: string): string {
  const start = doctypeAt(xml);
  if (start < 0) return xml;
  const end = endOfDoctype(xml, start);
  const entities = entitiesIn(xml.slice(start, end));
  const rest = xml.slice(0, start) + xml.slice(end);
  return entities.size === 0 ? rest : expanded(rest, entities);
}

/** Where the DOCTYPE starts: before the root element, after declaration, comments and instructions; -1 for none. */
export function doctypeAt(xml: string): number {
  let at = 0;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0) return -1;
    if (xml.startsWith('<?', at)) at = after('?>', xml, at);
    else if (xml.startsWith('<!--', at)) at = after('-->', xml, at);
    else return /^<!doctype/i.test(xml.slice(at, at + 9)) ? at : -1;
  }
}

function after(mark: string, xml: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? xml.length : found + mark.length;
}

/** Brackets of the internal subset and quotes are stepped over; a DOCTYPE without an end is cut at its first `>`. */
function endOfDoctype(xml: string, start: number): number {
  let quote = '';
  let inSubset = false;
  for (let at = start; at < xml.length; at++) {
    const character = xml[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (xml.startsWith('<!--', at)) at = after('-->', xml, at) - 1;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '[') inSubset = true;
    else if (character === ']') inSubset = false;
    else if (character === '>' && !inSubset) return at + 1;
  }
  return after('>', xml, start);
}

function entitiesIn(doctype: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>();
  for (const [, name = '', double, single] of doctype.matchAll(ENTITY)) {
    const value = double ?? single ?? '';
    if (entities.size < MOST_ENTITIES && !entities.has(name) && value.length <= LONGEST_ENTITY) {
      entities.set(name, value);
    }
  }
  return entities;
}

const REFERENCE = /&([A-Za-z_][\w.-]{0,60});/g;

function expanded(xml: string, entities: ReadonlyMap<string, string>): string {
  let [characters, references] = [MOST_EXPANDED, MOST_REFERENCES];
  const expand = (text: string, depth: number): string => {
    const parts: string[] = [];
    let at = 0;
    // By hand, as replacing cannot stop.
    for (const { 0: reference, 1: name = '', index } of text.matchAll(REFERENCE)) {
      const value = entities.get(name);
      if (references <= 0) break;
      if (value === undefined || depth > DEEPEST || value.length > characters) continue;
      characters -= value.length;
      references--;
      parts.push(text.slice(at, index), expand(value, depth + 1));
      at = index + reference.length;
    }
    return parts.length === 0 ? text : `${parts.join('')}${text.slice(at)}`;
  };
  const parts: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const section = xml.indexOf('<![CDATA[', at);
    parts.push(expand(xml.slice(at, section < 0 ? xml.length : section), 1));
    if (section < 0) break;
    at = after(']]>', xml, section);
    parts.push(xml.slice(section, at));
  }
  return parts.join('');
}

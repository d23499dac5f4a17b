import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOM = join(import.meta.dirname, '../../../shared/changes');

const COMMENT = /\/\*.*?\*\/|(?<!:)\/\/[^\n]*/gs;
const LITERAL = /(?:^|[=(,:[!&|?{};>]|\breturn)\s*\/(?![/*])(?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+\//gm;
const CALL = /\bRegExp\b|\.(?:match|matchAll|search)\(/g;

/** The regular expressions of a source text, as they begin. */
function expressionsIn(source: string): string[] {
  const code = source.replace(COMMENT, '');
  return [...code.matchAll(LITERAL), ...code.matchAll(CALL)].map(([found]) => found.trim());
}

describe('a regular expression', () => {
  it.each([
    'const WORDS =\n  /\\b(?:lower|cut)\\b/i;',
    "if (/went \\/ came [/]/u.test(title)) return '';",
    'const found = pattern.test(a) || /said/.test(b);',
    "const made = new RegExp(words.join('|'));",
    'const [found] = sentence.match(words) ?? [];',
    'return /had (?:said|put)/;',
  ])('is found in: %s', (source) => expect(expressionsIn(source)).not.toEqual([]));

  it.each([
    'return (instant(to) - instant(from)) / DAY;',
    'const middle = (low + high) / 2; // half / way',
    '/** "its /said/ words" */ const percent = Math.round((absolute / before) * 1000) / 10;',
    "const url = 'https://x.example/a';",
  ])('is not in: %s', (source) => expect(expressionsIn(source)).toEqual([]));
});

// What a sentence or a title says is read once, where figures are read: figures carry it as signals.
describe('what decides on changes', () => {
  it.each(readdirSync(ROOM))('looks into no prose: %s', (file) => {
    expect(expressionsIn(readFileSync(join(ROOM, file), 'utf8'))).toEqual([]);
  });
});

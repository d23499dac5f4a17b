import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSet } from '../../eval/read-set.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fogwatch-set-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (files: Record<string, unknown[]>) => {
  for (const [name, lines] of Object.entries(files)) {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    writeFileSync(join(folder, name), text);
  }
};

const document = { id: 'a', text: 'Text.', published: '2025-01-15', lang: 'en' };

describe('a set is read', () => {
  it.each([
    ['from text and figures in a line', { 'x.jsonl': [{ ...document, phenomenon: 'story', figures: [] }] }],
    [
      'from docs.jsonl and gold.jsonl',
      { 'docs.jsonl': [document], 'gold.jsonl': [{ id: 'a', kind: 'story', claims: [] }] },
    ],
  ])('%s', (_name, files) => {
    write(files);
    expect(readSet(folder)).toEqual([{ ...document, title: '', phenomenon: 'story', figures: [] }]);
  });

  it('with a date for texts that have none', () => {
    write({ 'docs.jsonl': [{ ...document, published: null }], 'gold.jsonl': [{ id: 'a', claims: [] }] });
    expect(readSet(folder)[0]?.published).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('a set that is not one says where', () => {
  it.each([
    ['an empty folder', {}, /holds neither/],
    ['a line that is not JSON', { 'x.jsonl': ['{', ''] }, /x\.jsonl:1: not a JSON object/],
    ['a line without a text', { 'x.jsonl': [{ id: 'a' }] }, /x\.jsonl:1: phenomenon: /],
    [
      'an annotation without its text',
      { 'docs.jsonl': [document], 'gold.jsonl': [{ id: 'b', claims: [] }] },
      /no text has the id b/,
    ],
  ])('%s', (_name, files, message) => {
    write(files);
    expect(() => readSet(folder)).toThrow(message);
  });

  it('a folder that is not there', () => {
    expect(() => readSet(join(folder, 'none'))).toThrow(/no such folder/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LOOKED_AT } from '../../../../functions/history/ask-changes.ts';
import type { StoredChange } from '../../../../shared/changes/change.ts';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { changeTold } from '../../../fixtures/told-changes.ts';
import { appOver, ask } from './asking.ts';

interface Part {
  readonly changes: { readonly id: string }[];
  readonly next: string | null;
}

const day = (index: number): string => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
const many = (count: number): StoredChange[] =>
  Array.from({ length: count }, (_, i) =>
    changeTold({ claimedOn: day(i % 400), sequence: i, claimant: `Office ${i % 7}` }),
  );

async function walk(
  changes: StoredChange[],
  query: string,
  between = (_part: number): void => {},
): Promise<string[]> {
  const app = appOver(memorySource(changes));
  const ids: string[] = [];
  let cursor = '';
  for (let part = 0; part < 100; part++) {
    const { status, body } = await ask<Part>(app, `/v1/changes?${query}${cursor}`);
    expect(status).toBe(200);
    ids.push(...body.changes.map(({ id }) => id));
    if (body.next === null) return ids;
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
    between(part);
  }
  throw new Error('It never ends.');
}

describe('parts of a list', () => {
  it('come to the whole, nothing twice, whatever the limit and the order', async () => {
    const changes = many(60);
    const all = new Set(changes.map(({ id }) => id));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 70 }),
        fc.constantFrom('newest', 'oldest'),
        async (limit, order) => {
          const ids = await walk(changes, `limit=${limit}&order=${order}`);
          expect(ids.length).toBe(changes.length);
          expect(new Set(ids)).toEqual(all);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are not disturbed by what arrives while they are read', async () => {
    const changes = many(50);
    const before = changes.map(({ id }) => id);
    const ids = await walk(changes, 'limit=7', (part) => {
      changes.push(changeTold({ claimedOn: day(part * 9), sequence: 1000 + part }));
    });
    expect(ids.filter((id) => before.includes(id)).sort()).toEqual([...before].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stay under a megabyte, however much each change carries', async () => {
    const [article] = changeTold().sources;
    if (article === undefined) throw new Error('no source');
    const sources = Array.from({ length: 40 }, (_, i) => ({
      ...article,
      url: `${article.url}/${i}/${'x'.repeat(900)}`,
    }));
    const changes = many(120).map((change) => ({ ...change, sources }));
    const app = appOver(memorySource(changes));
    const response = await app.request('/v1/changes?limit=1000');
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(1_000_000);
    expect(response.headers.get('link')).toMatch(/^<\/v1\/changes\?limit=1000&cursor=[^>]+>; rel="next"$/);
    expect((await walk(changes, 'limit=1000')).length).toBe(120);
  });

  it('look at a bounded number of changes each, and still find the one in thousands', async () => {
    const changes = many(3 * MOST_LOOKED_AT);
    changes.push(changeTold({ claimedOn: '2023-01-01', claimant: 'Rare Office' }));
    const source = memorySource(changes);
    const { body } = await ask<Part>(appOver(source), '/v1/changes?claimant=rare%20office');
    expect(body.changes).toEqual([]);
    expect(body.next).not.toBeNull();
    expect(source.reads.reduce((sum, read) => sum + read, 0)).toBe(MOST_LOOKED_AT);
    expect((await walk(changes, 'claimant=rare%20office')).length).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { MOST_LOOKED_AT } from '../../../../functions/history/ask-changes.ts';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { changeTold } from '../../../fixtures/told-changes.ts';
import { appOver } from '../api/asking.ts';

const HOSTILE = '<script>alert(1)</script>"\'><img src=x onerror=alert(2)>';
const article = {
  url: 'javascript:alert(3)',
  title: HOSTILE,
  outlet: HOSTILE,
  published: '2024-12-19T08:00:00.000Z',
};
const CHANGES = [
  changeTold({ evidence: HOSTILE, article, claimant: `Office ${HOSTILE}` }),
  changeTold({ claimedOn: '2025-01-13', to: '>300', evidence: 'More than 300 died.' }),
  changeTold({ claimedOn: '2025-02-13', from: '>300', to: '500', sequence: 2 }),
  changeTold({ claimedOn: '2025-02-14', metric: 'captured', kind: 'incident', to: '2' }),
  changeTold({
    ...{ claimedOn: '2025-02-14', metric: 'wounded', kind: 'incident', to: '1400' },
    period: { from: '2024-08-01', to: '2025-02-14' },
  }),
];
const app = appOver(memorySource(CHANGES));
const get = async (path: string): Promise<{ status: number; text: string; headers: Headers }> => {
  const response = await app.request(path);
  return { status: response.status, text: await response.text(), headers: response.headers };
};
const SERIES = '/kursk/north-korea/killed/kursk';

describe('the page', () => {
  it('says who says what now, draws it, and lists what changed', async () => {
    const { status, text } = await get('/');
    expect(status).toBe(200);
    expect(text).toContain('North Korean troops killed in Kursk');
    expect(text).toMatch(/<b>500<\/b>/);
    expect(text).toContain('<svg');
    expect(text).toContain(`href="/changes/${CHANGES[1]?.id}"`);
  });

  it('narrows by the same filters as the API, and carries them on to the downloads', async () => {
    const { text } = await get('/?metric=captured&since=2025');
    expect(text).not.toContain('killed in Kursk');
    expect(text).toContain('/v1/changes.csv?metric=captured&amp;since=2025');
    expect(text).toMatch(/<option value="captured" selected/);
    expect(text).toMatch(/name="since" value="2025-01-01"/);
  });

  it.each([
    ['the list', '/', 'count since August'],
    ['its own page', `/changes/${CHANGES[4]?.id}`, 'Since August: 1,400, not a total'],
    ['its own page, to the day', `/changes/${CHANGES[4]?.id}`, '<time datetime="2024-08-01">'],
  ])('says on %s which period a number counts', async (_, path, words) => {
    expect((await get(path)).text).toContain(words);
  });

  it('says so where nothing fits', async () => {
    expect((await get('/?q=submarine')).text).toContain('No change fits these filters.');
  });

  it.each(['/', `/series${SERIES}`, `/embed${SERIES}`, `/series${SERIES}.svg`, `/changes/${CHANGES[0]?.id}`])(
    'at %s lets no letter of a feed become markup, and leads nowhere but to the web',
    async (path) => {
      const { status, text, headers } = await get(path);
      expect(status).toBe(200);
      expect(text).not.toContain('<script>alert');
      expect(text).not.toContain('<img');
      expect(text).not.toMatch(/href="javascript:/);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
    },
  );

  it('lets others frame the view that is made for it, and no other', async () => {
    const framed = async (path: string) => (await get(path)).headers.get('content-security-policy');
    expect(await framed(`/embed${SERIES}`)).toContain('frame-ancestors *');
    expect(await framed('/')).toContain("frame-ancestors 'none'");
    expect(await framed(`/series${SERIES}`)).toContain("frame-ancestors 'none'");
  });

  it('has its style and script at addresses that change with them', async () => {
    const { text } = await get('/');
    const addresses = [...text.matchAll(/"(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBe(3);
    for (const address of addresses) {
      const asset = await get(address);
      expect(asset.status).toBe(200);
      expect(asset.headers.get('cache-control')).toContain('immutable');
    }
  });

  it.each([
    ['a series that nobody has spoken of', '/series/kursk/north-korea/missing/kursk', 404],
    ['a story that is none', '/series/x/north-korea/killed/kursk', 404],
    ['a change that is none', '/changes/ffffffffffff', 404],
    ['an asset that is none', '/assets/x.js', 404],
    ['an id that is none', '/changes/abc', 400],
    ['a filter that is none', '/?metric=tanks', 400],
  ])('says of %s what is wrong, for people', async (_, path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.text).toContain('<h1>');
  });

  it('costs a bounded number of reads, however many changes there are', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) =>
      changeTold({
        sequence: i,
        claimant: `Office ${i % 40}`,
        metric: (['killed', 'wounded', 'captured', 'deployed'] as const)[i % 4] ?? 'killed',
        claimedOn: new Date(Date.UTC(2024, 0, 1 + (i % 700))).toISOString().slice(0, 10),
      }),
    );
    const source = memorySource(many);
    expect((await appOver(source).request('/')).status).toBe(200);
    expect(source.reads.length).toBeLessThanOrEqual(1 + 4);
    expect(source.reads.reduce((sum, read) => sum + read, 0)).toBeLessThanOrEqual(2 * MOST_LOOKED_AT);
  });
});

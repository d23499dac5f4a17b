import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { historyApp } from '../../../../functions/history/app.ts';
import { KURSK } from '../../../../shared/story/kursk.ts';
import { memorySource } from '../../../fixtures/memory-source.ts';
import { TEST_PAGE } from '../../../fixtures/test-page.ts';
import { changeTold } from '../../../fixtures/told-changes.ts';
import { appOver } from './asking.ts';

const changes = Array.from({ length: 20 }, (_, i) => changeTold({ sequence: i }));
const app = appOver(memorySource(changes));

describe('an answer', () => {
  it.each([
    ['brotli', 'gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', 'gzip', gunzipSync],
  ])('comes as %s to who takes it', async (_, accepted, encoding, decode) => {
    const response = await app.request('/v1/changes', { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toContain('accept-encoding');
    const packed = Buffer.from(await response.arrayBuffer());
    const plain = await (await app.request('/v1/changes')).text();
    expect(decode(packed).toString()).toBe(plain);
    expect(packed.length).toBeLessThan(plain.length / 3);
  });

  it('comes plain to who takes nothing else', async () => {
    const response = await app.request('/v1/changes', { headers: { 'accept-encoding': 'identity' } });
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('is not sent again to who has it', async () => {
    const first = await app.request('/v1/changes');
    const etag = first.headers.get('etag') ?? '';
    const again = await app.request('/v1/changes', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
    changes.push(changeTold({ sequence: 21 }));
    expect((await app.request('/v1/changes', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('may be read by scripts of any site, and kept for a minute', async () => {
    const { headers } = await app.request('/v1/figures');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('to a HEAD has the head alone', async () => {
    const response = await app.request('/v1/changes', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('tells nothing of what broke inside, and the log everything', async () => {
    const told: unknown[] = [];
    const broken = {
      ...memorySource([]),
      positions: () => Promise.reject(new Error('table fw-secret is gone')),
    };
    const failing = historyApp({
      source: broken,
      stories: [KURSK],
      ...TEST_PAGE,
      onError: (error) => told.push(error),
    });
    const response = await failing.request('/v1/figures');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('fw-secret');
    expect(told).toEqual([new Error('table fw-secret is gone')]);
  });

  it('is given to nobody who goes past the cache before it', async () => {
    const onError = console.error;
    const key = '3f1c8a52-0000-11f0-a1b2-0a58a9feac02';
    const behind = historyApp({
      source: memorySource(changes),
      stories: [KURSK],
      ...TEST_PAGE,
      onError,
      door: key,
    });
    const status = async (shown?: string): Promise<number> =>
      (
        await behind.request(
          '/v1/figures',
          shown === undefined ? {} : { headers: { 'x-fogwatch-door': shown } },
        )
      ).status;
    expect(await status(key)).toBe(200);
    expect(await status()).toBe(403);
    expect(await status('')).toBe(403);
    expect(await status(key.replace('3', '4'))).toBe(403);
  });

  it('names the address of the site, not that of the machine behind it', async () => {
    const onError = console.error;
    const origin = 'https://fogwatch.example';
    const site = historyApp({
      source: memorySource(changes),
      stories: [KURSK],
      ...TEST_PAGE,
      onError,
      origin,
    });
    const atom = await (await site.request('http://behind.example/v1/changes.atom?limit=1')).text();
    expect(atom).toContain('href="https://fogwatch.example/v1/changes.atom?limit=1"');
    expect(atom).not.toContain('behind.example');
    const page = await (
      await site.request('http://behind.example/series/kursk/north-korea/killed/kursk')
    ).text();
    expect(page).toContain('https://fogwatch.example/embed/');
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memorySource } from '../fixtures/memory-source.ts';
import { changeTold } from '../fixtures/told-changes.ts';
import { launchChromium } from './chromium.ts';
import { type Site, siteOver } from './site.ts';
import { visit } from './visit.ts';

const SCRIPT = `<script>globalThis.hit = true</script><img src=x onerror="globalThis.hit = true">"'></title>`;
const article = {
  url: 'javascript:globalThis.hit=true',
  title: SCRIPT,
  outlet: SCRIPT,
  published: '2024-12-19T08:00:00.000Z',
};
const CHANGES = [
  changeTold({ evidence: SCRIPT, claimant: SCRIPT, article }),
  changeTold({
    claimedOn: '2025-01-13',
    claimant: SCRIPT,
    from: '300',
    to: '400',
    evidence: SCRIPT,
    article,
  }),
];

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), siteOver(memorySource(CHANGES))]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

it.each([
  '/',
  '/series/kursk/north-korea/killed/kursk',
  '/series/kursk/north-korea/killed/kursk.svg',
  '/embed/kursk/north-korea/killed/kursk',
  `/changes/${CHANGES[0]?.id}`,
  `/?q=${encodeURIComponent(SCRIPT)}&claimant=${encodeURIComponent(SCRIPT)}`,
])('what a feed wrote stays letters at %s, also in a card', async (path) => {
  const { page, noise, foreign, end } = await visit(browser, site.url + path);
  const mark = page.locator('svg.chart:visible a.mark').first();
  if ((await mark.count()) > 0) {
    await mark.focus();
    if (!path.endsWith('.svg')) expect(await page.locator('.card').innerText()).toContain('<script>');
  }
  expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
  expect({ noise, foreign }).toEqual({ noise: [], foreign: [] });
  await end();
});

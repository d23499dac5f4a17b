import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { archiveSite, type Site } from './site.ts';
import { visit } from './visit.ts';

/** `npm run pictures` takes them anew for the documents; otherwise they are only taken. */
const FOLDER =
  process.env.FOGWATCH_PICTURES === 'true'
    ? join(import.meta.dirname, '../../docs/pictures')
    : mkdtempSync(join(tmpdir(), 'fogwatch-pictures-'));

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), archiveSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const WIDE = { viewport: { width: 1280, height: 860 } };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

it.each([
  ['page', '/', WIDE, null],
  ['charts', '/#charts', WIDE, 'a.mark[aria-label^="NIS: about 2,000"]'],
  ['series-dark', '/series/kursk/north-korea/casualties/kursk', { ...WIDE, colorScheme: 'dark' }, null],
  ['phone', '/?metric=killed#charts', PHONE, null],
] as const)('the documents can show %s', async (name, path, options, pointedAt) => {
  const { page, end } = await visit(browser, site.url + path, options);
  if (pointedAt !== null) await page.locator(pointedAt).locator('visible=true').first().hover();
  const picture = await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  // An empty page comes to a few thousand bytes.
  expect(picture.length).toBeGreaterThan(20_000);
  await end();
});

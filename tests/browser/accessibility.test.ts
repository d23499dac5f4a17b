import axe, { type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { archiveSite, type Site } from './site.ts';
import { visit } from './visit.ts';

let browser: Browser;
let site: Site;
let change = '';
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), archiveSite()]);
  const { changes } = (await (await fetch(`${site.url}/v1/changes?metric=killed&limit=1`)).json()) as {
    changes: [{ id: string }];
  };
  change = changes[0].id;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const PAGES: [string, () => string][] = [
  ['the overview', () => '/'],
  ['the overview, narrowed', () => '/?metric=killed&claimant=NIS'],
  ['an answer of nothing', () => '/?q=submarine'],
  ['a series', () => '/series/kursk/north-korea/casualties/kursk'],
  ['a frame', () => '/embed/kursk/north-korea/deployed/kursk'],
  ['a change', () => `/changes/${change}`],
  ['what is not there', () => '/changes/ffffffffffff'],
];

describe.each([
  ['light, at a desk', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark, at a desk', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['light, on a phone', { colorScheme: 'light', viewport: { width: 375, height: 800 } }],
] as const)('axe-core finds nothing: %s', (_, options) => {
  it.each(PAGES)('%s', async (_name, path) => {
    const { page, end } = await visit(browser, site.url + path(), options);
    const mark = page.locator('svg.chart:visible a.mark').first();
    if ((await mark.count()) > 0) await mark.focus();
    await page.evaluate(axe.source);
    const results = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
      }),
    );
    const found = results.violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`,
    );
    expect(found).toEqual([]);
    await end();
  });
});

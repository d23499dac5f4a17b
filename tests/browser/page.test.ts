import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { archiveSite, type Site, strangersPage } from './site.ts';
import { layoutShift, type Visit, visit } from './visit.ts';

let browser: Browser;
let site: Site;
let visited: Visit | null = null;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), archiveSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(async () => {
  const last = visited;
  visited = null;
  await last?.end();
  expect(last?.noise ?? []).toEqual([]);
  expect(last?.foreign ?? []).toEqual([]);
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  visited = await visit(browser, site.url + path, options);
  return visited.page;
}

const KILLED = '/series/kursk/north-korea/killed/kursk';
const marks = (page: Page) => page.locator('svg.chart:visible a.mark');
const card = (page: Page) => page.locator('.card');

describe('the filters', () => {
  it('answer at once, in place, and live in the address', async () => {
    const page = await open('/');
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await page.getByLabel('What is counted').selectOption('killed');
    await page.waitForURL('**/?metric=killed');
    await expect
      .poll(() => page.locator('#results h3').allInnerTexts())
      .toEqual([
        'North Korean troops killed in Kursk',
        'Russian troops killed in Kursk',
        'Russian troops killed in the whole war',
      ]);
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    expect(await page.getByRole('status').innerText()).toMatch(/^8 numbers stand; 12 changes\.$/);
  });

  it('lead back', async () => {
    const page = await open('/?metric=killed');
    await page.getByLabel('Who says so').selectOption('NIS');
    await page.waitForURL('**/?metric=killed&claimant=NIS');
    await page.goBack();
    await page.waitForURL('**/?metric=killed');
    await expect.poll(() => page.getByLabel('Who says so').inputValue()).toBe('');
  });

  it('work without a script', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.getByLabel('Words of the sentence').fill('brigade');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('brigade');
    expect(await page.getByRole('status').innerText()).toMatch(/changes?\.$/);
  });
});

describe('a mark of a chart', () => {
  it('shows under the pointer who said what, when, in which sentence, and where', async () => {
    const page = await open(KILLED);
    const mark = page.locator('svg.chart:visible a.mark[aria-label^="NIS: about 2,000"]');
    await mark.hover();
    const text = await card(page).innerText();
    expect(text).toContain('NIS: about 2,000');
    expect(text).toContain('raised, 2 Sep 2025');
    expect(text).toContain('About 2,000 North Korean soldiers have been killed');
    expect(text).toContain('Archive note, after Newsis');
    expect(await card(page).locator('a').first().getAttribute('href')).toMatch(/^https:/);
    await page.mouse.move(5, 5);
    await card(page).waitFor({ state: 'detached' });
  });

  it('lets the pointer reach its card', async () => {
    const page = await open(KILLED);
    await marks(page).first().hover();
    await card(page)
      .getByRole('link', { name: /Its whole story/ })
      .click();
    await page.waitForURL('**/changes/*');
    expect(await page.locator('h1').innerText()).toBe('North Korean troops killed in Kursk');
  });

  it('is one stop of the tab key; arrow keys lead from mark to mark, and the next tab into the card', async () => {
    const page = await open(KILLED);
    const labels = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')));
    await marks(page).last().focus();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    expect(await focused()).toBe(labels.at(-1));
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(labels.at(-2));
    await page.keyboard.press('Home');
    expect(await focused()).toBe(labels[0]);
    expect(await card(page).getAttribute('aria-label')).toBe(labels[0]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
    expect(
      await marks(page).evaluateAll(
        (all) => all.filter((mark) => mark.getAttribute('tabindex') === '0').length,
      ),
    ).toBe(1);
  });

  it('shows its card to a finger, on a phone', async () => {
    const page = await open(KILLED, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await marks(page).first().tap();
    expect(await card(page).innerText()).toContain('NIS: at least 100');
    expect(page.url()).toContain(KILLED);
    await page.locator('h1').tap();
    expect(await card(page).count()).toBe(0);
  });

  it('leads to its change without a script', async () => {
    const page = await open(KILLED, { javaScriptEnabled: false });
    await marks(page).first().click();
    expect(await page.locator('.move').innerText()).toBe('First number: at least 100, says NIS');
  });
});

describe('what is taken away', () => {
  it('is what the filters let through', async () => {
    const page = await open('/?metric=killed&claimant=NIS');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#take-away ~ ul').getByRole('link', { name: 'CSV' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('changes.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toMatch(/^id,story,force,metric/);
    expect(lines.length).toBe(1 + 4);
    expect(lines.slice(1).every((line) => line.includes(',NIS,'))).toBe(true);
  });

  it('is a drawing that stands alone', async () => {
    const page = await open(`${KILLED}.svg`);
    expect(await page.locator('svg a.mark').count()).toBe(7);
    expect(
      await page
        .locator('svg path.line')
        .first()
        .evaluate((line) => getComputedStyle(line).fill),
    ).toBe('none');
  });
});

describe('the page', () => {
  it.each([
    ['a phone', 360],
    ['a tablet', 800],
    ['a desk', 1280],
    ['a wall', 2560],
  ])('fits the width of %s', async (_, width) => {
    const page = await open('/', { viewport: { width, height: 900 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect((await page.locator('svg.chart.narrow:visible').count()) > 0).toBe(width < 640);
    const letters = await page
      .locator('figure.series > svg.chart:visible text')
      .first()
      .evaluate((text) => text.getBoundingClientRect().height);
    expect(letters).toBeGreaterThan(10);
  });

  it.each(['/', KILLED, '/?metric=killed'])('at %s keeps everything where it stood', async (path) => {
    const page = await open(path);
    await marks(page).first().hover();
    await card(page).waitFor();
    expect(await layoutShift(page)).toBe(0);
  });

  it('is dark for who has it dark', async () => {
    const shade = (page: Page): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await shade(await open('/', { colorScheme: 'dark' }));
    await visited?.end();
    const light = await shade(await open('/', { colorScheme: 'light' }));
    expect([dark, light]).toEqual(['rgb(22, 24, 28)', 'rgb(255, 255, 255)']);
  });

  it('goes on paper in black on white, without what can only be clicked', async () => {
    const page = await open('/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form.filters').isVisible()).toBe(false);
    expect(await page.locator('figure.series svg.half').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    expect((await page.pdf()).length).toBeGreaterThan(20_000);
  });

  it('can be read without a script', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.getByText('The chart as a table').first().click();
    expect(await page.locator('figure.series table').first().isVisible()).toBe(true);
    expect(await page.locator('svg.chart:visible').count()).toBeGreaterThan(4);
  });

  it.each([
    ['may be framed', '/embed/kursk/north-korea/killed/kursk', true],
    ['is not framed where it is made for nobody else', '/', false],
  ])('%s', async (_, path, shown) => {
    const stranger = await strangersPage(
      `<iframe src="${site.url}${path}" width="700" height="500"></iframe>`,
    );
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(stranger.url);
    expect(await page.frames()[1]?.locator('figure.series > svg.chart').count()).toBe(shown ? 2 : 0);
    await context.close();
    await stranger.close();
  });
});

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A visit to a site, and what went on behind it that nobody should see. */
export interface Visit {
  readonly page: Page;
  /** Messages of the console, errors of scripts, dialogs, requests that failed. */
  readonly noise: readonly string[];
  /** Addresses asked of any other host. */
  readonly foreign: readonly string[];
  readonly end: () => Promise<void>;
}

/** Opens a page of a site in a fresh browser context. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const noise: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    noise.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('requestfailed', (request) => {
    // What becomes a download is taken from the page.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') noise.push(`failed: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) foreign.push(request.url());
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  return { page, noise, foreign, end: () => context.close() };
}

/** How far things on the page have jumped about since it was opened: 0 where they stood still. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
  );
}

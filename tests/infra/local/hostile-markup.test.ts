import { afterAll, beforeAll, expect, it } from 'vitest';
import { getArticle } from '../../../shared/store/articles.ts';
import { type Cycles, openCycles } from '../../fixtures/cycles.ts';
import { articlePage, feedOf, type SiteServer, startSite } from '../../fixtures/site-server.ts';

const NOW = '2024-12-17T08:00:00.000Z';
const TITLE = 'North Korean losses in Kursk';
const SUMMARY = 'About 100 North Korean soldiers have been killed in the Kursk region so far, Seoul said.';

/** Pages, and whether they are read or the summary in their place. */
const PAGES: readonly (readonly [string, string, 'page' | 'summary'])[] = [
  ['200 kB of <', '<'.repeat(2e5), 'summary'],
  ['5 MB of >', '>'.repeat(4_999_000), 'summary'],
  ['5 MB of &', '&'.repeat(4_999_000), 'summary'],
  ['tags nested without end', '<b>'.repeat(1e6), 'summary'],
  [
    'a class of 1 MB',
    articlePage(TITLE, [SUMMARY]).replace('<p>', `<p class="${'a '.repeat(5e5)}">`),
    'page',
  ],
  [
    'an image of 3 MB',
    articlePage(TITLE, [`<img src="data:image/png;base64,${'A'.repeat(3e6)}"></p><p>${SUMMARY}`]),
    'page',
  ],
  [
    'a table of spans',
    articlePage(TITLE, [SUMMARY, '<table><tr><td rowspan=99999 colspan=99999>1'.repeat(50)]),
    'page',
  ],
];

let site: SiteServer;
let cycles: Cycles;
beforeAll(async () => {
  site = await startSite();
  cycles = await openCycles(`${site.origin}/feed`);
});
afterAll(async () => {
  await cycles.close();
  await site.close();
});

it('pages and items of hostile markup are all read, and none is tried again or given up', async () => {
  for (const [number, [, page]] of PAGES.entries()) site.serve(`/${number}`, page);
  site.serve(
    '/feed',
    feedOf([
      ...PAGES.map(([name], number) => ({
        title: `${TITLE}: ${name}`,
        link: `/${number}`,
        description: SUMMARY,
      })),
      ...['<', '&', '>', '<p class="a ', '<td colspan=9999>'].map((markup) => ({
        title: `${TITLE}: ${markup.length} in the feed`,
        link: '/missing',
        description: `${SUMMARY}<p>${markup.repeat(40_000)}`,
      })),
    ]),
  );
  const { failures } = await cycles.run(NOW);
  const summaries = PAGES.flatMap(([, , from], number) =>
    from === 'summary' ? [`${site.origin}/${number}`] : [],
  );
  for (const address of summaries) expect(failures).toContainEqual(expect.stringContaining(address));
  for (const failure of failures) expect(failure).toMatch(/what the feed says of it is read instead$/);
  for (const [number, [name, , from]] of PAGES.entries()) {
    const article = await getArticle(cycles.store.table, 'kursk', `${site.origin}/${number}`, NOW);
    expect([name, article?.readFrom]).toEqual([name, from]);
  }
  const asked = new Map(site.requests);
  await cycles.run('2024-12-17T08:00:01.000Z');
  expect(site.requests).toEqual(asked);
});

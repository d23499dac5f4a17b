import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getArticle } from '../../../shared/store/articles.ts';
import { type Cycles, openCycles } from '../../fixtures/cycles.ts';
import { articlePage, feedOf, type Listed, type SiteServer, startSite } from '../../fixtures/site-server.ts';

let site: SiteServer;
let cycles: Cycles;
beforeEach(async () => {
  site = await startSite();
  cycles = await openCycles(`${site.origin}/feed`);
  list({ title: 'North Korean troops in Kursk', link: '/base', published: '2024-12-10T06:00:00Z' });
  site.serve(
    '/base',
    articlePage('North Korean troops in Kursk', ['North Korean soldiers are in the Kursk region.']),
  );
  await cycles.run('2024-12-10T08:00:00.000Z');
});
afterEach(async () => {
  await cycles.close();
  await site.close();
});

const list = (...items: Listed[]) => site.serve('/feed', feedOf(items));
const START = Date.parse('2024-12-17T08:00:00.000Z');
/** Minutes after 8 o'clock on the 17th, a Tuesday. */
const at = (minutes: number) => new Date(START + minutes * 60_000).toISOString();
async function alertsAt(minutes: number) {
  const { alerts } = await cycles.run(at(minutes));
  return alerts.map(({ kind, to }) => `${kind} ${to?.value}`);
}

const TITLE = 'North Korean losses in Kursk';
const NEWS: Listed = { title: TITLE, link: '/a', guid: 'a', published: '2024-12-17T06:00:00Z' };
const TOLL = (number: number) =>
  `About ${number} North Korean soldiers have been killed in the Kursk region so far, South Korea's National Intelligence Service said on Tuesday.`;
const WOUNDED =
  'About 270 North Korean soldiers have been wounded in the Kursk region so far, the National Intelligence Service said.';
const QUIET =
  'North Korean soldiers fought in the Kursk region again on Tuesday, the National Intelligence Service said.';
const LIVE = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';

describe('a live page', () => {
  it('is asked at each poll, and a number that appears is told at the next one, hours later too', async () => {
    list(NEWS);
    site.serve('/a', articlePage(TITLE, [QUIET], LIVE));
    for (const minutes of [0, 5, 10, 60, 120, 180]) expect(await alertsAt(minutes)).toEqual([]);
    site.serve('/a', articlePage(TITLE, [TOLL(100), QUIET], LIVE));
    expect(await alertsAt(185)).toEqual(['first 100']);
    site.serve('/a', articlePage(TITLE, [WOUNDED, TOLL(100), QUIET], LIVE));
    expect(await alertsAt(190)).toEqual(['first 270']);
  });

  it('is asked conditionally while it stands still', async () => {
    list(NEWS);
    site.serve('/a', articlePage(TITLE, [QUIET], LIVE));
    for (let minutes = 0; minutes <= 30; minutes += 5) await alertsAt(minutes);
    expect([site.requests.get('/a'), site.unchanged.get('/a')]).toEqual([7, 6]);
  });
});

describe('any page', () => {
  it('that gets its number after it was first read is told at the next poll', async () => {
    list(NEWS);
    site.serve('/a', articlePage(TITLE, [QUIET]));
    await alertsAt(0);
    site.serve('/a', articlePage(TITLE, [TOLL(100), QUIET]));
    expect(await alertsAt(5)).toEqual(['first 100']);
  });

  it.each([
    ['date', { published: '2024-12-17T18:00:00Z' }],
    ['date of edit', { updated: '2024-12-17T18:00:00Z' }],
  ])('is woken by a %s that moved', async (_, moved) => {
    list(NEWS);
    site.serve('/a', articlePage(TITLE, [QUIET]));
    for (const minutes of [0, 5, 15, 600]) await alertsAt(minutes);
    site.serve('/a', articlePage(TITLE, [TOLL(100), QUIET]));
    list({ ...NEWS, ...moved });
    expect(await alertsAt(605)).toEqual(['first 100']);
  });

  it('that stands still is asked ever more seldom, and no more after two days', async () => {
    list(NEWS);
    site.serve('/a', articlePage(TITLE, [QUIET]));
    const hours = (...some: number[]) => some.map((hour) => hour * 60);
    const asked: (number | undefined)[] = [];
    const days = [hours(8, 10, 12, 14, 18, 20), hours(24, 26, 30, 32, 36, 38, 42, 44, 48), hours(49, 54, 60)];
    for (const times of [[0, 5, 10, 15, 20, 40], hours(1, 2, 3, 4, 5), ...days]) {
      const before = site.requests.get('/a') ?? 0;
      for (const minutes of times) await alertsAt(minutes);
      asked.push((site.requests.get('/a') ?? 0) - before);
    }
    expect(asked).toEqual([5, 2, 3, 5, 0]);
    expect(site.unchanged.get('/a')).toBe(14);
  });
});

describe('items of one page', () => {
  const post = (fragment: string, title: string, description: string, minutes: number): Listed => ({
    ...{ title, link: `/live#${fragment}`, description },
    published: new Date(START + minutes * 60_000).toISOString(),
  });
  const first = post('1', 'North Koreans in Kursk: Seoul speaks', QUIET, -30);
  const second = post('2', 'North Koreans in Kursk: the toll', TOLL(100), 10);

  it('are several, and the page is read again when a new one appears', async () => {
    site.serve('/live', articlePage('Kursk', [QUIET]));
    list(first);
    await alertsAt(0);
    for (const minutes of [300, 305]) await alertsAt(minutes);
    const asked = site.requests.get('/live') ?? 0;
    list(second, first);
    expect(await alertsAt(310)).toEqual(['first 100']);
    expect(site.requests.get('/live')).toBe(asked + 1);
    expect(await alertsAt(311)).toEqual([]);
  });

  it('that all link to the front page are each read by their own words', async () => {
    site.serve('/', articlePage('Gazette', ['Welcome.']));
    const item = (words: string, number: number, minutes: number): Listed => ({
      ...{ title: `North Korean losses in Kursk ${words}`, link: '/', description: TOLL(number) },
      published: new Date(START + minutes * 60_000).toISOString(),
    });
    list(item('so far', 100, -10));
    expect(await alertsAt(0)).toEqual(['first 100']);
    list(item('again', 300, 1), item('so far', 100, -10));
    expect(await alertsAt(5)).toEqual(['raised 300']);
    expect(await alertsAt(10)).toEqual([]);
    expect(site.requests.get('/')).toBeUndefined();
  });

  it('a true double is one, whatever its guid', async () => {
    site.serve('/a', articlePage(TITLE, [TOLL(100)]));
    list({ ...NEWS, guid: 'x' }, { ...NEWS, guid: 'y' });
    expect(await alertsAt(0)).toEqual(['first 100']);
    expect(site.requests.get('/a')).toBe(1);
    list({ ...NEWS, guid: 'z' });
    expect(await alertsAt(5)).toEqual([]);
  });
});

describe('the full text of a feed', () => {
  const LONG = `<p>${TOLL(100)}</p><p>${'The service told lawmakers so behind closed doors. '.repeat(10)}</p>`;
  const item = { ...NEWS, description: 'Seoul counts the North’s losses in Kursk.', content: LONG };
  const readFrom = async () =>
    (await getArticle(cycles.store.table, 'kursk', `${site.origin}/a`, at(0)))?.readFrom;

  it.each([
    ['cannot be had', { status: 403 }],
    ['is a login', { status: 200, body: '<title>Sign in</title><form><input type="password"></form>' }],
    ['says less', articlePage(TITLE, ['North Korean losses in Kursk grow. Subscribe to read on.'])],
  ])('is read where the page %s', async (_, served) => {
    list(item);
    site.serve('/a', served);
    expect(await alertsAt(0)).toEqual(['first 100']);
    expect(await readFrom()).toBe('content');
  });

  it('gives way to a page that says as much, and that is recorded', async () => {
    list(item);
    site.serve(
      '/a',
      articlePage(TITLE, [TOLL(300), 'The service told lawmakers so behind closed doors. '.repeat(10)]),
    );
    expect(await alertsAt(0)).toEqual(['first 300']);
    expect(await readFrom()).toBe('page');
  });

  it('is not kept with the article', async () => {
    list(item);
    site.serve('/a', { status: 403 });
    await alertsAt(0);
    const stored = await getArticle(cycles.store.table, 'kursk', `${site.origin}/a`, at(0));
    expect(JSON.stringify(stored?.message)).not.toContain('closed doors');
  });
});

const WALLS: readonly (readonly [string, string])[] = [
  [
    'a consent page',
    `<title>Before you continue</title><div id="consent"><h1>We value your privacy</h1><p>${'We and our partners store cookies on your device to measure audiences. '.repeat(20)}</p><button>Accept all</button></div>`,
  ],
  [
    'a login',
    '<title>Log in</title><h1>Members only</h1><form><input name="u"><input type="password"></form><p>Forgot it?</p>',
  ],
  [
    'a check for robots',
    '<title>Just a moment...</title><h1>Verifying you are human</h1><div class="cf-turnstile"></div><p>This may take a few seconds.</p>',
  ],
  [
    'a soft 404',
    `<title>Page not found</title><h1>Sorry</h1><p>${'Nothing to see. Try the search or our most read stories instead. '.repeat(10)}</p>`,
  ],
  [
    'a page built by script',
    '<title>Gazette</title><div id="app">You need to enable scripting to run this site.</div>',
  ],
  [
    'something nobody has a name for',
    `<title>Gazette</title><p>${'Thank you for visiting. Our engineers are on it and will be done shortly. '.repeat(5)}</p>`,
  ],
];

describe('a wall', () => {
  it.each(WALLS)('%s on later looks takes nothing back, and the looks go on', async (_, wall) => {
    list(NEWS);
    site.serve('/a', articlePage(TITLE, [TOLL(400), QUIET]));
    expect(await alertsAt(0)).toEqual(['first 400']);
    site.serve('/a', `<!doctype html><html><body>${wall}</body></html>`);
    const failures: string[] = [];
    for (const minutes of [5, 20, 40, 80]) {
      const { alerts, failures: told } = await cycles.run(at(minutes));
      expect(alerts).toEqual([]);
      failures.push(...told);
    }
    expect(failures.length).toBeGreaterThan(0);
    site.serve('/a', articlePage(TITLE, [TOLL(300), QUIET]));
    const after = [...(await alertsAt(160)), ...(await alertsAt(320))];
    expect(after).toEqual(['corrected 300']);
  });

  it.each(WALLS)('%s at the first reading leaves the summary to be read, then the page', async (_, wall) => {
    list({ ...NEWS, description: QUIET });
    site.serve('/a', `<!doctype html><html><body>${wall}</body></html>`);
    const { alerts, failures } = await cycles.run(at(0));
    expect([alerts, failures.length]).toEqual([[], 1]);
    site.serve('/a', articlePage(TITLE, [TOLL(100), QUIET]));
    expect(await alertsAt(15)).toEqual(['first 100']);
  });

  const LIST = articlePage('Gazette', [
    TITLE,
    ...Array.from({ length: 60 }, (_, n) => `Headline number ${n} of the day, and what it is about.`),
  ]);
  it.each([
    ['the front page', '/', LIST, 'is the front page'],
    ['the folder that it stood in', '/world/', LIST, 'is a list of articles'],
    [
      'another path with other words',
      '/weather',
      articlePage('Weather', ['Rain and wind all along the coast tonight. '.repeat(150)]),
      'has none of the words of its item',
    ],
  ])('a redirect to %s is no article', async (_, location, page, words) => {
    const asked = '/world/north-korean-losses';
    list({ ...NEWS, link: asked });
    site.serve(asked, articlePage(TITLE, [TOLL(400), QUIET]));
    await alertsAt(0);
    site.serve(asked, { status: 302, headers: { location } });
    site.serve(location, page);
    const { alerts, failures } = await cycles.run(at(5));
    expect(alerts).toEqual([]);
    expect(failures[0]).toContain(words);
    site.serve(asked, articlePage(TITLE, [TOLL(300), QUIET]));
    expect(await alertsAt(20)).toEqual(['corrected 300']);
  });

  it('one text under many addresses is no article', async () => {
    const wall = articlePage('Gazette', [
      `North Korean soldiers in Kursk: read our reporting on losses, troops and war. ${'Our journalists work for you day and night. '.repeat(110)}`,
    ]);
    const items = [
      'North Korean losses in Kursk',
      'Kursk: North Korean soldiers dig in',
      'Troops from North Korea seen in Kursk',
    ];
    for (const n of items.keys()) site.serve(`/${n}`, wall);
    list(...items.map((title, n) => ({ title, link: `/${n}`, published: `2024-12-17T0${n}:00:00Z` })));
    const { failures } = await cycles.run(at(0));
    expect(failures).toEqual([expect.stringContaining('the text of other pages')]);
  });
});

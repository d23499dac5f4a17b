import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/articles/read-page.ts';
import { isFrontPage, shareOfWords } from '../../../shared/articles/walls.ts';

const ITEM = {
  title: 'Orland counts its missing soldiers in Vesk',
  summary: 'The ministry in Orland named a number of missing soldiers for the first time.',
};
const URL = 'https://gazette.example/news/2024/orland-counts-its-missing';
const judge = (html: string, url = URL, item = ITEM) =>
  readPage(html, { url, askedUrl: URL, item, now: '2024-12-02T12:00:00.000Z' }).wall;
const page = (title: string, text: string, more = '') =>
  `<!doctype html><html><head><title>${title}</title></head><body>${more}<main><h1>${title}</h1><p>${text}</p></main></body></html>`;
const REPORT = 'Orland said on Monday that 1,200 of its soldiers in Vesk were missing.';

describe('an honest page is no wall', () => {
  it.each([
    ['in one sentence', page(ITEM.title, REPORT)],
    ['under another headline', page('A first number from the ministry', REPORT)],
    [
      'with a login, a cookie bar and a captcha on it',
      page(
        ITEM.title,
        REPORT,
        '<div id="cookie-consent">We use cookies</div><form><input type="password"><div class="g-recaptcha"></div></form>',
      ),
    ],
    ['about a page not found', page('Orland: soldiers not found in Vesk', REPORT)],
    [
      'in another script than its feed',
      page('Орланд рахує зниклих', 'Орланд повідомив, що 1200 його військових у Веску зникли безвісти.'),
    ],
  ])('%s', (_, html) => {
    expect(judge(html)).toBeNull();
  });

  it('where it moved within its site', () => {
    expect(judge(page(ITEM.title, REPORT), 'https://gazette.example/world/4711')).toBeNull();
    expect(judge(page(ITEM.title, REPORT), `${URL}/amp`)).toBeNull();
  });

  it('where nobody knows what it should say', () => {
    expect(judge(page('Hello', 'World'), URL, { title: '', summary: '' })).toBeNull();
  });
});

describe('a page of another shape is a wall', () => {
  const LIST = Array.from(
    { length: 200 },
    (_, n) => `Headline ${n} of this day, soldiers and ministry.`,
  ).join(' ');
  it.each([
    ['the front page', page('Gazette', LIST), 'https://gazette.example/', 'is the front page'],
    [
      'the front page of a language',
      page('Gazette', LIST),
      'https://gazette.example/en/',
      'is the front page',
    ],
    [
      'the folder that it stood in',
      page('News of 2024', LIST),
      'https://gazette.example/news/2024/',
      'is a list of articles',
    ],
    ['a soft 404', page('404 - Not found', LIST), URL, 'says that it is not there'],
    [
      'a soft 404 in Ukrainian',
      page('Сторінку не знайдено', 'Спробуйте пошук.'),
      URL,
      'says that it is not there',
    ],
    ['a login', page('Sign in', 'Please.', '<input type="password">'), URL, 'is a login'],
    [
      'a check for robots',
      page('One moment', 'Checking.', '<script src="/cdn-cgi/challenge-platform/x.js"></script>'),
      URL,
      'is a check for robots',
    ],
    [
      'a consent page',
      page('Privacy', 'We store cookies. '.repeat(100), '<div class="consent-box"></div>'),
      URL,
      'asks for consent',
    ],
    [
      'another text, elsewhere',
      page('Weather', 'Rain and wind all along the coast tonight. '.repeat(150)),
      'https://gazette.example/weather',
      'has none of the words',
    ],
  ])('%s', (_, html, url, words) => {
    expect(judge(html, url)).toContain(words);
  });
});

it.each([
  ['https://a.example/', true],
  ['https://a.example/uk', true],
  ['https://a.example/en-us/', true],
  ['https://a.example/index.html', true],
  ['https://a.example/?p=12', false],
  ['https://a.example/news', false],
])('%s is a front page: %s', (address, isFront) => {
  expect(isFrontPage(address)).toBe(isFront);
});

it.each([
  ['all', 'North Korean soldiers killed in Kursk', 'soldiers from North Korea, killed near Kursk; Korean', 1],
  ['half, whatever their ends', 'солдати загинули поблизу Курська', 'солдатів біля Курську', 0.5],
  ['none', 'North Korean soldiers killed in Kursk', 'We value your privacy and store cookies', 0],
  ['too few to tell', 'War', 'War and peace', null],
])('the share of words found is %s', (_, of, within, share) => {
  expect(shareOfWords(of, within)).toBe(share);
});

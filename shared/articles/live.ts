import type { CheerioAPI } from 'cheerio/slim';

/** Names that parts of pages have that grow while they are read. */
const LIVE_PARTS =
  '[itemtype*="LiveBlogPosting"], [class*="live-blog"], [class*="liveblog"], [class*="live-update"], [class*="liveticker"], [id*="liveblog"], [id*="live-blog"]';
/** How addresses and headlines call such pages. */
const LIVE_WORDS =
  /(?:^|[\s/:|_–-])live(?:[\s/:|_–-]|$)|live(?:blog|ticker|updates)|minute by minute|en direct|minuto a minuto|онлайн|наживо|прямой эфир|실시간/i;

/** Whether a page says that it grows while it is read, as live blogs do. */
export function isLivePage($: CheerioAPI, url: string, title: string): boolean {
  const structured = $('script[type="application/ld+json"]')
    .toArray()
    .some((script) => $(script).text().includes('LiveBlogPosting'));
  return structured || $(LIVE_PARTS).length > 0 || LIVE_WORDS.test(`${new URL(url).pathname} ${title}`);
}

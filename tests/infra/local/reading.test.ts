import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { fogwatch } from '../../fixtures/command.ts';
import { articlePage, feedOf, type SiteServer, startSite } from '../../fixtures/site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'fogwatch-reading-'));
const TEXT =
  "About 300 North Korean soldiers have been killed in the Kursk region, South Korea's National Intelligence Service said on Monday.";
let site: SiteServer;
beforeAll(async () => {
  site = await startSite();
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const FEED = feedOf([
  {
    title: 'North Korean soldiers in Kursk',
    link: '/1',
    guid: 'g1',
    published: '2024-12-02T08:00:00Z',
    description: 'A report.',
  },
  { title: 'Rain', link: '/2', guid: 'g2', published: '03/04/2024', description: 'Wet.' },
]);

describe('feeds --read', () => {
  it('prints the items of a feed, whether each is on the story, and why not', async () => {
    site.serve('/feed', FEED);
    const { code, out, err } = await fogwatch(
      'feeds',
      '--read',
      `${site.origin}/feed`,
      '--json',
      '--allow-private',
    );
    expect(code).toBe(0);
    expect(lines(out)).toEqual([
      {
        ...{
          title: 'North Korean soldiers in Kursk',
          url: `${site.origin}/1`,
          id: 'g1',
          summary: 'A report.',
        },
        ...{ published: '2024-12-02T08:00:00.000Z', updated: null, content: null, onStory: true, why: null },
      },
      {
        ...{
          title: 'Rain',
          url: `${site.origin}/2`,
          id: 'g2',
          summary: 'Wet.',
          published: null,
          updated: null,
        },
        ...{ content: null, onStory: false, why: expect.stringMatching(/^has none of: /) },
      },
    ]);
    expect(err).toContain('1 of 2 dates can be read two ways');
  });

  it('reads a file, and prints a table', async () => {
    const { code, out } = await fogwatch('feeds', '--read', fileOf('feed.xml', FEED));
    expect(code).toBe(0);
    expect(out).toContain('North Korean soldiers in Kursk');
  });

  it('finds the feed of a home page, and says so', async () => {
    site.serve('/feed', FEED);
    const head =
      '<link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml" title="World" href="feed"><link rel="alternate" type="application/atom+xml" href="/atom">';
    site.serve('/', articlePage('Gazette', ['Welcome.'], head));
    const { code, out, err } = await fogwatch(
      'feeds',
      '--read',
      `${site.origin}/`,
      '--json',
      '--allow-private',
    );
    expect(code).toBe(0);
    expect(lines(out)).toHaveLength(2);
    expect(err).toContain(
      `is a web page; it names ${site.origin}/feed ("World"), ${site.origin}/atom. The first is read.`,
    );
  });

  it.each([
    ['a page that names no feed', articlePage('Gazette', ['Welcome.']), 'is a web page that names no feed'],
    ['words', 'Service unavailable', 'is not a feed'],
    ['nothing', '', 'is empty'],
  ])('%s is wrong use, told in one sentence', async (_, content, words) => {
    const { code, err } = await fogwatch('feeds', '--read', fileOf('wrong', content));
    expect([code, err]).toEqual([2, expect.stringContaining(words)]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('extract', () => {
  it('takes an HTML file as a page', async () => {
    const file = fileOf(
      'page.html',
      articlePage(
        'Losses',
        [TEXT],
        '<meta property="article:published_time" content="2024-12-17T06:00:00Z">',
      ),
    );
    const { code, out } = await fogwatch('extract', file, '--json');
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([{ value: 300, claimedOn: '2024-12-16' }]);
  });

  it('shows what the text tells of a number beside its fields', async () => {
    const file = fileOf('text', TEXT);
    const json = await fogwatch('extract', file, '--title', 'Kyiv raises its count', '--json');
    expect(lines(json.out)).toMatchObject([{ value: 300, signals: ['day-named', 'told-higher'] }]);
    expect((await fogwatch('extract', file, '--explain')).out).toContain('day-named');
    expect((await fogwatch('extract', file)).out).not.toContain('day-named');
  });

  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'is a PDF'],
    ['a Word document', Buffer.from('504b030414000600', 'hex'), 'is a packed file'],
    [
      'random bytes',
      Uint8Array.from({ length: 5_000 }, (_, n) => (n * 7919 + n * n * 31) % 256),
      'is no text',
    ],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le'), 'is UTF-16 without a byte order mark'],
    [
      'Ukrainian',
      'Близько трьохсот північнокорейських військових загинули на Курщині. '.repeat(10),
      'another language than English',
    ],
    [
      'German',
      'Etwa dreihundert nordkoreanische Soldaten wurden bisher getötet, so der Dienst. '.repeat(10),
      'another language than English',
    ],
  ])('says why it does not read %s', async (_, content, words) => {
    const { code, out, err } = await fogwatch('extract', fileOf('input', content));
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(words)]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says which languages it reads', async () => {
    const { code, err } = await fogwatch('extract', fileOf('text', TEXT), '--lang', 'ko');
    expect([code, err]).toEqual([2, expect.stringContaining('Read are: en')]);
  });

  it.each([
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])],
    [
      'windows-1252',
      Buffer.concat([Buffer.from(TEXT), Buffer.from(' “x”'.replace(/[“”]/g, '\x93'), 'latin1')]),
    ],
  ])('reads %s', async (_, content) => {
    const { out } = await fogwatch('extract', fileOf('input', content), '--json');
    expect(lines(out)).toMatchObject([{ value: 300 }]);
  });

  it('loses no line of many for those that are none, and names these', async () => {
    const good = (id: string) => JSON.stringify({ id, text: TEXT, published: '2024-12-17' });
    const file = fileOf('docs.jsonl', [good('a'), '{"id":', '{"id":"c"}', good('d')].join('\n'));
    const { code, out, err } = await fogwatch('extract', file, '--jsonl');
    expect(lines(out).map(({ id, figures }) => [id, figures.length])).toEqual([
      ['a', 1],
      ['d', 1],
    ]);
    expect(code).toBe(2);
    expect(err).toMatch(/line 2 is not JSON[\s\S]*line 3: text[\s\S]*2 of 4 lines were not read/);
  });
});

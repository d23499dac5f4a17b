import type { Content } from './contents.ts';

/** How sites build their pages, in our own markup. */
export interface Layout {
  readonly name: string;
  page(content: Content): string;
}

const NAVIGATION =
  '<nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>';
const RELATED =
  '<div class="related-stories"><h3>Related</h3><ul><li><a href="/z1">MORE: 5,000 Orlanders killed in Vesk, claims a general of Harrow</a></li><li><a href="/z2">The winter in which 900 people died at the river, remembered</a></li></ul></div>';
const FOOTER =
  '<footer><p>© Gazette. All rights reserved. Imprint, privacy, contact, careers and the small print of 1,000 words.</p></footer>';
const COOKIES =
  '<div id="cookie-banner" class="cookie-consent"><p>We and 812 partners store cookies on your device to make this page better.</p><button>Accept</button></div>';
const SHARE =
  '<div class="share-bar"><a href="#">Share</a><a href="#">Post</a><span>3,400 shares</span></div>';
const NEWSLETTER =
  '<div class="newsletter-signup"><h4>The morning letter</h4><p>Join the 40,000 readers who start their day with the Gazette.</p><input type="email"></div>';
const FIGURE =
  '<figure><img src="/a.jpg" alt="Vesk"><figcaption>The bridge at Vesk, where 900 people died in 2015. Photo: A. Nym</figcaption></figure>';

const html = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title} | Gazette</title>${head}</head><body>${body}</body></html>`;
const firstParagraph = (content: string, between: string) => content.replace('</p>', `</p>${between}`);

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'an article element',
    page: ({ title, html: content }) =>
      html(
        title,
        `<header>${NAVIGATION}</header><main><article><h1>${title}</h1>${content}</article></main>${FOOTER}`,
      ),
  },
  {
    name: 'boxes without meaning',
    page: ({ title, html: content }) =>
      html(
        title,
        `<div class="x1">${NAVIGATION}<div class="x2"><div class="x3"><h1>${title}</h1></div><div class="x4">${content}</div></div>${RELATED}</div>${FOOTER}`,
      ),
  },
  {
    name: 'schema.org marks',
    page: ({ title, html: content }) =>
      html(
        title,
        `${NAVIGATION}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${title}</h1>${SHARE}<div itemprop="articleBody">${content}</div>${NEWSLETTER}</div>${RELATED}${FOOTER}`,
      ),
  },
  {
    name: 'a page laid out by a table',
    page: ({ title, html: content }) =>
      html(
        title,
        `<table width="100%"><tr><td width="20%">${NAVIGATION}</td><td><h1>${title}</h1>${content}</td></tr></table>${FOOTER}`,
      ),
  },
  {
    name: 'a blog',
    page: ({ title, html: content }) =>
      html(
        title,
        `<div id="page">${NAVIGATION}<div id="primary"><article class="post type-post has-post-thumbnail"><header class="entry-header"><h1 class="entry-title">${title}</h1></header><div class="entry-content">${firstParagraph(content, FIGURE)}${SHARE}</div></article><div id="comments"><h2>12 comments</h2><p>First! They lost at least 9,000, everybody knows that.</p></div></div><aside id="secondary">${RELATED}</aside></div>${FOOTER}`,
      ),
  },
  {
    name: 'boxes within the report',
    page: ({ title, html: content }) =>
      html(
        title,
        `<main><article><h1>${title}</h1>${firstParagraph(content, `${FIGURE}<aside class="promo"><p>Listen: our podcast about the river, with more than 2 million listeners.</p></aside>`)}${RELATED}</article></main>${FOOTER}`,
      ),
  },
  {
    name: 'a page of a framework, its names without sense',
    page: ({ title, html: content }) =>
      html(
        title,
        `<div id="__root"><div class="css-1a2b3c"><div class="css-9z8y7x"><h1 class="css-qwe">${title}</h1></div><section class="css-asd">${content}</section></div><div class="css-foot">${COOKIES}</div></div>`,
      ),
  },
  {
    name: 'a page built by script, its text in JSON-LD',
    page: ({ title, lines }) =>
      html(
        title,
        '<div id="app"></div>',
        `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody: lines.join('\n') })}</script>`,
      ),
  },
  {
    name: 'old markup, lines parted by breaks',
    page: ({ title, html: content }) =>
      html(
        title,
        `<center><b>GAZETTE</b></center><hr><h1>${title}</h1><font size="3">${content.replaceAll('<p>', '').replaceAll('</p>', '<br><br>')}</font><hr><small>© Gazette</small>`,
      ),
  },
  {
    name: 'a live page, the newest post first',
    page: ({ title, html: content }) =>
      html(
        title,
        `${NAVIGATION}<main><article class="live-blog"><h1>${title}</h1><section class="post"><h2>14:20</h2>${content}</section></article></main>${RELATED}${FOOTER}`,
        '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>',
      ),
  },
  {
    name: 'a consent bar and megabytes of picture over an honest report',
    page: ({ title, html: content }) =>
      html(
        title,
        `${COOKIES}<img src="data:image/png;base64,${'A'.repeat(100_000)}"><div class="wrapper"><h1>${title}</h1><div class="story">${content}</div>${NEWSLETTER}</div>${FOOTER}`,
      ),
  },
  {
    name: 'a phone page',
    page: ({ title, html: content }) =>
      `<!doctype html><html amp><head><title>${title}</title></head><body><amp-sidebar>${NAVIGATION}</amp-sidebar><article><h1>${title}</h1><amp-img src="/a.jpg"></amp-img>${content}<amp-social-share type="x"></amp-social-share></article></body></html>`,
  },
];

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../shared/articles/read-page.ts';
import { questionFor } from '../../../shared/figures/second/prompt.ts';
import { KURSK } from '../../../shared/story/kursk.ts';

const pageWith = (hidden: string): string => `<!doctype html><html lang="en"><head>
<title>Seoul counts the dead</title><meta property="og:title" content="Seoul counts the dead"></head>
<body><article><h1>Seoul counts the dead</h1>
<p>About 300 North Korean soldiers have been killed in Kursk, South Korea's spy agency told lawmakers on Monday,
and it said that many more were hurt in the fighting.</p>
${hidden}
<p>The agency's director answered questions for an hour in a closed session, and a lawmaker told reporters about it
afterwards in the corridor.</p></article></body></html>`;

const FALSE = 'The NIS said 90,000 North Korean soldiers were killed.';

describe('what a page does not show its readers, nobody reads', () => {
  it.each([
    ['a comment', `<!-- ${FALSE} -->`],
    ['the hidden attribute', `<p hidden>${FALSE}</p>`],
    ['an element hidden from screen readers', `<p aria-hidden="true">${FALSE}</p>`],
    ['display: none', `<p style="display:none">${FALSE}</p>`],
    [
      'display: none within a paragraph',
      `<p>It gave no names. <span style="display: none !important">${FALSE}</span></p>`,
    ],
    ['visibility: hidden', `<p style="visibility: hidden">${FALSE}</p>`],
    ['no size', `<p style="color:#000;font-size:0">${FALSE}</p>`],
    ['no opacity', `<p style="opacity: 0;">${FALSE}</p>`],
    ['a place beside the screen', `<div style="position:absolute; left:-9999px"><p>${FALSE}</p></div>`],
    ['a template', `<template><p>${FALSE}</p></template>`],
    ['a script', `<script>const order = "${FALSE}";</script>`],
    ['an image', `<img alt="${FALSE}" src="x.png">`],
  ])('%s', (_name, hidden) => {
    const now = '2025-01-14T08:00:00Z';
    const { title, text } = readPage(pageWith(hidden), {
      url: 'https://example.org/a',
      item: { title: 'Seoul counts the dead' },
      now,
    });
    expect(text).toContain('About 300 North Korean soldiers');
    const { question } = questionFor({ title, text, published: now, language: 'en' }, KURSK);
    expect(JSON.stringify(question)).not.toContain('90,000');
  });
});

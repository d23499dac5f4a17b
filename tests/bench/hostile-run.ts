/**
 * Reads hostile documents and prints a JSON line for each; in a process of its own, as the largest that a process ever
 * was is never taken back. Arguments: `measured`, or `counted` without the peer that only times need; then kind and file
 * of each.
 */
import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { readPage } from '../../shared/articles/read-page.ts';
import { findNotice } from '../../shared/articles/retraction.ts';
import { textSignature } from '../../shared/articles/signature.ts';
import { decodeText } from '../../shared/feeds/charset.ts';
import { MAX_BYTES } from '../../shared/feeds/fetch.ts';
import { readFeed } from '../../shared/feeds/read-feed.ts';
import { whyIrrelevant } from '../../shared/feeds/relevance.ts';
import { storyById } from '../../shared/story/stories.ts';

const NOW = '2025-04-30T12:00:00Z';
const story = storyById('kursk');

/** As the functions do: from bytes to what is asked of each item. */
async function readFeedOf(bytes: Uint8Array): Promise<void> {
  const { items } = await readFeed(decodeText(bytes, null), {
    feedUrl: 'https://gazette.example/feed',
    now: NOW,
  });
  for (const item of items) whyIrrelevant(item, 'en', story);
}

function readPageOf(bytes: Uint8Array): void {
  const item = { title: 'Orland counts its missing in Vesk', summary: '1,200 soldiers' };
  const page = readPage(decodeText(bytes, null), { url: 'https://gazette.example/news/1', item, now: NOW });
  findNotice(page, 'en');
  textSignature(page.text);
}

/** Five megabytes of markup as reports have it. */
function ordinaryMarkup(): string {
  const paragraph =
    '<p class="text">Orland said on Monday that <b>1,200</b> of its soldiers in <a href="/vesk">Vesk</a> were missing, and named none; Harrow said nothing of its own.</p>\n';
  return paragraph.repeat(Math.floor(MAX_BYTES / paragraph.length));
}

/** Milliseconds of processor that a piece of work takes, in all threads. */
async function processorFor(work: () => unknown): Promise<number> {
  const before = process.resourceUsage();
  await work();
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return (userCPUTime - before.userCPUTime + systemCPUTime - before.systemCPUTime) / 1_000;
}

function parseOnce(markup: string): void {
  const parser = new Parser({ onopentag() {}, ontext() {}, onclosetag() {} });
  parser.write(markup);
  parser.end();
}

/** Characters given to htmlparser2 since it was asked last. */
let parsed = 0;
const { write } = Parser.prototype;
Parser.prototype.write = function (chunk) {
  parsed += chunk.length;
  write.call(this, chunk);
};

const [mode, ...told] = process.argv.slice(2);
for (let at = 0; at < told.length; at += 2) {
  const [kind, file = ''] = told.slice(at);
  const bytes = readFileSync(file);
  let problem = '';
  parsed = 0;
  const milliseconds = await processorFor(async () => {
    try {
      await (kind === 'feed' ? readFeedOf(bytes) : readPageOf(bytes));
    } catch (error) {
      problem = error instanceof Error ? error.name : String(error);
    }
  });
  const megabytes = process.resourceUsage().maxRSS / 1_024;
  const outcome = { milliseconds, megabytes, parsed, problem };
  const peer = mode === 'measured' ? await processorFor(() => parseOnce(ordinaryMarkup())) : 0;
  console.log(JSON.stringify({ ...outcome, bytes: bytes.length, peer }));
}

import { createHash } from 'node:crypto';

/** Addresses of one host that have one text under different headlines at least, where the text is a wall's. */
const MANY = 3;
/** Texts that are remembered: more than the pages of a day on a story. */
const MOST_TEXTS = 2_000;

/**
 * Remembers which texts stood under which addresses: one text under many addresses of a site, each with another
 * headline in the feed, is a wall and no article. Syndicated reports stand on many sites, and once on each.
 */
export class TextMemory {
  readonly #titles = new Map<string, Map<string, string>>();

  /** Whether the text has now been met under many addresses. @param title the item's */
  isEverywhere({ url, title, text }: { url: string; title: string; text: string }): boolean {
    if (text === '') return false;
    const key = createHash('sha256')
      .update(`${new URL(url).hostname}\n${text}`)
      .digest('base64url');
    const titles = this.#titles.get(key) ?? new Map<string, string>();
    titles.set(url, title);
    // Last in, so that the oldest is the first to be forgotten.
    this.#titles.delete(key);
    this.#titles.set(key, titles);
    const [oldest] = this.#titles.keys();
    if (this.#titles.size > MOST_TEXTS && oldest !== undefined) this.#titles.delete(oldest);
    return titles.size >= MANY && new Set(titles.values()).size >= MANY;
  }
}

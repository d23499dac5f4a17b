import { canonicalUrl } from '../../shared/articles/canonical-url.ts';
import { isFrontPage } from '../../shared/articles/walls.ts';
import type { FeedItem } from '../../shared/feeds/feed-item.ts';
import { hashOf } from '../../shared/store/keys.ts';
import type { Owner } from '../../shared/store/seen-items.ts';

/** An item by what it is known by in the store. */
export interface KnownItem {
  readonly identity: string;
  /** Address of its page, as articles have it; several items of a live blog share one. */
  readonly place: string;
  readonly item: FeedItem;
  /** Whether another item stands for the page: this one is read by its own words. */
  readonly isPart: boolean;
  /** Tells it apart from others of its page. */
  readonly name: string;
}

/** By its address, in which feed it may stand; an item without one is known in its own feed only. */
export function placeOf(item: FeedItem, feedUrl: string): string {
  return item.url === null ? `${feedUrl}#${item.id}` : canonicalUrl(item.url);
}

/**
 * What the items of one page are known by. One item stands for the page, and for as long as its feed shows it; the
 * others are told apart by their fragment, else by what they say: true doubles are one. No item stands for a front
 * page, which is no article.
 * @param items those of one place, at least one
 * @param owner which item the feed first showed there; null where it never showed one
 */
export function knownItems(place: string, items: readonly FeedItem[], owner: Owner | null): KnownItem[] {
  const hasOwner = items.every(({ url }) => url === null || !isFrontPage(url));
  const own = hasOwner ? ownerAmong(items, owner) : null;
  const known = items.map((item): KnownItem => {
    const name = nameOf(item);
    return item === own
      ? { identity: place, place, item, isPart: false, name }
      : { identity: `${place}#${partOf(item)}`, place, item, isPart: true, name };
  });
  const words = own === null ? null : wordsOf(own);
  const others = known.filter(
    ({ isPart, item }) => !isPart || fragmentOf(item) !== null || wordsOf(item) !== words,
  );
  return [...new Map(others.map((one) => [one.identity, one])).values()];
}

function ownerAmong(items: readonly FeedItem[], owner: Owner | null): FeedItem | null {
  if (owner === null) return items.reduce((one, other) => (isOlder(other, one) ? other : one));
  const [only] = items;
  const named = items.find((item) => nameOf(item) === owner.name);
  if (named !== undefined) return named;
  // Ids and headlines change with edits; a later date, or another fragment, makes another item.
  return only !== undefined && items.length === 1 && !isAnother(only, owner) ? only : null;
}

function isOlder(one: FeedItem, other: FeedItem): boolean {
  if (one.published === null || other.published === null) return one.published === other.published;
  return one.published <= other.published;
}

function isAnother(item: FeedItem, owner: Owner): boolean {
  if (fragmentOf(item) !== null && owner.name.startsWith('#')) return true;
  const isNamed = item.id !== item.url && owner.name !== '';
  return isNamed && item.published !== null && owner.published !== null && item.published > owner.published;
}

/** Its fragment, else its id in the feed; empty where that is only its address. */
function nameOf(item: FeedItem): string {
  const fragment = fragmentOf(item);
  if (fragment !== null) return `#${fragment}`;
  return item.id === item.url ? '' : hashOf(item.id).slice(0, 16);
}

function partOf(item: FeedItem): string {
  return fragmentOf(item) ?? wordsOf(item);
}

/** Parts of pages have fragments that name them; others tell where a reader came from (`#xtor=RSS-1`). */
function fragmentOf({ url }: FeedItem): string | null {
  const fragment = url === null ? '' : new URL(url).hash.slice(1);
  return fragment === '' || /[=&]/.test(fragment) || fragment.length > 100 ? null : fragment;
}

function wordsOf({ title, summary }: FeedItem): string {
  return hashOf(`${title}\n${summary}`).slice(0, 16);
}

import type { Feed } from '../story/story.ts';

/** What is kept of a feed between checks. */
export interface FeedState {
  /** Address in the story: the key, also after the feed has moved. */
  readonly url: string;
  readonly outlet: string;
  /** Where permanent redirects led; asked instead of `url`. Null where the feed has not moved. */
  readonly movedTo: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO 8601, UTC. */
  readonly nextDue: string;
  /** ISO 8601, UTC; null before the first success. */
  readonly lastSuccess: string | null;
  /** In a row, up to now. */
  readonly failures: number;
  /** One line for a person; null after a success. */
  readonly lastError: string | null;
  /** ISO 8601, UTC: the first check. What was published before it is late, not news. */
  readonly watchedSince: string;
  /** Items ever read of it, each once. */
  readonly itemsSeen: number;
  /** ISO 8601, UTC: the last check, whatever it came to; null before the first, and in states written before it was kept. */
  readonly checkedAt: string | null;
  /** ISO 8601, UTC: since when it answers with a document without any item; null where it has items. */
  readonly emptySince: string | null;
}

/** A feed that was never checked: due at once. @param now ISO 8601, UTC */
export function newFeedState(feed: Pick<Feed, 'url' | 'outlet'>, now: string): FeedState {
  return {
    url: feed.url,
    outlet: feed.outlet,
    movedTo: null,
    etag: null,
    lastModified: null,
    nextDue: now,
    lastSuccess: null,
    failures: 0,
    lastError: null,
    watchedSince: now,
    itemsSeen: 0,
    checkedAt: null,
    emptySince: null,
  };
}

/** What a check brought that the next one needs. */
export interface FeedSuccess {
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly nextDue: string;
  readonly movedTo: string | null;
  /** Absent after a 304: the version at hand is still the one. */
  readonly validators?: { readonly etag: string | null; readonly lastModified: string | null };
  readonly newItems: number;
  /** Items in the document, new or not; absent after a 304. */
  readonly items?: number;
}

/** The state after a check that brought a document or a 304. */
export function afterSuccess(state: FeedState, success: FeedSuccess): FeedState {
  return {
    ...state,
    ...success.validators,
    movedTo: success.movedTo ?? state.movedTo,
    nextDue: success.nextDue,
    lastSuccess: success.now,
    checkedAt: success.now,
    failures: 0,
    lastError: null,
    emptySince: emptySince(state, success),
    itemsSeen: state.itemsSeen + success.newItems,
  };
}

function emptySince(state: FeedState, { now, items }: FeedSuccess): string | null {
  if (items === undefined) return state.emptySince;
  return items === 0 ? (state.emptySince ?? now) : null;
}

/**
 * The state after a check that failed. A place that the feed had moved to and that fails is forgotten,
 * so that the story's own address gets its chance again.
 */
export function afterFailure(
  state: FeedState,
  { now, nextDue, error }: { readonly now: string; readonly nextDue: string; readonly error: string },
): FeedState {
  return {
    ...state,
    movedTo: null,
    nextDue,
    checkedAt: now,
    failures: state.failures + 1,
    lastError: error,
  };
}

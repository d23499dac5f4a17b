import * as v from 'valibot';

/** What `poll` puts on the feed queue, and `fetch` takes from it: feeds that are due, of the hosts of one lane. */
export const FeedMessage = v.object({
  /** A host is always in the same lane, and no two messages of a lane are worked on at once. */
  lane: v.string(),
  /** ISO 8601 UTC: the poll that handed them on. */
  polledAt: v.string(),
  /** Longest overdue first. */
  feeds: v.array(
    v.object({
      story: v.string(),
      /** Address in the story. */
      url: v.string(),
      /** Nothing of the story had been read when it was handed on: what comes is the baseline. */
      isBaseline: v.boolean(),
    }),
  ),
});
export type FeedMessage = v.InferOutput<typeof FeedMessage>;

/** Where messages wait. @throws where not all of them are safely queued */
export interface FeedQueue {
  send(messages: readonly FeedMessage[]): Promise<void>;
}

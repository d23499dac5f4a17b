/** What became of one attempt to deliver. */
export type Attempt =
  | { readonly result: 'delivered' }
  /** It may go better another time; `retryAfter` is ISO 8601 UTC, as the receiver asked. */
  | { readonly result: 'failed'; readonly why: string; readonly retryAfter: string | null }
  /** It will never: this message is given up. */
  | { readonly result: 'refused'; readonly why: string }
  /** The address says that it is no more: nothing is sent to it again. */
  | { readonly result: 'gone'; readonly why: string };

/** What the functions count, declared once: the handlers add to these, the alarms and the dashboard read them. */

/** CloudWatch namespace of all of them; their one dimension is `service`, the name of the stack. */
export const METRIC_NAMESPACE = 'Fogwatch';

/**
 * Ten names and no more: CloudWatch keeps ten custom metrics for nothing, the eleventh costs.
 * So nothing is counted per feed or per story; the logs and `fogwatch feeds` tell which.
 */
export const METRIC = {
  /** Polls that came to their end. */
  cyclesCompleted: 'CyclesCompleted',
  /** Feeds that failed in a cycle. */
  feedsFailed: 'FeedsFailed',
  /** Feeds that have had no success for a day, as of the end of a cycle. */
  feedsFailingForADay: 'FeedsFailingForADay',
  /** Articles put on the queue by a poll. */
  articlesQueued: 'ArticlesQueued',
  /** Articles read, whether or not they held a figure. */
  articlesRead: 'ArticlesRead',
  /** Figures recorded. */
  figuresRead: 'FiguresRead',
  /** Entries added to the ledger. */
  changesRecorded: 'ChangesRecorded',
  /** Alerts published. */
  alertsSent: 'AlertsSent',
  /** Alerts that could not be published; they stay pending and are tried again. */
  alertsFailed: 'AlertsFailed',
} as const;

export type MetricName = (typeof METRIC)[keyof typeof METRIC];

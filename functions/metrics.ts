/** What the functions count, declared once: the handlers add to these, the alarms and the dashboard read them. */

/** CloudWatch namespace of all of them; their one dimension is `service`, the name of the stack. */
export const METRIC_NAMESPACE = 'Fogwatch';

/**
 * Few names: CloudWatch keeps ten custom metrics for nothing, each one more costs 0.30 dollars a month (docs/cost.md).
 * So nothing is counted per feed or per story; the logs and `fogwatch feeds` tell which.
 */
export const METRIC = {
  /** Polls that came to their end: what is due was handed on, of every story. */
  cyclesCompleted: 'CyclesCompleted',
  /** Checks of a feed that failed. */
  feedsFailed: 'FeedsFailed',
  /** Feeds without a success for a day, without an item for days, or not looked at for several periods, as a poll found them. */
  feedsInTrouble: 'FeedsInTrouble',
  /** Articles put on the queue. */
  articlesQueued: 'ArticlesQueued',
  /** Articles read, whether or not they held a figure. */
  articlesRead: 'ArticlesRead',
  /** Figures recorded. */
  figuresRead: 'FiguresRead',
  /** Entries added to the ledger. */
  changesRecorded: 'ChangesRecorded',
  /** Ledgers that were folded from further back than their latest checkpoint: something old came late. */
  columnsRefolded: 'ColumnsRefolded',
  /** Items of the table that could not be read, and were passed over; the log tells which. */
  itemsUnreadable: 'ItemsUnreadable',
  /** Alerts published. */
  alertsSent: 'AlertsSent',
  /** Alerts that could not be published; they stay pending and are tried again. */
  alertsFailed: 'AlertsFailed',
  /** Changes of the canary, the article that goes the whole way once a day. */
  canaryHeard: 'CanaryHeard',
  /** Age of the oldest alert that a sweep found pending, in minutes; 0 where none was. */
  oldestPendingMinutes: 'OldestPendingMinutes',
  /** Messages that a webhook did not take in a day, or said that it never will. */
  deliveriesGivenUp: 'DeliveriesGivenUp',
  /** Changes told by the summary of a storm. */
  changesSummarised: 'ChangesSummarised',
  /** Articles that the second reader should have read and was not heard on, or not to its end. */
  secondReaderUnheard: 'SecondReaderUnheard',
} as const;

export type MetricName = (typeof METRIC)[keyof typeof METRIC];

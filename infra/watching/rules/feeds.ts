import { Duration } from 'aws-cdk-lib';
import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { METRIC } from '../../../functions/metrics.ts';
import { MISSED_PERIODS } from '../../../shared/feeds/due.ts';
import { type Alarms, counted } from '../alarms.ts';

/** Rules for the way from the schedule to the feeds. */
export function watchFeeds(
  alarms: Alarms,
  { feeds, pollMinutes }: { readonly feeds: IQueue; readonly pollMinutes: number },
): void {
  const period = Duration.minutes(pollMinutes);
  alarms.add('poll-stopped', 'CRITICAL', {
    meaning: `No poll has come to its end for ${MISSED_PERIODS} periods: no news is seen.`,
    metric: counted(alarms, METRIC.cyclesCompleted, Stats.SUM, period),
    at: { most: 0 },
    periods: MISSED_PERIODS,
    missing: TreatMissingData.BREACHING,
  });
  alarms.add('feeds-waiting', 'HIGH', {
    meaning: `Feeds that are due have waited for longer than a period, ${MISSED_PERIODS} times in a row: they are looked at late, or not at all.`,
    metric: feeds.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM }),
    at: { least: period.toSeconds() },
    periods: MISSED_PERIODS,
  });
  alarms.add('feed-failing', 'MEDIUM', {
    meaning: `A feed has had no success for a day, or no item for three, or was not looked at for ${MISSED_PERIODS} periods.`,
    metric: counted(alarms, METRIC.feedsInTrouble, Stats.MAXIMUM, Duration.hours(1)),
    at: { least: 1 },
    // A poll that did not come to its end says nothing about the feeds.
    missing: TreatMissingData.IGNORE,
  });
}

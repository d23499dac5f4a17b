import { Duration } from 'aws-cdk-lib';
import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { METRIC } from '../../../functions/metrics.ts';
import { type Alarms, counted } from '../alarms.ts';

/** Older than this when the sweep finds it, in minutes, an alert was not woken by the stream, or could not be sent. */
const LATE_MINUTES = 3;

/** Rules for the way from a change to its subscribers. */
export function watchAlerts(alarms: Alarms): void {
  alarms.add('alerts-failing', 'CRITICAL', {
    meaning: 'An alert could not be published; it stays pending and is tried again every five minutes.',
    metric: counted(alarms, METRIC.alertsFailed, Stats.SUM, Duration.minutes(5)),
    at: { least: 1 },
  });
  alarms.add('alerts-late', 'CRITICAL', {
    meaning: `An alert was still pending after ${LATE_MINUTES} minutes, or nobody has looked for a quarter of an hour.`,
    metric: counted(alarms, METRIC.oldestPendingMinutes, Stats.MAXIMUM, Duration.minutes(15)),
    at: { least: LATE_MINUTES },
    missing: TreatMissingData.BREACHING,
  });
}

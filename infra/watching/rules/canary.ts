import { Duration } from 'aws-cdk-lib';
import { Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { METRIC } from '../../../functions/metrics.ts';
import { type Alarms, counted } from '../alarms.ts';

/** The canary sings once a day: after this long without it, it was missed. */
const SILENCE = { period: Duration.hours(6), periods: 5 };

/** The rule for the whole way, from the article queue to a change that the stream brings. */
export function watchCanary(alarms: Alarms): void {
  alarms.add('canary-silent', 'CRITICAL', {
    meaning: 'The article that goes the way of the news once a day did not come out as a change.',
    metric: counted(alarms, METRIC.canaryHeard, Stats.SUM, SILENCE.period),
    at: { most: 0 },
    periods: SILENCE.periods,
    missing: TreatMissingData.BREACHING,
  });
}

import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { METRIC } from '../../../functions/metrics.ts';
import { type Alarms, counted } from '../alarms.ts';

/** Answers of the kind "our fault" in five minutes before somebody is told: one may be a deployment under way. */
const ERRORS_OF_OURS = 3;

/** Rules for the API, and for what all functions share. */
export function watchService(alarms: Alarms, { api }: { readonly api: HttpApi }): void {
  alarms.add('api-failing', 'MEDIUM', {
    meaning: `The API gave ${ERRORS_OF_OURS} answers or more of status 500 and above in five minutes.`,
    metric: api.metricServerError({ period: Duration.minutes(5), statistic: Stats.SUM }),
    at: { least: ERRORS_OF_OURS },
  });
  alarms.add('items-damaged', 'MEDIUM', {
    meaning: 'Items of the table could not be read, and were passed over; the log names them.',
    metric: counted(alarms, METRIC.itemsUnreadable, Stats.SUM, Duration.hours(1)),
    at: { least: 1 },
  });
  alarms.add('throttled', 'MEDIUM', {
    meaning: "AWS held calls back: the account's limit of calls at once is reached.",
    // Of the whole account: the limit is the account's, and it is one metric instead of one a function.
    metric: LambdaFunction.metricAllThrottles({ period: Duration.minutes(5), statistic: Stats.SUM }),
    at: { least: 1 },
    periods: 3,
  });
}

import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { METRIC } from '../../../functions/metrics.ts';
import { type Alarms, counted } from '../alarms.ts';

const FIVE_MINUTES = Duration.minutes(5);

/** Rules for what is told beyond the mail of the moment: storms, webhooks, digests. */
export function watchDeliveries(
  alarms: Alarms,
  { deadLetters, digest }: { readonly deadLetters: IQueue; readonly digest: IFunction },
): void {
  alarms.add('alert-storm', 'HIGH', {
    meaning: 'So many changes came at once that one summary was sent in place of their messages.',
    metric: counted(alarms, METRIC.changesSummarised, Stats.SUM, FIVE_MINUTES),
    at: { least: 1 },
  });
  alarms.add('webhook-given-up', 'MEDIUM', {
    meaning: 'A webhook did not take a message for a day, or said that it is gone.',
    metric: counted(alarms, METRIC.deliveriesGivenUp, Stats.SUM, Duration.hours(1)),
    at: { least: 1 },
  });
  alarms.add('deliveries-dead', 'MEDIUM', {
    meaning: 'Messages to webhooks that could not be worked on wait in their dead-letter queue.',
    metric: deadLetters.metricApproximateNumberOfMessagesVisible({
      period: FIVE_MINUTES,
      statistic: Stats.MAXIMUM,
    }),
    at: { least: 1 },
  });
  alarms.add('digest-failing', 'MEDIUM', {
    meaning: 'A digest could not be sent; it is tried again the same day, and the next one makes up for it.',
    metric: digest.metricErrors({ period: FIVE_MINUTES, statistic: Stats.SUM }),
    at: { least: 1 },
  });
}

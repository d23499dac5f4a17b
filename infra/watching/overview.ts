import { Duration, Stack } from 'aws-cdk-lib';
import { type Alarm, AlarmStatusWidget, Dashboard, GraphWidget, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { METRIC, type MetricName } from '../../functions/metrics.ts';
import { counted } from './alarms.ts';

export interface OverviewProps {
  readonly alarms: readonly Alarm[];
  readonly functions: readonly IFunction[];
  readonly queues: readonly IQueue[];
}

/** The dashboard: alarms on top, then the way of the news from feed to alert, then the machinery. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, props: OverviewProps) {
    super(scope, id);
    const hour = Duration.hours(1);
    const sums = (title: string, ...names: MetricName[]) =>
      new GraphWidget({ title, width: 8, left: names.map((name) => counted(this, name, Stats.SUM, hour)) });
    const dashboard = new Dashboard(this, 'Dashboard', {
      dashboardName: Stack.of(this).stackName,
      defaultInterval: Duration.days(7),
    });
    dashboard.addWidgets(new AlarmStatusWidget({ title: 'Alarms', width: 24, alarms: [...props.alarms] }));
    dashboard.addWidgets(
      sums('Cycles and feeds', METRIC.cyclesCompleted, METRIC.feedsFailed, METRIC.feedsInTrouble),
      sums('Articles and figures', METRIC.articlesQueued, METRIC.articlesRead, METRIC.figuresRead),
      sums('Changes and alerts', METRIC.changesRecorded, METRIC.alertsSent, METRIC.alertsFailed),
    );
    dashboard.addWidgets(
      new GraphWidget({
        title: 'Queues',
        width: 8,
        left: props.queues.map((queue) => queue.metricApproximateNumberOfMessagesVisible()),
      }),
      new GraphWidget({
        title: 'Time a call',
        width: 8,
        left: props.functions.map((each) => each.metricDuration()),
      }),
      new GraphWidget({
        title: 'Failed calls',
        width: 8,
        left: props.functions.map((each) => each.metricErrors()),
      }),
    );
  }
}

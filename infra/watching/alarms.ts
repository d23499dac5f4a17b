import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { type IFunction, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { METRIC, METRIC_NAMESPACE, type MetricName } from '../../functions/metrics.ts';

/** Where the runbook is in the project; a link that holds in every fork. */
const RUNBOOK = 'docs/runbook.md';

/** CRITICAL: subscribers hear nothing. HIGH: some news is lost unless somebody acts. MEDIUM: one source is blind. */
export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM';

/** A poll is missed when this many periods brought no end of a cycle. */
const MISSED_PERIODS = 3;
/** A week without a figure means something only if this many articles came: a quiet story is not a broken reader. */
const ARTICLES_OF_A_WEEK = 10;

export interface AlarmsProps {
  readonly notices: ITopic;
  readonly pollMinutes: number;
  readonly deadLetters: IQueue;
  readonly alert: IFunction;
  /** Whether a second reader is wanted, whose silence is worth a word. */
  readonly secondReader: boolean;
}

/** Articles in an hour that the second reader was not heard on before somebody is told: one alone may be chance. */
const UNHEARD_IN_AN_HOUR = 3;

/**
 * The alarms. Together they look at ten metrics, as many as CloudWatch watches for nothing; with a second reader, eleven.
 * Each has a section of its own name in docs/runbook.md.
 */
export class Alarms extends Construct {
  readonly all: Alarm[] = [];
  readonly #notices: SnsAction;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.#notices = new SnsAction(props.notices);
    const period = Duration.minutes(props.pollMinutes);
    const { alert } = props;

    this.#add('poll-stopped', 'CRITICAL', {
      meaning: `No poll has come to its end for ${MISSED_PERIODS} periods: no news is seen.`,
      metric: counted(this, METRIC.cyclesCompleted, Stats.SUM, period),
      breach: [ComparisonOperator.LESS_THAN_THRESHOLD, 1],
      periods: MISSED_PERIODS,
      missing: TreatMissingData.BREACHING,
    });
    this.#add('alerts-failing', 'CRITICAL', {
      meaning: 'An alert could not be published; it stays pending and is tried again every five minutes.',
      metric: new MathExpression({
        expression: 'FILL(failed, 0) + FILL(errors, 0)',
        label: 'alerts not published and calls that failed',
        period: Duration.minutes(5),
        usingMetrics: {
          failed: counted(this, METRIC.alertsFailed, Stats.SUM, Duration.minutes(5)),
          errors: alert.metricErrors({ period: Duration.minutes(5) }),
        },
      }),
      breach: [ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD, 1],
    });
    this.#add('articles-dead', 'HIGH', {
      meaning: 'Articles that could not be read in five tries wait in the dead-letter queue.',
      metric: props.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: Stats.MAXIMUM,
      }),
      breach: [ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD, 1],
    });
    this.#add('reader-silent', 'HIGH', {
      meaning: `${ARTICLES_OF_A_WEEK} or more articles were read in a week, and not one figure was found in them.`,
      metric: new MathExpression({
        expression: `IF(FILL(articles, 0) >= ${ARTICLES_OF_A_WEEK} AND FILL(figures, 0) < 1, 1, 0)`,
        label: 'articles without a figure',
        period: Duration.days(7),
        usingMetrics: {
          articles: counted(this, METRIC.articlesRead, Stats.SUM, Duration.days(7)),
          figures: counted(this, METRIC.figuresRead, Stats.SUM, Duration.days(7)),
        },
      }),
      breach: [ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD, 1],
    });
    this.#add('feed-failing', 'MEDIUM', {
      meaning: 'A feed has had no success for a day, or was not looked at for three periods.',
      metric: counted(this, METRIC.feedsInTrouble, Stats.MAXIMUM, Duration.hours(1)),
      breach: [ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD, 1],
      // A feed that is due seldom reports seldom: no data says nothing about it.
      missing: TreatMissingData.IGNORE,
    });
    this.#add('throttled', 'MEDIUM', {
      meaning: "AWS held calls back: the account's limit of calls at once is reached.",
      // Of the whole account: the limit is the account's, and it is one metric instead of one a function.
      metric: LambdaFunction.metricAllThrottles({ period: Duration.minutes(5), statistic: Stats.SUM }),
      breach: [ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD, 1],
      periods: 3,
    });
    if (!props.secondReader) return;
    this.#add('second-reader-unheard', 'MEDIUM', {
      meaning: `The second reader was not heard on ${UNHEARD_IN_AN_HOUR} articles or more in an hour; the rules' reading stands for them.`,
      metric: counted(this, METRIC.secondReaderUnheard, Stats.SUM, Duration.hours(1)),
      breach: [ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD, UNHEARD_IN_AN_HOUR],
    });
  }

  #add(
    name: string,
    severity: Severity,
    rule: {
      readonly meaning: string;
      readonly metric: IMetric;
      readonly breach: readonly [ComparisonOperator, number];
      readonly periods?: number;
      readonly missing?: TreatMissingData;
    },
  ): void {
    const alarm = new Alarm(this, name, {
      alarmName: `${Stack.of(this).stackName}-${name}`,
      alarmDescription: `${severity}. ${rule.meaning} What to do: ${RUNBOOK}#${name}`,
      metric: rule.metric,
      comparisonOperator: rule.breach[0],
      threshold: rule.breach[1],
      evaluationPeriods: rule.periods ?? 1,
      treatMissingData: rule.missing ?? TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.#notices);
    alarm.addOkAction(this.#notices);
    this.all.push(alarm);
  }
}

/** A metric that the functions of this stack count. */
export function counted(
  scope: Construct,
  metricName: MetricName,
  statistic: string,
  period: Duration,
): Metric {
  return new Metric({
    namespace: METRIC_NAMESPACE,
    metricName,
    dimensionsMap: { service: Stack.of(scope).stackName },
    statistic,
    period,
  });
}

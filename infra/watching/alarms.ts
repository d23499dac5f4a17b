import { type Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { METRIC_NAMESPACE, type MetricName } from '../../functions/metrics.ts';

/** Where the runbook is in the project; a link that holds in every fork. */
const RUNBOOK = 'docs/runbook.md';

/** CRITICAL: subscribers hear nothing. HIGH: some news is lost unless somebody acts. MEDIUM: one source is blind. */
export type Severity = 'CRITICAL' | 'HIGH' | 'MEDIUM';

/** When an alarm rings. */
export interface Rule {
  /** A sentence for who gets the mail. */
  readonly meaning: string;
  readonly metric: IMetric;
  /** Rings at this much or more, or at this much or less. */
  readonly at: { readonly least: number } | { readonly most: number };
  /** Periods of the metric in a row; one where absent. */
  readonly periods?: number;
  /** What no data means: that all is well, where absent. */
  readonly missing?: TreatMissingData;
}

/**
 * The alarms: the rules of each subsystem stand in infra/watching/rules/, and what to do about one in a section of its
 * name in docs/runbook.md. Each tells when it begins and when it is over.
 */
export class Alarms extends Construct {
  readonly all: Alarm[] = [];
  readonly #notices: SnsAction;

  constructor(scope: Construct, id: string, notices: ITopic) {
    super(scope, id);
    this.#notices = new SnsAction(notices);
  }

  add(name: string, severity: Severity, rule: Rule): void {
    const alarm = new Alarm(this, name, {
      alarmName: `${Stack.of(this).stackName}-${name}`,
      alarmDescription: `${severity}. ${rule.meaning} What to do: ${RUNBOOK}#${name}`,
      metric: rule.metric,
      ...('least' in rule.at
        ? {
            comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            threshold: rule.at.least,
          }
        : {
            comparisonOperator: ComparisonOperator.LESS_THAN_OR_EQUAL_TO_THRESHOLD,
            threshold: rule.at.most,
          }),
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
